// Package records is what a facilitator keeps about a closed deliberation.
//
// It is the private side's vocabulary: the load package fills these types from the
// records folder, strictly; the disclosure package reads them. The struct tags are
// the schema: a file may hold exactly these fields.
//
//	toml:"name"           the field may be left out
//	toml:"name,required"  it may not
//	oneof:"a b"           a Choice's words
//	to:"workshop"         what a Ref refers to
//
// It promises: every value knows its place in its file, and every string is a
// secret.Text.
//
// It must never: know what is public, or how a file is read.
package records
