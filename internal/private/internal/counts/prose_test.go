package counts

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"openspace/internal/private/internal/words"
)

// marked puts brackets around what was found.
func marked(text string, spans []Span) string {
	var b strings.Builder
	last := 0
	for _, s := range spans {
		b.WriteString(text[last:s.Start] + "[" + text[s.Start:s.End] + "]")
		last = s.End
	}
	return b.String() + text[last:]
}

var unmark = strings.NewReplacer("[", "", "]", "")

func TestProse(t *testing.T) {
	for _, r := range proseRules {
		examples := proseExamples[r.name]
		for _, want := range examples.catch {
			text := unmark.Replace(want)
			spans := InProse(words.Of(text))
			if got := marked(text, spans); got != want {
				t.Errorf("%s:\n got %s\nwant %s", r.name, got, want)
			}
		}
		for _, text := range examples.pass {
			if spans := InProse(words.Of(text)); len(spans) > 0 {
				t.Errorf("%s: %s: false alarm: %s", r.name, spans[0].Rule, marked(text, spans))
			}
		}
	}
}

// Without any one of the rules, something that it has to find is missed.
func TestEveryProseRuleIsNeeded(t *testing.T) {
	for i, r := range proseRules {
		without := slices.Delete(slices.Clone(proseRules), i, i+1)
		if !slices.ContainsFunc(proseExamples[r.name].catch, func(text string) bool { return len(inProse(words.Of(unmark.Replace(text)), without)) == 0 }) {
			t.Errorf("without %q all of its examples are still found", r.name)
		}
	}
}

func FuzzInProse(f *testing.F) {
	for _, examples := range proseExamples {
		for _, text := range append(examples.catch, examples.pass...) {
			f.Add(text)
		}
	}
	f.Add("12-\xff of the 9% 1+")
	f.Fuzz(func(t *testing.T, text string) {
		last := 0
		for _, s := range InProse(words.Of(text)) {
			if s.Start < last || s.End <= s.Start || s.End > len(text) {
				t.Fatalf("%+v after %d in %d bytes", s, last, len(text))
			}
			if !utf8.RuneStart(text[s.Start]) || s.End < len(text) && utf8.ValidString(text) && !utf8.RuneStart(text[s.End]) {
				t.Fatalf("%+v cuts a character", s)
			}
			last = s.End
		}
		if spans := InProse(words.Of(text + "\n\n. Twelve CSOs attended. " + text)); len(spans) == 0 {
			t.Fatal("a count is hidden by what stands around it")
		}
	})
}
