//go:build unix

package release

import "syscall"

// narrowUmask lets new files be read by their owner alone, until undone.
func narrowUmask() (undo func()) {
	before := syscall.Umask(0o077)
	return func() { syscall.Umask(before) }
}
