package browser

import (
	"context"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// screens are what the pages are shown on, in CSS pixels, and how much of a long
// page a picture keeps.
var screens = map[string]struct{ width, height, most int64 }{
	"phone":   {390, 844, 2000},
	"desktop": {1280, 900, 2000},
}

const shotsFolder = repository + "/docs/screenshots"

// shot is one picture: a page on a screen.
type shot struct{ example, page, kind, screen string }

// shots are a picture of every kind of page on each screen.
func shots(all []finished) []shot {
	var list []shot
	for _, p := range representatives(all) {
		for _, screen := range slices.Sorted(maps.Keys(screens)) {
			list = append(list, shot{p.site.name, p.page, p.kind, screen})
		}
	}
	return list
}

// file is a picture's name, such as riverside-actions-one-phone.webp.
func (s shot) file() string {
	name := strings.NewReplacer("/*", "/one", "-*", "-one", ".html", "").Replace(s.kind)
	name = strings.ReplaceAll(strings.Trim(name, "/"), "/", "-")
	if name == "" {
		name = "home"
	}
	return s.example + "-" + name + "-" + s.screen + ".webp"
}

// TestScreenshots takes the pictures anew with -update. Without it, it looks that
// every kind of page has its picture on each screen, that no picture is left of one
// that is gone, and that the page that shows them shows all.
func TestScreenshots(t *testing.T) {
	all := sites(t)
	list := shots(all)
	if *update {
		take(t, all, list)
	}
	want := []string{"README.md"}
	for _, s := range list {
		want = append(want, s.file())
	}
	slices.Sort(want)
	var got []string
	entries, err := os.ReadDir(shotsFolder)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		got = append(got, e.Name())
	}
	const remedy = "take them anew: go test ./internal/browser -run Screenshots -update"
	if !slices.Equal(got, want) {
		t.Errorf("docs/screenshots has %q, want %q; %s", got, want, remedy)
	}
	readme, err := os.ReadFile(filepath.Join(shotsFolder, "README.md"))
	if err != nil || string(readme) != gallery(list) {
		t.Errorf("docs/screenshots/README.md shows something else; %v %s", err, remedy)
	}
}

// take writes all pictures and the page that shows them, in place of what was there.
func take(t *testing.T, all []finished, list []shot) {
	t.Helper()
	pictures := map[string][]byte{"README.md": []byte(gallery(list))}
	for _, s := range all {
		home := s.served(t)
		ctx := tab(t)
		for _, one := range list {
			if one.example == s.name {
				pictures[one.file()] = taken(t, ctx, home, one)
			}
		}
	}
	if err := os.RemoveAll(shotsFolder); err != nil {
		t.Fatal(err)
	}
	if err := os.MkdirAll(shotsFolder, 0o755); err != nil {
		t.Fatal(err)
	}
	for name, data := range pictures {
		if err := os.WriteFile(filepath.Join(shotsFolder, name), data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// taken is one picture. It is WebP, which Chromium makes itself, at a third of what
// the same picture takes as PNG.
func taken(t *testing.T, ctx context.Context, home string, s shot) []byte {
	t.Helper()
	on := screens[s.screen]
	do(t, ctx, order(emulation.SetDeviceMetricsOverride, screen(on.width, on.height)))
	load(t, ctx, home+s.page)
	rests(t, ctx)
	tall := ask[int64](t, ctx, "document.documentElement.scrollHeight")
	picture := page.CaptureScreenshotParams{
		Format: "webp", Quality: new(int64(70)), CaptureBeyondViewport: new(true),
		Clip: &page.Viewport{Width: float64(on.width), Height: float64(max(on.height, min(tall, on.most))), Scale: 1},
	}
	result, err := chromedp.Run(ctx, func(ctx context.Context, target *chromedp.Target) (page.CaptureScreenshotResult, error) {
		return cdp.Call(ctx, target, page.CaptureScreenshot, picture)
	})
	if err != nil || len(result.Data) < 1000 {
		t.Fatalf("%s: no picture: %v", s.file(), err)
	}
	return result.Data
}

// gallery is the page that shows them.
func gallery(list []shot) string {
	var b strings.Builder
	b.WriteString("# Every kind of page\n\nOn a desktop and on a phone, as at 21 November 2026; long pages are cut off. Take them anew with\n\n" +
		"```\ngo test ./internal/browser -run Screenshots -update\n```\n")
	for i, s := range list {
		if i == 0 || list[i-1].kind != s.kind || list[i-1].example != s.example {
			fmt.Fprintf(&b, "\n## %s: `/%s`\n\n", s.example, s.page)
		}
		fmt.Fprintf(&b, "![`/%s` on a %s](%s)\n", s.page, s.screen, s.file())
	}
	return b.String()
}
