package hugofiles

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"openspace/internal/public"
)

// abbreviationsOf says which of the glossary's abbreviations stand on which page,
// by the page's path, so that the page can explain them. They are looked for in the
// data that the page is made of and listed beside the text, never written into it:
// the text stays the tree that the wall built.
func abbreviationsOf(s public.Site) map[string][]public.Slug {
	found := map[string][]public.Slug{}
	look := func(path string, data any) {
		if ids := abbreviationsIn(string(encode(data)), s.Glossary); len(ids) > 0 {
			found[path] = ids
		}
	}
	process := processOf(s)
	process.Sponsor.Abbreviation, process.Facilitator.Abbreviation = public.Text{}, public.Text{} // no page shows a body's
	look("about/", process)
	look("join/", joinOf(s.Join))
	action := actionOf(s)
	for _, a := range s.Actions {
		data := action(a)
		data.Owner = nil
		look("actions/"+a.ID.String()+"/", data)
	}
	for _, w := range s.Workshops {
		look("workshops/"+w.ID.String()+"/", workshopOf(w))
	}
	for _, a := range s.Areas {
		look("areas/"+a.ID.String()+"/", areaOf(a))
	}
	for _, r := range s.Reports {
		look("reports/"+r.ID.String()+"/", reportOf(r))
	}
	for _, u := range s.Updates {
		look("updates/"+u.ID.String()+"/", updateOf(u))
	}
	return found
}

func abbreviationsIn(text string, glossary []public.Term) (ids []public.Slug) {
	for _, t := range glossary {
		if word := t.Abbreviation.String(); word != "" && standsIn(text, word) {
			ids = append(ids, t.ID)
		}
	}
	return ids
}

// standsIn reports whether the word stands in the text as a word, in capitals and
// small letters as it is. A small s behind it is its plural.
func standsIn(text, word string) bool {
	for from := 0; ; {
		i := strings.Index(text[from:], word)
		if i < 0 {
			return false
		}
		start, end := from+i, from+i+len(word)
		before, _ := utf8.DecodeLastRuneInString(text[:start])
		rest := strings.TrimPrefix(text[end:], "s")
		after, _ := utf8.DecodeRuneInString(rest)
		if !wordRune(before) && !wordRune(after) {
			return true
		}
		from = end
	}
}

func wordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
