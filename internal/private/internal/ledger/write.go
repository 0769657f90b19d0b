package ledger

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"strconv"
	"strings"
	"sync"

	"openspace/internal/private/internal/files"
)

// ErrUnreadable is of a ledger whose entries cannot be read; any other error is of the
// disk.
var ErrUnreadable = errors.New("the ledger cannot be read")

// Copy is a copy of a records folder, compressed. It may still be being made.
type Copy func() ([]byte, error)

// CopyOf begins to copy the records folder at dir as it is now, and returns at once.
func CopyOf(dir string) Copy {
	made := sync.OnceValues(func() ([]byte, error) {
		root, err := os.OpenRoot(dir)
		if err != nil {
			return nil, err
		}
		defer func() { _ = root.Close() }()
		return files.Zip(root.FS(), Dir, func(data []byte) []byte { return data })
	})
	go made()
	return made
}

// Remember adds an entry to the ledger of the records folder at dir, unless it is the
// same as the last, and keeps a copy of the records that the release was made from.
func Remember(dir string, e Entry, from Copy) error {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return err
	}
	defer func() { _ = root.Close() }()
	all, err := Read(root.FS())
	if err != nil {
		return ErrUnreadable
	}
	if n := len(all); n == 0 || !all[n-1].same(e) {
		if err := add(root, e); err != nil {
			return err
		}
	}
	data, err := from()
	if err != nil {
		return err
	}
	return replace(root, lastGood, data)
}

// RememberAnyway adds an entry whatever state the ledger is in, for a withdrawal. The
// copy of the records, which the release was made from, stays.
func RememberAnyway(dir string, e Entry) error {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return err
	}
	defer func() { _ = root.Close() }()
	return add(root, e)
}

func add(root *os.Root, e Entry) error {
	data, err := json.MarshalIndent(e, "", "  ")
	if err != nil {
		return err
	}
	names, err := fs.Glob(root.FS(), entries)
	if err != nil {
		return err
	}
	return replace(root, fmt.Sprintf("%06d.json", last(names)+1), append(data, '\n'))
}

// last is the number of the last entry, 0 if there is none. Entries are never counted:
// if one has been lost, the next may not take the place of another.
func last(names []string) int {
	n := 0
	for _, name := range names {
		number, err := strconv.Atoi(strings.TrimSuffix(path.Base(name), ".json"))
		if err == nil {
			n = max(n, number)
		}
	}
	return n
}

// replace writes a file of the ledger whole or not at all.
func replace(root *os.Root, name string, data []byte) error {
	if err := root.MkdirAll(Dir, 0o700); err != nil {
		return err
	}
	temp := path.Join(Dir, "temp.zip") // no entry, should the program be stopped here
	if err := root.WriteFile(temp, data, 0o600); err != nil {
		return err
	}
	return root.Rename(temp, path.Join(Dir, name))
}

// lastGood is the copy of the records that the last release was made from. It is what
// a withdrawal falls back on while the records themselves have problems.
const lastGood = "last-good.zip"

// LastGood opens the records that the last release was made from.
func LastGood(fsys fs.FS) (fs.FS, error) {
	data, err := fs.ReadFile(fsys, path.Join(Dir, lastGood))
	if err != nil {
		return nil, err
	}
	return files.Open(data)
}
