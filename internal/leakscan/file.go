package leakscan

import (
	"context"
	"time"
	"unicode/utf8"

	"openspace/internal/fold"
)

// file is the scan of one file.
type file struct {
	ctx      context.Context
	name     string
	data     []byte
	terms    Terms
	options  Options
	deadline time.Time

	budget   int // bytes that may still be looked at
	found    map[spot]finding
	inPath   []fold.Hit // in name, for masking
	faults   map[fault]int
	binary   bool    // places are offsets, not lines
	known    *memory // of pages, shared by all files of a scan
	hits     int     // how often something was found, be it allowed
	faulted  int     // how often something could not be read
	quiet    int     // more than 0: bytes may be a packed file by chance
	room     []byte  // for what was decoded last
	pathPart bool    // the path is being scanned, not the content
}

// spot is where and what a finding is; the same name seen in two views counts once.
type spot struct {
	offset     int
	id         string
	path       bool
	restricted bool
}

type finding struct {
	chain     []step
	ambiguous bool
}

// floorBytes may be looked at in any file, however small.
const floorBytes = 1 << 20

func newFile(ctx context.Context, path string, data []byte, t Terms, o Options) *file {
	return &file{
		ctx: ctx, name: path, data: data, terms: t, options: o,
		deadline: time.Now().Add(o.FileTime),
		budget:   len(data)*o.Growth + floorBytes,
		found:    map[spot]finding{},
		faults:   map[fault]int{},
	}
}

// path looks at the file's name.
func (f *file) path() {
	f.pathPart = true
	v := &view{text: f.name, via: filePath, prose: true}
	f.examine(v)
	f.pathPart = false
}

// content looks at the bytes, by the file's type.
func (f *file) content() {
	if len(f.data) > f.options.FileSize {
		f.fault(tooLarge, 0)
		return
	}
	k := kindOf(f.name)
	_, f.binary = readers()[k]
	f.binary = f.binary || k == unknown && !utf8.Valid(f.data)
	f.typed(k, f.data, nil)
}

// faultIn notes a fault at a place inside something unpacked.
func (f *file) faultIn(why fault, in *view, offset int) {
	if in != nil {
		offset = in.offset(offset)
	}
	f.fault(why, offset)
}

// fault notes that the file could not be read to the end, and where first.
func (f *file) fault(why fault, offset int) {
	f.faulted++
	if f.quiet > 0 && why != tooDeep && why != tooMuch && why != tooSlow && why != stopped {
		return
	}
	if at, ok := f.faults[why]; !ok || offset < at {
		f.faults[why] = offset
	}
}

// aloud has faults reported again, where bytes are a packed file beyond chance. It
// gives what ends that.
func (f *file) aloud() (end func()) {
	quiet := f.quiet
	f.quiet = 0
	return func() { f.quiet = quiet }
}

// examine searches a view and all that can be decoded from it.
func (f *file) examine(v *view) {
	if v.text == "" || !f.mayGoOn(v) {
		return
	}
	f.search(v)
	f.decode(v)
}

// mayGoOn charges the view to the budget and checks the limits.
func (f *file) mayGoOn(v *view) bool {
	f.budget -= len(v.text)
	switch {
	case f.budget < 0:
		f.fault(tooMuch, v.offset(0))
	case v.depth > f.options.Depth:
		f.fault(tooDeep, v.offset(0))
	default:
		return f.inTime(v, 0)
	}
	return false
}

// inTime reports whether the scan may go on from a place in a view.
func (f *file) inTime(v *view, at int) bool {
	switch {
	case f.ctx.Err() != nil:
		f.fault(stopped, v.offset(at))
	case time.Now().After(f.deadline):
		f.fault(tooSlow, v.offset(at))
	default:
		return true
	}
	return false
}
