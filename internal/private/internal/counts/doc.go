// Package counts keeps small numbers of participants from being worked out
// (rule C6).
//
// It stands inside disclosure, between the records' counts and the public site.
// [Publish] takes tables with true counts and returns what may be shown of them;
// [InProse] finds counts of participants that somebody wrote into a text;
// [AtLeast] and [Share] are the only ways to put agreement and percentages.
//
// # What is protected
//
// A count below the threshold is suppressed, zeros included: that nobody came
// from a sector says as much as that two did. As in any table with totals, that is
// not enough, and further cells are suppressed with it (complementary, or
// secondary, suppression: Handbook on Statistical Disclosure Control, 2nd ed.,
// chapters 4 and 5; Fischetti and Salazar, "Solving the cell suppression problem on
// tabular data with linear constraints", Management Science 47, 2001).
//
// The attacker knows every figure shown, now and in every earlier release, in every
// table of the same population; that rows and columns add up; that counts are
// whole and not negative. [Attack] is that attacker. Where others ask for the
// distance between the largest and the smallest possible value (the shuttle
// algorithm of Buzzigoli and Giusti, 1999; the auditing problem in Daalmans and
// De Waal, Transactions on Data Privacy 3, 2010), it counts values, and only those
// for which it holds a whole table that fits. So what it cannot settle counts
// against publishing.
//
// [Publish] is stricter still where it can be. It wants as many possible values as
// the threshold even for an attacker who has been told which of the suppressed
// cells are small: those must be free to be anything from zero to one below the
// threshold while the others stay at it or above. The pattern of suppressed cells,
// which does depend on which are small, then gives nothing more away. Where earlier
// releases make that impossible, it does with the attacker who has not been told,
// and the report lists the population under Plain.
//
// Cells go before totals: totals are what readers ask for first, and what is most
// likely to be said elsewhere. A population of which no pattern passes is
// withheld whole.
//
// # What the pattern can still say
//
// Which further cells are suppressed is tried in an order of ids, never of values,
// and the first that is enough is taken. Somebody who runs this program on every
// table that could be behind a release can sometimes rule out a few, because an
// earlier candidate would have been enough for them. The field calls this a
// minimality attack (Wong and others, VLDB 2007). TestSimulation measures it.
//
// # Promises
//
// The same tables and releases give the same result, whatever the order of tables,
// rows and columns. Everything is bounded: what is too large, or not settled
// within a fixed amount of work, is withheld whole. Nothing is shown that [Attack]
// has not passed.
//
// It must never: read a disk, a clock or a setting, write a log, or say in a report
// more than ids and numbers of cells.
package counts
