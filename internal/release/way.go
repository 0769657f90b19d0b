package release

import (
	"errors"
	"io/fs"
	"strings"
)

// way is a chain of open folders, from the output folder inwards. What is done in the
// last of them is one call of the system; from the output folder every folder in between
// would be opened and closed for each.
type way struct {
	names []string
	open  []folder // one more than names: the first is the output folder, which stays open
}

func wayFrom(inside folder) *way { return &way{open: []folder{inside}} }

// to leads to a folder, making those that are missing, and returns it. It stays open
// until the way leads elsewhere.
func (y *way) to(dir string) (folder, error) {
	var names []string
	if dir != "." {
		names = strings.Split(dir, "/")
	}
	shared := 0
	for shared < min(len(names), len(y.names)) && names[shared] == y.names[shared] {
		shared++
	}
	y.back(shared)
	for _, name := range names[shared:] {
		if err := y.enter(name); err != nil {
			return nil, err
		}
	}
	return y.open[len(names)], nil
}

// enter goes one folder further. Another core may make it at the same time.
func (y *way) enter(name string) error {
	here := y.open[len(y.names)]
	if err := here.Mkdir(name); err != nil && !errors.Is(err, fs.ErrExist) {
		return err
	}
	inside, err := here.Sub(name)
	if err != nil {
		return err
	}
	y.names, y.open = append(y.names, name), append(y.open, inside)
	return nil
}

// back closes the folders beyond the first n names.
func (y *way) back(n int) {
	for _, beyond := range y.open[n+1:] {
		beyond.Close()
	}
	y.names, y.open = y.names[:n], y.open[:n+1]
}
