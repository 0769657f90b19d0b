package counts

import "strings"

// proseRule finds counts of one form. find gives the end of one that begins at
// token i, or i.
type proseRule struct {
	name ProseRule
	find func(p *passage, i int) int
}

// proseRules are tried in this order at each word. The examples of each stand in
// prose_examples_test.go.
var proseRules = []proseRule{
	{"part of a number", partOfNumber},
	{"so many of all", numberOfWhole},
	{"percentage", percentage},
	{"fraction", fraction},
	{"one in so many", oneIn},
	{"both", both},
	{"none or only one", lone},
	{"so many participants", numberOfPeople},
	{"so many did", numberDid},
	{"turnout", turnout},
	{"votes", votes},
}

// numberOfPeople: "three charities", "about a dozen organisations", "12 CSOs".
func numberOfPeople(p *passage, i int) int {
	n := p.number(i)
	if n == i || p.single(i, n) {
		return i
	}
	k := n
	if p.at(i, k) == "of" && (p.at(i, k-1) == "couple" || p.at(i, k-1) == "handful" || p.at(i, k-1) == "dozens" || p.at(i, k-1) == "pair") {
		k++
	}
	if p.at(i, k) == "or" && p.bare(k+1) > k+1 {
		k = p.bare(k + 1)
	}
	if end := p.people(k); end > k {
		return end
	}
	return i
}

// partOfNumber: "two of the nine", "one of nine", "all but two of the twelve".
func partOfNumber(p *passage, i int) int {
	n := p.share(i)
	if n == i || p.at(i, n) != "of" {
		return i
	}
	k := n + 1
	for p.at(i, k) == "the" || p.at(i, k) == "our" || p.at(i, k) == "those" {
		k++
	}
	end := p.bare(k)
	if end == k {
		return i
	}
	if to := p.people(end); to > end {
		return to
	}
	if w := p.at(i, end); w == "" || p.tokens[end-1].comma || ends.Has(w) || didSo.Has(w) {
		return end
	}
	return i
}

// share gives the end of a number, or of none, all or most.
func (p *passage) share(i int) int {
	if w := p.at(i, i); w == "none" || w == "most" || w == "all" {
		return i + 1
	}
	return p.number(i)
}

// numberOfWhole: "three of the participants", "two of us", "none of those present".
func numberOfWhole(p *passage, i int) int {
	n := p.number(i)
	if p.at(i, i) == "none" {
		n = i + 1
	}
	if n == i || p.at(i, n) != "of" || p.at(i, i) == "one" {
		return i
	}
	if end := p.whole(n + 1); end > n+1 {
		return end
	}
	return i
}

// percentage: "60% of attendees", "sixty per cent agreed".
func percentage(p *passage, i int) int {
	n := p.number(i)
	k := n
	switch {
	case n == i:
		return i
	case p.at(i, k) == "%" || p.at(i, k) == "percent":
		k++
	case p.at(i, k) == "per" && p.at(i, k+1) == "cent":
		k += 2
	default:
		return i
	}
	if p.at(i, k) == "of" {
		if end := p.whole(k + 1); end > k+1 {
			return end
		}
		return i
	}
	if end := p.people(k); end > k {
		return end
	}
	if didSo.Has(p.at(i, k)) || p.at(i, k) == "attendance" || p.at(i, k) == "turnout" {
		return k + 1
	}
	return i
}

// fraction: "a third of members", "half the group", "two-thirds of those present".
func fraction(p *passage, i int) int {
	j := i
	for j < i+4 && (nearly.Has(p.at(i, j)) || p.at(i, j) == "a" || p.at(i, j) == "one" || p.bare(j) == j+1) {
		j++
	}
	w := p.at(i, j)
	if k := len(w) - len(lastPart(w)); k > 0 && isNumber(w[:k-1]) {
		w = lastPart(w)
	}
	if !fractions.Has(w) {
		return i
	}
	k := j + 1
	if p.at(i, k) == "of" {
		k++
	}
	if end := p.whole(k); end > k {
		return end
	}
	return i
}

// lastPart gives what follows the last hyphen of a word.
func lastPart(w string) string {
	for i := len(w) - 1; i >= 0; i-- {
		if w[i] == '-' {
			return w[i+1:]
		}
	}
	return w
}

// oneIn: "one in five", "two out of nine members"; not "one in five records".
func oneIn(p *passage, i int) int {
	n := p.number(i)
	k := n
	switch {
	case n == i:
		return i
	case p.at(i, k) == "in":
		k++
	case p.at(i, k) == "out" && p.at(i, k+1) == "of":
		k += 2
	default:
		return i
	}
	for p.at(i, k) == "the" || p.at(i, k) == "every" {
		k++
	}
	end := p.bare(k)
	if end == k {
		return i
	}
	if to := p.people(end); to > end {
		return to
	}
	if w := p.at(i, end); w == "" || p.tokens[end-1].comma || ends.Has(w) || didSo.Has(w) || p.at(i, end) == "of" && p.whole(end+1) > end+1 {
		return end
	}
	return i
}

// both: "both victims' groups", "both of the charities".
func both(p *passage, i int) int {
	if p.at(i, i) != "both" && p.at(i, i) != "neither" && p.at(i, i) != "either" {
		return i
	}
	k := i + 1
	if p.at(i, k) == "of" {
		k++
	}
	for p.at(i, k) == "the" || p.at(i, k) == "our" {
		k++
	}
	if end := p.people(k); end > k {
		return end
	}
	return i
}

// lone: "no charity", "not one member", "the only women's group", "a single attendee".
func lone(p *passage, i int) int {
	k := i
	switch p.at(i, i) {
	case "no", "only", "single", "sole", "lone", "zero":
		k++
	case "just", "not":
		if w := p.at(i, i+1); w != "one" && w != "a" {
			return i
		}
		k++
	default:
		return i
	}
	for p.at(i, k) == "one" || p.at(i, k) == "a" || p.at(i, k) == "single" {
		k++
	}
	if p.at(i, k) == "of" && p.whole(k+1) > k+1 {
		return p.whole(k + 1)
	}
	end := p.people(k)
	none := p.at(i, i) == "no" || p.at(i, i) == "zero"
	if end > k && (none || !strings.HasSuffix(p.tokens[end-1].word, "s")) {
		return end
	}
	return i
}

// numberDid: "twelve attended", "nine were present", "the other two disagreed".
func numberDid(p *passage, i int) int {
	n := p.number(i)
	if n == i || p.single(i, n) {
		return i
	}
	k := n
	for k < n+4 && saidOf.Has(p.at(i, k)) {
		k++
	}
	switch w := p.at(i, k); {
	case didSo.Has(w):
		return k + 1
	case w == "took" && p.at(i, k+1) == "part":
		return k + 2
	case w == "in" && inFavour.Has(p.at(i, k+1)):
		return k + 2
	case w == "against" && k == n:
		return k + 1
	}
	return i
}

// turnout: "a turnout of 14", "attendance: nine", "a group of about twelve".
func turnout(p *passage, i int) int {
	if !meetings.Has(p.at(i, i)) {
		return i
	}
	k := i + 1
	for linking.Has(p.at(i, k)) {
		k++
	}
	if k == i+1 {
		return p.listed(i)
	}
	if n := p.number(k); n > k && (p.at(i, n) == "" || p.tokens[n-1].comma || ends.Has(p.at(i, n)) || p.people(n) > n) {
		return n
	}
	return i
}

// listed finds a number after a colon, which begins a sentence of its own.
func (p *passage) listed(i int) int {
	if !counted.Has(p.at(i, i)) || i+1 >= len(p.tokens) {
		return i
	}
	k := i + 1
	if n := p.bare(k); n > k && (p.tokens[k].sentence > p.tokens[i].sentence || p.tokens[i].comma) && (p.at(k, n) == "" || p.tokens[n-1].comma || p.people(n) > n) {
		return n
	}
	return i
}

// votes: "nine votes to two", "by 9 to 2", "five hands".
func votes(p *passage, i int) int {
	n := p.number(i)
	if n == i {
		return i
	}
	switch w := p.at(i, n); {
	case ballots.Has(w):
		return n + 1
	case w == "for" && p.bare(n+1) > n+1 && p.at(i, p.bare(n+1)) == "against":
		return p.bare(n+1) + 1
	}
	if p.at(i, i-1) == "by" && n > i+2 && p.says(i, voting) {
		return n
	}
	return i
}
