package leakscan

import (
	"archive/zip"
	"bytes"
	"cmp"
	"encoding/binary"
	"slices"
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
	if len(r.File) > 0 {
		defer f.aloud()()
	}
	f.examine(bytesView([]byte(r.Comment), inside(in, metadata, len(data)-len(r.Comment))))
	for _, m := range r.File {
		f.member(m, len(data), in)
	}
	f.unlisted(data, r.File, in)
	f.strings(data, in, chanceLetters)
}

// The least that the parts of an archive take, in bytes.
const (
	localHeader = 30
	afterMember = 24 // the most that stands between a member and the next header
)

// unlisted refuses an archive with bytes that its directory does not account for,
// such as a member that was taken out of the directory alone.
func (f *file) unlisted(data []byte, members []*zip.File, in *view) {
	at := 0
	for _, m := range slices.SortedFunc(slices.Values(members), byOffset) {
		offset, err := m.DataOffset()
		if err != nil {
			return // reported with the member
		}
		if start := headerBefore(data[:min(int(offset), len(data))]); start < at || start-at > afterMember || at == 0 && start > 0 {
			f.faultIn(unknownPart, in, at)
		}
		at = min(int(offset+int64(m.CompressedSize64)), len(data))
	}
	n := bytes.Index(data[at:], []byte("PK\x01\x02"))
	if len(members) > 0 && (n < 0 || n > afterMember) {
		f.faultIn(unknownPart, in, at)
	}
}

func byOffset(a, b *zip.File) int {
	x, _ := a.DataOffset()
	y, _ := b.DataOffset()
	return cmp.Compare(x, y)
}

// headerBefore gives the offset of the member's header that ends where data does, -1
// if none does.
func headerBefore(data []byte) int {
	for end := len(data); ; {
		i := bytes.LastIndex(data[:end], []byte("PK\x03\x04"))
		if i < 0 {
			return -1
		}
		if i+localHeader <= len(data) {
			names := int(binary.LittleEndian.Uint16(data[i+26:])) + int(binary.LittleEndian.Uint16(data[i+28:]))
			if i+localHeader+names == len(data) {
				return i
			}
		}
		if len(data)-i > localHeader+1<<17 {
			return -1
		}
		end = i
	}
}

func (f *file) member(m *zip.File, size int, in *view) {
	offset, err := m.DataOffset()
	if err != nil || offset > int64(size) {
		f.faultIn(damaged, in, 0)
		return
	}
	place := inside(in, zipMember, int(offset))
	f.examine(bytesView([]byte(m.Name+"\n\n"+m.Comment), place))
	f.strings(m.Extra, place, metadataLetters)
	switch {
	case m.Flags&1 != 0:
		f.fault(encrypted, place.offset(0))
		return
	case strings.HasSuffix(m.Name, "/") && m.UncompressedSize64 == 0 && m.CompressedSize64 == 0:
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
