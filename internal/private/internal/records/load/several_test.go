package load

import (
	"bufio"
	"bytes"
	"fmt"
	"html"
	"os"
	"slices"
	"strings"
	"testing"

	renderer "github.com/yuin/goldmark/renderer/html"

	"openspace/internal/diag"
	"openspace/internal/private/internal/records"
	"openspace/internal/recordstest"
)

// faulty writes records with twelve workshops, each with faults in both of its files,
// and updates with wrong names.
func faulty(t *testing.T) string {
	t.Helper()
	dir := recordstest.Valid(t)
	for i := range 12 {
		folder := fmt.Sprintf("workshops/w%d/", i+2)
		recordstest.Write(t, dir, folder+"workshop.toml", fmt.Sprintf("number = %d\ndate = \"2026\"\ntitel = \"x\"\n\n[[topic]]\nid = \"a\"\ntitle = \"A\"\n", i+2))
		recordstest.Write(t, dir, folder+"write-up.md", "Outside.\n\n## Introduction\n\n<b>x</b> {{< y >}}\n")
		recordstest.Write(t, dir, fmt.Sprintf("updates/x%d.md", i), "No title.\n")
	}
	recordstest.Write(t, dir, "register.toml", "[[organisation]]\nname = 1\n")
	return dir
}

func toldOf(ps []diag.Problem) []string {
	var all []string
	for _, p := range ps {
		all = append(all, p.Place().String()+" "+p.Code())
	}
	return all
}

// TestReadingAtOnceIsReadingInOrder: files are read side by side, and the records and
// the problems are the same each time. Under the race detector it also shows that the
// readers share nothing.
func TestReadingAtOnceIsReadingInOrder(t *testing.T) {
	dir := os.DirFS(faulty(t))
	folder, problems := Folder(dir, nil, nil)
	want := toldOf(problems)
	if len(want) < 12*6 {
		t.Fatalf("only %d problems: %v", len(want), want)
	}
	for range 10 {
		again, problems := Folder(dir, nil, nil)
		if got := toldOf(problems); !slices.Equal(got, want) {
			t.Fatalf("%v\nwant\n%v", got, want)
		}
		if !slices.Equal(numbers(again), numbers(folder)) {
			t.Fatal("the workshops are in another order")
		}
	}
}

// TestTheRegisterIsHandedOverAsItIsRead, also one with problems, and once.
func TestTheRegisterIsHandedOverAsItIsRead(t *testing.T) {
	for _, dir := range []string{recordstest.Valid(t), faulty(t)} {
		var got []records.Register
		folder, _ := Folder(os.DirFS(dir), nil, func(reg records.Register) { got = append(got, reg) })
		if len(got) != 1 || len(got[0].Organisations) == 0 || &got[0].Organisations[0] != &folder.Register.Organisations[0] {
			t.Errorf("%d registers, want the folder's", len(got))
		}
	}
}

func numbers(f records.Folder) []int {
	var all []int
	for _, w := range f.Workshops {
		all = append(all, w.Number.N)
	}
	return all
}

// TestUnreadFilesAreKnown to what is checked afterwards, whichever reader met them:
// references into a file that could not be read are not called dangling.
func TestUnreadFilesAreKnown(t *testing.T) {
	dir := recordstest.Valid(t)
	recordstest.Write(t, dir, "names.toml", "x = = 1\n")
	_, problems := Folder(os.DirFS(dir), nil, nil)
	if got := toldOf(problems); len(got) != 1 || !strings.HasPrefix(got[0], "names.toml") {
		t.Errorf("%v, want one problem, in names.toml", got)
	}
}

// TestPlainTextIsWhatGoldmarkWouldWrite also where goldmark is not asked.
func TestPlainTextIsWhatGoldmarkWouldWrite(t *testing.T) {
	for _, text := range []string{
		"", "plain", "a < b > c \"d\" 'e'", "R&D", "&amp;lt;", "&#69;SN", `\*not emphasis\*`, `C:\dir`, "tab\there", "Zoë’s – “so”", "\u00a0\u00ad\u200b",
		"*", "_x_", "`", "[a](b)", "a\x00b", "&nbsp;", "100 %", "\\", "&", "trailing\\\n",
	} {
		var b bytes.Buffer
		w := bufio.NewWriter(&b)
		renderer.DefaultWriter.Write(w, []byte(text))
		if err := w.Flush(); err != nil {
			t.Fatal(err)
		}
		if got, want := plainText([]byte(text)), html.UnescapeString(b.String()); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
