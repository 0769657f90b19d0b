package browser

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
)

const strict = `<meta http-equiv="Content-Security-Policy" content="default-src 'self'">`

// faulty are pages that each do one thing that no page of ours may.
var faulty = map[string]struct{ page, caught string }{
	"/console":    {`<script>console.error("broken")</script>`, "writes to the console"},
	"/warning":    {`<script>console.warn("old")</script>`, "writes to the console"},
	"/exception":  {`<script>null.x</script>`, "a script fails"},
	"/policy":     {strict + `<script>1</script>`, "the browser complains"},
	"/style":      {strict + `<p style="color: red">Red</p>`, "the browser complains"},
	"/other-host": {`<img alt="" src="http://elsewhere.example/a.png">`, "asks for http://elsewhere.example/a.png"},
	"/other-port": {`<img alt="" src="http://127.0.0.1:1/a.png">`, "asks for http://127.0.0.1:1/a.png"},
	"/prefetch":   {`<link rel="preload" as="image" href="http://elsewhere.example/b.png">`, "elsewhere.example"},
	"/missing":    {`<img alt="" src="/missing.png">`, "answered 404"},
	"/later":      {`<script>setTimeout(() => fetch("/missing.json"), 100)</script>`, "answered 404"},
}

func faultySite(t *testing.T) string {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		page, there := faulty[r.URL.Path]
		if !there && r.URL.Path != "/sound" && r.URL.Path != "/favicon.ico" {
			w.WriteHeader(http.StatusNotFound)
		}
		_, _ = w.Write([]byte(`<!doctype html><html lang="en"><meta charset="utf-8"><title>x</title>` + page.page))
	}))
	t.Cleanup(server.Close)
	return server.URL
}

// TestTheWatchCatches holds the watch to what it is there for.
func TestTheWatchCatches(t *testing.T) {
	home := faultySite(t)
	for path, c := range faulty {
		ctx, w := watched(t, home)
		faults, _ := w.opens(t, ctx, home+path)
		if !strings.Contains(strings.Join(faults, "\n"), c.caught) {
			t.Errorf("%s: %q, want one with %q", path, faults, c.caught)
		}
	}
	ctx, w := watched(t, home)
	if faults, _ := w.opens(t, ctx, home+"/sound"); len(faults) > 0 {
		t.Errorf("a sound page: %q", faults)
	}
}

// TestTheRulerCatches does the same for the width of pages.
func TestTheRulerCatches(t *testing.T) {
	const phone = `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>x</title>`
	for body, faults := range map[string]bool{
		`<p>Short.`: false,
		`<div style="overflow: auto"><p style="width: 400px">Scrolls by itself.</div>`: false,
		`<p style="width: 400px">Too wide.`:                                            true,
		`<p>` + strings.Repeat("m", 80):                                                true,
		`<p style="position: absolute; left: 300px">Sticks out.`:                       true,
	} {
		server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write([]byte(phone + body)) }))
		t.Cleanup(server.Close)
		ctx := tab(t)
		do(t, ctx, order(emulation.SetDeviceMetricsOverride, screen(320, 640)))
		load(t, ctx, server.URL)
		if got := ask[[]string](t, ctx, wider); (len(got) > 0) != faults {
			t.Errorf("%s: %q", body, got)
		}
	}
}
