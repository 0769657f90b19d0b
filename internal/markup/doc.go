// Package markup says which Markdown the project speaks: CommonMark 0.31.2 with
// GitHub's tables, and nothing else.
//
// It stands on both sides of the wall, with a foot in neither: the private side
// parses a record's prose with [Parser], the site package gives Hugo [Settings].
// Both come from the one table in this package, so what was checked is what is
// rendered.
//
// It promises: an option that Hugo knows and this table does not name fails a
// test of the site package.
//
// It must never: import Hugo, or anything of ours.
package markup
