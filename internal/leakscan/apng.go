package leakscan

// pngFrames follows the frames of a PNG that moves. Their pixels stand in chunks of
// their own, behind a number in each, and are counted as those of the picture are.
type pngFrames struct {
	head   []byte // from the file's beginning, for its format
	want   int64  // bytes of the frame under way
	packed []byte
	open   bool
}

const (
	fdATHeader = 4  // the number that stands before a frame's pixels
	pngHead    = 29 // how far the header's fields reach from the file's beginning
)

// add takes the next chunk.
func (p *pngFrames) add(f *file, name string, body []byte, place *view) {
	switch name {
	case "fcTL", "IEND":
		p.end(f, place)
		p.want = mostUnpacked + 1
		if len(body) == pngSizes["fcTL"] && len(p.head) == pngHead && number(body, 4) <= mostAcross && number(body, 8) <= mostAcross {
			p.want = pixelBytes(p.head, int64(number(body, 4)), int64(number(body, 8)))
		}
	case "fdAT":
		p.open = true
		p.packed = append(p.packed, body[min(fdATHeader, len(body)):]...)
	case "IHDR":
		p.head = append(make([]byte, 16), body...)
	}
}

// end checks the frame that ends here, if one has pixels of its own.
func (p *pngFrames) end(f *file, place *view) {
	if !p.open {
		return
	}
	if p.want > mostUnpacked {
		f.fault(damaged, place.offset(0))
	} else {
		f.countPixels(p.packed, p.want, place)
	}
	p.packed, p.open = p.packed[:0], false
}
