package disclosure

import (
	"reflect"
	"strings"
	"testing"

	"openspace/internal/calendar"
	"openspace/internal/private/internal/records"
)

// manyTexts has texts that are clear, texts in which each rule finds something, and
// all of them several times over.
func manyTexts() []string {
	clear := strings.Split("It was explained how long footage is kept.|What happens when a camera is moved?||The log is read each night.", "|")
	found := strings.Split("Quillfeather Trust sent a note.|The chair said that time was up.|Two of the nine charities agreed.|We heard from N.C.V.O. about it.", "|")
	var all []string
	for range 40 {
		all = append(all, clear...)
		all = append(all, found...)
	}
	return all
}

// TestLookingAheadChangesNothing: what the rules find on all cores is what they find
// one by one. Under the race detector it also shows that the rules share nothing.
func TestLookingAheadChangesNothing(t *testing.T) {
	texts := manyTexts()
	ahead := newDiscloser(records.Folder{}, Protected(records.Register{}), calendar.Date{}, false).rules
	ahead.lookAhead(texts)
	if len(ahead.seen) != 8 {
		t.Fatalf("%d texts were looked at, want each of 8 once", len(ahead.seen))
	}
	slowly := newDiscloser(records.Folder{}, Protected(records.Register{}), calendar.Date{}, false).rules
	some := 0
	for _, text := range texts {
		want := slowly.of(text)
		if got := ahead.of(text); !reflect.DeepEqual(got, want) {
			t.Fatalf("%q: %v, want %v", text, got, want)
		}
		if !want.empty() {
			some++
		}
	}
	if some != len(texts)/2 {
		t.Errorf("something was found in %d of %d texts, want half", some, len(texts))
	}
}

// TestWhatIsKnownIsNotAskedAgain, so that no answer can change while records are gone
// through.
func TestWhatIsKnownIsNotAskedAgain(t *testing.T) {
	rules := newDiscloser(records.Folder{}, Protected(records.Register{}), calendar.Date{}, false).rules
	const text = "The chair said that time was up."
	first := rules.of(text)
	rules.lookAhead([]string{text, "Something else."})
	if rules.of(text) != first {
		t.Error("a text was looked at twice")
	}
}
