// Package paragraphs cuts a text into paragraphs and remembers those in which a search
// found nothing, so that what stands on thousands of pages is searched once.
//
// It stands beside the flow: the searches of the last scan (package fold and
// leakscan itself) each keep a memory of their own here. What makes a paragraph clean, and
// what may go on from one to the next, only the search itself can say.
//
// It promises: memory stays the same however much is remembered; a paragraph is taken
// for another only if 45 bits of their hashes are equal by chance, which is to be
// expected once in three million scans of ten million paragraphs. The hashes' seed is drawn anew for each memory, so
// that nobody can prepare two paragraphs of one hash.
//
// It must never: keep any text, write a disk, or outlive the process.
package paragraphs
