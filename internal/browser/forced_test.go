package browser

import (
	"net/http"
	"net/http/httptest"
	"testing"
)

// hardToSee lists what a reader cannot make out whose system has put a few colours of
// its own in place of ours: shapes without contrast to the ground (WCAG 2.2, 1.4.11),
// and a menu that does not show where one is. A browser leaves the colours of drawings
// as they are, and draws every border alike.
const hardToSee = `(() => {
	const pen = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
	const light = colour => {
		pen.fillStyle = colour; pen.fillRect(0, 0, 1, 1);
		const [r, g, b] = [...pen.getImageData(0, 0, 1, 1).data].map(v => v / 255).map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
		return 0.2126 * r + 0.7152 * g + 0.0722 * b;
	};
	const contrast = (a, b) => { const [x, y] = [light(a), light(b)].sort((p, q) => q - p); return (x + 0.05) / (y + 0.05); };
	const sample = document.body.appendChild(document.createElement('p'));
	sample.style.backgroundColor = 'Canvas';
	const ground = getComputedStyle(sample).backgroundColor;
	const faults = matchMedia('(forced-colors: active)').matches ? [] : ['the colours are not forced'];
	for (const e of document.querySelectorAll('svg :is(path, circle, rect, line, polygon)')) {
		if (!e.checkVisibility() || e.matches('.gap, defs *')) continue;
		const s = getComputedStyle(e), box = e.getBBox(), inks = box.width && box.height ? [s.fill, s.stroke] : [s.stroke];
		if (!inks.some(ink => ink.startsWith('rgb') && contrast(ink, ground) >= 3))
			faults.push('<' + e.localName + '> in ' + e.closest('svg').getAttribute('class') + ': ' + inks + ' on ' + ground);
	}
	const look = e => { const s = getComputedStyle(e); return [s.borderBlockEndColor, s.borderBlockEndWidth, s.borderBlockEndStyle, s.fontWeight, s.textDecorationLine, s.color].join(); };
	for (const e of document.querySelectorAll('nav a[aria-current]')) {
		const other = e.closest('nav').querySelector('a:not([aria-current])');
		if (other && look(other) === look(e)) faults.push('nothing shows that one is at ' + e.textContent.trim());
	}
	return [...new Set(faults)];
})()`

// TestColoursOfTheReader opens one page of each kind in the two sets of colours that a
// browser forces upon pages, and goes through home by keyboard in the dark one.
func TestColoursOfTheReader(t *testing.T) {
	inTwoTabs(t, func(t *testing.T, share []place, home func(place) string) {
		w := onFoot(t)
		for _, p := range share {
			w.base = p.site.base
			load(t, w.ctx, home(p)+p.page)
			for _, scheme := range []string{"light", "dark"} {
				shownAs(t, w.ctx, "", wish("forced-colors", "active"), wish("prefers-color-scheme", scheme), wish("prefers-reduced-motion", "reduce"))
				for _, f := range ask[[]string](t, w.ctx, hardToSee) {
					t.Errorf("%s, %s: %s", p, scheme, f)
				}
			}
			if p.kind == "" {
				w.through()
			}
		}
	})
}

func TestTheColoursTestCatches(t *testing.T) {
	const start = `<!doctype html><html lang="en"><title>x</title><style>a { border-bottom: 3px solid transparent } a[aria-current] { border-color: red }</style>`
	for body, faults := range map[string]int{
		`<svg><path d="M0 0h9v9z" fill="currentColor"/></svg>`:                          0,
		`<svg><path d="M0 5h9" fill="#111" stroke="#eee"/></svg>`:                       1,
		`<svg><path d="M0 0h9v9z" fill="#111"/><circle r="9" fill="#eee"/></svg>`:       1,
		`<nav><a href="/">Home</a> <a aria-current="page" href="/a">A</a></nav>`:        1,
		`<nav><a href="/">Home</a> <a aria-current="page" href="/a"><b>A</b></a></nav>`: 1,
	} {
		server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write([]byte(start + body)) }))
		t.Cleanup(server.Close)
		ctx := tab(t)
		shownAs(t, ctx, "", wish("forced-colors", "active"), wish("prefers-color-scheme", "light"))
		load(t, ctx, server.URL)
		if got := ask[[]string](t, ctx, hardToSee); len(got) != faults {
			t.Errorf("%s: %q", body, got)
		}
	}
}
