package leakscan

import "strings"

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
