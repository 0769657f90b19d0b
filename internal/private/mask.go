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
//
// While the register is not known nothing stays but the program's own words: what the
// folder is called may name somebody too.
type mask struct {
	sources
	matcher *disclosure.Names
	known   bool // the register was read
}

// hidden stands for a folder whose path may name somebody. The folder that is looked
// for if none is given does not.
const (
	hidden       = "…"
	usualRecords = "records"
)

func newMask(in sources, names *disclosure.Names, known bool) mask {
	m := mask{in, names, known}
	m.label, m.siteAs = m.shown(in.label), m.shown(in.siteAs)
	return m
}

func (m mask) shown(label string) string {
	unjudged := !m.known && label != "" && label != usualRecords
	if unjudged || len(m.matcher.InAddress(label)) > 0 {
		return hidden
	}
	return label
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
	"join.toml": true, "corrections.toml": true, "decisions.toml": true, "withdrawals.toml": true,
	"workshops": true, "workshop.toml": true, "write-up.md": true, "reports": true, "report.toml": true,
	"papers": true, "updates": true, "pages": true, "content": true, "ledger": true, "README.md": true, ".gitignore": true,
}

func (m mask) file(file string) string {
	fsys, label := m.of(file)
	if file == "." {
		return label
	}
	parts := strings.Split(file, "/")
	for i, part := range parts {
		if !ownWords[part] && (!m.known || len(m.matcher.InAddress(file)) > 0) {
			parts[i] = "#" + strconv.Itoa(number(fsys, path.Join(parts[:i]...), part))
		}
	}
	return path.Join(label, path.Join(parts...))
}

// number returns an entry's place in its folder, from 1; 0 if it is not there.
func number(fsys fs.FS, dir, name string) int {
	entries, _ := fs.ReadDir(fsys, path.Clean(dir)) // an unreadable folder has no numbers
	for i, e := range entries {
		if e.Name() == name {
			return i + 1
		}
	}
	return 0
}
