package leakscan

import (
	"context"
	"strings"
	"testing"
)

// TestHostileInputEnds scans texts that would take a careless reader time squared:
// openings that are never closed, and encodings that hold their own marks. None may
// take the scan longer than its own limit for a file, which is a finding.
func TestHostileInputEnds(t *testing.T) {
	for _, c := range [][2]string{
		{"a.html", "<"}, {"a.html", "<a "}, {"a.html", "<a b='"}, {"a.html", "<!--"}, {"a.html", "</"}, {"a.html", "<script>"},
		{"a.html", "<title>"}, {"a.html", "<noscript>"}, {"a.html", "&#"}, {"a.html", "&amp"}, {"a.html", "<p>&lt;p&gt;"},
		{"a.txt", "%25"}, {"a.txt", "\\\\"}, {"a.txt", "\\x5c"}, {"a.txt", "\"+\""}, {"a.txt", "+AA"}, {"a.txt", "+ADw-"},
		{"a.txt", "xn--"}, {"a.txt", "=\n"}, {"a.txt", "QUFB"}, {"a.txt", strings.Repeat("QUFB", 16) + "\n"}, {"a.txt", "41 "},
		{"a.txt", "65,"}, {"a.txt", "\u202e"}, {"a.txt", "\U000e0041"}, {"a.txt", "Q u a y "}, {"a.txt", "QuaysideSurvivors"},
		{"a.txt", "Survivors Network Quayside "}, {"a.txt", "\u0301"}, {"a.txt", "Q.S.N."}, {"a.bin", "\x00A"},
		{"a.pdf", "%PDF-stream\n"}, {"a.pdf", "%PDF-("}, {"a.pdf", "%PDF-<"}, {"a.ics", "\n "}, {"a.xml", "<![CDATA["},
	} {
		data := []byte(strings.Repeat(c[1], 60_000/len(c[1])))
		_, problems := Scan(context.Background(), map[string][]byte{c[0]: data}, shapeTerms(), Options{Workers: 1})
		for _, p := range problems {
			if strings.Contains(p.Message(), "longer than the limit") {
				t.Errorf("%q in %s takes too long", c[1], c[0])
			}
		}
	}
}
