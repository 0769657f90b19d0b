package private_test

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"openspace/internal/recordstest"
)

// guideFile is an example in the field guide that is a whole file: it begins with a
// comment that says which.
var guideFile = regexp.MustCompile("(?m)^```toml\n# (\\S+\\.toml)\n((?:[^`].*\n|\n)*)```$")

// ofItsOwn are what an example may lack, because it stands without the other records.
var ofItsOwn = []string{"dangling-reference", "section-missing", "paper-file-missing", "missing-file", "write-up-topic-missing"}

// TestExamplesInTheGuideAreRecords: what the guide shows a facilitator has to be what
// the program reads.
func TestExamplesInTheGuideAreRecords(t *testing.T) {
	guide, err := os.ReadFile(filepath.Join("..", "..", "docs", "field-guide.md"))
	if err != nil {
		t.Fatal(err)
	}
	files := guideFile.FindAllStringSubmatch(string(guide), -1)
	if len(files) < 5 {
		t.Errorf("only %d files were found in the guide", len(files))
	}
	for _, f := range files {
		t.Run(f[1], func(t *testing.T) {
			dir := recordstest.Valid(t)
			recordstest.Edit(t, dir, "process.toml", "records_until = \"2026-06-30\"\n", "")
			recordstest.Write(t, dir, f[1], f[2])
			_, problems := open(dir)
			for _, p := range problems {
				if !slices.Contains(ofItsOwn, p.Code()) {
					t.Errorf("%s %s", p.Place(), p.Code())
				}
			}
			if strings.Count(f[2], "=") < 3 {
				t.Errorf("nothing was read: %q", f[2])
			}
		})
	}
}
