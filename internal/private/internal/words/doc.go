// Package words takes a text apart, once, for every rule that reads prose.
//
// It stands between disclosure and the rules for names (C2), positions (C3) and
// counts (C6): disclosure makes a [Text] of a paragraph, and the three read the same
// one. A text is a row of pieces: words, which are runs of letters and digits, and
// marks, which are all other characters that show. Each word comes with its letters in
// the form in which words are compared, with what its capitals look like, and with the
// lists that it stands on. What makes one unit of several pieces is for a rule to say:
// "pre-Nacro" is two words for names and one for positions.
//
// The lists are those of the rules. A rule makes a [List] of its words when the
// program starts; all lists lie in one vocabulary, so that a word is looked up once
// and every later question is one bit.
//
// It promises: pieces are in order, do not overlap and lie at the boundaries of
// characters; whatever is between two of them does not show; the same text gives the
// same pieces; the work grows with the text's length.
//
// It must never: keep a text, read a disk or a setting, or log.
package words
