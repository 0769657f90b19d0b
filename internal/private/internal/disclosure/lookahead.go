package disclosure

import (
	"openspace/internal/cores"
	"openspace/internal/private/internal/records"
	"openspace/internal/private/internal/secret"
)

// Disclosure goes through the records in their order, because what it does to one text
// may depend on what it has met before: a number in the register of withheld items, an
// allowance, the order of the problems. What the rules find in a text depends on
// nothing but the text. So they are asked about all prose beforehand, on every core;
// disclosure then finds the answers there. What was not foreseen, as a wording with a
// name replaced in it, is asked about when it comes.

// lookAhead asks the rules about texts that will be asked about.
func (e *examiner) lookAhead(texts []string) {
	texts = e.unseen(texts)
	found := make([]*findings, len(texts))
	cores.Each(len(texts), atOnce, func(i int) { found[i] = e.look(texts[i]) })
	for i, text := range texts {
		e.seen[text] = found[i]
	}
}

// unseen leaves out what is known, and what comes again.
func (e *examiner) unseen(texts []string) []string {
	met := make(map[string]bool, len(texts))
	var fresh []string
	for _, text := range texts {
		if e.seen[text] == nil && !met[text] {
			met[text] = true
			fresh = append(fresh, text)
		}
	}
	return fresh
}

// atOnce is how many texts a core takes at a time.
const atOnce = 16

// gathered is the texts of records, as the rules will see them if no name in them is
// replaced.
type gathered []string

// proseOf gathers what takes time: the actions, the write-ups, the reports and the
// updates.
func proseOf(f records.Folder) []string {
	var all gathered
	for _, w := range f.Workshops {
		all.workshop(w)
	}
	for _, a := range f.Actions {
		all.action(a)
	}
	for _, r := range f.Reports {
		all.passage(r.Summary)
		for _, s := range r.Sections {
			all.passage(s.Text)
		}
	}
	for _, u := range f.Updates {
		all.passage(u.Text)
	}
	return all
}

func (g *gathered) workshop(w records.Workshop) {
	g.passage(w.Summary)
	g.passage(w.WriteUp.Introduction)
	g.passage(w.WriteUp.Focus)
	for _, t := range w.WriteUp.Topics {
		g.passage(t.Introduction)
		g.passage(t.Clarifications)
		g.passage(t.TakenIntoAccount)
		g.passage(t.FurtherConsideration)
	}
	g.passage(w.WriteUp.NextSteps)
	g.passage(w.WriteUp.TakeAways)
}

func (g *gathered) action(a records.Action) {
	g.phrase(a.Text)
	for _, r := range a.Revisions {
		g.phrase(r.Reason)
	}
	for _, u := range a.Updates {
		g.phrase(u.Account)
	}
	for _, v := range a.Views {
		g.phrase(v.Text)
	}
}

func (g *gathered) phrase(p records.Phrase) { *g = append(*g, secret.Reveal(p.Text)) }

func (g *gathered) passage(p records.Passage) { g.blocks(p.Blocks) }

func (g *gathered) blocks(blocks []records.Block) {
	for _, b := range blocks {
		g.paragraph(b.Inline)
		for _, item := range b.Items {
			g.blocks(item)
		}
		for _, row := range b.Rows {
			for _, cell := range row {
				g.paragraph(cell)
			}
		}
	}
}

func (g *gathered) paragraph(in []records.Inline) {
	if len(in) > 0 {
		*g = append(*g, textOfAll(in))
	}
}
