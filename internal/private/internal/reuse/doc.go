// Package reuse finds text that is taken out of a withheld paper (rule C5).
//
// It stands inside the wall. Disclosure asks it of prose in the records, and the
// front door hands its [Index.Find] to the last scan, which asks it of every view
// of every file that would be published.
//
// A paper is kept as hashes of its runs of words, as many words as the policy
// says, and of the same of its headings for a smaller number. A run is found
// whatever stands between the words (line breaks, list markers, emphasis, quotes
// of any sort) and however the letters are drawn: capitals, accents, characters
// that do not show, letters of other alphabets that look the same. Both the paper
// and the text are read twice (see reading): as written, with compounds in one
// word; and as a reader sees it, with compounds in two and with link targets,
// footnote marks, tags and the numbers of lists and headings left out. So
// "well-being", "wellbeing" and "well being" are the same for it, and a word that is
// broken over a line is one word.
//
// # What does not count
//
// A run that stands in one of the public texts is public already. A run of public
// names and nothing but words that connect names is not the paper's. An ordinary
// phrase is a run with fewer than two different words outside the list of very
// common ones; it has to be that poor, since each of the next runs is looked at by
// itself, and no sentence that says anything consists of such phrases.
//
// # What it cannot see
//
// Other words for the same thing; a number in words where the paper has digits;
// spaces taken out or put into words; a synonym or a typing error every few words;
// Korean syllables decomposed into their parts.
//
// It promises: one pass for both readings, in time that grows with the
// text and not with the papers; offsets are bytes of the text given; hits are in
// order and do not overlap; an id says only which paper in the order given. A false
// hit needs two runs with one hash of 64 bits: with a hundred papers of 5,000 words
// and a thousand million words read, that is expected once in some thirty thousand
// such scans. A run that is there is always found.
//
// It must never: keep, give back or log any of a paper's words, read a disk, or ask
// a setting of the text that it looks at.
package reuse
