package hugofiles

import (
	"bytes"
	"encoding/json"
	"os"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"

	"openspace/internal/calendar"
	"openspace/internal/private"
	"openspace/internal/public"
	"openspace/internal/recordstest"
)

// fixture is the site of the valid test records.
func fixture(t *testing.T) public.Site {
	t.Helper()
	asAt, _ := calendar.Parse("2026-04-01")
	r, problems := private.Open(os.DirFS(recordstest.Valid(t)), "records")
	if r == nil {
		t.Fatalf("the valid records have problems: %v", problems)
	}
	disclosed, problems := r.Disclose(asAt)
	if disclosed.Site.Process.ID.Empty() {
		t.Fatalf("the valid records are not disclosed: %v", problems)
	}
	return disclosed.Site
}

// withPages maps the lists in the data whose entries have pages of their own to the
// folder of these pages.
var withPages = map[string]string{
	"data/actions.json": "actions", "data/areas.json": "areas", "data/workshops.json": "workshops",
	"data/process.json#principles": "principles",
}

// ids returns the ids of a list in the data: a file's, or a field's of a file.
func ids(t *testing.T, files map[string][]byte, where string) []string {
	t.Helper()
	name, field, _ := strings.Cut(where, "#")
	data := files[name]
	if field != "" {
		var fields map[string]json.RawMessage
		if err := json.Unmarshal(data, &fields); err != nil {
			t.Fatal(err)
		}
		data = fields[field]
	}
	var list []struct{ ID string }
	if err := json.Unmarshal(data, &list); err != nil {
		t.Fatalf("%s: %v", where, err)
	}
	var all []string
	for _, e := range list {
		all = append(all, e.ID)
	}
	return all
}

func TestOutputsAreThePagesOfTheData(t *testing.T) {
	site := fixture(t)
	files, outputs := Files(site), Outputs(site)
	for where, folder := range withPages {
		want := ids(t, files, where)
		if len(want) == 0 {
			t.Errorf("the fixture has nothing in %s", where)
		}
		var got []string
		for _, o := range outputs {
			if rest, ok := strings.CutPrefix(o, folder+"/"); ok && rest != "index.html" && !strings.HasPrefix(rest, "by/") {
				got = append(got, path.Dir(rest))
			}
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s: pages %v, data %v", where, got, want)
		}
	}
}

var outputShape = regexp.MustCompile(`^[a-z0-9-]+(/[a-z0-9-]+)*\.[a-z]+$`)

func TestOutputsAreSafePathsAndEachOnce(t *testing.T) {
	seen := map[string]bool{}
	for _, o := range Outputs(fixture(t)) {
		if seen[o] || !outputShape.MatchString(o) {
			t.Errorf("%s stands twice or is no plain path", o)
		}
		seen[o] = true
	}
	for _, want := range []string{"index.html", "404.html", "actions/w1-02/index.html", "withheld/index.html"} {
		if !seen[want] {
			t.Errorf("%s is not an output", want)
		}
	}
}

// TestOutputsTellNothingWithheld: a paper that is withheld has neither a page nor
// its own id in an address.
func TestOutputsTellNothingWithheld(t *testing.T) {
	for _, o := range Outputs(fixture(t)) {
		if strings.Contains(o, "retention-paper") {
			t.Errorf("%s names a withheld paper", o)
		}
	}
}

func TestFilesAreTheSameEachTime(t *testing.T) {
	first, again := Files(fixture(t)), Files(fixture(t))
	for name, data := range first {
		if !bytes.Equal(data, again[name]) {
			t.Errorf("%s differs between two runs on the same records", name)
		}
		if !bytes.HasSuffix(data, []byte("\n")) || !json.Valid(data) || path.Dir(name) != "data" {
			t.Errorf("%s is not a data file as Hugo reads it", name)
		}
	}
	if len(first) != len(again) {
		t.Error("the number of files differs between two runs")
	}
}

// TestNoListIsNull: a layout cannot range over null. A value that is not stated is
// null by design: the test names those.
func TestNoListIsNull(t *testing.T) {
	may := map[string]bool{"as_at": true, "records_until": true, "known_until": true, "date": true, "agreed": true, "due": true, "owner": true, "marker": true, "released": true, "interested": true}
	for about, site := range map[string]public.Site{"the fixture": fixture(t), "an empty site": {}} {
		for name, data := range Files(site) {
			var v any
			if err := json.Unmarshal(data, &v); err != nil {
				t.Fatal(err)
			}
			for _, at := range nulls("", v) {
				if !may[at[strings.LastIndex(at, ".")+1:]] && at != "" {
					t.Errorf("%s: %s%s is null", about, name, at)
				}
			}
		}
	}
}

// nulls lists where null stands in a JSON value.
func nulls(at string, v any) []string {
	var all []string
	switch v := v.(type) {
	case nil:
		return []string{at}
	case []any:
		for _, e := range v {
			all = append(all, nulls(at, e)...)
		}
	case map[string]any:
		for k, e := range v {
			all = append(all, nulls(at+"."+k, e)...)
		}
	}
	return all
}
