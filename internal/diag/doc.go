// Package diag is how openspace says that something is wrong.
//
// It stands beside the flow, not in it: every package may report a problem, and
// cmd prints what was reported. A problem reaches operators, logs and public
// continuous-integration pages, so it can never carry private text. That is not
// left to care: a [Problem] is an entry of a fixed catalogue plus a place,
// numbers and words that were written into this program. There is no way to put
// a string from the records into one.
//
// It promises: the same problem prints the same in every format, and says what
// happened, where, and what to do next.
//
// It must never: hold a free string, quote another library's error, or name an
// organisation or a person other than by an opaque id.
package diag
