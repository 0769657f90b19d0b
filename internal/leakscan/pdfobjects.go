package leakscan

import (
	"regexp"
	"strconv"
	"strings"
)

var objectStart = regexp.MustCompile(`(\d{1,10})[\s\x00]+\d{1,10}[\s\x00]+obj`)

// collect keeps the bodies of the objects that stand in the file itself.
func (p *pdfFile) collect(outside string) {
	starts := objectStart.FindAllStringSubmatchIndex(outside, -1)
	for i, m := range starts {
		end := len(outside)
		if i+1 < len(starts) {
			end = starts[i+1][0]
		}
		if n, err := strconv.Atoi(outside[m[2]:m[3]]); err == nil {
			p.objects[n] = append(p.objects[n], unescapedNames([]byte(outside[m[1]:end])))
		}
	}
}

// objectStream keeps the bodies of the objects that stand in a stream.
func (p *pdfFile) objectStream(s pdfStream, text string, place *view) {
	first, ok := numberAfter(s.dict, "/First")
	if !ok || first > len(text) {
		p.file.fault(damaged, place.offset(0))
		return
	}
	heads := strings.Fields(text[:first])
	end := len(text)
	for i := len(heads)&^1 - 2; i >= 0; i -= 2 {
		number, err := strconv.Atoi(heads[i])
		at, err2 := strconv.Atoi(heads[i+1])
		if err != nil || err2 != nil || at < 0 || first+at > end {
			p.file.fault(damaged, place.offset(0))
			return
		}
		p.objects[number] = append(p.objects[number], unescapedNames([]byte(text[first+at:end])))
		end = first + at
	}
}
