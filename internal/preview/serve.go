package preview

import (
	"context"
	"io"
	"log"
	"net"
	"net/http"
	"strconv"
	"sync"
	"time"

	"openspace/internal/diag"
	"openspace/internal/leakscan"
)

// Built is what one build came to.
type Built struct {
	Site     leakscan.Verified // looked at only if no problem stops the build
	Base     string            // the path of the site's address, such as /harbour/
	Problems []diag.Problem
}

// Outcome is what became of a build.
type Outcome struct {
	Address  string // where to look, with the base path of what is shown
	Shown    bool   // false: the site that was there before stays
	Problems []diag.Problem
}

// Options is what a preview is made of.
type Options struct {
	Port   int                         // 0 is any that is free
	Watch  []string                    // folders whose files decide when to build again; they need not exist
	Pause  time.Duration               // between two looks at them; 0 is [Pause]
	Build  func(context.Context) Built // never called twice at once
	Report func(Outcome)               // called after every build, never twice at once
}

// Pause is the usual time between two looks at the folders. A build begins when
// two looks in a row saw the same change, so that it does not meet a file half
// written.
const Pause = 250 * time.Millisecond

// headerTime is how long a browser may take over its question.
const headerTime = 10 * time.Second

// Serve builds, shows what was built, and builds again after every change, until
// ctx ends. It returns a problem only if it could not serve, or not go on.
func Serve(ctx context.Context, o Options) []diag.Problem {
	if o.Port < 0 || o.Port > 65535 {
		return []diag.Problem{diag.PreviewPort.At(diag.Place{})}
	}
	listeners, port := listen(o.Port)
	if len(listeners) == 0 {
		return []diag.Problem{diag.PreviewPortTaken.At(diag.Place{}, diag.Number(o.Port))}
	}
	ctx, stop := context.WithCancelCause(ctx)
	defer stop(nil)
	s := newServer(port)
	end := answer(stop, s, listeners)
	rebuild{o, s}.until(ctx)
	end()
	if context.Cause(ctx) == errStopped {
		return []diag.Problem{diag.PreviewStopped.At(diag.Place{})}
	}
	return nil
}

// listen opens the port on this machine's own addresses. There may be no IPv6, so
// that 127.0.0.1 is the one that counts, and the one whose address is told.
func listen(port int) ([]net.Listener, int) {
	first, err := net.Listen("tcp4", net.JoinHostPort("127.0.0.1", strconv.Itoa(port)))
	if err != nil {
		return nil, 0
	}
	port = first.Addr().(*net.TCPAddr).Port
	second, err := net.Listen("tcp6", net.JoinHostPort("::1", strconv.Itoa(port)))
	if err != nil {
		return []net.Listener{first}, port
	}
	return []net.Listener{first, second}, port
}

// answer begins to serve and returns what ends it, and with it every question that
// is still open. The HTTP library's own log is thrown away: it quotes what browsers
// send.
func answer(stop context.CancelCauseFunc, h http.Handler, listeners []net.Listener) (end func()) {
	web := &http.Server{
		Handler:           h,
		ReadHeaderTimeout: headerTime,
		ErrorLog:          log.New(io.Discard, "", 0),
	}
	var work sync.WaitGroup
	for _, l := range listeners {
		work.Go(func() {
			_ = web.Serve(l) // always an error; it is only news if nobody asked for it
			stop(errStopped)
		})
	}
	return func() {
		_ = web.Close() // ends what is open; there is nothing to lose
		work.Wait()
	}
}

type stopped struct{}

func (stopped) Error() string { return "stopped" }

// errStopped is why the preview ends if it is not asked to.
var errStopped error = stopped{}
