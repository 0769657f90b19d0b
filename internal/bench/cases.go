package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// kind is one of the things that are measured.
type kind struct {
	name string
	run  func(*bed) (sample, error)
}

// cases has each of ours with the one that it is compared with behind it.
var cases = []kind{
	{"first", (*bed).first},
	{"hugo", (*bed).hugo},
	{"second", (*bed).second},
	{"hugo-again", (*bed).hugoAgain},
}

// inOrder is how a round runs them: those two that are compared one right after the other,
// and every other round the other way about. So a machine that becomes faster or slower
// meanwhile favours neither.
func inOrder(round int) []kind {
	list := slices.Clone(cases)
	if round%2 == 1 {
		for i := 0; i < len(list); i += 2 {
			list[i], list[i+1] = list[i+1], list[i]
		}
	}
	return list
}

func caseNames() (names []string) {
	for _, c := range cases {
		names = append(names, c.name)
	}
	return names
}

// choose reads -only; empty means all.
func choose(list string) ([]string, error) {
	if list == "" {
		return caseNames(), nil
	}
	chosen := strings.Split(list, ",")
	for _, name := range chosen {
		if !slices.Contains(caseNames(), name) {
			return nil, fmt.Errorf("-only: there is no %q; there are %s", name, strings.Join(caseNames(), ", "))
		}
	}
	return chosen, nil
}

// bed is the folders in which one size is measured.
type bed struct {
	n                               int
	tools                           tools
	records, public, site, hugosOut string
	changes, emptied                int
}

func newBed(dir string, n int, t tools) *bed {
	in := func(name string) string { return filepath.Join(dir, name) }
	return &bed{n: n, tools: t, records: in("records"), public: in("public"), site: in("site"), hugosOut: in("hugo-public")}
}

// prepare makes the records, and the site folder that plain Hugo builds from.
func (b *bed) prepare() error {
	if err := makeRecords(b.records, b.n); err != nil {
		return err
	}
	_, err := run(b.tools.openspace, "data", "--records", b.records, "--out", b.site, "--as-of", asOf, "--format", "json")
	return err
}

// measure runs every case asked for, round by round.
func (b *bed) measure(asked request) (result, error) {
	r := result{n: b.n, samples: map[string][]sample{}}
	if err := b.prepare(); err != nil {
		return r, err
	}
	for round := range asked.runs {
		for _, c := range inOrder(round) {
			if !slices.Contains(asked.only, c.name) {
				continue
			}
			s, err := c.run(b)
			if err != nil {
				return r, fmt.Errorf("%s at %d actions: %w", c.name, b.n, err)
			}
			r.samples[c.name] = append(r.samples[c.name], s)
		}
	}
	return r, nil
}

func (b *bed) build() (sample, error) {
	return run(b.tools.openspace, "build", "--records", b.records, "--out", b.public, "--as-of", asOf)
}

// first builds into an empty folder. The ledger goes: it belongs to a site that is
// there.
func (b *bed) first() (sample, error) {
	if err := os.RemoveAll(filepath.Join(b.records, "ledger")); err != nil {
		return sample{}, err
	}
	b.public = b.another(b.public)
	return b.build()
}

// another names a folder that is not there. What was written before is left alone until
// the end: a file system that has just freed ten thousand files is slow to make others,
// which is neither program's doing.
func (b *bed) another(dir string) string {
	b.emptied++
	return fmt.Sprintf("%s-%d", strings.TrimRight(dir, "-0123456789"), b.emptied)
}

// second changes the text of one action and builds again.
func (b *bed) second() (sample, error) {
	if _, err := os.Stat(b.public); err != nil {
		if _, err := b.build(); err != nil {
			return sample{}, err
		}
	}
	if err := b.change(); err != nil {
		return sample{}, err
	}
	return b.build()
}

func (b *bed) change() error {
	file := filepath.Join(b.records, "actions.toml")
	old, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	before, after, found := strings.Cut(string(old), "\ntext = \"")
	if !found {
		return fmt.Errorf("no action to change")
	}
	b.changes++
	_, rest, _ := strings.Cut(after, "\n")
	text := fmt.Sprintf("%s\ntext = \"Publish the rules on footage in part %d of the guidance.\"\n%s", before, b.changes, rest)
	return os.WriteFile(file, []byte(text), 0o644)
}

func (b *bed) hugo() (sample, error) {
	b.hugosOut = b.another(b.hugosOut)
	return b.hugoAgain()
}

func (b *bed) hugoAgain() (sample, error) {
	return run(b.tools.hugo, "--source", b.site, "--destination", b.hugosOut, "--quiet")
}
