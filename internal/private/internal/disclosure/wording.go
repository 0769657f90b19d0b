package disclosure

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"openspace/internal/diag"
	"openspace/internal/fold"
)

// edit replaces text[start:end].
type edit struct {
	start, end int
	text       string
}

// edits gives every protected name in a paragraph its neutral wording. What may be
// an ordinary word is returned apart: a person has to decide about it.
func (d *discloser) edits(f flat) (out []edit, unsure []fold.Hit) {
	for _, h := range bracketed(f.text, d.unnamed(f.text)) {
		if h.Ambiguous && !d.less {
			unsure = append(unsure, h)
			continue
		}
		d.reportHit(diag.NameReplaced, f.place(h.Start), h)
		out = append(out, neutral(f.text, lessPossessive(f.text, h), d.label(f, h)))
	}
	return out, unsure
}

// label is what stands for a name. If no label covers enough, the sentence is held.
func (d *discloser) label(f flat, h fold.Hit) string {
	if text := d.labels.of[h.ID]; text != "" {
		return text
	}
	d.reportHit(diag.LabelTooNarrow, f.place(h.Start), h)
	return personLabel
}

// unsureOf reports words that may be a name, unless a person has decided that in
// exactly this text they are ordinary words.
func (d *discloser) unsureOf(unsure []fold.Hit, f flat, edits []edit, text string) {
	if len(unsure) == 0 || d.settled("ordinary", text) {
		return
	}
	for _, h := range unsure {
		id, _ := diag.OpaqueID(h.ID)
		shift := shiftAt(edits, h.Start)
		d.wait(diag.NameAmbiguous, f.place(h.Start), id, text, h.Start+shift, h.End+shift, "ordinary")
	}
}

// shiftAt is by how much the edits before an offset have moved it.
func shiftAt(edits []edit, offset int) int {
	shift := 0
	for _, e := range edits {
		if e.end <= offset {
			shift += len(e.text) - (e.end - e.start)
		}
	}
	return shift
}

// before turns an offset behind the edits into the one that it was before them.
func before(edits []edit, offset int) int {
	shift := 0
	for _, e := range edits {
		if offset < e.start+shift {
			break
		}
		if offset < e.start+shift+len(e.text) {
			return e.start
		}
		shift += len(e.text) - (e.end - e.start)
	}
	return offset - shift
}

// lessPossessive leaves the possessive to the sentence. A hit by a typing error may
// have taken its letter for the error.
func lessPossessive(text string, h fold.Hit) fold.Hit {
	for _, s := range []string{"'s", "’s"} {
		if h.Form == fold.Typo && strings.HasSuffix(text[h.Start:h.End], s) {
			h.End -= len(s)
		}
	}
	return h
}

// bracketed joins a name with its own initials behind it, "Example Network (EN)",
// so that the neutral wording stands once.
func bracketed(text string, hits []fold.Hit) []fold.Hit {
	var out []fold.Hit
	for _, h := range hits {
		if n := len(out); n > 0 && out[n-1].ID == h.ID && !h.Ambiguous && !out[n-1].Ambiguous &&
			strings.TrimSpace(text[out[n-1].End:h.Start]) == "(" && strings.HasPrefix(text[h.End:], ")") {
			out[n-1].End = h.End + 1
			continue
		}
		out = append(out, h)
	}
	return out
}

var article = regexp.MustCompile(`(?i)(^|[\s("“‘'])(the|an?)\s+$`)

// neutral returns the edit that puts label in a name's place. The label brings its
// own article, so an article before the name goes; and it begins with a capital
// where a sentence does.
func neutral(text string, h fold.Hit, label string) edit {
	start := h.Start
	if m := article.FindStringSubmatchIndex(text[:start]); m != nil {
		start = m[4]
	}
	if opensSentence(text[:start]) {
		label = capital(label)
	}
	return edit{start, h.End + lastPoint(text, h), label}
}

var goesOn = regexp.MustCompile(`^\.(['’]s\b|\)|,|;|:|\s+[a-z(])`)

// lastPoint is 1 if the full stop behind dotted initials (E.S.N.) belongs to them
// and not to the sentence.
func lastPoint(text string, h fold.Hit) int {
	if strings.Contains(text[h.Start:h.End], ".") && goesOn.MatchString(text[h.End:]) {
		return 1
	}
	return 0
}

var sentenceEnd = regexp.MustCompile(`[.!?…][)"”’']*\s+[("“‘']*$`)

// opensSentence reports whether a sentence begins behind the text.
func opensSentence(before string) bool {
	return strings.TrimLeft(before, " \n\t(\"“‘'") == "" || sentenceEnd.MatchString(before) || strings.HasSuffix(before, "\n")
}

func capital(s string) string {
	r, size := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[size:]
}
