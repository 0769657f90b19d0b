package browser

import (
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
)

// TestPagesOpenOnASmallPhone opens the pages one after the other as a reader's browser
// would, and hears nothing. 320 pixels are what a page has to fit into without
// scrolling to the side (WCAG 2.2, 1.4.10 Reflow).
func TestPagesOpenOnASmallPhone(t *testing.T) {
	for _, s := range sites(t) {
		t.Run(s.name, func(t *testing.T) {
			t.Parallel()
			home := s.served(t)
			ctx, w := watched(t, home)
			do(t, ctx, order(emulation.SetDeviceMetricsOverride, screen(320, 640)))
			for _, p := range s.chosen() {
				faults, asked := w.opens(t, ctx, home+p)
				for _, f := range append(faults, ask[[]string](t, ctx, wider)...) {
					t.Errorf("%s: %s", orHome(p), f)
				}
				if asked < 2 {
					t.Errorf("%s: only %d requests were seen: a page has at least its style", orHome(p), asked)
				}
			}
		})
	}
}

func orHome(page string) string {
	if page == "" {
		return "home"
	}
	return page
}

// TestAnAddressThatIsNot shows the page for that, in the site's own look.
func TestAnAddressThatIsNot(t *testing.T) {
	s := sites(t)[1]
	home := s.served(t)
	ctx, w := watched(t, home)
	faults, _ := w.opens(t, ctx, home+"actions/no-such-action/")
	for _, f := range faults {
		if !strings.Contains(f, "404") {
			t.Error(f)
		}
	}
	if back := ask[int](t, ctx, `document.querySelectorAll('main a[href="`+s.base+`"]').length`); back == 0 {
		t.Error("the page does not lead home")
	}
}

// wider lists what sticks out of the page to the right, less what lies in a box
// that scrolls by itself.
const wider = `(() => {
	const wide = document.documentElement.clientWidth;
	if (document.documentElement.scrollWidth <= wide) return [];
	const scrolls = e => { for (let p = e.parentElement; p && p !== document.body; p = p.parentElement)
		if (getComputedStyle(p).overflowX !== 'visible') return true; return false; };
	const out = [...document.body.querySelectorAll('*')]
		.filter(e => e.getBoundingClientRect().right > wide + 0.5 && !scrolls(e))
		.map(e => '<' + e.localName + ' class="' + e.className + '"> ' + e.textContent.trim().slice(0, 40));
	return ['the page is ' + document.documentElement.scrollWidth + ' wide', ...out.slice(0, 5)];
})()`

func screen(width, height int64) emulation.SetDeviceMetricsOverrideParams {
	return emulation.SetDeviceMetricsOverrideParams{Width: width, Height: height, DeviceScaleFactor: 1}
}
