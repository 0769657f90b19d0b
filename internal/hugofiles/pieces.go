package hugofiles

import (
	"slices"
	"strings"
	"unicode"

	"openspace/internal/public"
)

// piece is a stretch of a paragraph that is set alike, or a line break. What is
// nested in prose lies side by side in pieces, because Markdown's marks nest only
// where their neighbours let them.
type piece struct {
	text string // without line breaks, white space as single spaces; or lineBreak
	set  setting
	to   *target // the link that it is part of; pieces of one link share the pointer
}

// target is what stands behind a link's words: an address, or for an abbreviation
// that is explained [explains] and its id in the glossary. No link of a record can
// have that scheme: [public.Link] is http, https or mailto. The site's render hook
// for links makes an abbr element of it.
type target struct{ address string }

const explains = "abbr:"

const lineBreak = "\n"

// setting is how a piece is set: emphasis, strong, both or neither.
type setting int

const (
	emphasis setting = 1 << iota
	strong
)

// pieces takes the content of a block apart. The outcome is empty if there is
// nothing in it to read.
func pieces(list public.Inlines) []piece { return new(explainer).pieces(list) }

// pieces does the same, with the abbreviations marked that x has not explained yet.
func (x *explainer) pieces(list public.Inlines) []piece {
	return merged(unlinked(squeeze(x.flatten(list, 0, nil))))
}

// flatten lists the leaves in order, each with what it stands in. A link inside a
// link, which HTML does not have, is part of the outer one.
func (x *explainer) flatten(list public.Inlines, set setting, to *target) []piece {
	var out []piece
	for _, n := range list {
		switch n.Kind {
		case public.Run:
			out = append(out, x.run(n.Text, set, to)...)
		case public.LineBreak:
			out = append(out, piece{lineBreak, 0, to})
		case public.Emphasis:
			out = append(out, x.flatten(n.Children, set|emphasis, to)...)
		case public.Strong:
			out = append(out, x.flatten(n.Children, set|strong, to)...)
		case public.LinkTo:
			inner := to
			if inner == nil {
				inner = &target{n.Target.String()}
			}
			out = append(out, x.flatten(n.Children, set, inner)...)
		}
	}
	return out
}

// run marks the abbreviations in a run, unless it is part of a link: an abbreviation
// there is explained where it stands next.
func (x *explainer) run(text public.Text, set setting, to *target) (out []piece) {
	if to != nil {
		x.sees(text)
		return split(text.String(), set, to)
	}
	for _, s := range x.stretches(text.String()) {
		if s.Term.Empty() {
			out = append(out, split(s.Text, set, nil)...)
		} else {
			out = append(out, piece{s.Text, set, &target{explains + s.Term.String()}})
		}
	}
	return out
}

// blank reports whether there is nothing to read in what flatten makes of a list.
func blank(list public.Inlines) bool {
	return !slices.ContainsFunc(list, func(n public.Inline) bool {
		switch n.Kind {
		case public.Run:
			return strings.Trim(n.Text.String(), " \t\n\r\f") != ""
		case public.Emphasis, public.Strong, public.LinkTo:
			return !blank(n.Children)
		}
		return false
	})
}

// split parts the white space at a run's ends from it, because no mark may stand
// beside white space on the inside.
func split(text string, set setting, to *target) []piece {
	text = singleSpaces(text)
	core := strings.TrimFunc(text, unicode.IsSpace)
	before, after, _ := strings.Cut(text, core)
	if core == "" {
		before, after = text, ""
	}
	return []piece{{before, 0, to}, {core, set, to}, {after, 0, to}}
}

// singleSpaces makes every stretch of HTML's white space one space. A no-break
// space is not HTML's white space.
func singleSpaces(text string) string {
	if !strings.Contains(text, "  ") && !strings.ContainsAny(text, "\t\n\r\f") {
		return text
	}
	var b strings.Builder
	gap := false
	for _, r := range text {
		space := strings.ContainsRune(" \t\n\r\f", r)
		if space && !gap {
			b.WriteByte(' ')
		}
		if gap = space; !space {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// squeeze takes out the white space that would not show: beside other white space
// or a line break, and at both ends; and line breaks at both ends.
func squeeze(in []piece) []piece {
	var out []piece
	ends := func(s string) bool { return len(out) > 0 && strings.HasSuffix(out[len(out)-1].text, s) }
	trim := func(cut string) {
		for ends(cut) {
			last := &out[len(out)-1]
			if last.text = strings.TrimSuffix(last.text, cut); last.text == "" {
				out = out[:len(out)-1]
			}
		}
	}
	for _, p := range in {
		if p.text == lineBreak {
			trim(" ")
		} else if len(out) == 0 || ends(" ") || ends(lineBreak) {
			p.text = strings.TrimPrefix(p.text, " ")
		}
		if p.text != "" && (p.text != lineBreak || len(out) > 0) {
			out = append(out, p)
		}
	}
	for ends(" ") || ends(lineBreak) {
		trim(" ")
		trim(lineBreak)
	}
	return out
}

// unlinked takes the link from pieces whose link holds nothing to click on.
func unlinked(in []piece) []piece {
	full := map[*target]bool{}
	for _, p := range in {
		full[p.to] = full[p.to] || strings.TrimFunc(p.text, unicode.IsSpace) != ""
	}
	for i := range in {
		if !full[in[i].to] {
			in[i].to = nil
		}
	}
	return in
}

// merged puts neighbours that are set alike together.
func merged(in []piece) []piece {
	var out []piece
	for _, p := range in {
		if n := len(out); n > 0 && out[n-1].set == p.set && out[n-1].to == p.to && p.text != lineBreak && out[n-1].text != lineBreak {
			out[n-1].text += p.text
			continue
		}
		out = append(out, p)
	}
	return out
}
