// Package calendar is dates as precise as they are known: a year, a month or a
// day, without clock or zone.
//
// It stands under both sides of the wall, so that a deadline means the same in the
// records and on the site. It is pure.
//
// It must never: read a clock. Today is handed in by cmd.
package calendar
