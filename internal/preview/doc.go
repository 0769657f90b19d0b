// Package preview shows a finished site on this machine while its records are
// being worked on.
//
// It stands where release stands, at the end of the flow, and takes what release
// takes: a [leakscan.Verified]. What has not been through the scan cannot be
// given to it, and every answer's bytes are held against the digest that the scan
// took of them. It watches folders by the names, sizes and times of their files
// and never opens one; reading the records is the job of the function that it is
// handed.
//
// It promises: only this machine can reach it, under a name of this machine; the
// bytes are those that would be published, but for a script, and a panel with
// problems, that it adds to pages as it sends them; at most one build runs at a
// time; a build with a problem leaves the last good site in place.
//
// It must never: answer with bytes that were not scanned, read a record, write to
// the disk, listen on an address that another machine can reach, or print.
package preview
