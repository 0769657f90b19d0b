package main

import "testing"

func TestDifferingNamesTheFile(t *testing.T) {
	a := map[string][]byte{"data/a.json": []byte("1"), "data/b.json": []byte("2")}
	b := map[string][]byte{"data/a.json": []byte("1"), "data/b.json": []byte("3")}
	if ps := differing(a, a); len(ps) != 0 {
		t.Errorf("equal data was reported: %d", len(ps))
	}
	ps := differing(a, b)
	if len(ps) != 1 || ps[0].Code() != "C10" || ps[0].Place().File != "data/b.json" {
		t.Errorf("a difference was not told at its file: %v", ps)
	}
}
