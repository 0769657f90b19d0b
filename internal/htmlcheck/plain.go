package htmlcheck

import (
	"regexp"
	"slices"
	"strings"

	"golang.org/x/net/html"
)

// NothingInline fails on scripts that are written into the page, style elements and
// attributes, event attributes and javascript: addresses, none of which a strict
// content security policy lets through. A script in a file of its own passes here;
// [OwnHostOnly] says whose it may be.
func NothingInline(p *Page) []string {
	var faults []string
	for _, n := range p.elements() {
		if is(n, "style") || is(n, "script") && (n.FirstChild != nil || !hasAttr(n, "src")) {
			faults = append(faults, "has "+shown(n))
		}
		for _, a := range n.Attr {
			value := strings.ToLower(strings.TrimSpace(a.Val))
			if a.Key == "style" || strings.HasPrefix(a.Key, "on") || strings.HasPrefix(value, "javascript:") {
				faults = append(faults, "has "+shown(n))
			}
		}
	}
	return faults
}

func hasAttr(n *html.Node, key string) bool {
	return slices.ContainsFunc(n.Attr, func(a html.Attribute) bool { return a.Key == key })
}

// fetching are the attributes whose address a browser fetches without being asked.
var fetching = map[string][]string{
	"audio": {"src"}, "video": {"src", "poster"}, "source": {"src", "srcset"}, "track": {"src"},
	"img": {"src", "srcset"}, "input": {"src"}, "embed": {"src"}, "object": {"data"}, "iframe": {"src", "srcdoc"},
	"frame": {"src"}, "script": {"src"}, "body": {"background"}, "table": {"background"}, "td": {"background"},
	"image": {"href"}, "use": {"href"}, "feimage": {"href"},
	"form": {"action"}, "button": {"formaction"}, "a": {"ping"}, "area": {"ping"}, "base": {"href"},
	"html": {"manifest"},
}

// quietRels are the kinds of link element that fetch nothing.
var quietRels = []string{"canonical", "alternate", "author", "help", "license", "next", "prev", "search"}

// OwnHostOnly fails if a browser that opens the page would ask another host for
// anything. Links that a reader follows may lead anywhere.
func OwnHostOnly(p *Page) []string {
	var faults []string
	for _, n := range p.elements() {
		for _, address := range fetched(n) {
			if foreign(address) {
				faults = append(faults, "asks another host: "+shown(n))
			}
		}
	}
	return faults
}

func fetched(n *html.Node) []string {
	var all []string
	for _, key := range fetching[strings.ToLower(n.Data)] {
		if v, ok := attr(n, key); ok {
			all = append(all, strings.Fields(strings.ReplaceAll(v, ",", " "))...)
		}
	}
	style, _ := attr(n, "style")
	all = append(all, StyleAddresses(style)...)
	switch n.Data {
	case "link":
		rel, _ := attr(n, "rel")
		if href, _ := attr(n, "href"); !slices.Contains(quietRels, strings.ToLower(rel)) {
			all = append(all, href)
		}
	case "meta":
		content, _ := attr(n, "content")
		if what, _ := attr(n, "http-equiv"); strings.EqualFold(what, "refresh") {
			_, to, _ := strings.Cut(content, "=")
			all = append(all, strings.Trim(to, `'" `))
		}
	}
	return all
}

var scheme = regexp.MustCompile(`^[A-Za-z][A-Za-z0-9+.-]*:`)

// foreign reports whether an address names a host or a scheme of its own.
// Browsers take a back slash for a slash.
func foreign(address string) bool {
	address = strings.ReplaceAll(strings.TrimSpace(address), `\`, "/")
	return strings.HasPrefix(address, "//") || scheme.MatchString(address)
}

var styleAddress = regexp.MustCompile(`(?i)url\(\s*['"]?([^'")]*)|@import\s+['"]([^'"]*)`)

// StyleAddresses returns what a style sheet, or a style attribute, fetches.
func StyleAddresses(css string) []string {
	var all []string
	for _, m := range styleAddress.FindAllStringSubmatch(css, -1) {
		all = append(all, strings.TrimSpace(m[1]+m[2]))
	}
	return all
}

// ForeignStyle returns those that another host would be asked for.
func ForeignStyle(css string) []string {
	return slices.DeleteFunc(StyleAddresses(css), func(a string) bool { return !foreign(a) })
}
