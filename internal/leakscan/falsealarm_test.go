package leakscan

import (
	"context"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"openspace/internal/diag"
	"openspace/internal/fold"
	"openspace/internal/fold/foldtest"
)

// ordinaryText gathers public text that names none of the invented names: the
// documentation in the module cache, Hugo's among it, and Go's own.
func ordinaryText(tb testing.TB) map[string][]byte {
	tb.Helper()
	files := map[string][]byte{}
	for _, variable := range []string{"GOMODCACHE", "GOROOT"} {
		out, err := exec.Command("go", "env", variable).Output()
		if err != nil {
			tb.Skip("the go command is needed to find ordinary text to scan")
		}
		gather(tb, strings.TrimSpace(string(out)), files)
	}
	return files
}

func gather(tb testing.TB, root string, files map[string][]byte) {
	tb.Helper()
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		if strings.Contains(path, "testdata") || !slices.Contains([]string{".md", ".html", ".txt"}, filepath.Ext(path)) {
			return nil
		}
		data, err := os.ReadFile(path)
		files[filepath.ToSlash(strings.TrimPrefix(path, root))] = data
		return err
	})
	if err != nil {
		tb.Logf("not all of %s could be read", root)
	}
}

func TestNoFalseAlarmsOnOrdinaryText(t *testing.T) {
	if testing.Short() {
		t.Skip("reads some twenty megabytes")
	}
	files := ordinaryText(t)
	size := 0
	for _, data := range files {
		size += len(data)
	}
	if size < 5<<20 {
		t.Skipf("only %d bytes of ordinary text are on this machine", size)
	}
	m := fold.NewMatcher(foldtest.Register(1000))
	_, problems := Scan(context.Background(), files, Terms{Names: m.Search()}, ScanOptions())
	counts, samples := map[string]int{}, map[string]string{}
	for _, p := range problems {
		counts[p.Code()]++
		if p.Kind() == diag.KindUnreadable {
			t.Logf("%s: %s", p.Place(), p.Message())
		}
		if p.Code() == diag.ProtectedTerm.Code {
			counts[p.ID().String()]++
			samples[p.ID().String()] += around(files, p) + "\n"
		}
	}
	for id, sample := range samples {
		t.Errorf("%d false alarms on %s, such as %s", counts[id], id, sample)
		delete(counts, id)
	}
	t.Logf("%d files, %d bytes: %v", len(files), size, counts)
}

// around shows what was found and where. The names here are invented.
func around(files map[string][]byte, p diag.Problem) string {
	at := p.Place()
	data := files[at.File]
	return at.String() + ": " + p.Message() + ": " +
		strconv.Quote(string(data[min(len(data), max(0, at.Offset-30)):min(len(data), at.Offset+50)]))
}
