// Package private is the front door to the records.
//
// Behind it, in internal packages that nobody else can import, the records are
// read (records/load), kept (records, secret) and disclosed (disclosure). Out of
// it come public values, problems and functions.
//
// It promises: no exported function or method hands out a record, a secret or an
// error of another library; a test walks every exported signature. A path in a
// problem is masked where it could name somebody.
//
// It must never: import what comes later in the flow (hugofiles, site, leakscan,
// release), Hugo, or the network.
package private
