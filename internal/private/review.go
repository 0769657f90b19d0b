package private

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/BurntSushi/toml"

	"openspace/internal/calendar"
	"openspace/internal/private/internal/disclosure"
	"openspace/internal/private/internal/secret"
)

// ReviewOptions is what a review needs besides the records.
type ReviewOptions struct {
	Dir  string        // the records folder, where decisions are written
	Day  calendar.Date // today
	Role string        // as which role the person decides; asked for if empty
	In   io.Reader
	Out  io.Writer // a terminal: private text is shown on it
	// Open shows a place in an editor; nil if there is none.
	Open func(file string, line int) error
}

// Review shows everything that waits for a person's decision, one at a time and in
// its context, and writes what is decided into the records folder. It returns how
// many were decided and how many still wait; ok is false if a decision could not be
// written.
//
// It shows private text. The caller has made sure that Out is the facilitator's own
// terminal.
func (r *Records) Review(o ReviewOptions) (decided, left int, ok bool) {
	out, _ := disclosure.Disclose(r.folder, o.Day)
	v := review{ReviewOptions: o, in: bufio.NewScanner(o.In), records: r}
	for i, w := range out.Waiting {
		v.show(w, i+1, len(out.Waiting))
		switch done, err := v.ask(w); {
		case errors.Is(err, errStop):
			return v.decided, len(out.Waiting) - v.decided, true
		case err != nil:
			return v.decided, len(out.Waiting) - v.decided, false
		case done:
			v.decided++
		}
	}
	return v.decided, len(out.Waiting) - v.decided, true
}

type review struct {
	ReviewOptions
	in      *bufio.Scanner
	records *Records
	decided int
}

var errStop = errors.New("stopped")

// show prints one waiting thing: where it stands, its wording with the words in
// question between marks, and what was found.
func (v *review) show(w disclosure.Waiting, n, of int) {
	text := secret.Reveal(w.Text)
	start, end := max(0, min(w.Start, len(text))), max(0, min(w.End, len(text)))
	fmt.Fprintf(v.Out, "\n%d of %d   %s   [%s]\n\n    %s»%s«%s\n\n  %s\n",
		n, of, w.Problem.Place(), w.Problem.Code(), text[:start], text[start:end], text[end:], w.Problem.Message())
}

// answers are the keys, what each does, and the decision that it makes.
var answers = []struct{ key, says, kind string }{
	{"p", "it may be published: a public name, of nobody who takes part", "public-name"},
	{"g", "it is a participant: add it to the register", "register"},
	{"o", "it is an ordinary word here", "ordinary"},
	{"a", "approve exactly this text", "approve"},
}

// ask takes one answer. done is false if the thing still waits.
func (v *review) ask(w disclosure.Waiting) (done bool, err error) {
	for {
		for _, a := range answers {
			if settles(w, a.kind) {
				fmt.Fprintf(v.Out, "  %s  %s\n", a.key, a.says)
			}
		}
		fmt.Fprintf(v.Out, "  w  reword it%s\n  s  leave it for later\n  q  stop\n> ", map[bool]string{true: ", in your editor"}[v.Open != nil])
		key, ok := v.line()
		switch {
		case !ok || key == "q":
			return false, errStop
		case key == "s":
			return false, nil
		case key == "w":
			return false, v.reword(w)
		}
		for _, a := range answers {
			if a.key == key && settles(w, a.kind) {
				return v.decide(w, a.kind)
			}
		}
		fmt.Fprintln(v.Out, "  Please answer with one of the letters.")
	}
}

// settles reports whether a kind of decision settles a thing. A name can be settled
// by registering it as well.
func settles(w disclosure.Waiting, kind string) bool {
	if kind == "register" {
		kind = "public-name"
	}
	return slices.Contains(w.Settles, kind)
}

func (v *review) line() (string, bool) {
	if !v.in.Scan() {
		return "", false
	}
	return strings.TrimSpace(v.in.Text()), true
}

// need asks until it is given something.
func (v *review) need(question string) (string, error) {
	for {
		fmt.Fprint(v.Out, "  "+question+": ")
		answer, ok := v.line()
		if !ok {
			return "", errStop
		}
		if answer != "" {
			return answer, nil
		}
	}
}

func (v *review) reword(w disclosure.Waiting) error {
	at := w.Problem.Place()
	fmt.Fprintf(v.Out, "  Change the words at %s, then run openspace review again.\n", at)
	if v.Open == nil {
		return nil
	}
	return v.Open(at.File, at.Line)
}

func (v *review) decide(w disclosure.Waiting, kind string) (bool, error) {
	var err error
	if v.Role == "" {
		if v.Role, err = v.need("As which role do you decide (such as facilitator)"); err != nil {
			return false, err
		}
	}
	if kind == "register" {
		return true, v.register(w)
	}
	reason, err := v.need("Why")
	if err != nil {
		return false, err
	}
	d := decision{Kind: kind, Role: v.Role, Date: v.Day.ISO(), Reason: reason}
	if kind == "public-name" {
		text := secret.Reveal(w.Text)
		d.Name = strings.Join(strings.Fields(text[w.Start:w.End]), " ")
	} else {
		d.Text = w.Hash
	}
	if w.NeedsTwo && kind == "approve" {
		fmt.Fprintln(v.Out, "  Noted. Another role has to approve the same text before it is published.")
	}
	return true, v.add("decisions.toml", map[string][]decision{"decision": {d}})
}

// decision is an entry of decisions.toml as it is written.
type decision struct {
	Kind   string `toml:"kind"`
	Name   string `toml:"name,omitempty"`
	Text   string `toml:"text,omitempty"`
	Role   string `toml:"role"`
	Date   string `toml:"date"`
	Reason string `toml:"reason"`
}

// member is an entry of register.toml as it is written.
type member struct {
	ID     string `toml:"id"`
	Name   string `toml:"name"`
	Sector string `toml:"sector,omitempty"`
}

// register adds the words in question to the register.
func (v *review) register(w disclosure.Waiting) error {
	text := secret.Reveal(w.Text)
	name := strings.Join(strings.Fields(text[w.Start:w.End]), " ")
	kind, err := v.need("An organisation (o) or a person (p)")
	if err != nil {
		return err
	}
	if strings.HasPrefix(kind, "p") {
		return v.add("register.toml", map[string][]member{"person": {{ID: v.freeID("p"), Name: name}}})
	}
	var sectors []string
	for _, s := range v.records.folder.Register.Sectors {
		sectors = append(sectors, secret.Reveal(s.ID.Text))
	}
	for {
		sector, err := v.need("Its sector (" + strings.Join(sectors, ", ") + ")")
		if err != nil {
			return err
		}
		if slices.Contains(sectors, sector) {
			return v.add("register.toml", map[string][]member{"organisation": {{ID: v.freeID("org"), Name: name, Sector: sector}}})
		}
	}
}

// freeID returns the first id with the prefix that nobody has.
func (v *review) freeID(prefix string) string {
	taken := map[string]bool{}
	reg := &v.records.folder.Register
	for _, o := range reg.Organisations {
		taken[o.ID.String()] = true
	}
	for _, p := range reg.People {
		taken[p.ID.String()] = true
	}
	for n := 1 + v.decided; ; n++ {
		if id := fmt.Sprintf("%s-%02d", prefix, n); !taken[id] {
			return id
		}
	}
}

// add appends an entry to a records file, whole or not at all.
func (v *review) add(file string, entry any) error {
	root, err := os.OpenRoot(v.Dir)
	if err != nil {
		return err
	}
	defer func() { _ = root.Close() }()
	old, err := root.ReadFile(file)
	if err != nil && !os.IsNotExist(err) {
		return err
	}
	b := bytes.NewBuffer(old)
	if b.Len() > 0 {
		b.WriteString("\n")
	}
	if err := toml.NewEncoder(b).Encode(entry); err != nil {
		return err
	}
	if err := root.WriteFile(file+".new", b.Bytes(), 0o600); err != nil {
		return err
	}
	return root.Rename(file+".new", file)
}
