package preview

import (
	"io"
	"net"
	"net/http"
	"slices"
	"strconv"
	"strings"
)

// ownHosts are the names of this machine that stand for no other. A page from
// elsewhere whose host suddenly resolves to 127.0.0.1 (DNS rebinding) comes under
// its own name, and is refused for it.
func ownHosts(port int) []string {
	var hosts []string
	for _, name := range []string{"127.0.0.1", "localhost", "::1"} {
		hosts = append(hosts, net.JoinHostPort(name, strconv.Itoa(port)))
	}
	if port == 80 { // which browsers leave out
		hosts = append(hosts, "127.0.0.1", "localhost", "[::1]")
	}
	return hosts
}

func (s *server) calledByName(r *http.Request) bool {
	return slices.Contains(s.hosts, strings.ToLower(r.Host))
}

// foreign reports whether a browser says that a page of another origin asks. What
// is no browser says neither, and is let in: it can read this machine anyway.
func foreign(r *http.Request) bool {
	if site := r.Header.Get("Sec-Fetch-Site"); site != "" && site != "same-origin" && site != "none" {
		return true
	}
	origin := r.Header.Get("Origin")
	return origin != "" && !strings.EqualFold(origin, "http://"+r.Host)
}

// policy is the one that the site's own pages state, and no frames besides.
const policy = "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'"

// guarded sets what every answer owes: nothing is kept, nothing is guessed,
// nothing of another origin may take part, read or embed.
func guarded(h http.Header) {
	h.Set("Cache-Control", "no-store")
	h.Set("Content-Security-Policy", policy)
	h.Set("Cross-Origin-Opener-Policy", "same-origin")
	h.Set("Cross-Origin-Resource-Policy", "same-origin")
	h.Set("Referrer-Policy", "no-referrer")
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("X-Robots-Tag", "noindex")
}

// refuse answers with a sentence of this program.
func refuse(w http.ResponseWriter, status int, sentence string) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.WriteHeader(status)
	_, _ = io.WriteString(w, sentence+"\n") // a browser that has left misses nothing
}
