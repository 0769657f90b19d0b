package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"
)

const repository = "../.."

// firstDay is the day that the committed data files are first written for.
const firstDay = "2026-11-21"

// committedDay is the as-of day that the committed data files carry.
func committedDay(t *testing.T) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(repository, "data", "process.json"))
	if os.IsNotExist(err) && *update {
		return firstDay
	}
	var process struct {
		AsAt struct{ ISO string } `json:"as_at"`
	}
	if err == nil {
		err = json.Unmarshal(text, &process)
	}
	if err != nil {
		t.Fatal(err)
	}
	return process.AsAt.ISO
}

// TestCommittedDataIsTheExample: the data files in the repository are those that
// openspace data writes for the built-in example on the day that they carry, so
// that a clone is a working Hugo site. With -update they are written anew.
func TestCommittedDataIsTheExample(t *testing.T) {
	day := committedDay(t)
	committed, err := filepath.Abs(filepath.Join(repository, "data"))
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir(t.TempDir())
	mustRun(t, "data", "--as-of", day)
	fresh := mustReadTree(t, "data")
	if *update {
		rewrite(t, committed, fresh)
	}
	if list := differences(mustReadTree(t, committed), fresh); len(list) > 0 {
		t.Errorf("data/ is not what openspace data writes; to write it anew: go test ./cmd/openspace -run CommittedData -update\n%q", list)
	}
}

func rewrite(t *testing.T, dir string, files tree) {
	t.Helper()
	if err := os.RemoveAll(dir); err != nil {
		t.Fatal(err)
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	for name, text := range files {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}
