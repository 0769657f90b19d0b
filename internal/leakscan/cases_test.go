package leakscan

import (
	"context"
	"strings"
	"testing"

	"openspace/internal/diag"
	"openspace/internal/fold"
)

// The generator of cases: every way of writing a name or of encoding a text, times
// names of every shape, alone, in every kind of file, and one inside another.

// shapes are names, all invented, with a sentence that each stands in.
var shapes = []struct {
	shape string
	term  fold.Term
}{
	{"compound", fold.Term{ID: "org-11", Text: "Womanguard", Kind: fold.Organisation}},
	{"several words, one a plural", fold.Term{ID: "org-12", Text: "Quayside Survivors Network", Kind: fold.Organisation}},
	{"person with an accent", fold.Term{ID: "p-13", Text: "Zoë Tregarthen", Kind: fold.Person}},
	{"short initialism", fold.Term{ID: "org-14", Text: "QSN", Kind: fold.Alias}},
	{"ordinary word", fold.Term{ID: "org-15", Text: "Hope", Kind: fold.Organisation}},
	{"Welsh", fold.Term{ID: "org-16", Text: "Elusen Môr a Thŷ", Kind: fold.Organisation}},
}

func shapeTerms() Terms {
	var all []fold.Term
	for _, s := range shapes {
		all = append(all, s.term)
	}
	return Terms{Names: fold.NewMatcher(all).Search()}
}

func sentence(name string) string { return "there a worker from " + name + " asked for more" }

// found reports whether a scan of one file tells of the id with an error.
func found(name string, data []byte, terms Terms, id string) bool {
	_, problems := Scan(context.Background(), map[string][]byte{name: data}, terms, Options{Workers: 1})
	for _, p := range problems {
		if p.Code() == diag.ProtectedTerm.Code && p.ID().String() == id {
			return true
		}
	}
	return false
}

// holdsTags reports whether tags in a container are tags to whoever reads it.
func holdsTags(c container) bool {
	switch c.name {
	case "paragraph", "srcdoc", "template and noscript", "feed, CDATA", "JSON":
		return true
	}
	return false
}

// sensible reports whether an encoding can stand over a text or in a container: a
// string in quotes neither in quotes nor over a backslash or a plus sign.
func sensible(outer encoding, text string) bool {
	if strings.HasPrefix(text, "\\74 ") && outer.name == "named entities" {
		return false // CSS ends an escape at a plain space only, so each letter stands alone
	}
	return outer.name != "string joined by plus" || !strings.ContainsAny(text, "\\\"+")
}

func cut(s string) string { return s[:min(len(s), 200)] }

// leakCase is one file with one name in it.
type leakCase struct {
	group, channel, about string
	file                  string
	data                  []byte
	id                    string
}

// allCases makes every case.
func allCases() []leakCase {
	var all []leakCase
	all = append(all, writingCases()...)
	all = append(all, encodingCases()...)
	all = append(all, encodedFileCases()...)
	return append(all, binaryCases()...)
}

// writingCases are every writing of every shape of name, in every kind of text.
func writingCases() (all []leakCase) {
	for _, w := range writings {
		for _, s := range shapes {
			name := w.apply(s.term.Text)
			if name == "" {
				continue
			}
			for _, c := range textContainers {
				if w.group == "HTML" && !holdsTags(c) {
					continue
				}
				all = append(all, leakCase{w.group, w.name, s.shape + " in " + c.name, c.file, c.wrap(sentence(name)), s.term.ID})
			}
		}
	}
	return all
}

// encodingCases are every encoding of every shape, alone, in a sentence, and over
// every other encoding.
func encodingCases() (all []leakCase) {
	for _, inner := range encodings {
		for _, s := range shapes {
			if s.term.Text != "Hope" { // alone it may as well be the word
				data := []byte("x " + inner.apply(s.term.Text) + "; y")
				all = append(all, leakCase{"Encodings", inner.name, s.shape + " alone", "a.txt", data, s.term.ID})
			}
			text := inner.apply(sentence(s.term.Text))
			all = append(all, leakCase{"Encodings", inner.name, s.shape, "a.txt", []byte("see " + text + " there"), s.term.ID})
			for _, outer := range encodings {
				if sensible(outer, text) {
					data := []byte("see " + outer.apply(text) + " there")
					all = append(all, leakCase{"Encodings, two deep", "any in " + outer.name, inner.name + ", " + s.shape, "a.txt", data, s.term.ID})
				}
			}
		}
	}
	return all
}

// encodedFileCases are every encoding in every kind of text file.
func encodedFileCases() (all []leakCase) {
	for _, c := range textContainers {
		for _, e := range encodings {
			if !sensible(e, string(c.wrap("x"))) {
				continue
			}
			for _, s := range shapes {
				data := c.wrap(e.apply(sentence(s.term.Text)))
				all = append(all, leakCase{c.group, c.name, e.name + ", " + s.shape, c.file, data, s.term.ID})
			}
		}
	}
	return all
}

// TestEveryChannel looks for the name in every case, and holds the table in the
// documentation to what it counts. With -update it writes the table.
func TestEveryChannel(t *testing.T) {
	terms := shapeTerms()
	counts := map[[2]string]*[2]int{}
	for _, c := range allCases() {
		key := [2]string{c.group, c.channel}
		if counts[key] == nil {
			counts[key] = new([2]int)
		}
		counts[key][1]++
		if found(c.file, c.data, terms, c.id) {
			counts[key][0]++
		} else {
			t.Errorf("%s, %s, %s: not found in %q", c.group, c.channel, c.about, cut(string(c.data)))
		}
	}
	checkTable(t, counts)
}
