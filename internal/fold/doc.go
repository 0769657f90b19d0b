// Package fold knows what makes two texts the same to a reader.
//
// It stands beside the flow: disclosure asks it where a protected name stands in
// prose, and leakscan asks the same of every byte that would be published, so
// that what the one replaces and what the other looks for is one thing.
//
// A text is folded to letters (compatibility forms, case, accents, characters
// that do not show, look-alikes of Unicode Technical Standard 39) and its spaces
// and punctuation are squashed to gaps between letters. A name is folded the same
// way and spelt out in its forms (see forms.go). A text is skimmed with a trie over
// the forms, entered only where the first letters of some form stand (see skim.go),
// and only the places that this leaves are weighed: the work for a text is bounded by
// its length and does not grow with the number of names.
//
// It promises: offsets are bytes of the text given; hits are in order and do not
// overlap; the same input gives the same hits.
//
// It must never: read a clock, a file or a setting, or import any of our packages but
// paragraphs, which knows nothing of names.
package fold
