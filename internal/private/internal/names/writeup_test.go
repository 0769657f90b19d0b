package names

import (
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// exampleNames is the example process's own names.toml.
func exampleNames(t testing.TB) []string {
	t.Helper()
	content, err := os.ReadFile("../../../../examples/leds-hob/names.toml")
	if err != nil {
		t.Fatal("the example's names.toml is not where it was")
	}
	return readNames(t, content).public()
}

// exampleWords is what the example's areas, topics and programmes are called.
var exampleWords = []string{
	"Code of Practice", "Concept capabilities", "Custody image policy", "Data inspection", "Data Protection Impact Assessments",
	"Data quality", "Data quality and ethics", "Data retention", "Data sharing", "Governance, inspection and oversight",
	"Home Office Biometrics", "LEDS and evidence", "LEDS/HOB Open Space", "National Law Enforcement Data Programme",
	"Programme update", "Second workshop", "Staff capacity, capability and training",
}

func exampleFinder(t testing.TB) *Finder {
	return New(Known{Public: append(starterNames(t), exampleNames(t)...), Words: exampleWords})
}

var item = regexp.MustCompile(`^\s*([\x{f0b7}•*o-]|\d{1,2}(\.\d{1,2})?\.)\s+`)

// paragraphs puts the lines of text out of a PDF or of Markdown together.
func paragraphs(text string) []string {
	var all []string
	open := false
	for line := range strings.Lines(text) {
		plain := strings.TrimSpace(item.ReplaceAllString(line, ""))
		plain = strings.TrimSpace(strings.TrimLeft(plain, "#"))
		plain = strings.ReplaceAll(plain, "**", "")
		switch {
		case strings.HasPrefix(line, "\f"):
			all, open = append(all, plain), true
		case plain == "":
			open = false
		case open && !item.MatchString(line) && !strings.HasPrefix(line, "#"):
			all[len(all)-1] += " " + plain
		default:
			all, open = append(all, plain), !strings.HasPrefix(line, "#")
		}
	}
	return all
}

// waiting is the distinct names that wait in a text, and how many paragraphs it has.
func waiting(f *Finder, text string) (distinct []string, in int) {
	for _, p := range paragraphs(text) {
		in++
		for _, n := range find(f, p) {
			if !slices.Contains(distinct, n.Text) {
				distinct = append(distinct, n.Text)
			}
		}
	}
	return distinct, in
}

// The real write-up is not in the repository. OPENSPACE_WRITE_UP may name a copy as
// text out of the PDF.
func TestRealWriteUpLeavesAtMostTwelveNames(t *testing.T) {
	path := os.Getenv("OPENSPACE_WRITE_UP")
	if path == "" {
		t.Skip("OPENSPACE_WRITE_UP names no write-up; the real one is not in the repository")
	}
	content, err := os.ReadFile(path)
	if err != nil {
		t.Fatal("the file that OPENSPACE_WRITE_UP names could not be read")
	}
	got, in := waiting(exampleFinder(t), string(content))
	t.Logf("%d names wait in %d paragraphs: %q", len(got), in, got)
	if len(got) > 12 {
		t.Errorf("%d names wait", len(got))
	}
	for _, body := range []string{"Home Office", "HMICFRS", "Information", "Biometrics", "Camera", "DVLA", "College", "Committee", "Chiefs", "Crown", "CPS", "ICO"} {
		if slices.ContainsFunc(got, func(name string) bool { return strings.Contains(name, body) }) {
			t.Errorf("a public body waits: %s", body)
		}
	}
	for _, want := range []string{"Autism Society", "Women in Prison"} {
		if !slices.Contains(got, want) {
			t.Errorf("%s does not wait", want)
		}
	}
}

func TestExampleWriteUpLeavesNone(t *testing.T) {
	content, err := os.ReadFile("../../../../examples/leds-hob/workshops/w2/write-up.md")
	if err != nil {
		t.Fatal("the example's write-up is not where it was")
	}
	got, in := waiting(exampleFinder(t), string(content))
	if in < 100 {
		t.Fatalf("only %d paragraphs were read", in)
	}
	if len(got) > 0 {
		t.Errorf("waiting: %q", got)
	}
}
