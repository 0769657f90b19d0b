package leakscan

import (
	"bytes"
	"regexp"
	"strconv"
	"strings"
	"unicode/utf8"
)

// open decodes a stream and looks at it by what it is for.
func (p *pdfFile) open(s pdfStream) {
	place := inside(p.in, pdfPart, s.offset)
	data, pixels, ok := p.file.filters(s, place)
	switch {
	case !ok:
		p.file.strings(s.data, place, chanceLetters)
		return
	case pixels:
		p.picture(s, data, place)
		return
	}
	text := string(data)
	switch use := useOf(s.dict, data); use {
	case useMetadata:
		p.file.typed(xml, data, place)
	case useAttachment:
		p.file.deeper(unknown, data, place)
	case useObjects:
		p.objectStream(s, text, place)
		p.strings(data, place)
	case useMap:
		p.maps[s.number] = append(p.maps[s.number], p.readCharMap(text, place))
		p.strings(data, place)
	case useContent:
		p.content(text, s, place)
	default:
		if use == useUnknown && !(p.hints[0] < s.offset && s.offset < p.hints[1]) {
			p.file.fault(unknownPart, place.offset(0))
		}
		p.file.strings(data, place, chanceLetters)
		if strings.Contains(text, "Tj") || strings.Contains(text, "TJ") {
			p.contents = append(p.contents, pdfContent{text, s.offset})
		}
	}
}

// picture looks at a compressed picture, or what says that it is one.
func (p *pdfFile) picture(s pdfStream, data []byte, place *view) {
	if bytes.HasPrefix(data, []byte("\xff\xd8")) {
		readJPEG(p.file, data, within(p.in, pdfPart, s.offset))
		return
	}
	if !strings.Contains(s.dict, "/JPX") && !strings.Contains(s.dict, "/JBIG2") && !strings.Contains(s.dict, "/CC") {
		p.file.fault(damaged, place.offset(0))
	}
	p.file.strings(data, place, chanceLetters)
}

// content looks at what may be drawn on a page.
func (p *pdfFile) content(text string, s pdfStream, place *view) {
	if !walkPDF(text, func(pdfToken) {}) {
		p.file.fault(damaged, place.offset(0))
	}
	if utf8.ValidString(text) {
		p.file.examine(layer(place, text))
	}
	p.strings([]byte(text), place)
	p.contents = append(p.contents, pdfContent{text, s.offset})
}

// pdfUse is what a stream is for.
type pdfUse int

const (
	useUnknown pdfUse = iota
	useMetadata
	useAttachment
	useObjects
	useMap
	useContent
	useNumbers // pixels, outlines, colours and tables: no text
)

var (
	metadataType   = regexp.MustCompile(`/Type\s*/Metadata\b`)
	attachmentType = regexp.MustCompile(`/Type\s*/EmbeddedFile\b`)
	objectsType    = regexp.MustCompile(`/Type\s*/ObjStm\b`)
	numbersType    = regexp.MustCompile(`/Type\s*/XRef\b|/Subtype\s*/(Image|Type1C|CIDFontType0C|OpenType)\b|/Length1\s|/FunctionType\s|/ShadingType\s`)
)

// useOf tells by the dictionary what a stream is for, or else by the bytes: an
// attachment need not say that it is one.
func useOf(dict string, data []byte) pdfUse {
	k := sniff(data)
	switch {
	case metadataType.MatchString(dict):
		return useMetadata
	case attachmentType.MatchString(dict):
		return useAttachment
	case objectsType.MatchString(dict):
		return useObjects
	case bytes.Contains(data, []byte("begincmap")):
		return useMap
	case numbersType.MatchString(dict), k == font, isColourProfile(data):
		return useNumbers
	case k != unknown && k != plainText:
		return useAttachment
	case drawn(string(data)):
		return useContent
	case k == plainText:
		return useAttachment
	}
	return useUnknown
}

func isColourProfile(data []byte) bool {
	return len(data) >= 128 && string(data[36:40]) == "acsp"
}

// drawn reports whether bytes are PDF syntax: operators are plain words.
func drawn(s string) bool {
	plain := true
	walkPDF(s, func(t pdfToken) {
		for i := range len(t.bytes) {
			if t.kind == pdfWord && (t.bytes[i] <= ' ' || t.bytes[i] >= 0x7f) {
				plain = false
			}
		}
	})
	return plain
}

var hintEntry = regexp.MustCompile(`/Linearized\b[^>]*/H\s*\[\s*(\d{1,10})\s+(\d{1,10})`)

// hintTables gives the place of the tables that a file for reading over a network
// begins with: numbers, and no text.
func hintTables(outside []byte) [2]int {
	m := hintEntry.FindSubmatch(outside[:min(len(outside), 1<<12)])
	if m == nil {
		return [2]int{}
	}
	at, _ := strconv.Atoi(string(m[1]))
	size, _ := strconv.Atoi(string(m[2]))
	return [2]int{at, at + size}
}
