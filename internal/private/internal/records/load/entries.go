package load

import (
	"io/fs"
	"path"
	"reflect"
	"slices"
	"strings"

	"github.com/yuin/goldmark/ast"

	"openspace/internal/calendar"
	"openspace/internal/diag"
	"openspace/internal/private/internal/names"
	"openspace/internal/private/internal/records"
	"openspace/internal/private/internal/secret"
)

// folders returns the folders in dir whose names are ids, in order of name. A dir
// that is not there has none.
func (r *reader) folders(dir string) []string {
	entries, err := fs.ReadDir(r.fsys, dir)
	if err != nil {
		return nil
	}
	var names []string
	for _, e := range entries {
		if e.IsDir() && slugShape.MatchString(e.Name()) {
			names = append(names, e.Name())
		}
	}
	return names
}

// workshops reads every folder below workshops/, ordered by number.
func (r *reader) workshops() []records.Workshop {
	if !r.exists("workshops") {
		r.report(diag.MissingFile, diag.Place{File: "workshops"})
	}
	ids := r.folders("workshops")
	all := make([]records.Workshop, len(ids))
	r.each(len(ids), func(r *reader, i int) { all[i] = r.workshop(ids[i]) })
	slices.SortStableFunc(all, func(a, b records.Workshop) int { return a.Number.N - b.Number.N })
	return all
}

// workshop reads one folder. A workshop that lists topics needs a write-up: one
// that got lost would otherwise vanish from the site without a word.
func (r *reader) workshop(id string) records.Workshop {
	dir := path.Join("workshops", id)
	w := records.Workshop{ID: folderID(dir, id)}
	if !r.toml(path.Join(dir, "workshop.toml"), &w) {
		return w
	}
	file := path.Join(dir, "write-up.md")
	w.Written = len(w.Topics) > 0 || r.exists(file)
	if w.Written {
		w.WriteUp = r.writeUp(file, w.Topics)
	}
	return w
}

func folderID(dir, id string) records.ID {
	return records.ID{Text: secret.New(id), At: diag.Place{File: dir}}
}

// reports reads every folder below reports/.
func (r *reader) reports() []records.Report {
	var all []records.Report
	for _, id := range r.folders("reports") {
		dir := path.Join("reports", id)
		p := records.Report{ID: folderID(dir, id)}
		if r.toml(path.Join(dir, "report.toml"), &p) {
			r.sections(dir, &p)
		}
		all = append(all, p)
	}
	return all
}

// sections reads a report's Markdown files, and reports one that no section names.
func (r *reader) sections(dir string, p *records.Report) {
	named := map[string]bool{}
	for i := range p.Sections {
		s := &p.Sections[i]
		name := secret.Reveal(s.ID.Text) + ".md"
		named[name] = true
		if s.Written = r.exists(path.Join(dir, name)); s.Written {
			_, s.Text = r.document(path.Join(dir, name), false)
		}
	}
	entries, _ := fs.ReadDir(r.fsys, dir) // walk has reported a folder that cannot be read
	for i, e := range entries {
		if strings.HasSuffix(e.Name(), ".md") && !named[e.Name()] {
			r.report(diag.UnexpectedFile, diag.Place{File: dir}, diag.Number(i+1))
		}
	}
}

// updates reads every file updates/DATE.md, by date.
func (r *reader) updates() []records.Update {
	entries, err := fs.ReadDir(r.fsys, "updates")
	if err != nil {
		return nil
	}
	var names []string
	for _, e := range entries {
		if !e.IsDir() && strings.HasSuffix(e.Name(), ".md") { // walk has reported what is neither
			names = append(names, e.Name())
		}
	}
	all := make([]records.Update, len(names))
	r.each(len(names), func(r *reader, i int) { all[i] = r.update(names[i]) })
	return all
}

func (r *reader) update(name string) records.Update {
	file := path.Join("updates", name)
	u := records.Update{At: diag.Place{File: file}}
	date, ok := calendar.Parse(strings.TrimSuffix(name, ".md"))
	if !ok {
		r.report(diag.BadDate, u.At)
	}
	u.Date = records.Date{Date: date, At: u.At}
	u.Title, u.Text = r.document(file, true)
	return u
}

// document reads a Markdown file that is one passage, with or without a heading of
// the first level at its top.
func (r *reader) document(file string, titled bool) (title records.Line, text records.Passage) {
	data, ok := r.text(file)
	if !ok {
		return title, text
	}
	lines := lineStarts(data)
	m := mark{r, data, func(offset int) diag.Place { return placeIn(file, lines, offset) }, true}
	nodes := children(m.parse())
	if titled {
		h, isHeading := first(nodes).(*ast.Heading)
		if !isHeading || h.Level != 1 {
			r.report(diag.TitleMissing, m.place(0))
			return title, text
		}
		title = records.Line{Text: secret.New(plainOf(m.inlines(h))), At: m.at(h)}
		nodes = nodes[1:]
	}
	return title, records.Passage{Blocks: m.blocks(nodes), At: m.place(0)}
}

func first(nodes []ast.Node) ast.Node {
	if len(nodes) == 0 {
		return nil
	}
	return nodes[0]
}

// starters reads the lists of public names that come with the program.
func (r *reader) starters(use []records.Line) []records.Names {
	var all []records.Names
	for _, u := range use {
		data, ok := names.Starter(secret.Reveal(u.Text))
		if !ok {
			r.report(diag.NoStarter, u.At)
			continue
		}
		values, spots, problem := decode("names.toml", data)
		if problem != nil {
			r.problems = append(r.problems, *problem)
			continue
		}
		var n records.Names
		binder{r, spots}.table(values, nil, reflect.ValueOf(&n).Elem())
		all = append(all, n)
	}
	return all
}

// Starters reads every list of public names that comes with the program.
func Starters() []records.Names {
	r := &reader{}
	var use []records.Line
	for _, name := range names.Starters() {
		use = append(use, records.Line{Text: secret.New(name)})
	}
	return r.starters(use)
}

// TextLine makes private text of a line that is no record.
func TextLine(line string) secret.Text { return secret.New(line) }

// paperTexts reads the papers' files. They are read so that their words can be
// looked for, not to be published.
func (r *reader) paperTexts(papers []records.Paper) []records.Paper {
	for i := range papers {
		file := secret.Reveal(papers[i].File.Text)
		if !r.papers[file] {
			continue // check tells it
		}
		if data, ok := r.text(path.Join("papers", file)); ok {
			papers[i].Text = secret.New(string(data))
		}
	}
	return papers
}
