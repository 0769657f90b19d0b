//go:build darwin || dragonfly || freebsd || linux || netbsd || openbsd

package release

import (
	"errors"
	"os"
	"syscall"
)

var (
	noRoom   = []error{syscall.ENOSPC, syscall.EDQUOT}
	readOnly = []error{syscall.EROFS}
	heldOpen = []error{syscall.ETXTBSY, syscall.EBUSY}
)

func rename(root *os.Root, from, to string) error { return root.Rename(from, to) }

// lock takes the lock file called name, or returns errBusy if a living process has
// it. The system gives the lock back when the process ends, so a file left behind
// by a killed one does not block. unlock removes the file.
func lock(name string) (unlock func(), err error) {
	for range 100 { // each turn, another process took and gave back the lock in between
		f, err := os.OpenFile(name, os.O_RDWR|os.O_CREATE|syscall.O_NOFOLLOW, 0o600)
		if err != nil {
			return nil, err
		}
		if err := flock(f); err != nil {
			f.Close()
			return nil, err
		}
		if stillThere(f, name) {
			return func() { os.Remove(name); f.Close() }, nil
		}
		f.Close()
	}
	return nil, errBusy
}

func flock(f *os.File) error {
	for {
		err := syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB)
		switch {
		case errors.Is(err, syscall.EWOULDBLOCK):
			return errBusy
		case !errors.Is(err, syscall.EINTR):
			return err
		}
	}
}

// stillThere reports whether name is the file that was locked. It is not if its
// last holder removed it between our opening and our locking it.
func stillThere(f *os.File, name string) bool {
	locked, err := f.Stat()
	if err != nil {
		return false
	}
	named, err := os.Lstat(name)
	return err == nil && os.SameFile(locked, named)
}
