package browser

import (
	"context"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

// withoutScripts opens a tab in which no page may run a script.
func withoutScripts(t *testing.T) context.Context {
	ctx := tab(t)
	do(t, ctx, order(emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true}))
	return ctx
}

// shownLinks are the links of the main part that a reader sees, as written.
const shownLinks = `[...document.querySelectorAll('main a[href]')].filter(a => a.checkVisibility()).map(a => a.getAttribute('href'))`

// opened opens everything on a page that can be opened without a script.
const opened = `document.querySelectorAll('details').forEach(d => d.open = true)`

// TestListsOfActionsNeedNoScript goes from the list of actions to each of the lists
// that leave some out, by a click, and finds actions there.
func TestListsOfActionsNeedNoScript(t *testing.T) {
	for _, s := range sites(t) {
		t.Run(s.name, func(t *testing.T) {
			t.Parallel()
			home := s.served(t)
			ctx := withoutScripts(t)
			load(t, ctx, home+"actions/")
			lists := s.listsAmong(t, ask[[]string](t, ctx, opened+`; `+shownLinks))
			if len(lists) < 5 {
				t.Fatalf("only %d lists: %q", len(lists), lists)
			}
			for _, l := range lists {
				if !s.leadsOn(l, anAction) {
					t.Errorf("%s leads to no action", l)
				}
			}
			for _, l := range fewOf(lists) {
				load(t, ctx, home+"actions/")
				do(t, ctx, chromedp.Func(func(ctx context.Context, target *chromedp.Target) error {
					_, err := chromedp.Evaluate[any](opened)(ctx, target)
					return err
				}))
				leads(t, ctx, chromedp.Click(`main nav a[href="`+s.base+l+`"]`))
				if at := ask[string](t, ctx, "location.pathname"); at != s.base+l {
					t.Errorf("a click on %s leads to %s", l, at)
				}
				if n := s.actionsAmong(ask[[]string](t, ctx, shownLinks)); n == 0 {
					t.Errorf("%s shows no action", l)
				}
			}
		})
	}
}

// listsAmong are the addresses of lists of actions, without double ones.
func (s finished) listsAmong(t *testing.T, links []string) []string {
	t.Helper()
	var lists []string
	for _, href := range links {
		l := strings.TrimPrefix(href, s.base)
		if strings.HasPrefix(l, "actions/by/") && !slices.Contains(lists, l) {
			lists = append(lists, l)
		}
	}
	return lists
}

// fewOf are the first and the last of them, which is enough to click on.
func fewOf(lists []string) []string {
	return append(slices.Clone(lists[:3]), lists[len(lists)-3:]...)
}

func (s finished) actionsAmong(links []string) int {
	return len(slices.DeleteFunc(links, func(href string) bool {
		l := strings.TrimPrefix(href, s.base)
		return !strings.HasPrefix(l, "actions/") || strings.Count(l, "/") != 2
	}))
}

// TestSearchNeedsNoScript: without a script the page for searching lists every page
// there is, and shows no field that would do nothing; with one it narrows the list.
func TestSearchNeedsNoScript(t *testing.T) {
	for _, s := range sites(t) {
		t.Run(s.name, func(t *testing.T) {
			t.Parallel()
			home := s.served(t)
			ctx := withoutScripts(t)
			load(t, ctx, home+"search/")
			links := ask[[]string](t, ctx, shownLinks)
			for _, p := range s.pages() {
				if p != "" && p != "404.html" && p != "search/" && !slices.Contains(links, s.base+p) {
					t.Errorf("the page for searching does not lead to %s", p)
				}
			}
			if fields := ask[int](t, ctx, visibleFields); fields != 0 {
				t.Errorf("%d fields are shown that do nothing without a script", fields)
			}
		})
	}
}

const visibleFields = `[...document.querySelectorAll('main input')].filter(e => e.checkVisibility()).length`

func TestSearchNarrowsTheList(t *testing.T) {
	for _, s := range sites(t) {
		home := s.served(t)
		ctx, w := watched(t, home)
		load(t, ctx, home+"search/")
		all := len(ask[[]string](t, ctx, shownLinks))
		do(t, ctx, chromedp.Focus("#find"), chromedp.KeyEvent("GLOSS"))
		some := ask[[]string](t, ctx, shownLinks)
		if len(some) == 0 || len(some) >= all || !slices.Contains(some, s.base+"glossary/") {
			t.Errorf("%s: of %d entries, %d fit: %q", s.name, all, len(some), some)
		}
		if said := ask[string](t, ctx, `document.querySelector('main [role=status]').textContent`); !strings.Contains(said, "of") {
			t.Errorf("%s: a reader who does not see the list hears %q", s.name, said)
		}
		do(t, ctx, chromedp.KeyEvent(" zzzz"))
		if none := ask[[]string](t, ctx, shownLinks); len(none) != 0 {
			t.Errorf("%s: nothing fits, and %q are shown", s.name, none)
		}
		if faults, _ := w.take(); len(faults) > 0 {
			t.Errorf("%s: %q", s.name, faults)
		}
	}
}
