package browser

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
)

// starting bounds the start of the browser. The machines that check a change are
// new, shared and slow: a first start there reads some hundred megabytes from a disk.
const starting = 3 * time.Minute

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
// host but this one, and that draws every tab as if somebody looked at it. The sandbox
// needs rights that a container does not give; the pages are our own.
func options(profile string) []chromedp.ExecAllocatorOption {
	all := []chromedp.ExecAllocatorOption{
		chromedp.ExecPath(chromiumPath()), chromedp.UserDataDir(profile),
		chromedp.NoFirstRun, chromedp.NoSandbox, chromedp.DisableGPU,
		chromedp.Flag("headless", "new"),
		chromedp.Flag("host-resolver-rules", "MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"),
	}
	for _, name := range []string{
		"hide-scrollbars", "mute-audio", "disable-quic", "disable-background-networking", "disable-component-update",
		"disable-sync", "disable-extensions", "disable-default-apps", "disable-dev-shm-usage", "disable-breakpad",
		"disable-background-timer-throttling", "disable-backgrounding-occluded-windows", "disable-renderer-backgrounding",
	} {
		all = append(all, chromedp.Flag(name, true))
	}
	return all
}

// running is the one browser that all tests share.
type running struct {
	ctx  context.Context
	stop func()
	err  error
}

// start starts a browser with a profile of its own. Its error has what the browser
// said.
func start(profile string) running {
	allocated, release := chromedp.NewExecAllocator(context.Background(), options(profile)...)
	ctx, cancel := chromedp.NewContext(allocated)
	stop := func() { cancel(); release() }
	late := time.AfterFunc(starting, stop)
	err := chromedp.Do(ctx)
	late.Stop()
	if err != nil {
		stop()
	}
	return running{ctx, stop, err}
}

// theBrowser is started when a test first wants it. A start that fails is tried once
// more: on a machine that is busy it may.
var theBrowser = sync.OnceValue(func() running {
	b := start(filepath.Join(scratch, "browser"))
	if b.err != nil {
		fmt.Fprintf(os.Stderr, "Chromium does not start, once more: %v\n", b.err)
		b = start(filepath.Join(scratch, "browser-again"))
	}
	return b
})

// wasStarted keeps closeChromium from starting a browser only to end it.
var wasStarted atomic.Bool

func closeChromium() {
	if wasStarted.Load() {
		theBrowser().stop()
	}
}
