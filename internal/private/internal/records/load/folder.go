package load

import (
	"io/fs"
	"path"
	"reflect"
	"regexp"
	"strings"

	"openspace/internal/diag"
	"openspace/internal/private/internal/records"
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

// Folder reads the records folder at the root of fsys, and the pages that a site
// folder holds; site is nil if there is none. The records are complete only if no
// problem is an error. Places are paths below the root, and content/… in the site
// folder.
//
// registered, if it is not nil, gets the register as soon as that is read, while other
// files still are. It is not called if the folder cannot be read.
func Folder(fsys, site fs.FS, registered func(records.Register)) (records.Folder, []diag.Problem) {
	r := &reader{fsys: fsys, papers: map[string]bool{}, unread: map[string]bool{}}
	var f records.Folder
	if !r.walk() {
		return f, r.problems
	}
	r.several(
		func(r *reader) { f.Actions = read[records.Actions](r, "actions.toml", true).Actions },
		func(r *reader) { f.Workshops = r.workshops() },
		func(r *reader) { r.toml("process.toml", &f.Process) },
		func(r *reader) { r.toml("names.toml", &f.Names); f.Starters = r.starters(f.Names.Use) },
		func(r *reader) { f.Register = r.register(registered) },
		func(r *reader) { f.Papers = r.paperTexts(read[records.Papers](r, "papers.toml", true).Papers) },
		func(r *reader) { f.Corrections = read[records.Corrections](r, "corrections.toml", false).Corrections },
		func(r *reader) { f.Decisions = read[records.Decisions](r, "decisions.toml", false).Decisions },
		func(r *reader) { f.Withdrawals = read[records.Withdrawals](r, "withdrawals.toml", false).Withdrawals },
		func(r *reader) { f.Join = r.join() },
		func(r *reader) { f.Reports = r.reports() },
		func(r *reader) { f.Updates = r.updates() },
		func(r *reader) { f.Pages = inOrder(append(r.pages("pages"), r.sitePagesOf(site)...)) },
	)
	r.check(&f)
	return f, diag.Sort(r.problems)
}

func (r *reader) register(registered func(records.Register)) records.Register {
	reg := read[records.Register](r, "register.toml", true)
	if registered != nil {
		registered(reg)
	}
	return reg
}

func (r *reader) join() records.Join {
	j := read[records.Join](r, "join.toml", false)
	j.Given = r.exists("join.toml")
	return j
}

// read reads a file at the top of the folder; one that is not needed may be absent.
func read[T any](r *reader, file string, needed bool) T {
	var into T
	if needed || r.exists(file) {
		r.toml(file, &into)
	}
	return into
}

func (r *reader) exists(file string) bool {
	_, err := fs.Stat(r.fsys, file)
	return err == nil
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
	".": {
		"process.toml", "join.toml", "names.toml", "register.toml", "actions.toml", "papers.toml", "corrections.toml", "decisions.toml", "withdrawals.toml",
		"workshops/", "papers/", "reports/", "updates/", "pages/", "ledger/", ".gitignore", "README.md",
	},
	"workshops":   {"*/"},
	"workshops/*": {"workshop.toml", "write-up.md"},
	"papers":      {"*.md", "*.txt"},
	"reports":     {"*/"},
	"reports/*":   {"report.toml", "*.md"},
	"updates":     {"*.md"},
	"pages":       {"*.md"},
	"ledger":      {"*.json", "*.zip"},
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
		if dropping(e) {
			continue
		}
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

// dropping reports what systems and editors leave behind in any folder that somebody
// opens. It is neither read nor published, and nobody can keep it away.
func dropping(e fs.DirEntry) bool {
	name := e.Name()
	switch {
	case e.IsDir():
		return false
	case name == ".DS_Store", name == "Thumbs.db", name == "desktop.ini":
		return true
	}
	return strings.HasPrefix(name, "~$") || strings.HasPrefix(name, ".#") || strings.HasSuffix(name, "~") ||
		(strings.HasPrefix(name, ".") && strings.HasSuffix(name, ".swp"))
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

// WithdrawalsOnly reads withdrawals.toml alone. Of a file that has a problem every id
// that stands in it counts: a withdrawal may not be lost to a slip of the pen.
func WithdrawalsOnly(fsys fs.FS) []records.Withdrawal {
	r := &reader{fsys: fsys, unread: map[string]bool{}}
	const file = "withdrawals.toml"
	ws := read[records.Withdrawals](r, file, false).Withdrawals
	if len(r.problems) == 0 {
		return ws
	}
	data, _ := fs.ReadFile(fsys, file) // it was there when it was read
	for _, word := range idsInText.FindAllString(string(data), -1) {
		if id, ok := diag.OpaqueID(word); ok {
			ws = append(ws, records.Withdrawal{ID: records.OpaqueID{ID: id}})
		}
	}
	return ws
}

var idsInText = regexp.MustCompile(`\b[a-z]{1,4}-?[0-9]+\b`)
