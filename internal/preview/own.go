package preview

import (
	_ "embed" // for the script and the style
	"fmt"
	"net/http"
)

// ownPath is where the preview's own things are. No site has anything there: its
// pages' addresses hold letters, digits and hyphens.
const ownPath = "/.openspace/"

var (
	//go:embed assets/reload.js
	reloadScript []byte
	//go:embed assets/panel.css
	panelStyle []byte
)

func (s *server) own(w http.ResponseWriter, r *http.Request) {
	switch {
	case foreign(r):
		refuse(w, http.StatusForbidden, "This is for the preview's own pages.")
	case r.URL.Path == ownPath+"reload.js":
		reply{status: http.StatusOK, kind: typeOf("reload.js"), body: reloadScript}.write(w, r)
	case r.URL.Path == ownPath+"panel.css":
		reply{status: http.StatusOK, kind: typeOf("panel.css"), body: panelStyle}.write(w, r)
	case r.URL.Path == ownPath+"events":
		s.events(w, r)
	default:
		refuse(w, http.StatusNotFound, "There is nothing here.")
	}
}

// events tells which version is shown, now and whenever another is, as
// server-sent events.
func (s *server) events(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/event-stream")
	w.WriteHeader(http.StatusOK)
	if r.Method == http.MethodHead {
		return
	}
	send := http.NewResponseController(w)
	for v := s.ready(r.Context()); v != nil; v = s.following(r, v) {
		_, err := fmt.Fprintf(w, "retry: 1000\ndata: %s\n\n", v.version)
		if err != nil || send.Flush() != nil {
			return
		}
	}
}

// following waits for the view after v. It is nil if the browser left first.
func (s *server) following(r *http.Request, v *view) *view {
	select {
	case <-v.replaced:
		return s.view()
	case <-r.Context().Done():
		return nil
	}
}
