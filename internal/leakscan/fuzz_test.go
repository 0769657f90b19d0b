package leakscan

import (
	"context"
	"strings"
	"testing"

	"openspace/internal/fold"
	"openspace/internal/fold/foldtest"

	nethtml "golang.org/x/net/html"
)

// planted are invented names, ordinary words left out: those need a sentence.
var planted = func() (terms []fold.Term) {
	for _, t := range foldtest.Register(120) {
		if hits := fold.NewMatcher([]fold.Term{t}).Find("x " + t.Text + " y"); len(hits) > 0 && !hits[0].Ordinary {
			terms = append(terms, t)
		}
	}
	return terms
}()

// FuzzPlanted plants a name, in a chain of up to three encodings, at any place of
// any text in any kind of text file.
func FuzzPlanted(f *testing.F) {
	for i := range byte(40) {
		f.Add(i, i, i*7, i*3, "Some text before, <b>with", "markup</b> &amp; 100% more.")
	}
	find := Terms{Names: fold.NewMatcher(planted).Search()}
	f.Fuzz(func(t *testing.T, name, where, first, second byte, before, after string) {
		before, after = strings.ToValidUTF8(before, "\ufffd"), strings.ToValidUTF8(after, "\ufffd")
		if len(before)+len(after) > 20_000 {
			t.Skip("one input would take as long as hundreds of others")
		}
		term := planted[int(name)%len(planted)]
		text := encodedBy(encodedBy(term.Text, first), second)
		c := textContainers[int(where)%len(textContainers)]
		data := c.wrap(before + " \n " + text + " ;\n " + after)
		if !foundAny(c.file, data, find, term) {
			t.Errorf("%s, %s, %s: not found in %q", c.name, encodings[int(first)%len(encodings)].name,
				encodings[int(second)%len(encodings)].name, data)
		}
	})
}

// encodedBy applies an encoding, or none if it would not make sense.
func encodedBy(text string, which byte) string {
	e := encodings[int(which)%len(encodings)]
	if int(which) >= 2*len(encodings) || e.name == "string joined by plus" || e.name == "quoted-printable" || e.name == "named entities" {
		return text
	}
	return e.apply(text)
}

// foundAny is found for a register in which one name may be in another's form.
func foundAny(file string, data []byte, terms Terms, term fold.Term) bool {
	_, problems := Scan(context.Background(), map[string][]byte{file: data}, terms, Options{Workers: 1})
	for _, p := range problems {
		if p.ID().String() == term.ID {
			return true
		}
	}
	return false
}

// FuzzScan scans any bytes under any name: it must end, without a panic, and within
// what it says of its memory.
func FuzzScan(f *testing.F) {
	for _, c := range binaryContainers {
		f.Add(c.file, c.wrap(sentence("Womanguard")))
	}
	for _, c := range textContainers {
		f.Add(c.file, c.wrap(encodings[4].apply(sentence("QSN"))))
	}
	find := shapeTerms()
	f.Fuzz(func(t *testing.T, name string, data []byte) {
		if len(data) > 50_000 {
			t.Skip("one input would take as long as hundreds of others")
		}
		s := newFile(context.Background(), name, data, find, Options{Growth: 64}.withDefaults())
		s.content()
		_, over := s.faults[tooMuch]
		if used := len(data)*64 + floorBytes - s.budget; !over && used > len(data)*64+floorBytes {
			t.Errorf("looked at %d bytes for %d", used, len(data))
		}
		for at := range s.found {
			if at.offset < 0 || at.offset > len(data) {
				t.Errorf("a finding at %d of %d bytes", at.offset, len(data))
			}
		}
	})
}

// FuzzLexer: every byte lies in one token, and the text is what the standard's
// tokeniser gives.
func FuzzLexer(f *testing.F) {
	for _, s := range []string{
		"<p>a<b c=d e='f' g=\"h\">i</b><!--j--><!k><?l?></m n>", "<script>a</b></script>c", "<!--><a><!---><b><!-- --!>c",
		"<title>a<b></title>c", "a < b <3 </ c> </> d", "<a b=c/d><e f/=g><h  i = 'j' k>", "<![CDATA[a]]>b", "<textarea>a</texta></textarea >b",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		at := 0
		var ours strings.Builder
		l := &lexer{src: s}
		for tok, ok := l.next(); ok; tok, ok = l.next() {
			if tok.start != at || tok.end <= tok.start {
				t.Fatalf("token from %d to %d after %d in %q", tok.start, tok.end, at, s)
			}
			at = tok.end
			if tok.kind == textToken || tok.kind == rawToken {
				ours.WriteString(s[tok.start:tok.end])
			}
		}
		if at != len(s) {
			t.Fatalf("%d of %d bytes in tokens: %q", at, len(s), s)
		}
		if theirs, ok := standardText(s); ok && ours.String() != theirs {
			t.Errorf("in %q\nours   %q\ntheirs %q", s, ours.String(), theirs)
		}
	})
}

// standardText gives the text by x/net/html. It says no for what the two treat
// differently on purpose: CDATA, which is text in feeds; plaintext; zero bytes; and
// what is cut off in the middle of a tag.
func standardText(s string) (string, bool) {
	if strings.Contains(s, "<![") || strings.Contains(strings.ToLower(s), "plaintext") || strings.ContainsAny(s, "\x00\r") {
		return "", false
	}
	var b strings.Builder
	z := nethtml.NewTokenizer(strings.NewReader(s))
	for {
		switch z.Next() {
		case nethtml.ErrorToken:
			return b.String(), len(z.Raw()) == 0
		case nethtml.TextToken:
			b.Write(z.Raw())
		}
	}
}
