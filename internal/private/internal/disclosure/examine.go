package disclosure

import (
	"slices"
	"strings"

	"openspace/internal/diag"
	"openspace/internal/private/internal/names"
	"openspace/internal/private/internal/positions"
	"openspace/internal/private/internal/records"
	"openspace/internal/private/internal/reuse"
	"openspace/internal/private/internal/secret"
)

// examiner holds the rules that look at a text as it would be published, after
// neutral wording.
type examiner struct {
	registered *Names               // C1
	names      *names.Finder        // C2
	positions  *positions.Finder    // C3
	reuse      *reuse.Index         // C5
	seen       map[string]*findings // by text
}

func newExaminer(f records.Folder, d *discloser) examiner {
	accountable, public := publicNames(f)
	return examiner{
		registered: d.registered, seen: map[string]*findings{},
		names: names.New(names.Known{Public: append(slices.Clone(accountable), public...), Words: titles(f)}),
		positions: positions.New(positions.Cast{
			Accountable: accountable, Public: public, Labels: append(d.labels.all(), everybody(f.Process)...), LabelCovers: d.policy.LabelCovers,
		}),
		reuse: withheldPapers(f, d, append(accountable, public...)),
	}
}

// everybody is what the process calls itself, such as "the forum": a group of all
// who take part, so that a position of it is nobody's.
func everybody(p records.Process) []positions.Label {
	const all = 1 << 20
	var list []positions.Label
	for _, title := range revealed([]records.Line{p.Title, p.ShortTitle}) {
		words := strings.Fields(title)
		last := strings.ToLower(words[len(words)-1])
		list = append(list, positions.Label{Text: title, Covers: all}, positions.Label{Text: "the " + last, Covers: all})
	}
	return list
}

// publicNames lists what may be named: the accountable bodies, whose positions are
// public, and the rest, with the starter lists and what a person decided.
func publicNames(f records.Folder) (accountable, others []string) {
	for _, n := range append([]records.Names{f.Names}, f.Starters...) {
		for _, b := range n.Bodies {
			all := revealed(append([]records.Line{b.Name, b.Abbreviation}, b.Aliases...))
			if b.Accountable.Set {
				accountable = append(accountable, all...)
			} else {
				others = append(others, all...)
			}
		}
		for _, x := range n.Names {
			others = append(others, revealed(append([]records.Line{x.Name, x.Abbreviation}, x.Aliases...))...)
		}
	}
	for _, x := range f.Decisions {
		if x.Kind.Word == "public-name" {
			others = append(others, secret.Reveal(x.Name.Text))
		}
	}
	return accountable, others
}

func revealed(lines []records.Line) []string {
	var all []string
	for _, l := range lines {
		if !l.Empty() {
			all = append(all, secret.Reveal(l.Text))
		}
	}
	return all
}

// titles are the process's own headings, whose words may have capitals.
func titles(f records.Folder) []string {
	lines := []records.Line{f.Process.Title, f.Process.ShortTitle}
	for _, p := range f.Process.Programmes {
		lines = append(lines, p.Name, p.Abbreviation)
	}
	for _, ps := range [][]records.Point{f.Process.Aims, f.Process.Roles, f.Process.Principles} {
		for _, p := range ps {
			lines = append(lines, p.Title)
		}
	}
	for _, a := range f.Process.Areas {
		lines = append(lines, a.Title)
	}
	for _, w := range f.Workshops {
		lines = append(lines, w.Title)
		for _, t := range w.Topics {
			lines = append(lines, t.Title)
		}
	}
	return revealed(lines)
}

// withheldPapers prepares the text of every paper that is withheld.
func withheldPapers(f records.Folder, d *discloser, public []string) *reuse.Index {
	var papers []reuse.Paper
	for _, p := range f.Papers {
		if p.Text.Empty() {
			continue
		}
		if !d.held(paperMarking(p), "paper:"+secret.Reveal(p.ID.Text)) {
			public = append(public, secret.Reveal(p.Text))
			continue
		}
		papers = append(papers, reuse.Paper{ID: secret.Reveal(p.ID.Text), Text: secret.Reveal(p.Text)})
	}
	return reuse.New(papers, public, d.policy)
}

// examine asks every rule about a text as it would be published, and reports what
// waits for a person or has to be reworded. It returns whether there was nothing.
//
// place gives the place of an offset in the text.
func (d *discloser) examine(text string, place func(int) diag.Place) bool {
	before := len(d.problems)
	found := d.rules.of(text)
	for _, n := range found.names {
		d.wait(diag.NameUnaccounted, place(n.Start), diag.ID{}, text, n.Start, n.End, "public-name")
	}
	if len(found.positions)+len(found.counts) > 0 && !d.settled("approve", text) {
		for _, p := range found.positions {
			d.wait(diag.Position, place(p.Start), diag.ID{}, text, p.Start, p.End, "approve")
		}
		for _, c := range found.counts {
			d.wait(diag.CountInProse, place(c.Start), diag.ID{}, text, c.Start, c.End, "approve")
		}
	}
	for _, h := range found.reused {
		d.wait(diag.TextReused, place(h.Start), diag.ID{}, text, h.Start, h.End)
	}
	return len(d.problems) == before
}

// examineLine asks the rules that are about single words and headings.
func (d *discloser) examineLine(text string, at diag.Place) bool {
	before := len(d.problems)
	for _, n := range d.rules.of(text).names {
		d.wait(diag.NameUnaccounted, at, diag.ID{}, text, n.Start, n.End, "public-name")
	}
	for _, h := range d.rules.reuse.FindHeading(text) {
		d.wait(diag.TextReused, at, diag.ID{}, text, h.Start, h.End)
	}
	return len(d.problems) == before
}
