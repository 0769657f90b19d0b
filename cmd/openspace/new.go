package main

import (
	"embed"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"openspace/internal/diag"
)

// starter is a complete records folder that builds, to be written over.
//
//go:embed all:starter
var starter embed.FS

// ignoreAll keeps a records folder out of a version control system that is shared
// by mistake. Whoever wants the records under version control removes it knowingly.
const ignoreAll = "# These records are private. This line keeps git from adding them by accident.\n*\n"

func newCommand(o *options) *cobra.Command {
	c := &cobra.Command{
		Use:   "new [DIR]",
		Short: "Start a records folder",
		Long: `new writes a small, complete set of records into DIR (default: records), with a
comment beside every line that you have to change. It builds as it is, so that you
can change one thing at a time and look. It never writes into a folder that holds
anything.`,
		Example: `  openspace new my-records
  openspace check --records my-records`,
		Args: cobra.MaximumNArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			o.writes = true
			dir := defaultRecords
			if len(args) == 1 {
				dir = args[0]
			}
			return o.finish(o.start(dir))
		},
	}
	o.addFormat(c)
	return c
}

// start writes the starter into dir, which may be there if it is empty.
func (o *options) start(dir string) []diag.Problem {
	entries, err := os.ReadDir(dir)
	if len(entries) > 0 || (err != nil && !os.IsNotExist(err)) {
		return []diag.Problem{diag.NewNotEmpty.At(diag.Place{})}
	}
	write := writeStarter
	if os.IsNotExist(err) {
		write = placeStarter
	}
	if err := write(dir); err != nil {
		return []diag.Problem{diag.NewFailed.At(diag.Place{})}
	}
	o.say("The records folder is ready. Change its files, then check them with: openspace check --records FOLDER")
	return nil
}

// placeStarter writes beside dir first and renames into place, so that a stop on
// the way leaves no half of it. A folder that is already there cannot be replaced
// like that: it may be the one somebody is working in.
func placeStarter(dir string) error {
	around := filepath.Dir(filepath.Clean(dir))
	if err := os.MkdirAll(around, 0o755); err != nil {
		return err
	}
	temp, err := os.MkdirTemp(around, ".openspace-new-")
	if err != nil {
		return err
	}
	defer func() { _ = os.RemoveAll(temp) }() // it is gone once it was renamed
	if err := writeStarter(temp); err != nil {
		return err
	}
	return os.Rename(temp, dir)
}

// writeStarter fills an empty folder, beginning with the line that keeps it out of
// version control.
func writeStarter(dir string) error {
	if err := os.WriteFile(filepath.Join(dir, ".gitignore"), []byte(ignoreAll), 0o600); err != nil {
		return err
	}
	content, err := fs.Sub(starter, "starter")
	if err != nil {
		return err
	}
	return os.CopyFS(dir, content)
}
