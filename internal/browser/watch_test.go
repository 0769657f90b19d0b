package browser

import (
	"context"
	"fmt"
	"net/url"
	"strings"
	"sync"
	"testing"

	"github.com/chromedp/cdproto/audits"
	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// watch notes everything that a page does and should not: what it writes to the
// console, what its content security policy stops, whom it asks, what does not come.
type watch struct {
	host string // the only one that may be asked

	mu     sync.Mutex
	faults []string
	asked  int
}

// watched is a tab that is watched from its first page on.
func watched(t *testing.T, home string) (context.Context, *watch) {
	t.Helper()
	u, err := url.Parse(home)
	if err != nil {
		t.Fatal(err)
	}
	w := &watch{host: u.Host}
	ctx := tab(t)
	if err := chromedp.Listen(ctx, w.hear); err != nil {
		t.Fatal(err)
	}
	do(t, ctx,
		order(network.Enable, network.EnableParams{}),
		order(network.SetCacheDisabled, network.SetCacheDisabledParams{CacheDisabled: true}),
		order(log.Enable, cdp.Empty{}),
		order(runtime.Enable, cdp.Empty{}),
		order(audits.Enable, cdp.Empty{}))
	return ctx, w
}

// opens shows a page and returns what it did that it should not, once it rests, and how
// many requests it made.
func (w *watch) opens(t *testing.T, ctx context.Context, address string) (faults []string, asked int) {
	t.Helper()
	load(t, ctx, address)
	rests(t, ctx)
	return w.take()
}

func (w *watch) note(format string, args ...any) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.faults = append(w.faults, fmt.Sprintf(format, args...))
}

// take hands out what was noted, and how many requests there were, and begins anew.
func (w *watch) take() (faults []string, asked int) {
	w.mu.Lock()
	defer w.mu.Unlock()
	faults, asked = w.faults, w.asked
	w.faults, w.asked = nil, 0
	return faults, asked
}

func (w *watch) hear(event any) {
	switch e := event.(type) {
	case *runtime.EventConsoleAPICalled:
		w.note("writes to the console: %s %s", e.Type, spoken(e.Args))
	case *runtime.EventExceptionThrown:
		w.note("a script fails: %s", e.ExceptionDetails.Text)
	case *log.EventEntryAdded:
		w.note("the browser complains: %s: %s", e.Entry.Source, e.Entry.Text)
	case *audits.EventIssueAdded:
		w.note("the browser complains: %s", e.Issue.Code)
	case *network.EventRequestWillBeSent:
		w.request(e.Request.URL)
	case *network.EventLoadingFailed:
		w.note("a request fails: %s %s", e.ErrorText, e.BlockedReason)
	case *network.EventResponseReceived:
		if e.Response.Status >= 400 {
			w.note("a request is answered %d: %s", e.Response.Status, e.Response.URL)
		}
	}
}

func spoken(args []*runtime.RemoteObject) string {
	var words []string
	for _, a := range args {
		words = append(words, fmt.Sprint(a.Value))
	}
	return strings.Join(words, " ")
}

func (w *watch) request(address string) {
	w.mu.Lock()
	w.asked++
	w.mu.Unlock()
	if u, err := url.Parse(address); err != nil || u.Host != w.host || u.Scheme != "http" {
		w.note("asks for %.80s", address)
	}
}
