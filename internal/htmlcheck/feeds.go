package htmlcheck

import (
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"net/url"
	"path"
	"regexp"
	"slices"
	"strings"
)

// Published are the addresses that a file for machines names: the links and ids of
// an Atom feed, the places of a site map, the events' pages of a calendar, the site
// map of robots.txt, the home page and files of a data package. Which kind of file it
// is follows from its name.
func Published(name, text string) ([]string, error) {
	switch {
	case path.Ext(name) == ".xml":
		return inXML(text)
	case path.Ext(name) == ".ics":
		return lines(unfolded(text), "URL"), nil
	case path.Base(name) == "robots.txt":
		return lines(text, "Sitemap"), nil
	case path.Base(name) == "datapackage.json":
		return inPackage(text)
	}
	return nil, nil
}

// inXML reads every href, and the text of every loc and id.
func inXML(text string) ([]string, error) {
	var all []string
	inside := ""
	d := xml.NewDecoder(strings.NewReader(text))
	for {
		token, err := d.Token()
		switch t := token.(type) {
		case xml.StartElement:
			inside = t.Name.Local
			for _, a := range t.Attr {
				if a.Name.Local == "href" {
					all = append(all, a.Value)
				}
			}
		case xml.CharData:
			if inside == "loc" || inside == "id" {
				all = append(all, strings.TrimSpace(string(t)))
			}
		case xml.EndElement:
			inside = ""
		}
		if errors.Is(err, io.EOF) {
			return all, nil
		}
		if err != nil {
			return all, fmt.Errorf("htmlcheck: no XML: %w", err)
		}
	}
}

// unfolded joins the lines of a calendar that are broken after 75 bytes (RFC 5545,
// 3.1).
func unfolded(text string) string {
	return strings.NewReplacer("\r\n ", "", "\r\n\t", "").Replace(text)
}

// lines are the values of the lines that begin with a word and a colon; parameters
// of the word, after a semicolon, are passed over.
func lines(text, word string) []string {
	var all []string
	for _, m := range regexp.MustCompile(`(?mi)^`+word+`(?:;[^:\n]*)?:[ \t]*(\S+)`).FindAllStringSubmatch(text, -1) {
		all = append(all, m[1])
	}
	return all
}

// inPackage reads a data package; its resources stand beside it, and their addresses
// come without a host.
func inPackage(text string) ([]string, error) {
	var p struct {
		Homepage  string
		Resources []struct{ Path string }
	}
	if err := json.Unmarshal([]byte(text), &p); err != nil {
		return nil, fmt.Errorf("htmlcheck: no data package: %w", err)
	}
	all := []string{p.Homepage}
	for _, r := range p.Resources {
		all = append(all, r.Path)
	}
	return all, nil
}

// DeadEntries follows what the files for machines name, and returns what leads
// nowhere in the site, which stands at address, and what leads out of it.
func (s Site) DeadEntries(address string) ([]string, error) {
	pages, err := s.Pages()
	if err != nil {
		return nil, err
	}
	ids := map[string]map[string]int{}
	for _, p := range pages {
		ids[p.Path] = p.ids()
	}
	home, err := url.Parse(address)
	if err != nil {
		return nil, err
	}
	var faults []string
	for name, text := range s.Files {
		entries, err := Published(name, text)
		if err != nil {
			faults = append(faults, fmt.Sprintf("%s: %v", name, err))
		}
		for _, e := range entries {
			if why := s.deadEntry(home, name, e, ids); why != "" {
				faults = append(faults, fmt.Sprintf("%s: %s: %q", name, why, e))
			}
		}
	}
	slices.Sort(faults)
	return slices.Compact(faults), nil
}

func (s Site) deadEntry(home *url.URL, from, entry string, ids map[string]map[string]int) string {
	u, err := url.Parse(entry)
	switch {
	case err != nil || entry == "":
		return "no address"
	case u.Scheme == "" && u.Host == "":
		return s.dead(from, entry, ids)
	case u.Scheme != home.Scheme || u.Host != home.Host:
		return "leads out of the site"
	}
	u.Scheme, u.Host = "", ""
	return s.dead(from, u.String(), ids)
}
