package fold

// initialism judges registered initials.
func (o occurrence) initialism() verdict {
	short := len(o.letters()) < 3
	switch o.capitals() {
	case mixedCapitals:
		if o.asRegistered() {
			return sure
		}
		return no // as in the middle of a hash
	case allCapitals:
		if o.f.ordinary && o.neighboursShout() {
			return unsure
		}
		return sure
	case titled:
		if short || o.f.ordinary || o.spread() {
			return no
		}
		return sure
	}
	switch {
	case o.address():
		return sure
	case short || o.f.ordinary || technical[squash(o.f.text)]:
		return no
	case o.spread() && o.secondGap() != joiner:
		return no
	case o.spread() && !o.dotted():
		return unsure // as %s_a_b or f[d]?a in code
	}
	return sure
}

// dotted reports whether all that stands between the letters is full stops.
func (o occurrence) dotted() bool {
	for i, l := range o.letters()[1:] {
		if between := o.text[o.letters()[i].end:max(l.start, o.letters()[i].end)]; l.gap != none && between != "." {
			return false
		}
	}
	return true
}

// asRegistered reports whether capitals and small letters stand as in the form:
// the plural of initials has a small s.
func (o occurrence) asRegistered() bool {
	for i, l := range o.letters() {
		if l.flags&upper != o.f.letters[i].flags&upper {
			return false
		}
	}
	return true
}

// technical are small-letter tokens of addresses and file names.
var technical = map[string]bool{
	"org": true, "com": true, "net": true, "gov": true, "edu": true, "www": true, "css": true, "htm": true,
	"html": true, "xml": true, "pdf": true, "png": true, "jpg": true, "gif": true, "svg": true, "src": true,
	"div": true, "img": true, "nav": true, "rel": true, "alt": true, "url": true, "uri": true, "api": true,
	"app": true, "dev": true, "doc": true, "txt": true, "rss": true, "ico": true, "rgb": true, "var": true,
}

// spread reports whether the letters stand apart, as in E.S.N.
func (o occurrence) spread() bool {
	return len(o.letters()) > 1 && o.secondGap() != none
}
