package hugofiles

import (
	"slices"

	"openspace/internal/public"
)

// fixedPage is a page that a site has once, if there is anything to say on it.
type fixedPage struct {
	page
	there bool
}

// fixedPages lists them in the order of the list of all pages. A page that would
// say only that there is nothing is left out, with the links to it.
func fixedPages(s public.Site) []fixedPage {
	one := func(there bool, path, title, description string) fixedPage {
		return fixedPage{page{Path: path + "/", Kind: "page", Layout: path, Title: title, Description: description, Group: inSite}, there}
	}
	section := func(there bool, path, title, description string) fixedPage {
		p := one(there, path, title, description)
		p.Kind, p.Layout, p.Group = "section", "", inProcess
		return p
	}
	process := func(p fixedPage) fixedPage { p.Group = inProcess; return p }
	return []fixedPage{
		process(one(true, "about", "About the process", "What the process is for, who runs it, the programmes it is about, its aims and the roles in it.")),
		process(one(s.Join != nil, "join", "How to join", "Who can take part, how, what it asks for and what it costs, and how to leave.")),
		section(true, "principles", "Principles of working together", "The principles that everybody taking part has agreed to work by."),
		section(true, "areas", "Scope areas", "The parts of the programmes that the process may discuss, each with its actions and workshops."),
		section(true, "workshops", "Workshops", "The workshops of the process, each with its write-up and its actions as they stand today."),
		section(true, "actions", "Actions", "Every action that a workshop asked for: what was asked, who owns it, by when, and where it stands."),
		section(true, "changes", "What changed", "What changed since the last workshop, between each workshop and the next, and between any two."),
		process(one(hasPapers(s), "papers", "Papers", "The documents that were before the workshops, and those that are withheld.")),
		section(len(s.Reports) > 0, "reports", "Reports", "Reports on the process, with who wrote and who reviewed each section."),
		section(len(s.Updates) > 0, "updates", "Updates", "What was told about the programmes between the workshops."),
		section(len(s.Pages) > 0, "pages", "More about the process", "Pages that the facilitator has written about how the process works."),
		process(one(true, "glossary", "Glossary", "Abbreviations and terms that the process uses, in plain words.")),
		one(true, "withheld", "What is withheld", "What exists and is not published here, and why."),
		one(true, "confidentiality", "How confidentiality is kept", "What is never published, how that is made sure of, and what it cannot catch."),
		one(len(s.Corrections) > 0, "corrections", "Corrections", "What was wrong on this site and has been put right, with dates."),
		one(true, "data", "Data", "Everything in tables to download, with the meaning of each column, a feed and a calendar."),
		one(true, "search", "Search", "Every page of this site by title, and a way to find one."),
		one(true, "accessibility", "Accessibility", "How this site is made so that everybody can use it, and whom to tell when it fails."),
		one(true, "privacy", "Privacy", "What this site learns about its readers: nothing."),
	}
}

func hasPapers(s public.Site) bool {
	return len(s.Papers) > 0 || slices.ContainsFunc(s.Withheld, func(w public.Withheld) bool { return w.Kind == public.PaperItem })
}
