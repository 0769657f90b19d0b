package main

import (
	"io/fs"
	"path"
	"strings"

	"openspace/internal/diag"
)

// kept are fields of the starter whose text may well stay as it is.
var kept = []string{"use =", "label =", "broader =", "meaning =", "agreed_how ="}

// placeholders are the lines of the starter that tell nothing of any process: texts to
// be replaced, and addresses that lead nowhere.
var placeholders = func() map[string]bool {
	lines := map[string]bool{}
	must(fs.WalkDir(starter, "starter", func(name string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() || !isRecord(name) {
			return err
		}
		text, err := starter.ReadFile(name)
		for line := range strings.Lines(string(text)) {
			if line = telling(line); isPlaceholder(line) {
				lines[line] = true
			}
		}
		return err
	}))
	return lines
}()

func isRecord(name string) bool { return path.Ext(name) == ".toml" || path.Ext(name) == ".md" }

// telling is a line without the comment behind it.
func telling(line string) string {
	line, _, _ = strings.Cut(line, "  #")
	return strings.TrimSpace(line)
}

func isPlaceholder(line string) bool {
	for _, field := range kept {
		if strings.HasPrefix(line, field) {
			return false
		}
	}
	return !strings.HasPrefix(line, "#") && (len(strings.Fields(line)) > 5 || strings.Contains(line, "my-process.example"))
}

// starterText reports each file of the records in which lines still say what
// openspace new wrote, so that they are not published by oversight.
func starterText(records fs.FS, label string) (ps []diag.Problem) {
	_ = fs.WalkDir(records, ".", func(name string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() || !isRecord(name) {
			return nil // what cannot be read was told when the records were opened
		}
		text, _ := fs.ReadFile(records, name)
		first, count, n := 0, 0, 0
		for line := range strings.Lines(string(text)) {
			n++
			if placeholders[telling(line)] {
				if count++; count == 1 {
					first = n
				}
			}
		}
		if count > 0 {
			ps = append(ps, diag.StarterText.At(diag.Place{File: path.Join(label, name), Line: first}, diag.Number(count)))
		}
		return nil
	})
	return ps
}
