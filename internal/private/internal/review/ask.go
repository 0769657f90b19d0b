package review

import (
	"fmt"
	"slices"
	"strings"

	"openspace/internal/private/internal/disclosure"
)

// answers are the keys, what each does, and the decision that it makes.
var answers = []struct{ key, says, kind string }{
	{"p", "it may be published: a public name, of nobody who takes part", "public-name"},
	{"g", "it is a participant: add it to the register", "register"},
	{"o", "it is an ordinary word here", "ordinary"},
	{"a", "approve exactly this text", "approve"},
}

// ask takes one answer. settled is false if the thing still waits.
func (r *review) ask(w disclosure.Waiting) (settled bool, err error) {
	for {
		r.offer(w)
		key, ok := r.line()
		switch {
		case !ok || key == "q":
			return false, errStop
		case key == "s":
			return false, nil
		case key == "w":
			return false, r.reword(w)
		}
		for _, a := range answers {
			if a.key == key && settles(w, a.kind) {
				return r.decide(w, a.kind)
			}
		}
		fmt.Fprintln(r.Out, "  Please answer with one of the letters.")
	}
}

func (r *review) offer(w disclosure.Waiting) {
	for _, a := range answers {
		if settles(w, a.kind) {
			fmt.Fprintf(r.Out, "  %s  %s\n", a.key, a.says)
		}
	}
	editor := ""
	if r.Open != nil {
		editor = ", in your editor"
	}
	fmt.Fprintf(r.Out, "  w  reword it%s\n  s  leave it for later\n  q  stop\n> ", editor)
}

// settles reports whether a kind of decision settles a thing. A name can be settled
// by registering it as well.
func settles(w disclosure.Waiting, kind string) bool {
	if kind == "register" {
		kind = "public-name"
	}
	return slices.Contains(w.Settles, kind)
}

func (r *review) line() (string, bool) {
	if !r.in.Scan() {
		return "", false
	}
	return strings.TrimSpace(r.in.Text()), true
}

// need asks until it is given something.
func (r *review) need(question string) (string, error) {
	for {
		fmt.Fprint(r.Out, "  "+question+": ")
		answer, ok := r.line()
		if !ok {
			return "", errStop
		}
		if answer != "" {
			return answer, nil
		}
	}
}

// reword sends the person to the place. That the editor could not be opened is no
// failure: the place has been told.
func (r *review) reword(w disclosure.Waiting) error {
	at := w.Problem.Place()
	fmt.Fprintf(r.Out, "  Change the words at %s, then run openspace review again.\n", at)
	if r.Open == nil {
		return nil
	}
	if err := r.Open(at.File, at.Line); err != nil {
		fmt.Fprintln(r.Out, "  Your editor could not be opened.")
	}
	return nil
}
