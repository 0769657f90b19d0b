package leakscan

import (
	"bytes"
	"compress/gzip"
	"encoding/base64"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"openspace/internal/fold"
)

// percentOf writes every byte of data with a percent sign that a program would: letters
// and digits stay.
func percentOf(data []byte) string {
	var b strings.Builder
	for _, c := range data {
		if isLetter(c) || isDigit(c) {
			b.WriteByte(c)
			continue
		}
		fmt.Fprintf(&b, "%%%02X", c)
	}
	return b.String()
}

// scriptPercentOf leaves the marks that JavaScript's encodeURIComponent leaves.
func scriptPercentOf(data []byte) string {
	return strings.NewReplacer("%28", "(", "%29", ")", "%27", "'", "%21", "!", "%2A", "*").Replace(percentOf(data))
}

func namedPNG() []byte {
	return pngWith("zTXt", append([]byte("Author\x00\x00"), zlibOf("Womanguard (its 'own' hand)")...))
}

func TestPackedInPercentSigns(t *testing.T) {
	png, packed := percentOf(namedPNG()), percentOf(gzipOf("ask Womanguard"))
	markedPNG := scriptPercentOf(pngWith("tEXt", []byte("Author\x00(Womanguard's)")))
	for about, c := range map[string]struct{ name, content string }{
		"picture in an attribute":           {"a.html", `<img alt=x src="data:image/png,` + png + `">`},
		"with marks left":                   {"a.html", `<img src="data:image/png,` + markedPNG + `">`},
		"bare attribute":                    {"a.html", `<img src=data:image/png,` + png + `>`},
		"scheme in capitals, kind left out": {"a.html", `<img src="DATA:,` + png + `">`},
		"kind of no sense":                  {"a.html", `<img src="data:x y,` + png + `">`},
		"over two lines":                    {"a.html", `<img src="data:image/png,` + png[:60] + "\n" + png[60:] + `">`},
		"in a style":                        {"a.css", `a{background:url(data:image/png,` + png + `)}`},
		"in a style, quoted":                {"a.css", `a{background:url("data:image/png,` + markedPNG + `")}`},
		"in a script":                       {"a.js", `x = 'data:application/gzip,` + packed + `'`},
		"in JSON":                           {"a.json", `{"h":"<img src=\"data:image/png,` + png + `\">"}`},
		"in a text":                         {"a.txt", "see data:application/gzip," + packed + " there"},
		"in Markdown":                       {"a.md", "![x](data:image/png," + png + ")"},
		"percent signs twice":               {"a.txt", "data:application/gzip," + strings.ReplaceAll(packed, "%", "%25")},
		"behind another":                    {"a.txt", "data:,%20 data:application/gzip," + packed},
		"archive that is UTF-8":             {"a.txt", "data:application/zip," + percentOf(zipOf("a.txt", "ask Womanguard"))},
		"document of ASCII": {"a.html", `<a href="data:application/pdf,` +
			percentOf(pdfOf(pdfStreamOf("", kerned("ask Womanguard")))) + `">`},
	} {
		if _, problems := scanBytes(c.name, []byte(c.content)); !strings.Contains(show(problems), "org-02@") {
			t.Errorf("%s: %s", about, messages(problems))
		}
	}
}

// TestPercentSignsNeverPassUnread: what a data address holds and cannot be read is a
// finding, on every page that it stands on.
func TestPercentSignsNeverPassUnread(t *testing.T) {
	for about, content := range map[string]string{
		"picture cut short":     `<img src="data:image/png,` + percentOf(pngFile()[:60]) + `">`,
		"picture, then more":    `<img src="data:image/png,` + percentOf(append(pngFile(), "more"...)) + `">`,
		"bytes of no kind":      `<a href="data:application/octet-stream,%00%81%92%A3%FF%01%99">`,
		"damaged gzip":          `<a href="data:application/gzip,` + percentOf(gzipOf("hello")[:12]) + `">`,
		"damaged zlib":          `<a href="data:application/zlib,` + percentOf(zlibOf("hello there")[:12]) + `">`,
		"packed font":           `<style>a{src:url(data:font/woff2,wOF2%00%01%00%00%81%92%A3)}</style>`,
		"joined in a script":    `<script>x="data:application/gzip,` + percentOf(gzipOf("hello")[:8]) + `"+"` + percentOf(gzipOf("hello")[8:]) + `"</script>`,
		"quote that never ends": `<script>x="data:image/png,` + percentOf(pngFile()[:60]),
	} {
		pages := map[string][]byte{"a.html": []byte(content), "b.html": []byte(content)}
		_, problems := Scan(t.Context(), pages, terms(), Options{Workers: 1})
		for page := range pages {
			if !strings.Contains(messages(problems), page) {
				t.Errorf("%s passed in %s: %s", about, page, messages(problems))
			}
		}
	}
}

// TestDataAddressesPass: addresses of text, and what only looks like an address.
func TestDataAddressesPass(t *testing.T) {
	for _, c := range []struct{ name, content string }{
		{"a.html", `<img src="data:image/png,` + percentOf(pngFile()) + `">`},
		{"a.html", `<link rel=icon href="data:,"><a href="data:,%20">x</a>`},
		{"a.css", `a{background:url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'%3E%3Cpath fill='%23fff' d='M1 (2)'/%3E%3C/svg%3E")}`},
		{"a.css", `a{background:url(data:image/png,` + percentOf(pngFile()) + `);color:red}`},
		{"a.css", `a{background:url(data:image/svg+xml;charset=utf8,%3Csvg%3E%3C/svg%3E)}`},
		{"a.js", `let a={data:e,at:n%ee,of:n%c0};`},
		{"a.txt", "The data: 50%, 60% and 70%e9 of it."},
		{"a.html", `<a href="data:text/plain;charset=utf-8,caf%C3%A9">`},
	} {
		if v, problems := scan(t, c.name, c.content); !v.Valid() {
			t.Errorf("%s: %s", c.content, messages(problems))
		}
	}
}

// accented is an invented name of which no word is told without its accents.
const accented = "Société Étoilée Lagrène"

func accentedTerms() Terms {
	return Terms{Names: fold.NewMatcher([]fold.Term{{ID: "org-21", Text: accented, Kind: fold.Organisation}}).Search()}
}

// TestLatin1Metadata: a name with an accent is found where a program wrote Latin-1.
func TestLatin1Metadata(t *testing.T) {
	name := latin("a worker of " + accented + " in a café")
	for about, c := range map[string]struct {
		name string
		data []byte
	}{
		"PNG, text":                {"a.png", pngWith("tEXt", []byte("Author\x00"+name))},
		"PNG, keyword":             {"a.png", pngWith("zTXt", append([]byte(name+"\x00\x00"), zlibOf("x")...))},
		"PNG, compressed text":     {"a.png", pngWith("zTXt", append([]byte("Author\x00\x00"), zlibOf(name)...))},
		"PNG, against the rules":   {"a.png", pngWith("iTXt", append([]byte(name+"\x00\x01\x00en\x00\x00"), zlibOf("x")...))},
		"JPEG, comment":            {"a.jpg", jpegWith(0xfe, []byte(name))},
		"JPEG, name alone":         {"a.jpg", jpegWith(0xfe, []byte(latin(accented)))},
		"JPEG, behind UTF-8":       {"a.jpg", jpegWith(0xfe, []byte("café; "+name))},
		"JPEG, IPTC":               {"a.jpg", jpegWith(0xed, []byte("Photoshop 3.0\x008BIM\x04\x04\xff\xfe\x01"+name))},
		"JPEG, EXIF":               {"a.jpg", jpegWith(0xe1, append([]byte("Exif\x00\x00"), exifOf(0x13b, []byte(name))...))},
		"GIF, comment over blocks": {"a.gif", gifWith("written for all of us by " + name)},
		"WebP, XMP":                {"a.webp", webpWith("VP8L", webpPixel, "XMP ", "<x>"+name+"</x>")},
		"zip, member's name":       {"a.zip", zipOf("a/"+name+".txt", "x")},
		"zip, comment":             {"a.zip", zipComment(name)},
		"gzip, name":               {"a.txt.gz", gzipNamed(latin(accented))},
		"gzip, name in UTF-8":      {"a.txt.gz", gzipNamed(accented)},
	} {
		if !found(c.name, c.data, accentedTerms(), "org-21") {
			t.Errorf("%s: not found", about)
		}
	}
}

// gzipNamed is a gzip file with these bytes for the name in its header.
func gzipNamed(name string) []byte {
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	w.Name = singleLetters(name)
	w.Write([]byte("x"))
	w.Close()
	return b.Bytes()
}

// singleLetters makes a letter of each byte, as Go wants it for Latin-1.
func singleLetters(s string) string {
	var b strings.Builder
	for i := range len(s) {
		b.WriteRune(rune(s[i]))
	}
	return b.String()
}

// TestIPTCValuesStandAlone: of whatever length a value is, its first word is found, where
// it stands.
func TestIPTCValuesStandAlone(t *testing.T) {
	for size := len("HSN "); size < 0x100; size++ {
		value := "HSN " + strings.Repeat(".", size-len("HSN "))
		data := jpegWith(0xed, []byte("Photoshop 3.0\x008BIM\x04\x04\x00\x00\x00\x00\x01\x00\x1c\x02\x78\x00"+string([]byte{byte(size)})+value))
		want := fmt.Sprintf("org-01@ at byte %d", bytes.Index(data, []byte("HSN")))
		if _, problems := scanBytes("a.jpg", data); !strings.Contains(show(problems), want) {
			t.Errorf("%d bytes: %q, want %q", size, show(problems), want)
		}
	}
}

// TestCleanLatin1Metadata: letters of no name pass, in either encoding.
func TestCleanLatin1Metadata(t *testing.T) {
	for name, data := range map[string][]byte{
		"a.txt.gz": gzipNamed("café"), "b.txt.gz": gzipNamed("caf\xe9"), "a.jpg": jpegWith(0xfe, []byte("au caf\xe9")),
		"a.png": pngWith("tEXt", []byte("Title\x00caf\xe9")), "a.zip": zipOf("caf\xe9.txt", "x"),
	} {
		if v, problems := scanBytes(name, data); !v.Valid() {
			t.Errorf("%s: %s", name, messages(problems))
		}
	}
}

// TestRandomBytesInMetadata: profiles and makers' notes in metadata are no text.
func TestRandomBytesInMetadata(t *testing.T) {
	random := rand.NewChaCha8([32]byte{1})
	for range 40 {
		noise := make([]byte, 8<<10)
		random.Read(noise)
		if v, problems := scanBytes("a.jpg", jpegWith(0xe2, append([]byte("ICC_PROFILE\x00\x01\x01"), noise...))); !v.Valid() {
			t.Errorf("refused: %s", messages(problems))
		}
	}
}

// TestHashesThatBeginLikeZlib: random bytes with zlib's first two are no packed file.
func TestHashesThatBeginLikeZlib(t *testing.T) {
	random := rand.NewChaCha8([32]byte{2})
	for _, second := range []byte{0x01, 0x5e, 0x9c, 0xda} {
		var page strings.Builder
		for i := range 500 {
			hash := make([]byte, 16+i%49)
			random.Read(hash)
			hash[0], hash[1] = 0x78, second
			fmt.Fprintf(&page, "integrity %s;\n\n", base64.StdEncoding.EncodeToString(hash))
		}
		if v, problems := scan(t, "a.txt", page.String()); !v.Valid() {
			t.Errorf("%x: %s", second, messages(problems))
		}
	}
}

// TestDamagedZlibIsLookedAt: what can still be read of a packed text counts, and what is
// longer than chance gives must be of a known kind.
func TestDamagedZlibIsLookedAt(t *testing.T) {
	in64 := func(data []byte) string { return "x " + base64.StdEncoding.EncodeToString(data) + " y" }
	text := zlibOf("there a worker from Womanguard asked for more")
	for about, damaged := range map[string][]byte{
		"cut short":      text[:len(text)-5],
		"wrong checksum": flipped(bytes.Clone(text), len(text)-1),
	} {
		if _, problems := scan(t, "a.txt", in64(damaged)); !strings.Contains(show(problems), "org-02@") {
			t.Errorf("%s: %s", about, messages(problems))
		}
	}
	noise := make([]byte, 2*chanceInflated)
	rand.NewChaCha8([32]byte{3}).Read(noise)
	long := zlibOf(string(noise))
	if v, _ := scan(t, "a.txt", in64(long[:len(long)-9])); v.Valid() {
		t.Error("a long stream of unknown bytes passes if it is cut short")
	}
}
