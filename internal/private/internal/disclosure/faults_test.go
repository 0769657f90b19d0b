package disclosure_test

import (
	"testing"

	"openspace/internal/mutationtest"
)

// faults are what the tests of this package have to notice, rule by rule.
var faults = mutationtest.List([][5]string{
	{"C1", "a name in a field is not reported", "clear.go", "d.reportHit(entry, at, h)\n", "_ = entry\n"},
	{"C1", "a name in a field is published with its problem", "clear.go", "return len(hits) == 0\n}\n\n// asAddress", "return true\n}\n\n// asAddress"},
	{"C1", "names in prose stay as they are", "wording.go", "out = append(out, neutral(", "_ = append(out, neutral("},
	{"C1", "everybody counts as permitted", "clear.go", "return d.named(h.ID) })", "return true })"},
	{"C1", "a replacement is not told", "wording.go", "d.reportHit(diag.NameReplaced, f.place(h.Start), h)", ""},
	{"C1", "addresses of links are not looked at", "clear.go", `s == "" || !d.asAddress(s, at) ||`, `s == "" ||`},
	{"C1", "addresses are not unescaped", "clear.go", "(unescaped(s) != s && !d.asAddress(unescaped(s), at))", "false"},
	{"C1", "a person's aliases are free", "protected.go", "for _, a := range p.Aliases {", "for _, a := range p.Aliases[:0] {"},
	{"C1", "an organisation's aliases are free", "protected.go", "for _, a := range o.Aliases {", "for _, a := range o.Aliases[:0] {"},
	{"C1", "entities are not resolved", "prose.go", "d.spelledOut(text, at)\n}", "true\n}"},
	{"C1", "an ordinary word at a sentence's start is no name", "protected.go", "return startsUpper(text[from:to]) ||", "return"},
	{"C1", "an ordinary word is decided for every text", "wording.go", `if len(unsure) == 0 || d.settled("ordinary", text) {`, "if len(unsure) < 99 {"},
	{"C1", "an article stays before the label's own", "wording.go", "start = m[4]", "_ = m"},
	{"C1", "a sentence begins with a small letter", "wording.go", "label = capital(label)", "_ = capital(label)"},
	{"C1", "a name on a page written by hand is replaced", "pages.go", "case diag.NameReplaced.Code:", "case \"\":"},

	{"C4", "embargoes are not seen", "withheld.go", "if m.Embargo.Stated() {", "if false {"},
	{"C4", "the date of an embargo lifts it", "withheld.go", "day, decided := d.releases[key]\n", "day, decided := d.releases[key]\n\tif embargo.Stated() && embargo.EndsBefore(d.asAt) {\n\t\treturn embargo\n\t}\n"},
	{"C4", "a decision lifts an embargo before its date", "withheld.go", "|| day.StartsAfter(d.asAt) || (embargo.Stated() && !embargo.EndsBefore(d.asAt)) {", "|| day.StartsAfter(d.asAt) {"},
	{"C4", "a decision counts before its day", "withheld.go", "!decided || day.StartsAfter(d.asAt) ||", "!decided ||"},
	{"C4", "nothing is ever released", "withheld.go", "if item.Released.Stated() {", "if false {"},
	{"C4", "what is marked is published", "withheld.go", "if item.Released.Stated() {", "if true {"},
	{"C4", "marked points are not seen", "point.go", "reason, ok := policy.Markings[word]", "reason, ok := policy.Markings[word+word]"},
	{"C4", "drafts are public", "work.go", `if p.Circulation.Word != "public" {`, `if p.Circulation.Word == "members-only" {`},
	{"C4", "a withheld action keeps its text", "actions.go", "if out.Marker != nil {\n\t\treturn out\n\t}\n", ""},
	{"C4", "an action tells the withheld topic it is from", "actions.go", "x.Topic = public.Slug{}", "_ = x"},
	{"C4", "a withheld report is told", "actions.go", "marker != nil {\n\t\treturn public.Account{Marker: marker}", "marker != nil && false {\n\t\treturn public.Account{Marker: marker}"},
	{"C4", "what is withheld is in no register", "withheld.go", "d.withheld = append(d.withheld, item)", "_ = append(d.withheld, item)"},
	{"C4", "the site is not built again when an embargo ends", "withheld.go", "d.holdsUntil(embargo)", "_ = d"},
	{"C4", "what stood behind a marking stays", "point.go", `strings.TrimLeft(in[0].Text.String(), ": ")`, `in[0].Text.String()`},
	{"C4", "what was never withheld is told to be released", "withheld.go", "if reasonOf(m) == \"\" {\n\t\treturn calendar.Date{}\n\t}\n\treturn d.released", "return d.released"},
	{"C4", "the day on which an action was released is not told", "actions.go", "out.Released = d.backfilled(a.Marking, key)", "_ = key"},
	{"C4", "the day of a release is not told", "point.go", ", public.ReleasedOn(d.releases[key])...)", ", public.Inlines(nil)...)"},

	{"C5", "text reused in prose does not wait", "examine.go", "range found.reused {", "range found.reused[:0] {"},
	{"C6", "interests are counted at every release", "interests.go", "case t == nil:", "case true:"},
	{"C6", "interests are counted without being asked for", "interests.go", "if !asked.Stated() {\n\t\treturn\n\t}\n", ""},
	{"C6", "those who are not interested are thought to be many", "interests.go", "len(reg.Organisations) - interested", "99"},
	{"C6", "too few who agreed are told", "actions.go", "if v.AgreedBy.N < d.policy.SmallNumber {", "if false {"},
	{"C6", "interests are told before the day of the count", "interests.go", "counted.StartsAfter(asAt) || ", ""},

	{"C7", "one too few is enough", "labels.go", "l.covers[c] >= need", "l.covers[c] >= need-1"},
	{"C7", "exactly enough is too few", "labels.go", "l.covers[c] >= need", "l.covers[c] > need"},
	{"C7", "equal labels count twice", "labels.go", "if broader != own {", "if true {"},
	{"C7", "a person is told by the sector", "labels.go", "l.first(p.LabelCovers, personLabel)", `l.of[x.Organisation.String()]`},
	{"C7", "a label too narrow is not reported", "wording.go", "d.reportHit(diag.LabelTooNarrow, f.place(h.Start), h)", ""},
	{"C7", "a process cannot ask for more", "disclose.go", "newLabels(f.Register, d.policy)", "newLabels(f.Register, d.stricter(records.Folder{}.Process.Policy))"},

	{"C8", "a withdrawal counts from its day on", "permission.go", "case p.Withdrawn.Stated(), ", "case p.Withdrawn.Stated() && !p.Withdrawn.StartsAfter(day), "},
	{"C8", "withdrawals are ignored", "permission.go", "case p.Withdrawn.Stated(), ", "case "},
	{"C8", "the last day is not one", "permission.go", "!p.Until.EndsBefore(day)", "p.Until.StartsAfter(day)"},
	{"C8", "a permission never ends", "permission.go", "return !p.Until.Stated() || !p.Until.EndsBefore(day)", "return true"},
	{"C8", "a permission holds before it was given", "permission.go", "p.Given.StartsAfter(day):", "false:"},
	{"C8", "a permission is for every use", "permission.go", "p.Use.Word == use && ", ""},
	{"C8", "a permission is for every place", "permission.go", "covers(p, where) && ", ""},
	{"C8", "the file of withdrawals is not read", "permission.go", "for _, w := range withdrawn {", "for _, w := range withdrawn[:0] {"},
	{"C8", "an allowance is for every file", "permission.go", "d.allowances[allowance{id, file}] = true", "d.allowances[allowance{id, anyFile}] = file != \"\""},
	{"C8", "the last of the ends is told", "permission.go", "last.LastDay() < d.lastGood.LastDay()", "last.LastDay() > d.lastGood.LastDay()"},
	{"C8", "the end of a permission is not told", "permission.go", "d.holdsUntil(p.Until.Date)", "_ = p"},
})

// interferences are ways in which what is protected could show, though no name does.
var interferences = mutationtest.List([][5]string{
	{"C10", "a long name has more words in its place", "wording.go", "lastPoint(text, h), label}", "lastPoint(text, h), label + map[bool]string{true: \" or two\"}[h.End-h.Start > 14]}"},
	{"C10", "the names before it decide how a label begins", "wording.go", "if opensSentence(text[:start]) {", "if opensSentence(text[:start]) || start%2 == 0 {"},
	{"C10", "a person's label is as long as the name", "labels.go", "l.first(p.LabelCovers, personLabel)", "l.first(p.LabelCovers, personLabel) + []string{\"\", \"s\"}[len(secret.Reveal(x.Name.Text))%2]"},
	{"C10", "what is withheld is numbered by its private id", "withheld.go", "strconv.Itoa(len(d.withheld) + 1)", "strconv.Itoa(len(d.withheld) + len(key))"},
	{"C10", "a permission's evidence decides whether it is counted", "permission.go", "case p.Withdrawn.Stated(), ", "case p.Withdrawn.Stated() && len(secret.Reveal(p.Evidence.Text))%2 == 0, "},
})

// TestFaultsFit, so that the list stays true when the code changes.
func TestFaultsFit(t *testing.T) {
	mutationtest.Fit(t, faults, "C1", "C4", "C6", "C7", "C8")
	mutationtest.Fit(t, interferences, "C10")
}

// TestFaultsAreNoticed leaves out the tests that take longest: they prove what these
// faults are far from.
func TestFaultsAreNoticed(t *testing.T) {
	mutationtest.Noticed(t, faults, "TestFaults|TheAttackerLearnsNoInterest|WhatIsProtectedMakesNoDifference")
}

// TestInterferencesAreNoticed holds one test to them, that of non-interference.
func TestInterferencesAreNoticed(t *testing.T) {
	mutationtest.NoticedBy(t, interferences, "^TestWhatIsProtectedMakesNoDifference$")
}
