package counts

import (
	"strconv"
	"strings"
)

// number gives the end of a number that begins at token i, with such as "about" before
// it and "or so" behind it, or i if there is none.
//
// Nearly every rule asks this of every token, so the answer is kept.
func (p *passage) number(i int) int {
	if i >= len(p.numbers) {
		return p.readNumber(i)
	}
	if p.numbers[i] == 0 {
		p.numbers[i] = p.readNumber(i) + 1
	}
	return p.numbers[i] - 1
}

func (p *passage) readNumber(i int) int {
	j := i
	for j < i+4 && nearly.Has(p.at(i, j)) {
		j++
	}
	if (p.at(i, j) == "a" || p.at(i, j) == "an") && units.Has(p.at(i, j+1)) || p.at(i, j) == "between" {
		j++
	}
	end := p.bare(j)
	if end == j {
		return i
	}
	for p.joins(end) && p.bare(end+1) > end+1 {
		end = p.bare(end + 1)
	}
	switch {
	case p.at(i, end) == "or" && p.at(i, end+1) == "so":
		return end + 2
	case p.at(i, end) == "or" && p.at(i, end+1) == "more":
		return end + 2
	case p.at(i, end) == "odd":
		return end + 1
	}
	return end
}

func (p *passage) joins(i int) bool {
	w := p.at(i-1, i)
	return w == "and" || w == "or" || w == "to"
}

// bare gives the end of a number of digits or words without anything around it.
func (p *passage) bare(i int) int {
	j := i
	for j < i+6 && p.at(i, j) != "" && isNumber(p.at(i, j)) && !(j > i && p.tokens[j-1].comma) {
		j++
	}
	if j == i || p.dated(i, j) {
		return i
	}
	return j
}

// dated reports whether a number is a date's, a year, or that of a section.
func (p *passage) dated(i, end int) bool {
	if i > 0 && numbered.Has(p.at(i, i-1)) {
		return true
	}
	if months.Has(p.at(i, end)) || i > 0 && months.Has(p.at(i, i-1)) && p.at(i, i-1) != "may" {
		return true
	}
	first, _, _ := strings.Cut(p.at(i, i), "-")
	year, ok := wholeNumber(first)
	return ok && year >= 1900 && year <= 2100
}

// single reports whether a number is a plain "one", which says who did something
// rather than how many did; [lone] finds "only one".
func (p *passage) single(i, end int) bool {
	return p.at(i, end-1) == "one" && (end == i+1 || nearly.Has(p.at(i, end-2)))
}

// isNumber reports whether a word is a number, such as 12, 12-15, 20+, twenty-odd or
// twenty-one.
func isNumber(w string) bool {
	if w == "odd" || w == "plus" || w == "ish" {
		return false
	}
	for part := range strings.SplitSeq(strings.TrimSuffix(w, "+"), "-") {
		if _, ok := wholeNumber(part); !ok && !units.Has(part) && part != "odd" && part != "ish" && part != "plus" {
			return false
		}
	}
	return true
}

// wholeNumber reads a word that is a whole number in digits. Most words are none,
// and their first letter tells: that spares the error that strconv would make.
func wholeNumber(w string) (n int, ok bool) {
	if w == "" || w[0] > '9' {
		return 0, false
	}
	n, err := strconv.Atoi(w)
	return n, err == nil
}

// people gives the end of a noun phrase for participants that begins at token i, or
// i if there is none.
func (p *passage) people(i int) int {
	kind := false
	for j := i; j < i+6; j++ {
		w := p.at(i, j)
		if w == "" || breaks.Has(w) || j > i && p.tokens[j-1].comma {
			return i
		}
		if p.participant(i, j, kind) {
			return j + 1
		}
		if strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") && !insidePlurals.Has(w) && !kinds.Has(w) && !participants.Has(w) && !crowds.Has(p.at(i, j+1)) {
			return i
		}
		kind = kind || kinds.Has(w)
	}
	return i
}

// participant reports whether token j is a word for those who take part.
func (p *passage) participant(from, j int, kind bool) bool {
	w := strings.Trim(p.at(from, j), "'")
	switch {
	case strings.HasPrefix(w, "member"):
		return !staffOf.Has(p.at(from, j-1)) && !p.ofOthers(from, j)
	case participants.Has(w):
		next := p.at(from, j+1)
		return !participants.Has(next) && !crowds.Has(next) && !bodies.Has(next)
	case bodies.Has(w):
		return kind || p.says(j, takingPart) || !p.says(j, usingIt)
	case crowds.Has(w):
		return kind && !crowds.Has(p.at(from, j+1)) || p.tookPart(j)
	}
	return false
}

// ofOthers reports whether members are of something else than the process.
func (p *passage) ofOthers(from, j int) bool {
	if p.at(from, j+1) != "of" {
		return false
	}
	k := j + 2
	for p.at(from, k) == "the" || p.at(from, k) == "a" || p.at(from, k) == "their" {
		k++
	}
	return otherMembers.Has(p.at(from, k))
}

// tookPart reports whether words close behind token j say that these took part.
func (p *passage) tookPart(j int) bool {
	for k := j + 1; k <= j+4 && p.at(j, k) != ""; k++ {
		if takingPart.Has(p.at(j, k)) || p.gathered(j, k) || p.met(j, k) {
			return true
		}
	}
	return false
}

func (p *passage) gathered(from, k int) bool {
	second, ok := gathered[p.at(from, k)]
	return ok && second == p.at(from, k+1)
}

// met reports whether token k says that people met, and not that they met a demand.
func (p *passage) met(from, k int) bool {
	return p.at(from, k) == "met" && (p.at(from, k+1) == "" || p.tokens[k].comma || metHow.Has(p.at(from, k+1)))
}

// group gives the end of a word for all who take part, or i.
func (p *passage) group(i int) int {
	switch p.at(i, i) {
	case "us", "group", "room", "membership", "table", "attendees":
		return i + 1
	case "present", "attending":
		return i + 1
	}
	return i
}

// whole gives the end of "the participants", "those present", "the nine members",
// "the group" and the like, or i.
func (p *passage) whole(i int) int {
	j := i
	for k := 0; k < 3 && allOf.Has(p.at(i, j)); k++ {
		j++
	}
	n := p.bare(j)
	if end := p.people(n); end > n {
		return end
	}
	if end := p.group(n); end > n && (j > i || p.at(i, i) == "us") {
		return end
	}
	return i
}
