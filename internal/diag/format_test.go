package diag

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"slices"
	"strings"
	"testing"
)

// sample is one problem of every shape.
func sample() []Problem {
	org, _ := OpaqueID("org-07")
	return []Problem{
		NoRecords.At(Place{}),
		DuplicateNumber.At(Place{File: "records/a,b:c 100%.toml", Line: 3, Col: 7, Char: 6, Offset: 41}, Number(2)),
		NameReplaced.At(Place{File: "records/workshops/#1/write-up.md", Line: 9, Col: 1, Offset: 80}).About(org),
		ProtectedTerm.At(Place{File: "img/<b>&.png", Offset: 17, Binary: true}, Chain(Word("gzip"), Word("plain text"))).About(org),
		UnreadableWarning.At(Place{File: "x.bin"}, Word("an unknown kind of file")),
	}
}

func formatted(t *testing.T, f Format, ps []Problem) string {
	t.Helper()
	var b bytes.Buffer
	if err := Write(&b, f, ps); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestTextFormat(t *testing.T) {
	const want = `error: this folder could not be read, or it is not there [no-records]
    give the folder that holds process.toml with --records, or start one with: openspace new
records/a,b:c 100%.toml:3:7: error: two workshops have the number 2 [duplicate-number]
    give every workshop its own number
records/workshops/#1/write-up.md:9:1: note: a registered participant is named here; the site says a neutral wording instead [C1-neutral] (org-07)
    read the sentence on the site, and reword it if the neutral words do not fit
img/<b>&.png at byte 17: error: a protected name stands here, in a form that a reader could recognise (found through: gzip, then plain text) [C9] (org-07)
    reword it where it comes from: for a page of the site, the record that it is made from
x.bin: warning: this file could not be checked to the end (an unknown kind of file) [unreadable-warning]
    look into it yourself: the scan says nothing about what it could not read
`
	if got := formatted(t, TextFormat, sample()); got != want {
		t.Errorf("got\n%s", got)
	}
}

func TestGitHubFormat(t *testing.T) {
	const want = `::error title=no-records::this folder could not be read, or it is not there. give the folder that holds process.toml with --records, or start one with: openspace new
::error file=records/a%2Cb%3Ac 100%25.toml,line=3,col=7,title=duplicate-number::two workshops have the number 2. give every workshop its own number
::notice file=records/workshops/#1/write-up.md,line=9,col=1,title=C1-neutral::a registered participant is named here; the site says a neutral wording instead. read the sentence on the site, and reword it if the neutral words do not fit
::error file=img/<b>&.png,title=C9::a protected name stands here, in a form that a reader could recognise (found through: gzip, then plain text). reword it where it comes from: for a page of the site, the record that it is made from
::warning file=x.bin,title=unreadable-warning::this file could not be checked to the end (an unknown kind of file). look into it yourself: the scan says nothing about what it could not read
`
	if got := formatted(t, GitHubFormat, sample()); got != want {
		t.Errorf("got\n%s", got)
	}
}

// TestNoPlaceEndsAWorkflowCommand: a file name with a line break must not begin a
// command of its own.
func TestNoPlaceEndsAWorkflowCommand(t *testing.T) {
	got := formatted(t, GitHubFormat, []Problem{BadID.At(Place{File: "a\n::set-output name=x::y\r.toml"})})
	if strings.Count(got, "\n") != 1 || strings.Contains(got, "\r") {
		t.Errorf("%q", got)
	}
}

// jsonFields is the contract with other tools, in this order.
var jsonFields = []string{"file", "line", "col", "offset", "code", "kind", "severity", "message", "hint", "id"}

func TestJSONFormat(t *testing.T) {
	got := formatted(t, JSONFormat, sample())
	lines := strings.Split(strings.TrimSuffix(got, "\n"), "\n")
	if len(lines) != len(sample()) {
		t.Fatalf("%d lines for %d problems", len(lines), len(sample()))
	}
	for i, line := range lines {
		if keys := keysOf(t, line); !slices.Equal(keys, jsonFields) {
			t.Errorf("line %d has the fields %v", i+1, keys)
		}
	}
	const second = `{"file":"records/a,b:c 100%.toml","line":3,"col":7,"offset":41,"code":"duplicate-number","kind":"problem","severity":"error","message":"two workshops have the number 2","hint":"give every workshop its own number","id":""}`
	if lines[1] != second {
		t.Errorf("got  %s\nwant %s", lines[1], second)
	}
	if !strings.Contains(lines[3], `"file":"img/<b>&.png","line":0,"col":0,"offset":17,"code":"C9","kind":"leak"`) {
		t.Errorf("a finding in a binary file: %s", lines[3])
	}
}

// keysOf returns an object's keys in the order in which they stand.
func keysOf(t *testing.T, object string) []string {
	t.Helper()
	d := json.NewDecoder(strings.NewReader(object))
	var keys []string
	for depth, key := 0, false; ; {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return keys
		}
		if err != nil {
			t.Fatal(err)
		}
		switch token {
		case json.Delim('{'):
			depth, key = depth+1, true
			continue
		case json.Delim('}'):
			depth--
			continue
		}
		if key && depth == 1 {
			keys = append(keys, token.(string))
		}
		key = !key
	}
}

// TestSARIFFormat holds the log to what the standard requires of it: section 3.13
// (version, runs), 3.14 (tool), 3.19 (driver's name), 3.27 (message, a level of
// four, a rule that the driver lists), 3.30 (lines from 1).
func TestSARIFFormat(t *testing.T) {
	var log struct {
		Schema  string `json:"$schema"`
		Version string
		Runs    []struct {
			ColumnKind string
			Tool       struct {
				Driver struct {
					Name  string
					Rules []struct {
						ID   string
						Help struct{ Text string }
					}
				}
			}
			Results []struct {
				RuleID, Level string
				Message       struct{ Text string }
				Locations     []struct {
					PhysicalLocation struct {
						ArtifactLocation struct{ URI string }
						Region           *struct{ StartLine, StartColumn, ByteOffset *int }
					}
				}
			}
		}
	}
	if err := json.Unmarshal([]byte(formatted(t, SARIFFormat, sample())), &log); err != nil {
		t.Fatal(err)
	}
	if log.Version != "2.1.0" || !strings.Contains(log.Schema, "sarif-2.1.0") || len(log.Runs) != 1 || log.Runs[0].Tool.Driver.Name != "openspace" {
		t.Fatalf("the log's head: %+v", log)
	}
	run := log.Runs[0]
	if run.ColumnKind != "unicodeCodePoints" {
		t.Errorf("columns are counted in %q", run.ColumnKind)
	}
	rules := map[string]bool{}
	for _, r := range run.Tool.Driver.Rules {
		if rules[r.ID] || r.Help.Text == "" {
			t.Errorf("rule %s stands twice or has no help", r.ID)
		}
		rules[r.ID] = true
	}
	if len(run.Results) != len(sample()) {
		t.Fatalf("%d results", len(run.Results))
	}
	for _, r := range run.Results {
		if !rules[r.RuleID] || r.Message.Text == "" || !slices.Contains([]string{"error", "warning", "note"}, r.Level) {
			t.Errorf("%+v", r)
		}
		for _, l := range r.Locations {
			if g := l.PhysicalLocation.Region; g != nil && g.StartLine != nil && *g.StartLine < 1 || l.PhysicalLocation.ArtifactLocation.URI == "" {
				t.Errorf("%s has no such place: %+v", r.RuleID, l)
			}
		}
	}
	at := run.Results[1].Locations[0].PhysicalLocation
	if *at.Region.StartLine != 3 || *at.Region.StartColumn != 6 {
		t.Errorf("line and column are lost: %+v", at.Region)
	}
	if at := run.Results[3].Locations[0].PhysicalLocation; *at.Region.ByteOffset != 17 {
		t.Errorf("the byte is lost: %+v", at.Region)
	}
}

// TestSARIFColumnsAreCharacters: a column that is only known in bytes is left out.
func TestSARIFColumnsAreCharacters(t *testing.T) {
	got := formatted(t, SARIFFormat, []Problem{ProtectedTerm.At(Place{File: "a.html", Line: 2, Col: 9}, Word("plain"))})
	if !strings.Contains(got, `"region":{"startLine":2}`) {
		t.Error(got)
	}
}

// TestSARIFAddressesAreURIs: artifactLocation.uri is a URI reference (section
// 3.4.3), in which a space, a percent sign or a bracket has to be escaped.
func TestSARIFAddressesAreURIs(t *testing.T) {
	got := formatted(t, SARIFFormat, append(sample(), ProtectedTerm.At(Place{File: "a:b", Binary: true}, Word("plain"))))
	for _, want := range []string{`"uri":"records/a,b:c%20100%25.toml"`, `"uri":"img/%3Cb%3E&.png"`, `"uri":"records/workshops/%231/write-up.md"`,
		`"uri":"./a:b"},"region":{"byteOffset":0}`} {
		if !strings.Contains(got, want) {
			t.Errorf("%s is not in %s", want, got)
		}
	}
}

func TestNothingFoundInEveryFormat(t *testing.T) {
	for f, want := range map[Format]string{TextFormat: "", JSONFormat: "", GitHubFormat: ""} {
		if got := formatted(t, f, nil); got != want {
			t.Errorf("%s: %q", f, got)
		}
	}
	if got := formatted(t, SARIFFormat, nil); !strings.Contains(got, `"results":[]`) || strings.Contains(got, "null") {
		t.Errorf("a run without results: %s", got)
	}
}

func TestFormats(t *testing.T) {
	for _, f := range Formats {
		if want := f == JSONFormat || f == SARIFFormat; f.ForMachines() != want {
			t.Errorf("%s for machines: %v", f, f.ForMachines())
		}
		if err := Write(broken{}, f, sample()); err == nil {
			t.Errorf("%s: a writer that fails was not told", f)
		}
	}
}

type broken struct{}

func (broken) Write([]byte) (int, error) { return 0, io.ErrClosedPipe }
