// Package refill puts other names into a copy of the records.
//
// It stands beside the flow, for the test of non-interference (rule C10; Goguen and
// Meseguer, Security Policies and Security Models, 1982): if no registered name reaches
// the site, the site made of the copy is the same, byte for byte.
//
// It promises: the same records and seed give the same copy; the names that the site
// shows by permission stay.
//
// It cannot see what the matcher misses: such a name stays as it was in both.
//
// It must never: write to a disk.
package refill
