// Package names finds the names in a paragraph that nothing accounts for (rule C2).
//
// It stands behind disclosure: whatever it finds waits for a person's decision,
// and blocks until there is one. It knows no organisation and uses no model. It
// reads a paragraph as words with capitals and what stands between them (scan.go,
// tokens.go, gaps.go), takes out what public names and the register account for
// (cover.go, public.go), reads what is left in runs such as "Women in Prison"
// (runs.go, joins.go), and asks of each run whether ordinary writing explains its
// capitals: the start of a sentence, a month, a place, a word that minutes like to
// capitalise (explain.go). What does not follow from capitals is looked for by what
// it does: "Liberty said" (speakers.go). Addresses come first of all (addresses.go).
// Each rule stands in rules_find.go or rules_explain.go with what it has to catch
// and to pass.
//
// It promises: offsets are bytes of the paragraph given, in order, without
// overlaps, at the boundaries of characters; the same paragraph gives the same
// names; the work grows with the paragraph's length.
//
// It cannot find: a name in small letters ("we heard from liberty"); a name of one
// ordinary word, or of several with only the first in capitals, at the start of a
// sentence where it neither speaks nor acts; a name made wholly of words that the
// process itself uses, that public names are, or that government writers capitalise
// ("Policy Board", "Code for Wales"); a name of ordinary words in an address's path.
// The lists that it takes for granted are the policy package's.
//
// It must never: read a disk, a clock or a setting, log, or hand a name's text to
// anything but a review or a decision.
package names
