package load

import (
	"bufio"
	"bytes"
	"html"

	renderer "github.com/yuin/goldmark/renderer/html"
)

// plainText turns backslash escapes and entities into the characters that a reader
// would see. goldmark's own writer does that and escapes the result for HTML;
// html.UnescapeString takes exactly that escape off again.
func plainText(raw []byte) string {
	if !bytes.ContainsAny(raw, "\\&\x00") { // of what goldmark changes, it starts with one of these
		return string(raw)
	}
	var b bytes.Buffer
	w := bufio.NewWriter(&b)
	renderer.DefaultWriter.Write(w, raw)
	_ = w.Flush() // a bytes.Buffer does not fail
	return html.UnescapeString(b.String())
}
