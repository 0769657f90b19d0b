package diag

import "strings"

// What the last scan finds in bytes that would be published.
var (
	ProtectedTerm = define("C9", KindLeak, Error,
		"a protected name stands here, in a form that a reader could recognise (found through: {0})",
		"reword it where it comes from: for a page of the site, the record that it is made from")
	AmbiguousTerm = define("C9-ambiguous", KindLeak, Warning,
		"a word stands here that is a protected name and ordinary language too (found through: {0})",
		"read the sentence: if it names the organisation or person, reword the record it comes from; strike the form out in the register if it never does")
	RestrictedText = define("C5-output", KindLeak, Error,
		"eight or more words in a row from a withheld paper stand here (found through: {0})",
		"put it in your own words where it comes from: for a page of the site, the record that it is made from")
	UnreadableFile = define("unreadable", KindUnreadable, Error,
		"this file could not be checked to the end ({0})",
		"remove the file, or turn it into a kind that can be checked")
	UnreadableWarning = define("unreadable-warning", KindUnreadable, Warning,
		"this file could not be checked to the end ({0})",
		"look into it yourself: the scan says nothing about what it could not read")
)

// Chain lists arguments as one, in the order of the steps that they stand for.
func Chain(steps ...Arg) Arg {
	all := make([]string, len(steps))
	for i, s := range steps {
		all[i] = s.text
	}
	return Arg{strings.Join(all, ", then ")}
}
