package private

import (
	"io/fs"
	"path"
	"strconv"
	"strings"

	"openspace/internal/diag"
	"openspace/internal/private/internal/disclosure"
)

// mask makes the paths in problems safe to print. A records folder's own words
// (actions.toml, workshops) stay. A part that the facilitator chose, such as a
// workshop's id, stays only if the register is known and no name stands in it;
// otherwise it becomes its number in the folder, in order of name: workshops/#2.
type mask struct {
	fsys    fs.FS
	label   string
	matcher *disclosure.Names
	known   bool // the register was read
}

func newMask(fsys fs.FS, label string, m *disclosure.Names, known bool) mask {
	if known && len(m.InAddress(label)) > 0 {
		label = "…"
	}
	return mask{fsys, label, m, known}
}

func (m mask) all(ps []diag.Problem) []diag.Problem {
	for i, p := range ps {
		if file := p.Place().File; file != "" {
			ps[i] = p.In(m.file(file))
		}
	}
	return ps
}

// ownWords are the parts of a path that the program chose, not the facilitator.
var ownWords = map[string]bool{
	"process.toml": true, "names.toml": true, "register.toml": true, "actions.toml": true, "papers.toml": true,
	"workshops": true, "papers": true, "ledger": true, "reports": true, "updates": true, "report.toml": true, "join.toml": true, "corrections.toml": true, "decisions.toml": true, "withdrawals.toml": true, "workshop.toml": true, "write-up.md": true, "README.md": true, ".gitignore": true,
}

func (m mask) file(file string) string {
	if file == "." {
		return m.label
	}
	parts := strings.Split(file, "/")
	for i, part := range parts {
		if !ownWords[part] && (!m.known || len(m.matcher.InAddress(file)) > 0) {
			parts[i] = "#" + strconv.Itoa(m.number(path.Join(parts[:i]...), part))
		}
	}
	return path.Join(m.label, path.Join(parts...))
}

// number returns an entry's place in its folder, from 1; 0 if it is not there.
func (m mask) number(dir, name string) int {
	entries, _ := fs.ReadDir(m.fsys, path.Clean(dir)) // an unreadable folder has no numbers
	for i, e := range entries {
		if e.Name() == name {
			return i + 1
		}
	}
	return 0
}
