package main

import (
	"testing"

	"openspace/internal/site"
)

func TestDifferingNamesTheFile(t *testing.T) {
	made := func(text string) func() []byte { return func() []byte { return []byte(text) } }
	a := site.Data{"data/a.json": made("1"), "data/b.json": made("2")}
	b := site.Data{"data/a.json": made("1"), "data/b.json": made("3")}
	if ps := differing(a, a); len(ps) != 0 {
		t.Errorf("equal data was reported: %d", len(ps))
	}
	ps := differing(a, b)
	if len(ps) != 1 || ps[0].Code() != "C10" || ps[0].Place().File != "data/b.json" {
		t.Errorf("a difference was not told at its file: %v", ps)
	}
}
