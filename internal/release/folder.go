package release

import (
	"errors"
	"io"
	"io/fs"
	"os"

	"openspace/internal/diag"
)

// folder is every operation that release performs on the disk, below one folder.
// Paths are relative, with slashes. Tests stop a release after any one of them.
type folder interface {
	Lstat(name string) (fs.FileInfo, error)
	ReadFile(name string) ([]byte, error)
	// List returns at most n entries, or all if n is negative.
	List(name string, n int) ([]fs.DirEntry, error)
	Mkdir(name string) error
	// Create makes a file that must not exist; durable syncs it before closing.
	Create(name string, data []byte, durable bool) error
	Rename(from, to string) error
	// Remove removes a file or an empty folder.
	Remove(name string) error
	Sub(name string) (folder, error)
	Close() error
}

// onDisk is the folder that [os.Root] provides.
type onDisk struct{ *os.Root }

func openFolder(name string) (folder, error) {
	root, err := os.OpenRoot(name)
	if err != nil {
		return nil, err
	}
	return onDisk{root}, nil
}

func (d onDisk) Sub(name string) (folder, error) {
	root, err := d.OpenRoot(name)
	if err != nil {
		return nil, err
	}
	return onDisk{root}, nil
}

func (d onDisk) List(name string, n int) ([]fs.DirEntry, error) {
	f, err := d.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	entries, err := f.ReadDir(n)
	if errors.Is(err, io.EOF) {
		err = nil
	}
	return entries, err
}

// Mkdir makes a folder that everybody may read, whatever the umask: a site is
// public, and a web server often runs as another user.
func (d onDisk) Mkdir(name string) error {
	if err := d.Root.Mkdir(name, 0o755); err != nil {
		return err
	}
	return d.Chmod(name, 0o755)
}

func (d onDisk) Create(name string, data []byte, durable bool) error {
	f, err := d.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if err != nil {
		return err
	}
	err = fillFile(f, data, durable)
	return errors.Join(err, f.Close())
}

func fillFile(f *os.File, data []byte, durable bool) error {
	if err := f.Chmod(0o644); err != nil {
		return err
	}
	if _, err := f.Write(data); err != nil {
		return err
	}
	if durable {
		return f.Sync()
	}
	return nil
}

func (d onDisk) Rename(from, to string) error { return rename(d.Root, from, to) }

// replace puts data in name's place, whole or not at all. A file of its temporary
// name is a left-over of ours.
func replace(d folder, name string, data []byte, durable bool) error {
	tmp := temporaryFor(name)
	err := d.Create(tmp, data, durable)
	if errors.Is(err, fs.ErrExist) {
		if err = d.Remove(tmp); err == nil {
			err = d.Create(tmp, data, durable)
		}
	}
	if err == nil {
		err = d.Rename(tmp, name)
	}
	if err != nil {
		d.Remove(tmp) // the failure itself is reported; the next build removes what is left
	}
	return err
}

// failed turns a system error into a problem by its class. The error's own text
// goes no further.
func failed(err error, place diag.Place, doing diag.Arg) []diag.Problem {
	return []diag.Problem{class(err).At(place, doing)}
}

func class(err error) *diag.Entry {
	switch {
	case isOneOf(err, noRoom):
		return diag.DiskFull
	case isOneOf(err, readOnly):
		return diag.DiskReadOnly
	case errors.Is(err, fs.ErrPermission) || isOneOf(err, heldOpen):
		return diag.DiskPermission
	}
	return diag.DiskFailed
}

func isOneOf(err error, targets []error) bool {
	for _, target := range targets {
		if errors.Is(err, target) {
			return true
		}
	}
	return false
}
