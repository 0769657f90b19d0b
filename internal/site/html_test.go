package site

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// node parses a page, which must be one that a browser needs not repair at the top.
func parsed(t *testing.T, page []byte) *html.Node {
	t.Helper()
	if !bytes.HasPrefix(page, []byte("<!doctype html>\n")) {
		t.Fatal("the page does not begin with its doctype")
	}
	root, err := html.Parse(bytes.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	return root
}

// elements returns all elements of the given names, in document order.
func elements(root *html.Node, names ...string) []*html.Node {
	var out []*html.Node
	for n := range root.Descendants() {
		if n.Type == html.ElementNode && (len(names) == 0 || slices.Contains(names, n.Data)) {
			out = append(out, n)
		}
	}
	return out
}

func attr(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}

func has(n *html.Node, name string) bool {
	return slices.ContainsFunc(n.Attr, func(a html.Attribute) bool { return a.Key == name })
}

// words is the text inside a node, with every run of space as one.
func words(n *html.Node) string {
	var b strings.Builder
	for d := range n.Descendants() {
		if d.Type == html.TextNode {
			b.WriteString(d.Data)
		}
	}
	return strings.Join(strings.Fields(b.String()), " ")
}

// visible is what a reader sees of a page's main part.
func visible(t *testing.T, page []byte) string {
	t.Helper()
	found := elements(parsed(t, page), "main")
	if len(found) != 1 {
		t.Fatalf("%d main elements", len(found))
	}
	return words(found[0])
}
