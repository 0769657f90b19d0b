package browser

import (
	"context"
	"regexp"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// focus is where the keyboard stands.
type focus struct {
	Name  string // of the element; body if it stands nowhere
	Href  string // as written, less what stands before the site's own
	Words string
	Main  bool   // inside the main element
	Again bool   // it has been here before
	Seen  string // why a reader cannot see that it stands there; "" if they can
}

// looks reports the focus. It is seen if it is on the screen, nothing lies over it,
// and it has an outline, a border or a shadow that it has not without the focus.
//
// A browser scrolls to where the focus is over some frames, and so the look is taken
// when the page has stood still for two.
const looks = `(async () => {
	const frame = () => new Promise(requestAnimationFrame);
	for (let still = 0, at = -1, n = 0; still < 2 && n < 120; n++, await frame()) {
		still = scrollY === at ? still + 1 : 0;
		at = scrollY;
	}
	const e = document.activeElement;
	const here = {Name: e.localName, Href: e.getAttribute('href') || '', Words: e.textContent.trim().slice(0, 60), Main: !!e.closest('main'), Again: false, Seen: ''};
	if (e === document.body) return here;
	const been = window.been ??= new Set();
	here.Again = been.has(e);
	been.add(e);
	const r = [...e.getClientRects()].find(r => r.width >= 1 && r.height >= 1) || e.getBoundingClientRect();
	const x = r.x + Math.min(r.width, innerWidth) / 2, y = r.y + Math.min(r.height, innerHeight) / 2;
	const top = document.elementFromPoint(x, y);
	const mark = () => { const s = getComputedStyle(e); return [s.outlineStyle === 'none' ? '' : s.outlineWidth + s.outlineColor, s.boxShadow, s.borderColor, s.backgroundColor].join(); };
	const style = getComputedStyle(e), on = mark();
	if (r.width < 1 || r.height < 1) here.Seen = 'it has no size';
	else if (r.bottom <= 0 || r.top >= innerHeight || r.right <= 0 || r.left >= innerWidth) here.Seen = 'it is not on the screen';
	else if (!top || !(e === top || e.contains(top) || top.contains(e))) here.Seen = 'something lies over it';
	else if (style.visibility !== 'visible' || style.opacity === '0') here.Seen = 'it is hidden';
	else { e.blur(); const off = mark(); e.focus({preventScroll: true}); if (on === off) here.Seen = 'it looks as it does without the focus'; }
	return here;
})()`

// walk is a reader who has only a keyboard.
type walk struct {
	t    *testing.T
	ctx  context.Context
	base string // the path below which the site stands where they walk
	path []string
}

// most is how often a reader presses the tabulator before they give up.
const most = 150

func (w *walk) press(key string) { w.t.Helper(); do(w.t, w.ctx, chromedp.KeyEvent(key)) }

// next presses the tabulator once and tells where that leads.
func (w *walk) next() focus {
	w.t.Helper()
	w.press(kb.Tab)
	f := ask[focus](w.t, w.ctx, looks)
	f.Href = strings.TrimPrefix(f.Href, w.base)
	if f.Seen != "" {
		w.t.Errorf("%s: the focus on <%s> %q cannot be seen: %s", w.where(), f.Name, f.Words, f.Seen)
	}
	return f
}

func (w *walk) where() string { return ask[string](w.t, w.ctx, "location.pathname") }

// onFoot opens a tab for somebody who has only a keyboard, and asked for less motion,
// which spares every step a slow scroll.
func onFoot(t *testing.T) *walk {
	t.Helper()
	w := &walk{t: t, ctx: tab(t)}
	shownAs(t, w.ctx, "", wish("prefers-reduced-motion", "reduce"))
	return w
}

// skips takes the first step on a page: the skip link, and by it into the main part.
func (w *walk) skips() {
	w.t.Helper()
	if f := w.next(); f.Href != "#main" {
		w.t.Fatalf("%s: the first stop is <%s> %q, not the skip link", w.where(), f.Name, f.Words)
	}
	w.press(kb.Enter)
	if at := ask[string](w.t, w.ctx, "document.activeElement.id"); at != "main" {
		w.t.Fatalf("%s: the skip link leads to %q", w.where(), at)
	}
}

// follows steps on to a link that leads where wanted, and through it.
func (w *walk) follows(wanted *regexp.Regexp) {
	w.t.Helper()
	for range most {
		f := w.next()
		if f.Name == "a" && wanted.MatchString(f.Href) {
			leads(w.t, w.ctx, chromedp.KeyEvent(kb.Enter))
			w.path = append(w.path, strings.TrimPrefix(w.where(), w.base))
			return
		}
	}
	w.t.Fatalf("%s: %d steps, and no link to %s", w.where(), most, wanted)
}

// TestByKeyboardAlone goes from home to a workshop, by the list of workshops if home
// shows only one that is to come, from there to an action, and then to how to join, or to what this is where nobody can join.
func TestByKeyboardAlone(t *testing.T) {
	for _, s := range sites(t) {
		t.Run(s.name, func(t *testing.T) {
			t.Parallel()
			home := s.served(t)
			w := onFoot(t)
			w.base = s.base
			load(t, w.ctx, home)
			w.skips()
			if !s.leadsOn("", s.withActions()) {
				w.follows(regexp.MustCompile(`^workshops/$`))
				w.skips()
			}
			w.follows(s.withActions())
			w.skips()
			w.follows(anAction)
			w.skips()
			w.follows(regexp.MustCompile("^" + s.joining() + "$"))
			t.Log(strings.Join(w.path, " "))
		})
	}
}

// anAction fits the address of one.
var anAction = regexp.MustCompile(`^actions/[a-z0-9-]+/$`)

// withActions fits the workshops from whose page an action can be reached; those that
// are planned have none.
func (s finished) withActions() *regexp.Regexp {
	var fit []string
	for _, p := range s.pages() {
		if s.kind(p) == "workshops/*" && s.leadsOn(p, anAction) {
			fit = append(fit, regexp.QuoteMeta(p))
		}
	}
	return regexp.MustCompile("^(" + strings.Join(fit, "|") + ")$")
}

// leadsOn reports whether a page has a link that fits.
func (s finished) leadsOn(page string, wanted *regexp.Regexp) bool {
	for _, m := range regexp.MustCompile(`<a [^>]*?href="([^"#]+)"`).FindAllStringSubmatch(s.files[s.file(page)], -1) {
		if wanted.MatchString(strings.TrimPrefix(m[1], s.base)) {
			return true
		}
	}
	return false
}

func (s finished) joining() string {
	if _, there := s.files["join/index.html"]; there {
		return "join/"
	}
	return "about/"
}

// TestEveryStopIsSeen presses the tabulator until the keyboard has left the page: it
// stops at every link in the order in which they stand, is seen at each, and is
// nowhere caught.
func TestEveryStopIsSeen(t *testing.T) {
	inTwoTabs(t, func(t *testing.T, share []place, home func(place) string) {
		w := onFoot(t)
		for _, p := range share {
			if *long || p.kind == "" {
				w.base = p.site.base
				load(t, w.ctx, home(p)+p.page)
				w.through()
			}
		}
	})
}

// through goes through a page from end to end. From its last stop a browser goes to
// its own buttons, or, if it has none, on to the first stop again.
func (w *walk) through() {
	w.t.Helper()
	links := ask[[]string](w.t, w.ctx, `[...document.links].filter(a => a.checkVisibility()).map(a => a.textContent.trim().slice(0, 60))`)
	var stops []string
	for range 3*len(links) + 50 {
		f := w.next()
		if f.Name == "body" || f.Again {
			break
		}
		if f.Name == "a" {
			stops = append(stops, f.Words)
		}
	}
	if strings.Join(stops, "\n") != strings.Join(links, "\n") {
		w.t.Errorf("%s: the keyboard stops at %d of %d links, or in another order", w.where(), len(stops), len(links))
	}
}
