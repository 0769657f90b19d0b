package leakscan

import "strings"

// token is one piece of markup, as offsets in the source.
type token struct {
	kind       tokenKind
	start, end int    // all of it
	name       string // of a tag, in small letters
	attrs      []attr // until the next token
	body       [2]int // the inside of a comment, a declaration, CDATA or raw text
}

type tokenKind int

const (
	textToken tokenKind = iota
	openTag
	closeTag
	commentToken // also declarations and processing instructions
	cdataToken
	rawToken // the inside of script, style and the like
)

// attr is one attribute, as offsets in the source.
type attr struct{ name, value [2]int }

// rawElements hold no markup of their own in HTML.
var rawElements = map[string]bool{
	"script": true, "style": true, "textarea": true, "title": true, "xmp": true, "iframe": true,
	"noembed": true, "noframes": true, "noscript": true,
}

// lexer cuts HTML or XML into tokens as a browser does. It never fails: what is
// not well formed is text or an unfinished tag, and all of the source lies in
// exactly one token.
type lexer struct {
	src  string
	pos  int
	xml  bool
	raw  string // the raw element that is open
	room []attr // of the last tag
}

// next gives the next token, or false at the end.
func (l *lexer) next() (token, bool) {
	if l.pos >= len(l.src) {
		return token{}, false
	}
	if l.raw != "" {
		return l.rawText(), true
	}
	if t, ok := l.markup(); ok {
		return t, true
	}
	start := l.pos
	for l.pos++; l.pos < len(l.src) && !l.markupAt(l.pos); l.pos++ {
		if n := strings.IndexByte(l.src[l.pos:], '<'); n < 0 {
			l.pos = len(l.src)
			break
		} else if n > 0 {
			l.pos += n - 1
		}
	}
	return token{kind: textToken, start: start, end: l.pos}, true
}

// markupAt reports whether a tag, a comment or the like begins at i.
func (l *lexer) markupAt(i int) bool {
	if l.src[i] != '<' || i+1 >= len(l.src) {
		return false
	}
	switch c := l.src[i+1]; {
	case c == '!' || c == '?' || isLetter(c):
		return true
	case c == '/':
		return i+2 < len(l.src)
	}
	return false
}

func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

func (l *lexer) markup() (token, bool) {
	if !l.markupAt(l.pos) {
		return token{}, false
	}
	rest := l.src[l.pos:]
	switch {
	case strings.HasPrefix(rest, "<!--"):
		return l.comment(), true
	case strings.HasPrefix(rest, "<![CDATA["):
		return l.until(cdataToken, len("<![CDATA["), "]]>"), true
	case rest[1] == '?' && l.xml:
		return l.until(commentToken, 2, "?>"), true
	case rest[1] == '!' || rest[1] == '?':
		return l.declaration(), true
	case rest[1] == '/' && !isLetter(rest[2]):
		return l.until(commentToken, 2, ">"), true
	}
	return l.tag(), true
}
