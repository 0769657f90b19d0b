package hugofiles

// What pages and lists are called, apart from the pages that a site has once, whose
// titles stand in fixedPages. Whoever translates a site translates these and the
// layouts, and the fixed terms in the package public.
const (
	titleAction   = "Action %d (workshop %d): %s" // its number, its workshop's number, its text
	titleWithheld = "withheld"                    // in place of the text
	titleSince    = "What changed since “%s”"
	titleBetween  = "What changed from “%s” to “%s”"

	listStanding   = "Actions: %s"
	listWithheld   = "Actions: withheld"
	listOwner      = "Actions owned by %s"
	listNoOwner    = "Actions whose owner is not stated"
	listArea       = "Actions on the scope area “%s”"
	listNoArea     = "Actions whose scope area is not stated"
	listWorkshop   = "Actions of “%s”"
	listDeadline   = "Actions due in %s"
	listNoDeadline = "Actions whose deadline is not stated"
	meansWithheld  = "These actions exist and are not published."
	sayNotStated   = "Not stated"
	sayWithheld    = "Withheld"

	groupStanding = "Where they stand"
	groupTiming   = "Late or nearly due"
	groupOwner    = "Owner"
	groupArea     = "Scope area"
	groupWorkshop = "Workshop"
	groupDeadline = "Deadline"
)

// Under which heading the list of all pages has a page. The layout of that list has
// them in its order.
const (
	inProcess    = "The process"
	inWorkshops  = "Workshops"
	inActions    = "Actions"
	inLists      = "Lists of actions"
	inAreas      = "Scope areas"
	inPrinciples = "Principles"
	inReports    = "Reports"
	inUpdates    = "Updates"
	inSpans      = "What changed between workshops"
	inSite       = "About this site"
)
