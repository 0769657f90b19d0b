package preview

import (
	"net/http"
	"strings"
	"testing"
)

func TestOnlyThisMachinesNames(t *testing.T) {
	s := serving(good(t))
	for host, status := range map[string]int{
		"127.0.0.1:1313": 200, "localhost:1313": 200, "LOCALHOST:1313": 200, "[::1]:1313": 200,
		"": 403, "127.0.0.1": 403, "localhost": 403, "127.0.0.1:1314": 403, "localhost:80": 403,
		"evil.example": 403, "evil.example:1313": 403, "localhost.evil.example:1313": 403, "127.0.0.1.nip.io:1313": 403,
		"127.0.0.2:1313": 403, "0.0.0.0:1313": 403, "[::]:1313": 403, "localhost.:1313": 403, "127.1:1313": 403,
		"127.0.0.1:1313@evil.example": 403, "192.168.1.7:1313": 403, "[::ffff:127.0.0.1]:1313": 403,
	} {
		for _, path := range []string{"/harbour/", "/.openspace/reload.js"} {
			w := s.ask("GET", path, func(r *http.Request) { r.Host = host })
			if w.Code != status {
				t.Errorf("host %q, %s: %d, want %d", host, path, w.Code, status)
			}
			if w.Code == 403 && strings.Contains(w.Body.String(), "Home") {
				t.Errorf("host %q was refused and yet told", host)
			}
		}
	}
}

func TestThePortThatBrowsersLeaveOut(t *testing.T) {
	s := newServer(80)
	s.show(good(t))
	for host, status := range map[string]int{"127.0.0.1": 200, "localhost": 200, "[::1]": 200, "localhost:80": 200, "evil.example": 403} {
		if w := s.ask("GET", "/harbour/", func(r *http.Request) { r.Host = host }); w.Code != status {
			t.Errorf("host %q: %d", host, w.Code)
		}
	}
}

func TestOnlyLooking(t *testing.T) {
	s := serving(good(t))
	for _, method := range []string{"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "CONNECT", "TRACE", "get", "PROPFIND"} {
		for _, path := range []string{"/harbour/", "/.openspace/events"} {
			w := s.ask("GET", path, func(r *http.Request) { r.Method = method })
			if w.Code != 405 || w.Header().Get("Allow") != "GET, HEAD" {
				t.Errorf("%s %s: %d, allowed %q", method, path, w.Code, w.Header().Get("Allow"))
			}
		}
	}
}

func TestOtherOriginsGetNothingOfThePreviewsOwn(t *testing.T) {
	s := serving(good(t))
	for _, c := range []struct {
		header, value string
		status        int
	}{
		{"Sec-Fetch-Site", "same-origin", 200},
		{"Sec-Fetch-Site", "none", 200},
		{"Sec-Fetch-Site", "cross-site", 403},
		{"Sec-Fetch-Site", "same-site", 403}, // another port of this machine
		{"Sec-Fetch-Site", "something-new", 403},
		{"Origin", "http://127.0.0.1:1313", 200},
		{"Origin", "http://127.0.0.1:3000", 403},
		{"Origin", "https://127.0.0.1:1313", 403},
		{"Origin", "http://localhost:1313", 403},
		{"Origin", "https://evil.example", 403},
		{"Origin", "null", 403},
	} {
		for _, path := range []string{"reload.js", "panel.css", "events"} {
			w := s.ask("HEAD", ownPath+path, func(r *http.Request) { r.Header.Set(c.header, c.value) })
			if w.Code != c.status {
				t.Errorf("%s: %s, %s: %d", c.header, c.value, path, w.Code)
			}
		}
	}
}

func TestNothingElseIsThere(t *testing.T) {
	s := serving(good(t))
	for _, path := range []string{"", "index.html", "reload.js/", "../harbour/", "events/x"} {
		if w := s.get(ownPath + path); w.Code != 404 || strings.Contains(w.Body.String(), "Home") {
			t.Errorf("%s: %d", path, w.Code)
		}
	}
}

func TestEveryAnswerIsGuarded(t *testing.T) {
	want := map[string]string{
		"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer",
		"Cross-Origin-Resource-Policy": "same-origin", "Cross-Origin-Opener-Policy": "same-origin",
		"Content-Security-Policy": "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'",
	}
	whole, none := serving(good(t)), serving(broken(problemAt("process.toml")))
	for _, path := range []string{"/", "/harbour/", "/harbour/css/base.css", "/nothing", "/.openspace/reload.js", "/.openspace/nothing"} {
		for _, s := range []*server{whole, none} {
			for _, host := range []string{"127.0.0.1:1313", "evil.example"} {
				w := s.ask("GET", path, func(r *http.Request) { r.Host = host })
				for name, value := range want {
					if got := w.Header().Get(name); got != value {
						t.Errorf("%s of %s as %s: %q", name, path, host, got)
					}
				}
				if w.Header().Get("Content-Type") == "" || w.Header().Get("Access-Control-Allow-Origin") != "" || w.Header().Get("Set-Cookie") != "" {
					t.Errorf("%s as %s: %v", path, host, w.Header())
				}
			}
		}
	}
}
