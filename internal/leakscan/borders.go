package leakscan

// mostOver is how many blocks are looked at together at most, and mostTogether how many bytes
// for each of a page. A page with more is dearer by blocks than as a whole.
const (
	mostOver     = 256
	mostTogether = 4
)

// apart reports whether nothing goes on over the borders between a page's blocks, in one
// of their views.
func (p *page) apart(view int) bool {
	least := [things]int{p.terms.Names.Least, p.terms.Restricted.Least, leastCodes, 2, 2}
	var open [things]underWay
	for n := range p.blocks {
		next := &p.blocks[n].edges[view]
		if next.blank {
			continue
		}
		for k := range open {
			if open[k].goesOn(next.of[k], least[k]) && !p.plainOver(open[k].from, n, view, reach[k]) {
				return false
			}
			open[k].take(next.of[k], n)
		}
	}
	return true
}

// underWay is something that may have begun and not ended yet.
type underWay struct {
	parts int // how much of it there is
	from  int // the block that it began in
}

// goesOn reports whether what is under way may go on in the block with these ends and be
// something.
func (u *underWay) goesOn(e ends, least int) bool {
	return u.parts > 0 && e.head > 0 && u.parts+int(e.head) >= least
}

// take takes the block of index n, which has these ends.
func (u *underWay) take(e ends, n int) {
	if !e.whole || u.parts == 0 {
		u.parts, u.from = 0, n
	}
	u.parts += int(e.tail)
}

// reach is how many bytes behind a border something over it may go on: a name no more than
// is looked at with any part of a text. How long others are there is no telling in bytes.
var reach = [things]int{ofName: marginBytes}

// plainOver reports whether nothing that begins in the first of some blocks and goes on up
// to the next is anything, by a look at as many together as it may reach over: so many
// bytes, and up to a block that nothing passes.
func (p *page) plainOver(first, next, view, reach int) bool {
	to, bytes := next+1, int(p.blocks[next].edges[view].bytes)
	for to < len(p.blocks) && (bytes < reach || p.blocks[to-1].edges[view].passes()) {
		bytes += int(p.blocks[to].edges[view].bytes)
		if to++; to-first > mostOver {
			return false
		}
	}
	src := p.src[p.blocks[first].from:p.blocks[to-1].to]
	key := p.known.key(src) + uint64(view) + 1
	if b := p.known.find(key); b != nil {
		return b.plain
	}
	if p.room -= len(src); p.room < 0 {
		return false
	}
	plain := p.plainTogether(src, view)
	p.known.add(&block{key: key, plain: plain})
	return plain
}

// passes reports whether something of which there is no telling in bytes how long it is may
// begin before a block and go on behind it.
func (e *edge) passes() bool {
	return e.blank || e.of[ofPaper].whole || e.of[ofCodes].whole || e.of[ofLines].tail > 0 || e.of[ofStrings].tail > 0
}

// plainTogether looks at one view of several blocks.
func (p *page) plainTogether(src string, view int) bool {
	m := markupOf(src, false, false, 0)
	defer m.done()
	f := p.beside(len(src))
	var e edge
	return f.plain(m.views()[view], &e) && f.nothing()
}
