package paragraphs

import (
	"slices"
	"strconv"
	"strings"
	"testing"
)

func TestNext(t *testing.T) {
	for text, want := range map[string][]string{
		"":                      nil,
		"one":                   {"one"},
		"one\ntwo\n":            {"one\ntwo\n"},
		"one\n\ntwo":            {"one\n\n", "two"},
		"one\n\n\n\ntwo\n\n":    {"one\n\n\n\n", "two\n\n"},
		"\n\none\n two\r\n\r\n": {"\n\n", "one\n two\r\n\r\n"},
		"\none":                 {"\none"},
	} {
		var got []string
		for i := 0; i < len(text); {
			end := Next(text, i)
			got = append(got, text[i:end])
			i = end
		}
		if !slices.Equal(got, want) || strings.Join(got, "") != text {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}

// TestMemory: what is remembered has its own number or is forgotten for something later;
// nothing else is there.
func TestMemory(t *testing.T) {
	var m Memory
	const many = 2 * places
	kept := 0
	for i := range many {
		m.Add(m.Key(strconv.Itoa(i)), i%places)
	}
	for i := range many {
		noted, ok := m.Find(m.Key(strconv.Itoa(i)))
		if ok && noted != i%places {
			t.Fatalf("%d has %d", i, noted)
		}
		if ok {
			kept++
		}
		if _, ok := m.Find(m.Key("no " + strconv.Itoa(i))); ok {
			t.Fatalf("no %d was never remembered", i)
		}
	}
	if last, ok := m.Find(m.Key(strconv.Itoa(many - 1))); !ok || last != (many-1)%places {
		t.Error("the last is forgotten")
	}
	if kept < places/2 || kept > places {
		t.Errorf("%d of %d remembered in %d places", kept, many, places)
	}
}
