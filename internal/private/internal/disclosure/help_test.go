package disclosure_test

import (
	"encoding/json"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"openspace/internal/calendar"
	"openspace/internal/diag"
	"openspace/internal/hugofiles"
	"openspace/internal/private/internal/disclosure"
	"openspace/internal/private/internal/records/load"
	"openspace/internal/recordstest"
)

// These tests go the way that a build goes: a records folder is written, read,
// disclosed, and what Hugo would be given is looked at.

const day = "2026-04-01"

// outcome is what came of one records folder.
type outcome struct {
	files    map[string][]byte // Hugo's data, also if a problem would stop the build
	problems []diag.Problem
	out      disclosure.Disclosure
}

func disclosed(t testing.TB, dir, asAt string) outcome {
	t.Helper()
	folder, problems := load.Folder(os.DirFS(dir), nil, nil)
	if diag.Stops(problems) {
		t.Fatalf("the records do not load: %v", places(problems))
	}
	d, ok := calendar.Parse(asAt)
	if !ok {
		t.Fatalf("%s is no day", asAt)
	}
	out, problems := disclosure.Protected(folder.Register).Disclose(folder, d)
	return outcome{hugofiles.Files(out.Site), problems, out}
}

// all is everything that would be published, in one string.
func (o outcome) all() string {
	var b strings.Builder
	for _, name := range slices.Sorted(keys(o.files)) {
		b.WriteString(name + "\n" + string(o.files[name]))
	}
	return b.String()
}

func keys(m map[string][]byte) func(func(string) bool) {
	return func(yield func(string) bool) {
		for k := range m {
			if !yield(k) {
				return
			}
		}
	}
}

// read decodes one data file.
func read[T any](t testing.TB, o outcome, name string) T {
	t.Helper()
	var v T
	if err := json.Unmarshal(o.files["data/"+name+".json"], &v); err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return v
}

// places lists problems as place and code.
func places(ps []diag.Problem) []string {
	var all []string
	for _, p := range ps {
		all = append(all, strings.TrimSpace(p.Place().String()+" "+p.Code()+" "+p.ID().String()))
	}
	return all
}

// stopping are the codes of the problems that stop a build.
func (o outcome) stopping() []string {
	var all []string
	for _, p := range o.problems {
		if p.Severity() == diag.Error {
			all = append(all, p.Code())
		}
	}
	return all
}

// register has names of several shapes; every sector covers enough organisations
// for its labels.
const register = `
[[sector]]
id = "victim-support"
label = "a victim-support organisation"
broader = "a civil society organisation"

[[organisation]]
id = "org-01"
name = "Zephyr Survivors Network"
aliases = ["ZSN"]
sector = "victim-support"

[[organisation]]
id = "org-02"
name = "Hope"
sector = "victim-support"

[[organisation]]
id = "org-03"
name = "Quillwort Trust"
aliases = ["QWT", "quillwort.example"]
sector = "victim-support"

[[organisation]]
id = "org-04"
name = "Marrowby Centre"
sector = "victim-support"

[[organisation]]
id = "org-05"
name = "Tansy House"
sector = "victim-support"

[[person]]
id = "p-01"
name = "Zoë Quillfeather"
organisation = "org-01"
`

// valid writes valid records with the register above.
func valid(t testing.TB) string {
	t.Helper()
	dir := recordstest.Valid(t)
	recordstest.Write(t, dir, "register.toml", register)
	return dir
}

var escaped = regexp.MustCompile(`\\(.)`)

// prose discloses a text as the write-up's introduction and returns what would be
// published of it, with Markdown's escapes taken off.
func prose(t testing.TB, text string) (string, outcome) {
	t.Helper()
	dir := valid(t)
	recordstest.Edit(t, dir, "workshops/w1/write-up.md", "The group met online.", text)
	o := disclosed(t, dir, day)
	w := read[[]struct{ Introduction string }](t, o, "workshops")
	return escaped.ReplaceAllString(w[0].Introduction, "$1"), o
}
