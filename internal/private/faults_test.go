package private_test

import (
	"os"
	"strings"
	"testing"

	"openspace/internal/diag"
	"openspace/internal/private"
	"openspace/internal/recordstest"
)

func open(dir string) (*private.Records, []diag.Problem) {
	return private.Open(os.DirFS(dir), "records")
}

func TestValidRecordsHaveNoProblem(t *testing.T) {
	records, problems := open(recordstest.Valid(t))
	if records == nil || len(problems) > 0 {
		t.Fatalf("valid records have problems: %s", list(problems))
	}
}

// TestEveryFaultIsToldAtItsPlace makes one fault at a time in valid records.
func TestEveryFaultIsToldAtItsPlace(t *testing.T) {
	faults := recordstest.Faults(t)
	if len(faults) < 80 {
		t.Errorf("only %d faults are tried", len(faults))
	}
	for _, f := range faults {
		t.Run(f.Name, func(t *testing.T) {
			dir := recordstest.Valid(t)
			f.Make(t, dir)
			records, problems := open(dir)
			if records != nil {
				t.Error("records with a fault were handed out")
			}
			if !told(problems, f) {
				t.Errorf("want %s %s, got:\n%s", f.Place, f.Code, list(problems))
			}
		})
	}
}

// told reports whether the fault's problem, and no other, was found.
func told(problems []diag.Problem, f recordstest.Fault) bool {
	want := strings.TrimSuffix("records/"+f.Place, "/.")
	return len(problems) == 1 && problems[0].Place().String() == want && problems[0].Code() == f.Code
}

func list(problems []diag.Problem) string {
	var b strings.Builder
	for _, p := range problems {
		b.WriteString(p.Place().String() + " " + p.Code() + "\n")
	}
	return b.String()
}

// TestWhereTheFolderIsCalledByItsName: a file that does not belong there tells nothing
// of the register, so that the folder keeps its name; an unread register hides it.
func TestWhereTheFolderIsCalledByItsName(t *testing.T) {
	for _, c := range []struct{ about, file, text, want string }{
		{"a file that does not belong there", "notes.docx", "x", "forum"},
		{"a register that cannot be read", "register.toml", "[[organisation]", "…/register.toml:1:15"},
	} {
		t.Run(c.about, func(t *testing.T) {
			dir := recordstest.Valid(t)
			recordstest.Write(t, dir, c.file, c.text)
			_, problems := private.Open(os.DirFS(dir), "forum")
			if len(problems) == 0 || problems[0].Place().String() != c.want {
				t.Errorf("want %s, got:\n%s", c.want, list(problems))
			}
		})
	}
}
