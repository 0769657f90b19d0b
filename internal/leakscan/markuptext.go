package leakscan

import "strings"

// text appends shown text, its entities decoded and, in HTML, its line breaks as
// the spaces that they are shown as.
func (m *markupViews) text(start, end int) {
	for i := start; i < end; {
		n := i
		for n < end && m.src[n] != '&' && m.src[n] != '\n' && m.src[n] != '\r' {
			n++
		}
		if n > i {
			m.shown.copied(m.src[i:n], i)
		}
		if i = n; i == end {
			return
		}
		if m.src[i] != '&' {
			m.shown.stands(" ", i)
			i++
			continue
		}
		to, size := entity(m.src[i:end])
		m.shown.stands(to, i)
		i += size
	}
}

// inlineInSVG are elements that do not part text in SVG.
const inlineInSVG = " tspan textpath a b i em strong span "

// parts says what stands between two pieces of text that a tag parts. A tag that
// is not listed parts nothing; nor do elements that nobody sees, as a script.
var parts = func() map[string]string {
	list := map[string]string{"br": "\n", "td": " | ", "th": " | ", "option": " | ", "sup": "^"}
	for name := range strings.FieldsSeq(`address article aside blockquote body caption center dd details dialog dir
		div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html
		legend li main menu nav ol optgroup p pre search section select summary table tbody template
		tfoot thead tr ul title textarea iframe noscript object video audio canvas button`) {
		list[name] = "\n\n"
	}
	return list
}()
