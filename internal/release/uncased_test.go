package release

import "io/fs"

// uncasedFolder is a folder on a disk that keeps capitals but does not tell them
// apart, as on Windows and macOS.
type uncasedFolder struct{ folder }

// as returns name as it is spelt on the disk, as far as it is there.
func (u uncasedFolder) as(name string) string {
	if name == "." {
		return name
	}
	found := ""
	for prefix := range prefixes(name) {
		rest := name[len(prefix):]
		dir, last := split(prefix, found)
		spelling, ok := u.find(dir, last)
		if !ok {
			return join(dir, last) + rest
		}
		found = join(dir, spelling)
	}
	return found
}

func split(prefix, found string) (dir, last string) {
	for i := len(prefix) - 1; i >= 0; i-- {
		if prefix[i] == '/' {
			return found, prefix[i+1:]
		}
	}
	return ".", prefix
}

func join(dir, name string) string {
	if dir == "." {
		return name
	}
	return dir + "/" + name
}

func (u uncasedFolder) find(dir, last string) (string, bool) {
	entries, _ := u.folder.List(dir, -1)
	for _, e := range entries {
		if uncased(e.Name()) == uncased(last) {
			return e.Name(), true
		}
	}
	return "", false
}

func (u uncasedFolder) Lstat(name string) (fs.FileInfo, error) { return u.folder.Lstat(u.as(name)) }
func (u uncasedFolder) ReadFile(name string) ([]byte, error)   { return u.folder.ReadFile(u.as(name)) }
func (u uncasedFolder) Mkdir(name string) error                { return u.folder.Mkdir(u.as(name)) }
func (u uncasedFolder) Remove(name string) error               { return u.folder.Remove(u.as(name)) }

func (u uncasedFolder) List(name string, n int) ([]fs.DirEntry, error) {
	return u.folder.List(u.as(name), n)
}

func (u uncasedFolder) Create(name string, data []byte, durable bool) error {
	return u.folder.Create(u.as(name), data, durable)
}

// Rename onto a file that is there keeps that file's spelling, as the systems do.
func (u uncasedFolder) Rename(from, to string) error {
	return u.folder.Rename(u.as(from), u.as(to))
}

func (u uncasedFolder) Sub(name string) (folder, error) {
	sub, err := u.folder.Sub(u.as(name))
	if err != nil {
		return nil, err
	}
	return uncasedFolder{sub}, nil
}
