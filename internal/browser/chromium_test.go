package browser

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// patience bounds one test in the browser. It is there for a browser that hangs,
// not to measure one.
const patience = 15 * time.Minute

// browserNames are what Chromium is called by those who package it.
var browserNames = []string{"chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"}

// missing skips a test for want of a program; where CI=true promises that
// everything is installed, it fails it.
func missing(t *testing.T, what, remedy string) {
	t.Helper()
	if os.Getenv("CI") == "true" {
		t.Fatalf("no %s on this machine, and CI=true: %s", what, remedy)
	}
	t.Skipf("not looked at: no %s on this machine; %s", what, remedy)
}

func chromiumPath() string {
	for _, name := range append([]string{os.Getenv("CHROMIUM")}, browserNames...) {
		if found, err := exec.LookPath(name); err == nil {
			return found
		}
	}
	return ""
}

// options start a browser that shows no window, keeps to itself and cannot find any
// host but this one. The sandbox needs rights that a container does not give; the
// pages are our own.
func options() []chromedp.ExecAllocatorOption {
	return []chromedp.ExecAllocatorOption{
		chromedp.ExecPath(chromiumPath()),
		chromedp.UserDataDir(filepath.Join(scratch, "browser")),
		chromedp.NoFirstRun, chromedp.NoSandbox, chromedp.Headless, chromedp.DisableGPU,
		chromedp.Flag("disable-quic", true),
		chromedp.Flag("disable-background-networking", true),
		chromedp.Flag("disable-component-update", true),
		chromedp.Flag("disable-sync", true),
		chromedp.Flag("disable-dev-shm-usage", true),
		chromedp.Flag("hide-scrollbars", true),
		chromedp.Flag("host-resolver-rules", "MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"),
	}
}

// running is the one browser that all tests share.
type running struct {
	ctx  context.Context
	stop func()
	err  error
}

var theBrowser = sync.OnceValue(func() running {
	allocated, release := chromedp.NewExecAllocator(context.Background(), options()...)
	ctx, cancel := chromedp.NewContext(allocated)
	return running{ctx, func() { cancel(); release() }, chromedp.Do(ctx)}
})

// wasStarted keeps closeChromium from starting a browser only to end it.
var wasStarted bool

func closeChromium() {
	if wasStarted {
		theBrowser().stop()
	}
}

// tab opens an empty tab in a profile of its own, which is closed with the test.
func tab(t *testing.T) context.Context {
	t.Helper()
	if chromiumPath() == "" {
		missing(t, "Chromium", "install the package chromium, or name the program in CHROMIUM")
	}
	wasStarted = true
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

// leads runs what leads to another page and waits until that page has asked for
// nothing more for half a second.
func leads(t *testing.T, ctx context.Context, there chromedp.Action[chromedp.Void]) {
	t.Helper()
	var loader cdp.LoaderID
	settled := func(e page.EventLifecycleEvent) bool {
		if e.Name == "init" {
			loader = e.LoaderID
		}
		return e.Name == "networkIdle" && e.LoaderID == loader
	}
	if _, err := chromedp.Run(ctx, chromedp.WaitEvent(page.LifecycleEvent, settled, there)); err != nil {
		t.Fatal(err)
	}
}

func load(t *testing.T, ctx context.Context, address string) {
	t.Helper()
	leads(t, ctx, chromedp.Navigate(address))
}
