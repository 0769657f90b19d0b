package preview

import (
	"context"
	"net"
	"net/http"
	"strconv"
	"strings"
	"sync"
)

// server answers browsers from the view of the moment.
type server struct {
	port  int
	hosts []string // the names that a browser may call it by

	mu  sync.Mutex
	now *view
}

func newServer(port int) *server {
	return &server{port: port, hosts: ownHosts(port), now: firstView()}
}

// show replaces the view. Those who wait for another are told, unless it shows
// the same.
func (s *server) show(b Built) Outcome {
	s.mu.Lock()
	defer s.mu.Unlock()
	next := s.now.after(b)
	if next.version != s.now.version {
		close(s.now.replaced)
		s.now = next
	}
	problems := b.Problems
	if len(next.problems) > 0 {
		problems = next.problems
	}
	return Outcome{Address: s.address(next.base), Shown: len(next.problems) == 0, Problems: problems}
}

func (s *server) address(base string) string {
	return "http://" + net.JoinHostPort("127.0.0.1", strconv.Itoa(s.port)) + base
}

func (s *server) view() *view {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.now
}

// ready waits for the first build. It is nil if ctx ended first.
func (s *server) ready(ctx context.Context) *view {
	for {
		v := s.view()
		if v.version != "" {
			return v
		}
		select {
		case <-v.replaced:
		case <-ctx.Done():
			return nil
		}
	}
}

func (s *server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	guarded(w.Header())
	switch {
	case !s.calledByName(r):
		refuse(w, http.StatusForbidden, "This preview answers only under a name of the machine that it runs on.")
	case r.Method != http.MethodGet && r.Method != http.MethodHead:
		w.Header().Set("Allow", "GET, HEAD")
		refuse(w, http.StatusMethodNotAllowed, "This preview can only be looked at.")
	case strings.HasPrefix(r.URL.Path, ownPath):
		s.own(w, r)
	default:
		s.page(w, r)
	}
}

func (s *server) page(w http.ResponseWriter, r *http.Request) {
	if v := s.ready(r.Context()); v != nil {
		v.answer(r.URL.Path).write(w, r)
	}
}
