package preview

import (
	"context"
	"net/http"
	"net/http/httptest"
	"testing"

	"openspace/internal/diag"
	"openspace/internal/fold"
	"openspace/internal/leakscan"
)

const ownPort = 1313

// scanned passes files through the real scan, which has no name to look for.
func scanned(t testing.TB, files map[string]string) leakscan.Verified {
	t.Helper()
	all := map[string][]byte{}
	for name, text := range files {
		all[name] = []byte(text)
	}
	v, ps := leakscan.Scan(context.Background(), all, leakscan.Terms{
		Names:   fold.Search{Find: func(string) []fold.Hit { return nil }},
		Allowed: func(string, string) bool { return false },
	}, leakscan.Options{})
	if diag.Stops(ps) {
		t.Fatalf("the scan stopped: %v", printed(ps))
	}
	return v
}

var smallSite = map[string]string{
	"index.html":               "<!doctype html><html lang=\"en\"><head><title>Home</title></head><body class=\"home\"><h1>Home</h1></body></html>",
	"404.html":                 "<!doctype html><html lang=\"en\"><head><title>No</title></head><body><h1>No such page of the site</h1></body></html>",
	"actions/index.html":       "<!doctype html><html lang=\"en\"><head><title>Actions</title></head><body><h1>Actions</h1></body></html>",
	"actions/w2-01/index.html": "<!doctype html><html lang=\"en\"><head><title>1</title></head><body><h1>Action 1</h1></body></html>",
	"css/base.css":             "a { color: inherit }",
	"data.json":                "{}",
	"robots.txt":               "User-agent: *",
	"favicon.svg":              "<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>",
}

func good(t testing.TB) Built { return Built{Site: scanned(t, smallSite), Base: "/harbour/"} }

func broken(ps ...diag.Problem) Built { return Built{Problems: ps} }

func problemAt(file string) diag.Problem {
	return diag.BadID.At(diag.Place{File: file, Line: 3, Col: 5})
}

// serving is a server that shows what was built.
func serving(built ...Built) *server {
	s := newServer(ownPort)
	for _, b := range built {
		s.show(b)
	}
	return s
}

// ask asks as a browser on this machine does; change may spoil the question.
func (s *server) ask(method, path string, change func(*http.Request)) *httptest.ResponseRecorder {
	r := httptest.NewRequest(method, path, nil)
	r.Host = "127.0.0.1:1313"
	if change != nil {
		change(r)
	}
	w := httptest.NewRecorder()
	s.ServeHTTP(w, r)
	return w
}

func (s *server) get(path string) *httptest.ResponseRecorder { return s.ask("GET", path, nil) }
