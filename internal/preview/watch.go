package preview

import (
	"crypto/sha256"
	"fmt"
	"hash"
	"io/fs"
	"os"
	"slices"
)

// stamp tells two states of the watched folders apart: their files' names, sizes
// and times.
//
// Looking again and again is chosen over asking the system to tell. A folder of
// records has some hundred files, so that a look costs little; and it works on
// every system alike, on network drives and in folders that a cloud service
// keeps, with editors that replace a file instead of writing it, and for folders
// that come and go. What it cannot see is a change of the same size within the
// file system's unit of time, which is two seconds on FAT and next to nothing
// elsewhere.
type stamp [sha256.Size]byte

func look(folders []string) (s stamp) {
	h := sha256.New()
	for _, dir := range folders {
		fmt.Fprintf(h, "folder %q\n", dir)
		_ = fs.WalkDir(os.DirFS(dir), ".", func(name string, e fs.DirEntry, err error) error {
			return note(h, name, e, err)
		})
	}
	h.Sum(s[:0])
	return s
}

// others are folders that no site or records folder is made of, and that may be
// large.
var others = []string{".git", "node_modules"}

// note adds one entry. What cannot be read is a state too: mended, it is another.
func note(h hash.Hash, name string, e fs.DirEntry, err error) error {
	if err != nil {
		fmt.Fprintf(h, "unreadable %q\n", name)
		return nil
	}
	if e.IsDir() && slices.Contains(others, e.Name()) {
		return fs.SkipDir
	}
	info, err := e.Info()
	switch {
	case err != nil:
		fmt.Fprintf(h, "gone %q\n", name)
	case e.IsDir():
		fmt.Fprintf(h, "folder %q\n", name)
	default:
		fmt.Fprintf(h, "%q %v %d %d\n", name, info.Mode(), info.Size(), info.ModTime().UnixNano())
	}
	return nil
}
