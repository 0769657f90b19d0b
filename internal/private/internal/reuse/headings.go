package reuse

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// longestHeading is how many words a line of plain text may have to be taken for a
// heading.
const longestHeading = 10

// headings gives a paper's headings: Markdown's, and in plain text any short line
// that stands by itself, begins with a capital or a number and does not end as a
// sentence does. An item of a list is none.
func headings(text string) []string {
	lines := strings.Split(strings.ReplaceAll(text, "\r\n", "\n"), "\n")
	var found []string
	for i, line := range lines {
		line = strings.TrimSpace(line)
		before, after := neighbour(lines, i-1), neighbour(lines, i+1)
		switch {
		case line == "":
		case strings.HasPrefix(line, "#"), underline(after), before == "" && after == "" && short(line):
			found = append(found, line)
		}
	}
	return found
}

func neighbour(lines []string, i int) string {
	if i < 0 || i >= len(lines) {
		return ""
	}
	return strings.TrimSpace(lines[i])
}

// underline reports whether a line makes the one before it a heading.
func underline(line string) bool {
	return len(line) > 1 && (strings.Trim(line, "=") == "" || strings.Trim(line, "-") == "")
}

func short(line string) bool {
	first, _ := utf8.DecodeRuneInString(line)
	return (unicode.IsUpper(first) || unicode.IsDigit(first)) && len(strings.Fields(line)) <= longestHeading &&
		strings.IndexByte(".;,", line[len(line)-1]) < 0
}
