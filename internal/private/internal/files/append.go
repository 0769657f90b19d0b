package files

import "os"

// Append adds text to the end of a file of the records, with an empty line before it,
// whole or not at all. The file need not be there.
func Append(root *os.Root, file string, text []byte) error {
	old, err := root.ReadFile(file)
	if err != nil && !os.IsNotExist(err) {
		return err
	}
	if len(old) > 0 {
		old = append(old, '\n')
	}
	if err := root.WriteFile(file+".new", append(old, text...), 0o600); err != nil {
		return err
	}
	return root.Rename(file+".new", file)
}
