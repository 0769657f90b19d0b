//go:build unix

package release

import (
	"os"
	"path/filepath"
	"testing"
)

// Its last holder may remove the lock file after another process has opened it:
// what that one then locks is no longer the file that a third would open.
func TestRemovedLockFileIsNoLock(t *testing.T) {
	name := filepath.Join(t.TempDir(), "lock")
	opened, err := os.Create(name)
	must(t, err)
	defer opened.Close()
	if !stillThere(opened, name) {
		t.Error("the file that is there does not count")
	}
	must(t, os.Remove(name))
	if stillThere(opened, name) {
		t.Error("a removed file counts")
	}
	must(t, os.WriteFile(name, nil, 0o600))
	if stillThere(opened, name) {
		t.Error("a file counts that another one has replaced")
	}
}
