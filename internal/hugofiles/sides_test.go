package hugofiles

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"openspace/internal/calendar"
	"openspace/internal/private"
	"openspace/internal/recordstest"
)

// TestColumnsKeepTheirSide: what a write-up says of a table's columns is what the data
// file says of them, all the way through the wall.
func TestColumnsKeepTheirSide(t *testing.T) {
	dir := recordstest.Valid(t)
	name := filepath.Join(dir, "workshops", "w1", "write-up.md")
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	heading, rest, _ := strings.Cut(string(text), "\n\n")
	table := "\n\n| a | b | c | d |\n| :-- | :-: | --: | --- |\n| one | two | three | four |\n\n"
	if err := os.WriteFile(name, []byte(heading+table+rest), 0o600); err != nil {
		t.Fatal(err)
	}
	r, problems := private.Open(os.DirFS(dir), "records")
	if r == nil {
		t.Fatal(problems)
	}
	asAt, _ := calendar.Parse("2026-04-01")
	disclosed, problems := r.Disclose(asAt)
	want := `| :--- | :---: | ---: | --- |\n| one | two | three | four |`
	if got := string(Files(disclosed.Site)["data/workshops.json"]); !strings.Contains(got, want) {
		t.Errorf("no table with its sides in the data; problems: %v", problems)
	}
}
