package preview

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"

	"openspace/internal/diag"
	"openspace/internal/leakscan"
)

// view is all that is shown at one time. It is never changed, only replaced.
type view struct {
	site     leakscan.Verified // the last good one; not valid if there was none
	base     string            // with a slash at both ends
	problems []diag.Problem    // of a build after it that was refused
	version  string            // "" before the first build
	replaced chan struct{}     // closed when another takes its place
}

func firstView() *view { return &view{base: "/", replaced: make(chan struct{})} }

// after is the view once something was built. A site with a problem is not looked
// at, nor is one that did not come out of the scan.
func (v *view) after(b Built) *view {
	n := &view{site: v.site, base: v.base, problems: b.Problems, replaced: make(chan struct{})}
	switch {
	case diag.Stops(b.Problems):
	case !b.Site.Valid():
		n.problems = append(n.problems, diag.PreviewUnchecked.At(diag.Place{}))
	default:
		n.site, n.base, n.problems = b.Site, rooted(b.Base), nil
	}
	n.version = n.digest()
	return n
}

// rooted gives a path exactly one slash at both ends, so that no redirection can
// begin with two, which would lead to another host.
func rooted(base string) string {
	if base = strings.Trim(base, "/"); base == "" {
		return "/"
	}
	return "/" + base + "/"
}

// digest is the same for two views that show the same, so that a build which
// changes nothing makes no browser load anything.
func (v *view) digest() string {
	h := sha256.New()
	fmt.Fprintf(h, "%q\n", v.base)
	for _, p := range v.site.Paths() {
		fmt.Fprintf(h, "%q %x\n", p, v.site.Digest(p))
	}
	for _, text := range printed(v.problems) {
		fmt.Fprintf(h, "problem %q\n", text)
	}
	return hex.EncodeToString(h.Sum(nil)[:8])
}

// has reports whether the site has a file. What was scanned has a digest, and no
// digest is nought.
func (v *view) has(file string) bool {
	return v.site.Digest(file) != [sha256.Size]byte{}
}

// bytes gives a file's content if it is what was scanned.
func (v *view) bytes(file string) ([]byte, bool) {
	data := v.site.Bytes(file)
	return data, sha256.Sum256(data) == v.site.Digest(file)
}
