package leakscan

import "strings"

// unfold looks at a calendar or mail file with its folded lines joined: a line
// break with a blank after it stands for nothing there, even inside a word.
func (f *file) unfold(text string, parent *view) {
	var b builder
	done := 0
	for i := 0; i < len(text); i++ {
		n := strings.IndexAny(text[i:], "\r\n")
		if n < 0 {
			break
		}
		i += n
		size := foldedAt(text[i:])
		if size == 0 {
			continue
		}
		b.copied(text[done:i], done)
		done = i + size
		i = done - 1
	}
	if done > 0 {
		b.copied(text[done:], done)
		f.examine(b.view(parent, asItStands, true))
	}
}

func foldedAt(s string) int {
	for _, mark := range []string{"\r\n ", "\r\n\t", "\n ", "\n\t"} {
		if strings.HasPrefix(s, mark) {
			return len(mark)
		}
	}
	return 0
}
