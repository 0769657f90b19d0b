package hugofiles

import "strings"

// CommonMark 0.31.2, section 2.4: any ASCII punctuation character may be
// backslash-escaped, and then means itself. Escaping all that can begin or end a
// construct also keeps Hugo from seeing a shortcode, whose delimiters are two
// braces side by side, and goldmark from seeing an attribute block or a bare
// address to turn into a link.
const meaningful = "\\`*_{}[]()<>#+-.!|~=:&\"'$^@/"

var escaped = func() (table [0x80]bool) {
	for _, r := range meaningful {
		table[r] = true
	}
	return table
}()

// escape returns text as Markdown that renders as that text in one line.
func escape(text string) string {
	var b strings.Builder
	b.Grow(len(text) + len(text)/16)
	for _, r := range text {
		switch {
		case r == '\n' || r == '\r' || r == '\t':
			b.WriteByte(' ')
		case r < 0x80 && escaped[r]:
			b.WriteByte('\\')
			b.WriteByte(byte(r))
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// escapeTarget returns a link's address for use between < and >.
func escapeTarget(address string) string { return inTarget.Replace(address) }

var inTarget = strings.NewReplacer(
	"<", "%3C", ">", "%3E", "\\", "%5C", "\n", "%0A", "\r", "%0D",
	"{", "%7B", "}", "%7D", "|", "%7C", "`", "%60", "&", "&amp;",
)
