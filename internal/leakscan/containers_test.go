package leakscan

import "strings"

// container puts a text into a file.
type container struct {
	group, name, file string
	wrap              func(string) []byte
}

func template(format string) func(string) []byte {
	return func(s string) []byte { return []byte(strings.Replace(format, "@@", s, 1)) }
}

var textContainers = []container{
	{"Files", "plain text", "a.txt", template("First line.\n@@\nLast line.\n")},
	{"HTML", "paragraph", "a.html", template("<!doctype html><html lang=en><p>@@</p></html>")},
	{"HTML", "title", "a.html", template("<!doctype html><title>@@</title><p>x")},
	{"HTML", "alt text", "a.html", template(`<img src="a.png" alt="@@">`)},
	{"HTML", "unquoted attribute's neighbour", "a.html", template(`<p class=a aria-label="@@" id=b>x`)},
	{"HTML", "srcdoc", "a.html", template(`<iframe srcdoc="<p>@@</p>"></iframe>`)},
	{"HTML", "meta content", "a.html", template(`<meta name="description" content="@@">`)},
	{"HTML", "comment", "a.html", template(`<p>x</p><!-- @@ -->`)},
	{"HTML", "template and noscript", "a.html", template(`<template><noscript><p>@@</p></noscript></template>`)},
	{"HTML", "JSON-LD", "a.html", template(`<script type="application/ld+json">{"a":"@@"}</script>`)},
	{"HTML", "script string", "a.html", template("<script>const a = `@@`;</script>")},
	{"HTML", "style", "a.html", template(`<style>a::before{content:"@@"}</style>`)},
	{"HTML", "textarea", "a.html", template(`<textarea>@@</textarea>`)},
	{"HTML", "never closed", "a.html", template(`<p>x</p><a title="@@`)},
	{"HTML", "SVG title", "a.svg", template(`<svg xmlns="http://www.w3.org/2000/svg"><title>@@</title></svg>`)},
	{"HTML", "SVG text", "a.svg", template(`<svg xmlns="http://www.w3.org/2000/svg"><text><tspan>@@</tspan></text></svg>`)},
	{"Files", "feed, CDATA", "a.xml", template(`<rss><item><description><![CDATA[<p>@@</p>]]></description></item></rss>`)},
	{"Files", "feed, element", "a.xml", template(`<feed><entry><title>@@</title></entry></feed>`)},
	{"Files", "sitemap", "sitemap.xml", template(`<urlset><url><loc>@@</loc></url></urlset>`)},
	{"Files", "JSON", "a.json", template(`{"items":[{"title":"@@"}]}`)},
	{"Files", "source map", "a.js.map", template(`{"version":3,"sources":["@@"],"mappings":"AAAA,GAAG"}`)},
	{"Files", "web manifest", "site.webmanifest", template(`{"name":"@@"}`)},
	{"Files", "CSV cell", "a.csv", template("id,text\r\n1,\"@@\"\r\n")},
	{"Files", "JavaScript comment", "a.js", template("/* @@ */ let a = 1")},
	{"Files", "CSS comment", "a.css", template("/* @@ */ a{color:red}")},
	{"Files", "calendar", "a.ics", template("BEGIN:VEVENT\r\nSUMMARY:@@\r\nEND:VEVENT\r\n")},
	{"Files", "redirects", "_redirects", template("/a @@ 301\n")},
	{"Files", "headers", "_headers", template("/*\n  X-Note: @@\n")},
	{"Encodings", "UTF-16, little end first", "a.txt", func(s string) []byte { return utf16Of("first "+s, true) }},
	{"Encodings", "UTF-16, big end first", "a.html", func(s string) []byte { return utf16Of("<p>"+s, false) }},
}
