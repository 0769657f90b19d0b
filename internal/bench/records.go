package main

import (
	"embed"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// The proportions follow the write-up that the product was conceived for: 33
// actions and six topics a workshop, some 5,000 words of prose.
const (
	actionsAWorkshop = 33
	topicsAWorkshop  = 6
	pointsAPart      = 14
	fewestRegistered = 40 // enough for every neutral label
)

// asOf is the day that everything is built for.
const asOf = "2026-07-01"

// seed makes the same records on every machine.
const seed = 2018

//go:embed fixed
var fixed embed.FS

// makeRecords writes a records folder with n actions. It builds without a problem,
// and is the same each time.
func makeRecords(dir string, n int) error {
	m := maker{dir: dir, n: n, r: rand.New(rand.NewPCG(seed, uint64(n)))}
	m.copy("process.toml", "process.toml")
	m.copy("names.toml", "names.toml")
	m.write("register.toml", m.register())
	for w := range m.workshops() {
		m.workshop(w)
	}
	m.write("actions.toml", m.actions())
	m.papers()
	return m.err
}

// maker makes one records folder. It keeps the first error.
type maker struct {
	dir string
	n   int
	r   *rand.Rand
	err error
}

func (m *maker) workshops() int     { return (m.n + actionsAWorkshop - 1) / actionsAWorkshop }
func (m *maker) organisations() int { return max(m.n/10, fewestRegistered) }

func (m *maker) write(file, text string) {
	if m.err != nil {
		return
	}
	path := filepath.Join(m.dir, filepath.FromSlash(file))
	if m.err = os.MkdirAll(filepath.Dir(path), 0o755); m.err == nil {
		m.err = os.WriteFile(path, []byte(text), 0o644)
	}
}

func (m *maker) copy(file, as string) { m.write(as, m.fixed(file)) }

func (m *maker) fixed(file string) string {
	text, err := fixed.ReadFile("fixed/" + file)
	if m.err == nil {
		m.err = err
	}
	return string(text)
}

// day is when a workshop took place; the workshops share the years from 2000 on.
func (m *maker) day(w, after int) time.Time {
	first := time.Date(2000, 1, 15, 0, 0, 0, 0, time.UTC)
	return first.AddDate(0, 0, w*9400/max(m.workshops(), 10)+after)
}

func iso(t time.Time) string { return t.Format(time.DateOnly) }

var sectorIDs = strings.Fields("victim-support privacy human-rights research youth neighbourhood")

// register has an organisation for every ten actions, a person for every second
// organisation, and a permission for every fourth.
func (m *maker) register() string {
	var b strings.Builder
	b.WriteString(m.fixed("sectors.toml"))
	for i := range m.organisations() {
		fmt.Fprintf(&b, "[[organisation]]\nid = \"org-%d\"\nname = %q\nsector = %q\n", i+1, organisationName(i), sectorIDs[i%len(sectorIDs)])
		fmt.Fprintf(&b, "interests = [%q]\n\n", areaIDs[i%len(areaIDs)])
		if i%4 == 0 {
			b.WriteString("  [[organisation.permission]]\n  use = \"membership\"\n  given = \"2000-01-10\"\n  evidence = \"letter on file\"\n\n")
		}
	}
	for i := range m.organisations() / 2 {
		fmt.Fprintf(&b, "[[person]]\nid = \"p-%d\"\nname = %q\norganisation = \"org-%d\"\n\n", i+1, personName(i), 2*i+1)
	}
	return b.String()
}

// someone is the name of an organisation that nobody may publish.
func (m *maker) someone() string {
	return organisationName(m.r.IntN(m.organisations()/4)*4 + 1)
}

// papers has a paper for every workshop; one in ten is for members only, and its
// text is what no published sentence may repeat.
func (m *maker) papers() {
	var b strings.Builder
	for w := range m.workshops() {
		fmt.Fprintf(&b, "[[paper]]\nid = \"paper-%d\"\ntitle = \"Paper on %s\"\ndate = %q\nworkshops = [\"w%d\"]\n", w+1, areaIDs[w%len(areaIDs)], iso(m.day(w, -7)), w+1)
		if w%10 != 0 {
			fmt.Fprintf(&b, "circulation = \"public\"\nlink = \"https://board.example/papers/%d\"\n\n", w+1)
			continue
		}
		fmt.Fprintf(&b, "circulation = \"members-only\"\ncondition = \"When the Harbour Board has decided.\"\nfile = \"paper-%d.md\"\n\n", w+1)
		m.write(fmt.Sprintf("papers/paper-%d.md", w+1), withheldText(m.r))
	}
	m.write("papers.toml", b.String())
}

// withheldText is a thousand words in an order that no sentence of the banks has.
func withheldText(r *rand.Rand) string {
	words := strings.Fields(strings.Join(matters, " ") + " " + strings.Join(endings, " "))
	var b strings.Builder
	for i := range 1000 {
		b.WriteString(pick(r, words) + " ")
		if i%12 == 11 {
			b.WriteString("\n")
		}
	}
	return b.String()
}
