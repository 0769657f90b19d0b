package disclosure

import (
	"openspace/internal/diag"
	"openspace/internal/policy"
	"openspace/internal/private/internal/records"
)

// stricter returns the program's policy with the process's own numbers. A looser
// one is a problem and is not used.
func (d *discloser) stricter(own records.Stricter) policy.Policy {
	p := policy.Default
	for _, n := range []struct {
		own records.Count
		in  *int
	}{{own.SmallNumber, &p.SmallNumber}, {own.LabelCovers, &p.LabelCovers}, {own.Approvals, &p.Approvals}, {own.RoundTo, &p.RoundTo}} {
		switch {
		case n.own.At.Line == 0: // not given
		case n.own.N < *n.in:
			d.report(diag.PolicyLooser, n.own.At, diag.Number(*n.in))
		default:
			*n.in = n.own.N
		}
	}
	return p
}
