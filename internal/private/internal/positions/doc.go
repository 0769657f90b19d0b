// Package positions finds positions that a text attributes to somebody: rule C3 of
// the confidentiality principle.
//
// It stands between the records' prose and the wall. Disclosure hands it each
// paragraph as plain text, after names have got their neutral wording and before,
// and holds the paragraph until a person has reworded or approved it.
//
// It works without a model. A paragraph is split into sentences and words; names
// are put together out of the cast and out of capitals; a cue (a verb of saying, a
// noun such as "view", "according to") leads to the words that it belongs to; and
// those are judged: somebody in particular, or a group, a document, an accountable
// body, one unnamed participant among many. Only somebody in particular is a
// finding. What counts as a cue or as a speaker is data, in the policy package;
// each rule has a file here with the sentences that it must catch and must pass.
//
// It promises: offsets are bytes of the paragraph given, in order, not overlapping;
// the same paragraph gives the same findings; the work grows with the length of the
// paragraph and no faster.
//
// It does not see: a position told without a cue ("deletion matters most to the
// north"), an irony, who is meant by "the table by the window", cue words written
// in look-alike letters, any language but English.
//
// It must never: read a clock, a disk or a setting, keep or log text, or decide that
// a position may be published.
package positions
