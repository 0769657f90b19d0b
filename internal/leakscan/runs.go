package leakscan

// runs looks at every stretch of v that may be base64 or hexadecimal as a whole, and at
// lines of them together.
func (f *file) runs(v *view) {
	s, lines := v.text, 0
	for i := 0; i < len(s); {
		if !alphabet[s[i]] {
			i++
			continue
		}
		end := i + 1
		for end < len(s) && alphabet[s[end]] {
			end++
		}
		f.run(v, i, end)
		if end-i >= lineLetters && i >= lines {
			lines = f.lines(v, i, end)
		}
		i = end
	}
}

// lines looks at the lines of base64 or hexadecimal of which v.text[start:end] is the
// first, and gives the end of the last.
func (f *file) lines(v *view, start, end int) int {
	last := lastLine(v.text, start, end)
	if last > end {
		f.base64(v, start, last, '+', '/')
		f.hex(v, start, last)
	}
	return last
}

// lineLetters is the shortest line that base64 in lines has, its last apart.
const lineLetters = 40

// lastLine gives the end of the lines of base64 of which s[start:end] is the first.
// Any white space may stand between two lines, as there is no telling what a line
// break became.
func lastLine(s string, start, end int) int {
	for end-start >= lineLetters {
		next := skipBlanks(s, end)
		if next == end || next-end > 40 || next == len(s) || !alphabet[s[next]] {
			return end
		}
		start, end = next, next
		for end < len(s) && alphabet[s[end]] {
			end++
		}
	}
	return end
}

// alphabet holds every byte of base64, base64url and hexadecimal.
var alphabet = func() (table [256]bool) {
	for c := range table {
		table[c] = base64Value(byte(c), '+', '/') >= 0 || c == '-' || c == '_'
	}
	return table
}()

// run tries one stretch, unless it is remembered as one that holds nothing: an address or
// the name of a class often stands for some readable bytes, and on every page the same.
func (f *file) run(v *view, start, end int) {
	if end-start < shortestBase64 {
		return
	}
	if f.known == nil || v.depth > 0 || end-start >= lineLetters || toldByWhatIsBefore(v.text, start) {
		f.stretch(v, start, end)
		return
	}
	key := f.known.key(v.text[start:end]) ^ ofStretch
	if f.known.find(key) != nil {
		return
	}
	hits, faults := f.hits, f.faulted
	f.stretch(v, start, end)
	if hits == f.hits && faults == f.faulted {
		f.known.add(&block{key: key, plain: true})
	}
}

// toldByWhatIsBefore reports whether it matters what stands before the stretch at s[i:]:
// that it is said to be base64, or the point of a decimal fraction (see [fraction]).
func toldByWhatIsBefore(s string, i int) bool {
	return declared(s, i) || i > 0 && s[i-1] == '.'
}

// ofStretch tells the key of a stretch from that of a line.
const ofStretch = 0x2545f4914f6cdd1d

// stretch tries one stretch in each alphabet.
func (f *file) stretch(v *view, start, end int) {
	s := v.text[start:end]
	if end-start >= longRun || mayBeBase64(s) {
		f.eitherBase64(v, start, end)
	}
	if mayBeHex(s) {
		f.hex(v, start, end)
	}
}

// each cuts s at two bytes that do not belong to an alphabet.
func (f *file) each(s string, a, b byte, visit func(from, to int)) {
	from := 0
	for i := 0; i <= len(s); i++ {
		if i == len(s) || s[i] == a || s[i] == b {
			if i-from >= shortestBase64 {
				visit(from, i)
			}
			from = i + 1
		}
	}
}

func containsAny(s string, a, b byte) bool {
	for i := range len(s) {
		if s[i] == a || s[i] == b {
			return true
		}
	}
	return false
}

// decoded looks at text that came out of a stretch of v; at says where a byte is from.
func (f *file) decoded(v *view, data []byte, via step, at func(i int) int) {
	var b builder
	for i, r := range string(data) {
		b.stands(string(r), at(i))
	}
	f.examine(b.view(v, via, true))
}

// wide looks at data that came out of a stretch of v as text in UTF-16, if it may be that.
func (f *file) wide(v *view, data []byte, via step, at func(i int) int) {
	order := likelyUTF16(data)
	if order == 0 {
		return
	}
	var b builder
	b.utf16(string(data), order, 0, at)
	f.examine(b.view(v, via, true))
}
