package leakscan

import (
	"path"
	"slices"
	"strings"
	"unicode/utf8"
)

// kind is a type of file, which decides its views.
type kind int

const (
	unknown kind = iota
	plainText
	html
	xml
	javascript
	css
	jsonText
	calendar
	png
	jpeg
	gif
	webp
	icon
	font
	pdf
	zipArchive
	gzipFile
)

// extensions says what a file is by its name. A type not listed is unknown and
// fails; the list grows only together with a reader.
var extensions = map[string]kind{
	".html": html, ".htm": html, ".xhtml": html,
	".xml": xml, ".svg": xml, ".rss": xml, ".atom": xml, ".rdf": xml, ".xsl": xml, ".xsd": xml, ".opf": xml, ".ncx": xml,
	".js": javascript, ".mjs": javascript, ".cjs": javascript,
	".css":  css,
	".json": jsonText, ".jsonl": jsonText, ".ndjson": jsonText, ".geojson": jsonText, ".jsonld": jsonText,
	".map": jsonText, ".webmanifest": jsonText,
	".txt": plainText, ".csv": plainText, ".tsv": plainText, ".md": plainText, ".toml": plainText,
	".yaml": plainText, ".yml": plainText, ".gotmpl": plainText,
	".go": plainText, ".mod": plainText, ".sum": plainText, ".py": plainText, ".rb": plainText, ".sh": plainText, ".rs": plainText,
	".c": plainText, ".h": plainText, ".java": plainText, ".sql": plainText, ".ts": javascript, ".tsx": javascript, ".jsx": javascript,
	".rst": plainText, ".adoc": plainText, ".tex": plainText, ".log": plainText, ".ini": plainText, ".cfg": plainText, ".conf": plainText,
	".srt": plainText, ".vtt": plainText, ".po": plainText, ".rels": xml,
	".ics": calendar, ".vcf": calendar, ".eml": calendar,
	".png": png, ".jpg": jpeg, ".jpeg": jpeg, ".gif": gif, ".webp": webp, ".ico": icon,
	".woff": font, ".woff2": font, ".ttf": font, ".otf": font,
	".pdf": pdf,
	".zip": zipArchive, ".docx": zipArchive, ".xlsx": zipArchive, ".pptx": zipArchive,
	".odt": zipArchive, ".ods": zipArchive, ".odp": zipArchive, ".epub": zipArchive, ".docm": zipArchive, ".xlsm": zipArchive,
	".gz": gzipFile,
}

// plainNames are text files without an ending that static hosts know.
var plainNames = []string{"_redirects", "_headers", "CNAME", ".nojekyll", ".htaccess", "LICENSE", "README", "NOTICE", ".gitignore", "AUTHORS", "mimetype", "Makefile", "Dockerfile", "copyright", "COPYING", "CHANGELOG", "TODO"}

func kindOf(name string) kind {
	base := path.Base(name)
	if slices.Contains(plainNames, base) {
		return plainText
	}
	return extensions[strings.ToLower(path.Ext(base))]
}

// typed looks at bytes of a kind. Their offsets are those of in, or of the file if
// in is nil.
func (f *file) typed(k kind, data []byte, in *view) {
	if read, ok := readers()[k]; ok {
		read(f, data, in)
		return
	}
	if k == unknown {
		f.faultIn(unknownType, in, 0)
		f.unknownBytes(data, in)
		return
	}
	text, root := f.decodeText(data, in)
	f.textual(k, text, root)
}

// textual makes the views of a text. Its offsets are those of root, or of the file
// if root is nil.
func (f *file) textual(k kind, text string, root *view) {
	switch k {
	case html:
		if root == nil && f.plainPage(text) {
			return
		}
		f.markup(text, root, false)
	case xml:
		f.markup(text, root, true)
	case calendar:
		f.examine(layer(root, text))
		f.unfold(text, root)
	default:
		f.examine(layer(root, text))
	}
}

// layer is a view of the whole of a text that adds no step of its own.
func layer(root *view, text string) *view {
	v := &view{text: text, parent: root, prose: true}
	if root != nil {
		v.depth = root.depth
	}
	return v
}

// reader looks at a binary file, or at one inside another.
type reader func(f *file, data []byte, in *view)

// readers read the binary kinds.
func readers() map[kind]reader {
	return map[kind]reader{
		png: readPNG, jpeg: readJPEG, gif: readGIF, webp: readWebP, icon: readIcon, font: readFont,
		pdf: readPDF, zipArchive: readZip, gzipFile: readGzip,
	}
}

// decodeText gives a text in UTF-8, and the view that its offsets belong to. A byte
// order mark of UTF-16 and bytes that are no UTF-8 are dealt with here.
func (f *file) decodeText(data []byte, in *view) (string, *view) {
	s := string(data)
	if v := utf16View(s, in); v != nil {
		return v.text, v
	}
	if utf8.ValidString(s) {
		return s, in
	}
	f.faultIn(notUTF8, in, firstInvalid(s))
	v := latin1View(s, in)
	return v.text, v
}

func firstInvalid(s string) int {
	for i, r := range s {
		if r == utf8.RuneError {
			if _, size := utf8.DecodeRuneInString(s[i:]); size == 1 {
				return i
			}
		}
	}
	return 0
}

// unknownBytes looks at bytes of which nothing is known, as far as it goes.
func (f *file) unknownBytes(data []byte, in *view) {
	switch k := sniff(data); {
	case k != unknown && k != plainText && (in == nil || in.depth <= f.options.Depth):
		f.typed(k, data, layer(in, ""))
	case utf8.Valid(data):
		f.examine(layer(in, string(data)))
		return
	default:
		f.inflate(data, layer(in, ""))
	}
	f.strings(data, in, metadataLetters)
}
