package release

import (
	"errors"
	"os"
	"time"

	"golang.org/x/sys/windows"
)

var (
	noRoom   = []error{windows.ERROR_DISK_FULL, windows.ERROR_HANDLE_DISK_FULL}
	readOnly = []error{windows.ERROR_WRITE_PROTECT}
	heldOpen = []error{windows.ERROR_SHARING_VIOLATION, windows.ERROR_LOCK_VIOLATION}
)

// rename tries again for about a second: virus scanners and folder
// synchronisation open a new file for a moment, and Windows refuses to move it
// meanwhile.
func rename(root *os.Root, from, to string) error {
	for wait := time.Millisecond; ; wait *= 2 {
		err := root.Rename(from, to)
		if err == nil || !passing(err) || wait > 512*time.Millisecond {
			return err
		}
		time.Sleep(wait)
	}
}

func passing(err error) bool {
	return errors.Is(err, windows.ERROR_ACCESS_DENIED) || errors.Is(err, windows.ERROR_SHARING_VIOLATION)
}

// lock opens the file called name for this process alone, or returns errBusy if
// another has it. The system closes and removes the file when the process ends,
// however it ends.
func lock(name string) (unlock func(), err error) {
	path, err := windows.UTF16PtrFromString(name)
	if err != nil {
		return nil, err
	}
	for range 20 { // a lock file that is just going away cannot be opened for a moment
		h, err := openAlone(path)
		switch {
		case err == nil:
			return func() { windows.CloseHandle(h) }, nil
		case errors.Is(err, windows.ERROR_SHARING_VIOLATION):
			return nil, errBusy
		case !errors.Is(err, windows.ERROR_ACCESS_DENIED):
			return nil, err
		}
		time.Sleep(5 * time.Millisecond)
	}
	return nil, windows.ERROR_ACCESS_DENIED
}

func openAlone(path *uint16) (windows.Handle, error) {
	const alone = 0 // shared with nobody
	return windows.CreateFile(path, windows.GENERIC_READ|windows.GENERIC_WRITE|windows.DELETE, alone, nil,
		windows.OPEN_ALWAYS, windows.FILE_ATTRIBUTE_NORMAL|windows.FILE_FLAG_DELETE_ON_CLOSE, 0)
}
