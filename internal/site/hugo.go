package site

import (
	"context"

	"github.com/gohugoio/hugo/config"
	"github.com/gohugoio/hugo/config/allconfig"
	"github.com/gohugoio/hugo/deps"
	"github.com/gohugoio/hugo/hugofs"
	"github.com/gohugoio/hugo/hugolib"
	"github.com/spf13/afero"

	"openspace/internal/diag"
)

// Hugo keeps one logger and some counters for the whole process, so one build
// runs at a time.
var turn = make(chan struct{}, 1)

type outcome struct {
	pages map[string][]byte
	found []diag.Problem
}

// run builds the pages of the files given, and takes the data files out of data. Hugo
// cannot be interrupted: when ctx ends, run returns at once, no further page is begun, and
// what the build still does is done in memory and thrown away.
func run(ctx context.Context, files map[string][]byte, data Data, l *lull) (map[string][]byte, []diag.Problem) {
	select {
	case turn <- struct{}{}:
	case <-ctx.Done():
		return nil, stopped()
	}
	done := make(chan outcome, 1)
	go func() {
		defer func() { <-turn }()
		done <- build(ctx, files, data, l)
	}()
	select {
	case o := <-done:
		if ctx.Err() != nil {
			return nil, stopped()
		}
		return o.pages, o.found
	case <-ctx.Done():
		return nil, stopped()
	}
}

func stopped() []diag.Problem {
	return []diag.Problem{diag.HugoStopped.At(diag.Place{}, diag.Word("it was interrupted or took too long"))}
}

func build(ctx context.Context, files map[string][]byte, data Data, l *lull) (o outcome) {
	listen := newListener(files, data)
	defer func() {
		if recover() != nil {
			o = outcome{found: []diag.Problem{diag.HugoStopped.At(diag.Place{}, diag.Word("it broke down"))}}
		}
	}()
	memory, err := newLarder(files, data)
	if err != nil {
		return outcome{found: stopped()}
	}
	weight := newBallast()
	defer weight.drop()
	out := newShelf(memory, weight)
	l.ctx, l.shelf = ctx, out
	defer l.end()
	if err := hugo(newGate(ctx, l), memory, out, listen); err != nil {
		listen.failed(err)
	}
	if found := listen.problems(); len(found) > 0 {
		return outcome{found: found}
	}
	return outcome{pages: out.pages}
}

// hugo runs Hugo over the memory file system, page by page through the gate; what it
// publishes goes to out.
func hugo(g *gate, memory, out afero.Fs, listen *listener) error {
	configs, err := configure(memory, listen)
	if err != nil {
		return err
	}
	g.stands(configs)
	fs := hugofs.NewFromSourceAndDestination(memory, out, configs.LoadingInfo.Cfg)
	fs.Os = memory
	h, err := hugolib.NewHugoSites(deps.DepsCfg{TestLogger: tracer{listen.logger, g}, Fs: fs, Configs: configs})
	if err != nil {
		return err
	}
	defer h.Close()
	g.failed = h.Done()
	return h.Build(hugolib.BuildCfg{NoBuildLock: true})
}

// configure makes Hugo's configuration out of the tables in this package alone.
func configure(memory afero.Fs, listen *listener) (*allconfig.Configs, error) {
	told := config.New()
	for _, s := range append(settings(), places()...) {
		told.Set(s.Key, s.Value)
	}
	return allconfig.LoadConfig(allconfig.ConfigSourceDescriptor{
		Fs:     memory,
		Logger: listen.logger,
		Flags:  told,
		// An empty list would make Hugo read the process's own environment.
		Environ:      []string{"OPENSPACE=1"},
		SkipNpmCheck: true,
	})
}
