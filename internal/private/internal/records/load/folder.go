package load

import (
	"io/fs"
	"path"
	"reflect"
	"regexp"
	"slices"
	"strings"

	"openspace/internal/diag"
	"openspace/internal/private/internal/records"
	"openspace/internal/private/internal/secret"
)

// maxFile is the largest record file, in bytes. A year of monthly workshops stays
// below a hundredth of it; what is larger got there by mistake.
const maxFile = 16 << 20

var slugShape = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)

// reader collects problems while a folder is read.
type reader struct {
	fsys     fs.FS
	problems []diag.Problem
	papers   map[string]bool // names of the files in papers/
	unread   map[string]bool // files that could not be read as TOML
}

func (r *reader) report(e *diag.Entry, at diag.Place, args ...diag.Arg) {
	r.problems = append(r.problems, e.At(at, args...))
}

// Folder reads the records folder at the root of fsys. The records are complete
// only if no problem is an error. Places are paths below the root.
func Folder(fsys fs.FS) (records.Folder, []diag.Problem) {
	r := &reader{fsys: fsys, papers: map[string]bool{}, unread: map[string]bool{}}
	var f records.Folder
	if !r.walk() {
		return f, r.problems
	}
	r.toml("process.toml", &f.Process)
	r.toml("names.toml", &f.Names)
	r.toml("register.toml", &f.Register)
	var actions records.Actions
	r.toml("actions.toml", &actions)
	f.Actions = actions.Actions
	var papers records.Papers
	r.toml("papers.toml", &papers)
	f.Papers = papers.Papers
	f.Workshops = r.workshops()
	r.check(&f)
	return f, diag.Sort(r.problems)
}

// RegisterOnly reads register.toml alone, for the scanner, which needs nothing
// else. References out of it are not checked.
func RegisterOnly(fsys fs.FS) (records.Register, []diag.Problem) {
	r := &reader{fsys: fsys, unread: map[string]bool{}}
	var reg records.Register
	r.toml("register.toml", &reg)
	r.uniqueParticipants(reg)
	return reg, diag.Sort(r.problems)
}

// expected says what may lie in a records folder. The key is a folder; a name of
// "*" is any id.
var expected = map[string][]string{
	".":           {"process.toml", "names.toml", "register.toml", "actions.toml", "papers.toml", "workshops/", "papers/", "ledger/", ".gitignore", "README.md"},
	"workshops":   {"*/"},
	"workshops/*": {"workshop.toml", "write-up.md"},
	"papers":      {"*.md", "*.txt"},
	"ledger":      {"*.json"},
}

// walk reports what does not belong into the folder. It returns false if the
// folder itself cannot be read.
func (r *reader) walk() bool {
	if _, err := fs.ReadDir(r.fsys, "."); err != nil {
		r.report(diag.NoRecords, diag.Place{File: "."})
		return false
	}
	r.walkFolder(".", ".")
	return true
}

func (r *reader) walkFolder(dir, pattern string) {
	entries, err := fs.ReadDir(r.fsys, dir)
	if err != nil {
		r.report(diag.Unreadable, diag.Place{File: dir})
		return
	}
	for i, e := range entries {
		name, ok := allowed(pattern, e)
		at := path.Join(dir, e.Name())
		switch {
		case !ok:
			r.report(diag.UnexpectedFile, diag.Place{File: dir}, diag.Number(i+1))
		case e.IsDir():
			r.walkFolder(at, path.Join(pattern, strings.TrimSuffix(name, "/")))
		case !e.Type().IsRegular():
			r.report(diag.NotAFile, diag.Place{File: at})
		case dir == "papers":
			r.papers[e.Name()] = true
		}
	}
}

// allowed returns the expected name that an entry of the folder matches.
func allowed(pattern string, e fs.DirEntry) (string, bool) {
	stem, ext := e.Name(), path.Ext(e.Name())
	if !e.IsDir() {
		stem = strings.TrimSuffix(stem, ext)
	}
	for _, want := range expected[pattern] {
		if strings.HasSuffix(want, "/") != e.IsDir() {
			continue
		}
		if strings.TrimSuffix(want, "/") == e.Name() {
			return want, true
		}
		if strings.HasPrefix(want, "*") && slugShape.MatchString(stem) && (e.IsDir() || want == "*"+ext) {
			return want, true
		}
	}
	return "", false
}

// workshops reads every folder below workshops/, ordered by number.
func (r *reader) workshops() []records.Workshop {
	entries, err := fs.ReadDir(r.fsys, "workshops")
	if err != nil {
		r.report(diag.MissingFile, diag.Place{File: "workshops"})
		return nil
	}
	var all []records.Workshop
	for _, e := range entries {
		if e.IsDir() && slugShape.MatchString(e.Name()) {
			all = append(all, r.workshop(e.Name()))
		}
	}
	slices.SortStableFunc(all, func(a, b records.Workshop) int { return a.Number.N - b.Number.N })
	return all
}

func (r *reader) workshop(id string) records.Workshop {
	dir := path.Join("workshops", id)
	w := records.Workshop{ID: records.ID{Text: secret.New(id), At: diag.Place{File: dir}}}
	if r.toml(path.Join(dir, "workshop.toml"), &w) {
		w.WriteUp = r.writeUp(path.Join(dir, "write-up.md"), w.Topics)
	}
	return w
}

// toml reads one TOML file into the record that into points to. It returns false
// if the file could not be read as TOML at all.
func (r *reader) toml(file string, into any) bool {
	data, ok := r.text(file)
	if !ok {
		r.unread[file] = true
		return false
	}
	values, spots, problem := decode(file, data)
	if problem != nil {
		r.problems = append(r.problems, *problem)
		r.unread[file] = true
		return false
	}
	b := binder{r, spots}
	b.table(values, nil, reflect.ValueOf(into).Elem())
	return true
}
