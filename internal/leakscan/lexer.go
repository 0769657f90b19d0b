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

// until takes a token that ends with a mark, or with the source.
func (l *lexer) until(kind tokenKind, skip int, mark string) token {
	t := token{kind: kind, start: l.pos}
	body := min(l.pos+skip, len(l.src))
	n := strings.Index(l.src[body:], mark)
	if n < 0 {
		t.body, l.pos = [2]int{body, len(l.src)}, len(l.src)
	} else {
		t.body, l.pos = [2]int{body, body + n}, body+n+len(mark)
	}
	t.end = l.pos
	return t
}

// comment ends at --> or --!>, or at once as <!--> and <!--->.
func (l *lexer) comment() token {
	t := token{kind: commentToken, start: l.pos}
	body := l.pos + 4
	end, size := len(l.src), 0
	if !l.xml && strings.HasPrefix(l.src[body:], ">") {
		end, size = body, 1
	} else if !l.xml && strings.HasPrefix(l.src[body:], "->") {
		end, size = body, 2
	} else if n := strings.Index(l.src[body:], "--"); n >= 0 {
		end, size = l.commentEnd(body + n)
	}
	t.body, t.end = [2]int{body, end}, end+size
	l.pos = t.end
	return t
}

func (l *lexer) commentEnd(i int) (end, size int) {
	for {
		n := strings.Index(l.src[i:], "--")
		if n < 0 {
			return len(l.src), 0
		}
		i += n
		switch rest := l.src[i+2:]; {
		case strings.HasPrefix(rest, ">"):
			return i, 3
		case strings.HasPrefix(rest, "!>") && !l.xml:
			return i, 4
		}
		i++
	}
}

// declaration is a doctype, which in XML may hold entities in brackets.
func (l *lexer) declaration() token {
	if l.xml {
		if open := strings.IndexAny(l.src[l.pos:], "[>"); open >= 0 && l.src[l.pos+open] == '[' {
			return l.until(commentToken, 2, "]>")
		}
	}
	return l.until(commentToken, 2, ">")
}

// rawText takes everything up to the end tag of the raw element.
func (l *lexer) rawText() token {
	t := token{kind: rawToken, start: l.pos, name: l.raw}
	end := l.pos
	for {
		n := strings.Index(l.src[end:], "</")
		if n < 0 {
			end = len(l.src)
			break
		}
		end += n
		if l.endsRaw(end + 2) {
			break
		}
		end += 2
	}
	l.raw, l.pos = "", end
	t.end, t.body = end, [2]int{t.start, end}
	if end == t.start {
		if next, ok := l.next(); ok {
			return next
		}
	}
	return t
}

func (l *lexer) endsRaw(i int) bool {
	j := i + len(l.raw)
	return j < len(l.src) && strings.EqualFold(l.src[i:j], l.raw) && strings.IndexByte(blanks+"/>", l.src[j]) >= 0
}
