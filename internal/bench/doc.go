// Command bench measures openspace against plain Hugo, both of this module's
// versions, on records that it makes itself:
//
//	go run ./internal/bench -write
//
// It stands outside the flow. It builds both programs, makes a records folder of
// each size, and runs, turn by turn so that a busy machine is busy for both:
//
//   - a first build into an empty folder,
//   - a second build after one action has changed,
//   - plain Hugo on the same generated site into an empty folder,
//   - plain Hugo again over its own output.
//
// CPU time and peak memory are what the system says about each finished process,
// with everything that it started. What counts are ratios within one run: no
// figure of one machine means anything on another, so none is asserted, and
// BENCHMARKS.md holds ratios only.
package main
