package preview

import (
	"net/http"
	"net/url"
	"strconv"
	"strings"
)

// reply is one answer out of the site.
type reply struct {
	status int
	kind   string // the content type
	body   []byte
	to     string // where to look instead
}

// answer finds what stands at a path, as static hosts do: a folder is its
// index.html, and what is not there is the site's own 404.html.
func (v *view) answer(path string) reply {
	if !v.site.Valid() {
		return reply{status: http.StatusServiceUnavailable, kind: htmlType, body: v.alone()}
	}
	if v.base != "/" && (path == "/" || path+"/" == v.base) {
		return redirect(v.base)
	}
	file, below := strings.CutPrefix(path, v.base)
	if file == "" || strings.HasSuffix(file, "/") {
		file += "index.html"
	}
	switch {
	case below && v.has(file):
		return v.file(http.StatusOK, file)
	case below && v.has(file+"/index.html"):
		return redirect(v.base + file + "/")
	case v.has("404.html"):
		return v.file(http.StatusNotFound, "404.html")
	}
	return reply{status: http.StatusNotFound, kind: htmlType, body: v.inPage(notFound)}
}

// file is a file of the site, with the preview's own parts if it is a page.
func (v *view) file(status int, name string) reply {
	data, scanned := v.bytes(name)
	if !scanned {
		return reply{status: http.StatusInternalServerError, kind: textType, body: []byte("These are not the bytes that were checked.\n")}
	}
	kind := typeOf(name)
	if kind == htmlType {
		data = v.inPage(data)
	}
	return reply{status: status, kind: kind, body: data}
}

func redirect(to string) reply {
	return reply{status: http.StatusTemporaryRedirect, kind: textType, to: (&url.URL{Path: to}).EscapedPath()}
}

func (a reply) write(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	h.Set("Content-Type", a.kind)
	h.Set("Content-Length", strconv.Itoa(len(a.body)))
	if a.to != "" {
		h.Set("Location", a.to+query(r))
	}
	w.WriteHeader(a.status)
	_, _ = w.Write(a.body) // a browser that has left misses nothing
}

func query(r *http.Request) string {
	if r.URL.RawQuery == "" {
		return ""
	}
	return "?" + r.URL.RawQuery
}
