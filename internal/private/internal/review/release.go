package review

import (
	"fmt"

	"openspace/internal/private/internal/disclosure"
)

// notAsked leaves out what nobody can release yet, and what the person did not ask
// for.
func (r *review) notAsked(h disclosure.Holding) bool { return h.Barred || !(h.Due || r.Withheld) }

// showHeld prints one thing that is withheld: where it stands, and why.
func (r *review) showHeld(h disclosure.Holding, n, of int) {
	why := "it is withheld"
	if h.Due {
		why = "its embargo ended with " + h.Embargo.Words() + "; nobody has released it"
	}
	fmt.Fprintf(r.Out, "\n%d of %d   %s   [C4]\n\n    %s\n\n  %s (%s)\n", n, of, h.At, h.Key, why, h.Reason)
}

// askHeld takes one answer about something that is withheld.
func (r *review) askHeld(h disclosure.Holding) (settled bool, err error) {
	for {
		fmt.Fprint(r.Out, "  r  release it: it may be published\n  s  leave it withheld\n  q  stop\n> ")
		switch key, ok := r.line(); {
		case !ok || key == "q":
			return false, errStop
		case key == "s":
			return false, nil
		case key == "r":
			err := r.write(decision{Kind: "release", Item: h.Key})
			return err == nil, err
		}
		fmt.Fprintln(r.Out, "  Please answer with one of the letters.")
	}
}
