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
