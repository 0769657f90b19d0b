// Package leakscan is the last line: it looks at every byte that would be
// published, in every way that somebody could read it, for a protected name.
//
// It stands between the rendered site, in memory, and release. It alone makes a
// [Verified], the only thing that release takes, so nothing unscanned reaches the
// disk. It knows no name itself: it asks functions that the private side made.
//
// A page of nothing but blocks that are known to hold nothing is not taken apart again
// (see [block]). Any other file is turned into views by its type: the text that shows, the attributes,
// the scripts, the metadata. Each view is searched, then decoded where anything in
// it looks encoded, and what comes out is a view again, until nothing is left to
// decode. A view knows where in the file each of its bytes is from.
//
// It promises: a problem names the file, the place, the chain of decodings and an
// opaque id, never the name. What it cannot read to the end it reports; an unknown
// type, a damaged file or a limit reached is never a pass. It looks at no more than
// [Options.Growth] bytes for each byte of a file, and a megabyte; memory stays within
// 1,024 bytes for each byte of a file, and 96 megabytes for pictures that have to be
// decoded to see that they are pictures.
//
// It must never: import the private side or Hugo, or take anything it scans for a
// setting.
package leakscan
