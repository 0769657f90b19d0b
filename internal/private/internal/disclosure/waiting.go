package disclosure

import (
	"crypto/sha256"
	"encoding/hex"
	"maps"
	"slices"
	"strings"

	"openspace/internal/calendar"
	"openspace/internal/diag"
	"openspace/internal/private/internal/records"
	"openspace/internal/private/internal/secret"
)

// Waiting is something that a person has to decide before it can be published.
type Waiting struct {
	Problem diag.Problem
	Text    secret.Text // the wording as it would be published
	Start   int         // what it is about, in bytes of the wording
	End     int
	Hash    string   // of the wording, as a decision gives it
	Settles []string // the kinds of decision that settle it; none: only rewording does
	Needs   int      // how many different roles have to approve
	By      []string // the roles that have approved it, in small letters, by name
}

// decided is what decisions.toml says, made ready for questions.
type decided struct {
	names map[string]bool            // public names, folded
	texts map[string]map[string]bool // by kind and hash: the roles that decided so
}

func readDecisions(ds []records.Decision, asAt calendar.Date) decided {
	all := decided{map[string]bool{}, map[string]map[string]bool{}}
	for _, d := range ds {
		if d.Date.StartsAfter(asAt) {
			continue
		}
		switch d.Kind.Word {
		case "public-name":
			all.names[sameName(secret.Reveal(d.Name.Text))] = true
		case "approve", "ordinary":
			key := d.Kind.Word + " " + secret.Reveal(d.Text.Text)
			if all.texts[key] == nil {
				all.texts[key] = map[string]bool{}
			}
			all.texts[key][strings.ToLower(secret.Reveal(d.Role.Text))] = true
		}
	}
	return all
}

// sameName is a name without what varies from place to place.
func sameName(s string) string {
	return strings.ToLower(strings.Join(strings.Fields(s), " "))
}

// Hash is how a decision names a wording: over the text as it would be published,
// after neutral wording, so that it carries nothing of a protected name and a
// changed word makes it wait again.
func Hash(text string) string {
	sum := sha256.Sum256([]byte(strings.Join(strings.Fields(text), " ")))
	return "sha256:" + hex.EncodeToString(sum[:])
}

// settled reports whether enough different roles have decided so about a wording.
func (d *discloser) settled(kind, text string) bool {
	need := 1
	if kind == "approve" {
		need = d.policy.Approvals
	}
	return len(d.decided.texts[kind+" "+Hash(text)]) >= need
}

// wait reports something that a person has to decide.
func (d *discloser) wait(e *diag.Entry, at diag.Place, id diag.ID, text string, start, end int, settles ...string) {
	p := e.At(at).About(id)
	d.problems = append(d.problems, p)
	d.waiting = append(d.waiting, Waiting{
		Problem: p, Text: secret.New(text), Start: start, End: end, Hash: Hash(text), Settles: settles,
		Needs: d.policy.Approvals, By: slices.Sorted(maps.Keys(d.decided.texts["approve "+Hash(text)])),
	})
}
