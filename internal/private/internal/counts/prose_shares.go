package counts

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
	return p.all(i, k)
}

// all gives the end of a number at token k that is of those who take part, "nine",
// "nine charities" or "nine of the members", or i.
func (p *passage) all(i, k int) int {
	end := p.bare(k)
	if end == k {
		return i
	}
	if to := p.people(end); to > end {
		return to
	}
	w := p.at(i, end)
	if w == "" || p.tokens[end-1].comma || ends.Has(w) || didSo.Has(w) || w == "of" && p.whole(end+1) > end+1 {
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
	return p.all(i, k)
}
