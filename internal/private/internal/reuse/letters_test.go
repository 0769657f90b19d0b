package reuse

import (
	"os"
	"os/exec"
	"strings"
	"testing"
	"unicode"

	"openspace/internal/fold"
)

// What package fold takes for a letter of a name, this package takes for the same
// letter: asked of fold's own matcher, for every character that there is a line for.
func TestLettersAreFolds(t *testing.T) {
	const name = "Zq%xquvk Bwogrtzy"
	finders := map[string]*fold.Matcher{}
	asked := 0
	for r, to := range drawnLike() {
		if len(to) != 1 || !('a' <= to[0] && to[0] <= 'z') {
			continue
		}
		if finders[to] == nil {
			finders[to] = fold.NewMatcher([]fold.Term{{ID: "org-01", Text: strings.Replace(name, "%", to, 1), Kind: fold.Organisation}})
		}
		asked++
		text := "asked " + strings.Replace(name, "%", string(r), 1) + " to say"
		if hits := finders[to].Find(text); len(hits) != 1 {
			t.Errorf("%U is %s here and not in package fold", r, to)
		}
	}
	if asked < 1500 {
		t.Errorf("only %d characters were asked for", asked)
	}
}

// Capitals, and characters that leave no mark, are the same to both as well.
func TestCaseAndInvisibleAreFolds(t *testing.T) {
	m := fold.NewMatcher([]fold.Term{{ID: "org-01", Text: "Zqaxquvk Bwogrtzy", Kind: fold.Organisation}})
	for r := rune(0x80); r < 0x20000; r++ {
		if !invisible(r) {
			continue
		}
		if found := len(m.Find("asked Zqax"+string(r)+"quvk Bwogrtzy to say")) == 1; !found && !unicode.Is(unicode.Cf, r) {
			t.Errorf("%U leaves no mark here and does in package fold", r)
		}
	}
}

// The table is what the generator makes of package fold's today.
func TestLettersAreFresh(t *testing.T) {
	fresh := t.TempDir() + "/letters.txt"
	if out, err := exec.Command("go", "run", "./genletters", "-o", fresh).CombinedOutput(); err != nil {
		t.Fatalf("the generator did not run: %v\n%s", err, out)
	}
	if made, err := os.ReadFile(fresh); err != nil || string(made) != lettersData {
		t.Errorf("letters.txt is not what the generator makes now: run go generate (%v)", err)
	}
}
