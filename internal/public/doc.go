// Package public is what anyone may see.
//
// It is the far side of the wall. The disclosure package fills these values
// field by field out of the private records; hugofiles turns them into Hugo's
// data files; nothing here looks back.
//
// It promises: every string in a [Site] is a [Text], [Slug], [Link] or [Date],
// and each of those was made either from a constant in this program or by one of
// the constructors named …ClearedByDisclosure. A test on the type-checked program
// lists who may call those: the disclosure package and nobody else.
//
// It must never: import the records, hold a protected name, or offer a conversion
// from an ordinary string.
package public
