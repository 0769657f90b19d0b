package leakscan

import "strings"

const blanks = " \t\n\r\f"

// endsOf lists the bytes that end something in a tag.
func endsOf(marks string) (table [256]bool) {
	for i := range len(marks) {
		table[marks[i]] = true
	}
	return table
}

var (
	blankBytes   = endsOf(blanks)
	endsName     = endsOf(blanks + "/>")
	endsAttrName = endsOf(blanks + "/>=")
	endsValue    = endsOf(blanks + ">")
	partsAttrs   = endsOf(blanks + "/")
)

// tag takes a start or end tag with its attributes, as the HTML standard's
// tokeniser does: a quote ends a value, a slash or a blank parts attributes, and
// only > outside a quoted value ends the tag.
func (l *lexer) tag() token {
	t := token{kind: openTag, start: l.pos, attrs: l.room[:0]}
	i := l.pos + 1
	if l.src[i] == '/' {
		t.kind = closeTag
		i++
	}
	name := i
	for i < len(l.src) && !endsName[l.src[i]] {
		i++
	}
	t.name = strings.ToLower(l.src[name:i])
	for i < len(l.src) && l.src[i] != '>' {
		if partsAttrs[l.src[i]] {
			i++
			continue
		}
		var a attr
		a, i = l.attribute(i)
		t.attrs = append(t.attrs, a)
	}
	l.room = t.attrs
	t.end = min(i+1, len(l.src))
	l.pos = t.end
	if t.kind == openTag && !l.xml && rawElements[t.name] {
		l.raw = t.name
	}
	return t
}

func (l *lexer) attribute(i int) (attr, int) {
	a := attr{name: [2]int{i, i}}
	for i++; i < len(l.src) && !endsAttrName[l.src[i]]; i++ {
	}
	a.name[1] = i
	equals := l.skip(i)
	if equals >= len(l.src) || l.src[equals] != '=' {
		return a, i
	}
	return l.value(a, l.skip(equals+1))
}

func (l *lexer) skip(i int) int {
	for i < len(l.src) && blankBytes[l.src[i]] {
		i++
	}
	return i
}

func (l *lexer) value(a attr, i int) (attr, int) {
	if i >= len(l.src) {
		return a, i
	}
	if q := l.src[i]; q == '"' || q == '\'' {
		n := strings.IndexByte(l.src[i+1:], q)
		if n < 0 {
			a.value = [2]int{i + 1, len(l.src)}
			return a, len(l.src)
		}
		a.value = [2]int{i + 1, i + 1 + n}
		return a, i + n + 2
	}
	start := i
	for i < len(l.src) && !endsValue[l.src[i]] {
		i++
	}
	a.value = [2]int{start, i}
	return a, i
}
