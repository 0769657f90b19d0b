// Package htmlcheck checks finished HTML.
//
// It stands outside the flow; only tests import it. A [Check] looks at one page
// and says what is wrong with it; checks are small, so that a test is a list of
// them. [Site] looks at all pages together: links, fragments, titles.
//
// It promises: a page without the fault passes, a page with it fails and the
// sentence names the element; each check's own test holds it to both.
//
// It must never: read a disk or a network, or mend what it looks at. It parses as
// a browser does (golang.org/x/net/html), and so does not see what a browser would
// silently repair; a validator is another tool.
package htmlcheck
