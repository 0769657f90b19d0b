// Package hugofiles turns public values into the files that Hugo reads.
//
// It stands between the wall and Hugo: public.Site in, the folder data/ of a Hugo
// site out, one JSON file a subject. Content adapters in the site's own content/
// folder make pages of them. Prose goes out as Markdown in which every character
// that could mean something to Markdown, HTML or a shortcode is escaped, so that
// what Hugo renders is the tree that the wall built and nothing else.
//
// It promises: the same site gives the same bytes, and [Outputs] names every file
// that Hugo may publish from them. [Making] makes them beside Hugo's beginnings.
//
// It must never: see a record, run Hugo, or read a clock or a disk.
package hugofiles
