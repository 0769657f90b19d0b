// Package foldtest makes registers of invented names for the tests and benchmarks
// of whatever looks for names. It stands beside the flow and is used by tests only.
//
// It promises: the same size gives the same register. It must never hold the name
// of a real participant.
package foldtest

import (
	"fmt"
	"math/rand/v2"
	"strings"

	"openspace/internal/fold"
)

// Register makes n terms, as a register of civil society organisations and their
// people would have them: about half organisations of several words, some with
// initials, some of one invented word, some of one ordinary word or an ordinary
// phrase, and a third people. Ids are of the shape that problems may show.
func Register(n int) []fold.Term {
	m := &maker{rng: rand.New(rand.NewPCG(1, uint64(n))), seen: map[string]bool{}}
	for len(m.terms) < n {
		m.next()
	}
	return m.terms[:n]
}

type maker struct {
	rng   *rand.Rand
	terms []fold.Term
	seen  map[string]bool
	ids   int
}

func (m *maker) next() {
	switch k := m.rng.IntN(20); {
	case k < 10:
		m.organisation()
	case k < 11:
		m.add("org", m.coined(), fold.Organisation)
	case k == 11 && m.ids < 20*len(ordinary):
		m.add("org", pick(m, ordinary), fold.Organisation)
	case k == 12 && m.ids < 20*len(phrases):
		m.add("org", pick(m, phrases), fold.Organisation)
	default:
		m.add("p", pick(m, given)+" "+pick(m, surnames)+m.doubled(), fold.Person)
	}
}

// organisation adds a name of three to five words and, to every third, its initials.
func (m *maker) organisation() {
	words := []string{pick(m, places), pick(m, causes), pick(m, bodies)}
	if m.rng.IntN(3) == 0 {
		words = append([]string{words[0], pick(m, causes), "and"}, words[1:]...)
	}
	id, ok := m.add("org", strings.Join(words, " "), fold.Organisation)
	if ok && m.rng.IntN(3) == 0 {
		m.alias(id, words)
	}
}

func (m *maker) alias(id string, words []string) {
	var initials strings.Builder
	for _, w := range words {
		if w != "and" {
			initials.WriteString(w[:1])
		}
	}
	initials.WriteString(string("NSQXZ"[m.rng.IntN(5)]))
	if s := initials.String(); !m.seen[s] {
		m.seen[s] = true
		m.terms = append(m.terms, fold.Term{ID: id, Text: s, Kind: fold.Alias})
	}
}

func (m *maker) add(prefix, name string, kind fold.Kind) (id string, ok bool) {
	if m.seen[name] {
		m.ids++
		return "", false
	}
	m.seen[name] = true
	m.ids++
	id = fmt.Sprintf("%s-%02d", prefix, m.ids)
	m.terms = append(m.terms, fold.Term{ID: id, Text: name, Kind: kind})
	return id, true
}

// coined makes one word that no dictionary has.
func (m *maker) coined() string {
	w := pick(m, heads) + pick(m, tails)
	return strings.ToUpper(w[:1]) + w[1:]
}

func (m *maker) doubled() string {
	if m.rng.IntN(8) > 0 {
		return ""
	}
	return "-" + pick(m, surnames)
}

func pick(m *maker, list []string) string { return list[m.rng.IntN(len(list))] }
