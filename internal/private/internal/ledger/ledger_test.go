package ledger

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"openspace/internal/diag"
	"openspace/internal/private/internal/disclosure"
)

// records is a folder with one file in it.
func records(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	write(t, dir, "process.toml", "id = \"x\"\n")
	return dir
}

func write(t *testing.T, dir, file, text string) {
	t.Helper()
	path := filepath.Join(dir, file)
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}

func release(day string) Entry {
	return NewEntry(day, map[string][32]byte{"index.html": {1}}, []disclosure.Naming{{ID: "org-01", Files: []string{"join/index.html"}}}, nil)
}

func remember(t *testing.T, dir string, days ...string) {
	t.Helper()
	for _, day := range days {
		if err := Remember(dir, release(day), CopyOf(dir)); err != nil {
			t.Fatal(err)
		}
	}
}

// days are those of the ledger's entries.
func days(t *testing.T, dir string) []string {
	t.Helper()
	all, err := Read(os.DirFS(dir))
	if err != nil {
		t.Fatal(err)
	}
	var list []string
	for _, e := range all {
		list = append(list, e.AsOf)
	}
	return list
}

func TestAnEntryARelease(t *testing.T) {
	dir := records(t)
	if got := days(t, dir); len(got) > 0 {
		t.Errorf("records without a ledger have entries: %q", got)
	}
	remember(t, dir, "2026-01-01", "2026-01-01", "2026-02-01", "2026-01-01")
	if got := days(t, dir); !slices.Equal(got, []string{"2026-01-01", "2026-02-01", "2026-01-01"}) {
		t.Errorf("%q", got)
	}
}

// TestALostEntryIsNotReplaced: numbers go on, whatever is missing among them.
func TestALostEntryIsNotReplaced(t *testing.T) {
	dir := records(t)
	remember(t, dir, "2026-01-01", "2026-02-01", "2026-03-01")
	if err := os.Remove(filepath.Join(dir, Dir, "000001.json")); err != nil {
		t.Fatal(err)
	}
	remember(t, dir, "2026-04-01")
	if got := days(t, dir); !slices.Equal(got, []string{"2026-02-01", "2026-03-01", "2026-04-01"}) {
		t.Errorf("%q", got)
	}
}

// TestAStopOnTheWayLeavesNoEntry: what a stopped program leaves behind is neither an
// entry nor in the way.
func TestAStopOnTheWayLeavesNoEntry(t *testing.T) {
	dir := records(t)
	write(t, dir, "ledger/temp.zip", `{"form`)
	remember(t, dir, "2026-01-01")
	if got := days(t, dir); !slices.Equal(got, []string{"2026-01-01"}) {
		t.Errorf("%q", got)
	}
}

func TestALedgerThatIsNotUnderstood(t *testing.T) {
	for _, text := range []string{"", "{", `{"format": 2}`, `{"format": 1, "colour": "red"}`, `[]`} {
		dir := records(t)
		write(t, dir, "ledger/000007.json", text)
		if err := Remember(dir, release("2026-01-01"), CopyOf(dir)); !errors.Is(err, ErrUnreadable) {
			t.Errorf("%q: %v", text, err)
		}
		if err := RememberAnyway(dir, release("2026-01-01")); err != nil {
			t.Errorf("%q: a withdrawal does not get through: %v", text, err)
		}
		if _, err := os.Stat(filepath.Join(dir, Dir, "000008.json")); err != nil {
			t.Errorf("%q: no entry was added: %v", text, err)
		}
	}
}

// copied opens the copy of the records, which is to hold them as they were at first.
func copied(t *testing.T, dir string) fs.FS {
	t.Helper()
	old, err := LastGood(os.DirFS(dir))
	if err != nil {
		t.Fatal(err)
	}
	if text, err := fs.ReadFile(old, "process.toml"); string(text) != "id = \"x\"\n" {
		t.Errorf("%q %v", text, err)
	}
	return old
}

func TestTheCopyIsOfTheRecordsAsTheyWere(t *testing.T) {
	dir := records(t)
	if _, err := LastGood(os.DirFS(dir)); err == nil {
		t.Error("a copy is there before any release")
	}
	remember(t, dir, "2026-01-01")
	write(t, dir, "process.toml", "broken")
	if err := RememberAnyway(dir, release("2026-02-01")); err != nil {
		t.Fatal(err)
	}
	old := copied(t, dir)
	if list, _ := fs.Glob(old, "ledger/*"); len(list) > 0 {
		t.Errorf("the ledger is in its own copy: %q", list)
	}
}

// TestTheCopyIsOfWhatWasReleased: records may change while a site is made of them.
func TestTheCopyIsOfWhatWasReleased(t *testing.T) {
	dir := records(t)
	from := CopyOf(dir)
	if _, err := from(); err != nil {
		t.Fatal(err)
	}
	write(t, dir, "process.toml", "changed meanwhile")
	if err := Remember(dir, release("2026-01-01"), from); err != nil {
		t.Fatal(err)
	}
	copied(t, dir)
}

// TestWithoutACopyNothingIsReleased: the entry stands, as it would if the program were
// stopped there, and the release fails.
func TestWithoutACopyNothingIsReleased(t *testing.T) {
	dir := records(t)
	if err := Remember(dir, release("2026-01-01"), CopyOf(filepath.Join(dir, "nowhere"))); err == nil {
		t.Error("the records could not be copied, and nobody was told")
	}
}

func TestAWithdrawalIsAdded(t *testing.T) {
	dir := records(t)
	one, _ := diag.OpaqueID("org-01")
	two, _ := diag.OpaqueID("p-02")
	for _, id := range []diag.ID{one, two} {
		if err := Withdraw(dir, id, "2026-01-01"); err != nil {
			t.Fatal(err)
		}
	}
	const want = "[[withdrawal]]\nid = \"org-01\"\ndate = \"2026-01-01\"\n\n[[withdrawal]]\nid = \"p-02\"\ndate = \"2026-01-01\"\n"
	if text, err := os.ReadFile(filepath.Join(dir, "withdrawals.toml")); string(text) != want {
		t.Errorf("%q %v", text, err)
	}
}
