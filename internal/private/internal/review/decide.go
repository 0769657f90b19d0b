package review

import (
	"bytes"
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/BurntSushi/toml"

	"openspace/internal/private/internal/disclosure"
	"openspace/internal/private/internal/files"
	"openspace/internal/private/internal/secret"
)

// decision is an entry of decisions.toml as it is written.
type decision struct {
	Kind   string `toml:"kind"`
	Name   string `toml:"name,omitempty"`
	Text   string `toml:"text,omitempty"`
	Item   string `toml:"item,omitempty"`
	Role   string `toml:"role"`
	Date   string `toml:"date"`
	Reason string `toml:"reason"`
}

// decide writes a decision. An approval that needs more than one role settles nothing
// until the last of them.
func (r *review) decide(w disclosure.Waiting, kind string) (settled bool, err error) {
	if err := r.role(); err != nil {
		return false, err
	}
	switch {
	case kind == "register":
		err := r.enrol(w)
		return err == nil, err
	case kind == "public-name":
		err := r.write(decision{Kind: kind, Name: words(w)})
		return err == nil, err
	case kind == "approve" && slices.Contains(w.By, strings.ToLower(r.Role)):
		fmt.Fprintln(r.Out, "  This role has approved the text already; another one has to.")
		return false, nil
	}
	if err := r.write(decision{Kind: kind, Text: w.Hash}); err != nil {
		return false, err
	}
	if kind == "approve" && len(w.By)+1 < w.Needs {
		fmt.Fprintln(r.Out, "  Noted. Another role has to approve the same text before it is published.")
		return false, nil
	}
	return true, nil
}

func (r *review) role() (err error) {
	if r.Role == "" {
		r.Role, err = r.need("As which role do you decide (such as facilitator)")
	}
	return err
}

// write asks for the reason and adds the decision to those that were taken.
func (r *review) write(d decision) error {
	if err := r.role(); err != nil {
		return err
	}
	reason, err := r.need("Why")
	if err != nil {
		return err
	}
	d.Role, d.Date, d.Reason = r.Role, r.Day.ISO(), reason
	return r.add("decisions.toml", map[string][]decision{"decision": {d}})
}

// member is an entry of register.toml as it is written.
type member struct {
	ID     string `toml:"id"`
	Name   string `toml:"name"`
	Sector string `toml:"sector,omitempty"`
}

// enrol adds the words in question to the register.
func (r *review) enrol(w disclosure.Waiting) error {
	kind, err := r.need("An organisation (o) or a person (p)")
	if err != nil {
		return err
	}
	if strings.HasPrefix(kind, "p") {
		return r.add("register.toml", map[string][]member{"person": {{ID: r.freeID("p"), Name: words(w)}}})
	}
	sector, err := r.sector()
	if err != nil {
		return err
	}
	return r.add("register.toml", map[string][]member{"organisation": {{ID: r.freeID("org"), Name: words(w), Sector: sector}}})
}

// sector asks for one of the register's sectors.
func (r *review) sector() (string, error) {
	var sectors []string
	for _, s := range r.register.Sectors {
		sectors = append(sectors, secret.Reveal(s.ID.Text))
	}
	for {
		sector, err := r.need("Its sector (" + strings.Join(sectors, ", ") + ")")
		if err != nil || slices.Contains(sectors, sector) {
			return sector, err
		}
	}
}

// freeID returns the first id with the prefix that nobody has.
func (r *review) freeID(prefix string) string {
	for _, o := range r.register.Organisations {
		r.taken[o.ID.String()] = true
	}
	for _, p := range r.register.People {
		r.taken[p.ID.String()] = true
	}
	for n := 1; ; n++ {
		if id := fmt.Sprintf("%s-%02d", prefix, n); !r.taken[id] {
			r.taken[id] = true
			return id
		}
	}
}

// add appends an entry to a records file.
func (r *review) add(file string, entry any) error {
	root, err := os.OpenRoot(r.Dir)
	if err != nil {
		return err
	}
	defer func() { _ = root.Close() }()
	var b bytes.Buffer
	if err := toml.NewEncoder(&b).Encode(entry); err != nil {
		return err
	}
	return files.Append(root, file, b.Bytes())
}
