package positions

import (
	"slices"
	"testing"

	"openspace/internal/private/internal/words"
)

// Without any cast every name counts, the accountable bodies' as well.
func TestAnEmptyCastFailsClosed(t *testing.T) {
	f := New(Cast{})
	for _, text := range []string{"The Home Office said that it would wait.", "ESN objected.", "A victim-support organisation in Cardiff objected.", "She objected."} {
		if len(f.Find(words.Of(text), nil)) == 0 {
			t.Errorf("missed: %s", text)
		}
	}
	for _, r := range rules {
		for _, text := range slices.Concat(r.catch, r.pass) {
			wellFormed(t, text, f.Find(words.Of(text), nil))
		}
	}
	for _, text := range []string{"", " ", "\n", ".", "Participants agreed."} {
		if got := f.Find(words.Of(text), nil); len(got) != 0 {
			t.Errorf("%q has findings: %v", text, got)
		}
	}
}

// A label is judged by what the cast says it covers, at the threshold and below it.
func TestLabelsAreJudgedByWhatTheyCover(t *testing.T) {
	const text = "A victim-support organisation objected."
	for _, c := range []struct {
		covers int
		found  bool
	}{{0, true}, {2, true}, {3, false}, {4, false}} {
		f := New(Cast{Labels: []Label{{"a victim-support organisation", c.covers}}, LabelCovers: 3})
		if got := len(find(f, text)) > 0; got != c.found {
			t.Errorf("covering %d: found %v", c.covers, got)
		}
	}
}

// Where one name is accountable and also a registered participant's, the participant
// is protected first.
func TestARegisteredNameIsProtectedFirst(t *testing.T) {
	cast := testCast()
	cast.Accountable = append(cast.Accountable, "Prison Voices Trust", "ESN")
	for _, text := range []string{"Prison Voices Trust objected.", "ESN said no."} {
		if len(find(New(cast), text)) == 0 {
			t.Errorf("missed: %s", text)
		}
	}
}
