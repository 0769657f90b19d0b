package diag

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

var (
	codeShape   = regexp.MustCompile(`^(C[0-9]+|[a-z0-9]+)(-[a-z0-9]+)*$`)
	sentence    = regexp.MustCompile(`^[A-Z][a-z]`)
	placeholder = regexp.MustCompile(`\{([^}]*)\}`)
)

// faultsOf lists what is wrong with an entry's wording.
func faultsOf(e Entry) []string {
	var faults []string
	check := func(ok bool, fault string) {
		if !ok {
			faults = append(faults, fault)
		}
	}
	check(codeShape.MatchString(e.Code), "the code is not small letters, digits and hyphens")
	check(slices.Contains([]Kind{KindProblem, KindLeak, KindUnreadable}, e.Kind), "there is no such kind")
	check(slices.Contains([]Severity{Error, Warning, Note}, e.Severity), "there is no such severity")
	for _, text := range []string{e.Message, e.Hint} {
		check(text != "" && text == strings.TrimSpace(text), "a text is empty or begins or ends in white space")
		check(!strings.ContainsAny(text, "\n\r\t"), "a text has more than one line")
		check(!strings.HasSuffix(text, "."), "a text ends in a full stop, and formats put their own behind it")
		check(!sentence.MatchString(text) || strings.HasPrefix(text, "Hugo "), "a text begins with a capital")
	}
	check(contiguous(e.Message+e.Hint), "the placeholders are not {0}, {1} …")
	return faults
}

func contiguous(text string) bool {
	var used []int
	for _, m := range placeholder.FindAllStringSubmatch(text, -1) {
		n, err := strconv.Atoi(m[1])
		if err != nil {
			return false
		}
		used = append(used, n)
	}
	slices.Sort(used)
	used = slices.Compact(used)
	return len(used) == 0 || used[0] == 0 && used[len(used)-1] == len(used)-1
}

func TestCatalogue(t *testing.T) {
	all := Catalogue()
	if len(all) < 80 {
		t.Errorf("the catalogue has only %d entries", len(all))
	}
	seen := map[string]string{}
	for _, e := range all {
		for _, fault := range faultsOf(e) {
			t.Errorf("%s: %s", e.Code, fault)
		}
		if other := seen[e.Message+e.Hint]; other != "" {
			t.Errorf("%s and %s say the same", e.Code, other)
		}
		seen[e.Message+e.Hint] = e.Code
	}
	if !slices.IsSortedFunc(all, func(a, b Entry) int { return strings.Compare(a.Code, b.Code) }) {
		t.Error("the catalogue is not in order of code")
	}
}

func TestFaultyEntriesAreSeen(t *testing.T) {
	good := Entry{"a-code", KindProblem, Error, "it is {1}", "make it {0}"}
	if got := faultsOf(good); got != nil {
		t.Fatal(got)
	}
	for about, spoil := range map[string]func(*Entry){
		"a code with a capital":   func(e *Entry) { e.Code = "Bad" },
		"a code with a space":     func(e *Entry) { e.Code = "a code" },
		"no such kind":            func(e *Entry) { e.Kind = "trouble" },
		"no such severity":        func(e *Entry) { e.Severity = "fatal" },
		"no message":              func(e *Entry) { e.Message = "" },
		"no hint":                 func(e *Entry) { e.Hint = "" },
		"a full stop":             func(e *Entry) { e.Message += "." },
		"two lines":               func(e *Entry) { e.Hint = "a\nb" },
		"a capital":               func(e *Entry) { e.Message = "It is {1}" },
		"a gap in the arguments":  func(e *Entry) { e.Hint = "make it {2}" },
		"an argument with a name": func(e *Entry) { e.Hint = "make it {name}" },
	} {
		e := good
		spoil(&e)
		if len(faultsOf(e)) == 0 {
			t.Errorf("%s was not seen", about)
		}
	}
}

func TestACodeIsTakenOnce(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("a code was defined twice")
		}
	}()
	define(BadID.Code, KindProblem, Error, "again", "again")
}

// TestExitClasses: usage is exit 2, an unfinished build 4; no entry is both, and
// both stop the build.
func TestExitClasses(t *testing.T) {
	for _, e := range unfinished {
		p := []Problem{e.At(Place{})}
		if !Unfinished(p) || Usage(p) || Leaks(p) || !Stops(p) {
			t.Errorf("%s: unfinished %v, usage %v, leak %v, stops %v", e.Code, Unfinished(p), Usage(p), Leaks(p), Stops(p))
		}
	}
	for e := range usageEntries {
		if p := []Problem{e.At(Place{})}; !Usage(p) || Unfinished(p) || Leaks(p) || !Stops(p) {
			t.Errorf("%s is of another class too", e.Code)
		}
	}
}

func TestLeaksAndStops(t *testing.T) {
	for _, c := range []struct {
		about       string
		ps          []Problem
		stops, leak bool
	}{
		{"nothing", nil, false, false},
		{"a note", []Problem{NameReplaced.At(Place{})}, false, false},
		{"a problem in the records", []Problem{BadID.At(Place{})}, true, false},
		{"a leak", []Problem{NameReplaced.At(Place{}), ProtectedTerm.At(Place{}, Word("plain"))}, true, true},
		{"what may be a leak", []Problem{AmbiguousTerm.At(Place{}, Word("plain"))}, false, false},
		{"what could not be read", []Problem{UnreadableFile.At(Place{}, Word("too deep"))}, true, true},
		{"what could not be read elsewhere", []Problem{UnreadableWarning.At(Place{}, Word("too deep"))}, false, false},
	} {
		if Stops(c.ps) != c.stops || Leaks(c.ps) != c.leak {
			t.Errorf("%s: stops %v, leak %v", c.about, Stops(c.ps), Leaks(c.ps))
		}
	}
}
