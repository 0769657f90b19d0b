package leakscan

import (
	"archive/zip"
	"bytes"
	"strings"
)

// readZip looks at every member of an archive, by its kind, at their names, comments
// and extra fields, and at what stands between them. The office formats are archives.
func readZip(f *file, data []byte, in *view) {
	r, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		f.damagedBytes(data, in)
		return
	}
	f.examine(layer(inside(in, metadata, len(data)-len(r.Comment)), r.Comment))
	for _, m := range r.File {
		f.member(m, len(data), in)
	}
	f.strings(data, in, chanceLetters)
}

func (f *file) member(m *zip.File, size int, in *view) {
	offset, err := m.DataOffset()
	if err != nil || offset > int64(size) {
		f.faultIn(damaged, in, 0)
		return
	}
	place := inside(in, zipMember, int(offset))
	f.examine(layer(place, m.Name+"\n\n"+m.Comment))
	f.strings(m.Extra, place, metadataLetters)
	switch {
	case m.Flags&1 != 0:
		f.fault(encrypted, place.offset(0))
		return
	case strings.HasSuffix(m.Name, "/"):
		return
	}
	content, err := m.Open()
	if err != nil {
		f.fault(damaged, place.offset(0))
		return
	}
	defer content.Close()
	if inner, ok := f.unpack(content, place, 0); ok {
		f.deeper(kindOf(m.Name), inner, place)
	}
}
