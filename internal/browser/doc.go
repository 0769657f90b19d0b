// Package browser looks at the finished sites of both examples as a reader does:
// in a real browser, by keyboard, on a phone, on paper, in colours of their own,
// without JavaScript, and through the checkers that others use.
//
// It stands outside the flow and holds tests only. They build the command, run it,
// serve what it wrote on loopback below the path that the records give it, and open
// it in Chromium. Which pages there are is read off the built site, so that a page
// of a new kind is looked at without a line added here.
//
// It promises: a message in the console, a breach of the content security policy, a
// request to another host, one that fails, a page wider than a small phone, a step
// of the keyboard that nobody can see, all end a test; each watch is held to that by
// a page that does it.
//
// It must never: need a network, or pass because a program is missing. A test that
// finds no Chromium or no checker is skipped and says what to install; with CI=true
// it fails.
package browser
