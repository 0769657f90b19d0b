package site

import (
	"context"
	"os"
	"path/filepath"
	"testing"

	"openspace/internal/diag"
	"openspace/internal/public"
)

// rendered renders a site that must come out.
func rendered(t *testing.T, s public.Site) map[string][]byte {
	t.Helper()
	pages, found := Render(context.Background(), source(t, s))
	fatalIf(t, found)
	return pages
}

func fatalIf(t *testing.T, found []diag.Problem) {
	t.Helper()
	for _, p := range found {
		t.Errorf("%v: %s: %s", p.Place(), p.Code(), p.Message())
	}
	if len(found) > 0 {
		t.FailNow()
	}
}

func TestWholeSite(t *testing.T) {
	pages := rendered(t, fixture())
	if to := os.Getenv("SHOW"); to != "" {
		for name, text := range pages {
			file := filepath.Join(to, filepath.FromSlash(name))
			os.MkdirAll(filepath.Dir(file), 0o755)
			os.WriteFile(file, text, 0o644)
		}
	}
}
