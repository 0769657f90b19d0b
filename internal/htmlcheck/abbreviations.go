package htmlcheck

import (
	"fmt"
	"regexp"

	"golang.org/x/net/html"
)

// Explains fails if the main content says an abbreviation in a paragraph, a list or
// the top heading before an abbr element with that title explains it. In a link it
// need not be explained.
func Explains(abbreviation, title string) Check {
	word := regexp.MustCompile(`(^|[^\pL\pN.@])` + regexp.QuoteMeta(abbreviation) + `s?($|[^\pL\pN.@]|\.($|\s))`)
	return func(p *Page) []string {
		main := p.first("main")
		if main == nil {
			return []string{"has no main"}
		}
		for n := range main.Descendants() {
			if n.Type != html.TextNode || !within(n, "p", "li", "h1") || within(n, "a") || !word.MatchString(n.Data) {
				continue
			}
			if is(n.Parent, "abbr") {
				if said, _ := attr(n.Parent, "title"); said != title {
					return []string{fmt.Sprintf("explains %s as %q, want %q", abbreviation, said, title)}
				}
				return nil
			}
			return []string{fmt.Sprintf("does not explain %s where it first stands: %q", abbreviation, textOf(n.Parent))}
		}
		return nil
	}
}
