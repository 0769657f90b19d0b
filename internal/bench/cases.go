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

// cases in the order in which one round runs them.
var cases = []kind{
	{"first", (*bed).first},
	{"second", (*bed).second},
	{"hugo", (*bed).hugo},
	{"hugo-again", (*bed).hugoAgain},
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
	changes                         int
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
	for range asked.runs {
		for _, c := range cases {
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

// first builds into an empty folder. The ledger goes too: it belongs to a site
// that is there.
func (b *bed) first() (sample, error) {
	for _, dir := range []string{b.public, filepath.Join(b.records, "ledger")} {
		if err := os.RemoveAll(dir); err != nil {
			return sample{}, err
		}
	}
	if err := removeBeside(b.public); err != nil {
		return sample{}, err
	}
	return b.build()
}

// removeBeside removes what openspace keeps beside its output folder.
func removeBeside(out string) error {
	beside, err := filepath.Glob(out + ".*")
	for _, file := range beside {
		if err == nil {
			err = os.RemoveAll(file)
		}
	}
	return err
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
	if err := os.RemoveAll(b.hugosOut); err != nil {
		return sample{}, err
	}
	return b.hugoAgain()
}

func (b *bed) hugoAgain() (sample, error) {
	return run(b.tools.hugo, "--source", b.site, "--destination", b.hugosOut, "--quiet")
}
