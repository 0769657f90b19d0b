package browser

import (
	"context"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// patience bounds one test in the browser. It is there for a browser that hangs,
// not to measure one.
const patience = 25 * time.Minute

// tab opens an empty tab in a profile of its own, which is closed with the test.
func tab(t *testing.T) context.Context {
	t.Helper()
	if chromiumPath() == "" {
		missing(t, "Chromium", "install the package chromium, or name the program in CHROMIUM")
	}
	wasStarted.Store(true)
	b := theBrowser()
	if b.err != nil {
		t.Fatalf("Chromium does not start: %v", b.err)
	}
	ctx, closeTab := chromedp.NewContext(b.ctx, chromedp.WithNewBrowserContext())
	ctx, cancel := context.WithTimeout(ctx, patience)
	t.Cleanup(func() { cancel(); closeTab() })
	do(t, ctx, order(page.SetLifecycleEventsEnabled, page.SetLifecycleEventsEnabledParams{Enabled: true}))
	return ctx
}

// do runs actions in a tab, and fails the test if one does not succeed.
func do(t *testing.T, ctx context.Context, actions ...chromedp.Action[chromedp.Void]) {
	t.Helper()
	if err := chromedp.Do(ctx, actions...); err != nil {
		t.Fatal(err)
	}
}

// ask evaluates an expression in the page, and returns its value, or what its promise
// comes to.
func ask[T any](t *testing.T, ctx context.Context, expression string) T {
	t.Helper()
	v, err := chromedp.Run(ctx, chromedp.Evaluate[T](expression, chromedp.EvalAwaitPromise))
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// order sends the browser a command that answers nothing.
func order[P any](command cdp.Command[P, cdp.Empty], params P) chromedp.Action[chromedp.Void] {
	return chromedp.Func(func(ctx context.Context, target *chromedp.Target) error {
		_, err := cdp.Call(ctx, target, command, params)
		return err
	})
}

// shownAs sets what a reader has asked of their browser, such as dark colours, and on
// what the page is shown: "" for a screen, or print.
func shownAs(t *testing.T, ctx context.Context, medium string, features ...*emulation.MediaFeature) {
	t.Helper()
	do(t, ctx, order(emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Media: medium, Features: features}))
}

func wish(name, value string) *emulation.MediaFeature {
	return &emulation.MediaFeature{Name: name, Value: value}
}

// leads runs what leads to another page and waits until everything that its text
// names has come.
func leads(t *testing.T, ctx context.Context, there chromedp.Action[chromedp.Void]) {
	t.Helper()
	var loader cdp.LoaderID
	come := func(e page.EventLifecycleEvent) bool {
		if e.Name == "init" {
			loader = e.LoaderID
		}
		return e.Name == "load" && e.LoaderID == loader
	}
	if _, err := chromedp.Run(ctx, chromedp.WaitEvent(page.LifecycleEvent, come, there)); err != nil {
		t.Fatal(err)
	}
}

func load(t *testing.T, ctx context.Context, address string) {
	t.Helper()
	leads(t, ctx, chromedp.Navigate(address))
}

// rests waits until a page has its typefaces and has been drawn, and, if a script
// may be at work in it, until it has asked for nothing more for half a second. A page
// without a script does nothing later.
func rests(t *testing.T, ctx context.Context) {
	t.Helper()
	ask[bool](t, ctx, `(async () => {
		await document.fonts.ready;
		for (let n = 0; n < 2; n++) await new Promise(requestAnimationFrame);
		const asked = () => performance.getEntriesByType('resource').length;
		const later = () => new Promise(r => setTimeout(r, 500));
		if (document.scripts.length) for (let n = -1; n !== asked(); await later()) n = asked();
		return true;
	})()`)
}
