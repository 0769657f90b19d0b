package main

import (
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

func main() {
	if err := bench(os.Args[1:], os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

// request is what the command line asked for.
type request struct {
	sizes []int
	runs  int
	only  []string
	write bool
}

// report is the file that -write keeps the tables in.
const report = "BENCHMARKS.md"

func parse(args []string) (request, error) {
	flags := flag.NewFlagSet("bench", flag.ContinueOnError)
	n := flags.String("n", "1000,10000", "how many actions, by commas")
	runs := flags.Int("runs", 5, "how often each is run")
	only := flags.String("only", "", "run only these, by commas: "+strings.Join(caseNames(), ", "))
	write := flags.Bool("write", false, "put the ratios into "+report)
	if err := flags.Parse(args); err != nil {
		return request{}, err
	}
	sizes, err := sizes(*n)
	if err != nil {
		return request{}, err
	}
	if *runs < 1 {
		return request{}, fmt.Errorf("-runs has to be at least 1")
	}
	chosen, err := choose(*only)
	if err == nil && *write && *only != "" {
		err = fmt.Errorf("-write needs every case, so it does not go with -only")
	}
	return request{sizes, *runs, chosen, *write}, err
}

func sizes(list string) (all []int, err error) {
	for s := range strings.SplitSeq(list, ",") {
		n, err := strconv.Atoi(strings.TrimSpace(s))
		if err != nil || n < 1 || n > 100_000 {
			return nil, fmt.Errorf("-n: %q is no number from 1 to 100000", s)
		}
		all = append(all, n)
	}
	return all, nil
}

func bench(args []string, out io.Writer) error {
	asked, err := parse(args)
	if err != nil {
		return err
	}
	dir, err := os.MkdirTemp("", "openspace-bench-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	tools, err := buildTools(dir)
	if err != nil {
		return err
	}
	var all []result
	for _, n := range asked.sizes {
		b := newBed(filepath.Join(dir, strconv.Itoa(n)), n, tools)
		r, err := b.measure(asked)
		if err != nil {
			return err
		}
		fmt.Fprint(out, r.figures())
		all = append(all, r)
	}
	if !asked.write {
		return nil
	}
	return rewrite(report, all)
}
