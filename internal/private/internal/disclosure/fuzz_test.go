package disclosure_test

import (
	"errors"
	"maps"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
	"unicode/utf8"

	"openspace/internal/calendar"
	"openspace/internal/diag"
	"openspace/internal/fold"
	"openspace/internal/hugofiles"
	"openspace/internal/private/internal/disclosure"
	"openspace/internal/private/internal/records/load"
	"openspace/internal/recordstest"
)

// FuzzDisclosure puts a participant's name between any two texts, in a write-up.
// Either a problem stops the build, or nothing that is handed on holds the name; and
// the same records give the same result.
func FuzzDisclosure(f *testing.F) {
	for _, seed := range [][2]string{
		{"A paper by the ", " was there."},
		{"*", "* and **"}, {"- ", "\n- more"}, {"> [", "](https://board.example/)"},
		{"The ", "’s paper"}, {"| a |\n| --- |\n| ", " |"}, {"`", "`"}, {"a&shy;", "&nbsp;b"}, {"**Confidential:** ", "."},
	} {
		f.Add(seed[0], seed[1])
	}
	files := validFiles(f)
	registered := fold.NewMatcher([]fold.Term{
		{ID: "org-01", Kind: fold.Organisation, Text: "Zephyr Survivors Network"}, {ID: "org-01", Kind: fold.Alias, Text: "ZSN"},
	})
	day, _ := calendar.Parse(day)
	f.Fuzz(func(t *testing.T, before, behind string) {
		if !utf8.ValidString(before + behind) {
			before, behind = strings.ToValidUTF8(before, "?"), strings.ToValidUTF8(behind, "?")
		}
		const writeUp = "workshops/w1/write-up.md"
		planted := maps.Clone(files)
		planted[writeUp] = &fstest.MapFile{Data: []byte(strings.Replace(string(files[writeUp].Data), "The group met online.", before+"Zephyr Survivors Network"+behind, 1))}
		first, stopped := told(planted, day)
		if again, _ := told(planted, day); again != first {
			t.Fatal("the same records were disclosed in two ways")
		}
		if stopped {
			return
		}
		if hits := registered.Find(first); len(hits) > 0 {
			t.Fatalf("%q comes out", first[hits[0].Start:hits[0].End])
		}
	})
}

// told is all that Hugo would be given; stopped says that a problem keeps it back.
func told(files fstest.MapFS, day calendar.Date) (all string, stopped bool) {
	folder, problems := load.Folder(files, nil, nil)
	if diag.Stops(problems) {
		return "", true
	}
	out, problems := disclosure.Protected(folder.Register).Disclose(folder, day)
	return outcome{files: hugofiles.Files(out.Site)}.all(), diag.Stops(problems)
}

// validFiles are the valid records in memory.
func validFiles(t testing.TB) fstest.MapFS {
	t.Helper()
	files := fstest.MapFS{}
	dir := recordstest.Valid(t)
	if err := filepath.WalkDir(dir, func(path string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		text, err := os.ReadFile(path)
		name, relErr := filepath.Rel(dir, path)
		files[filepath.ToSlash(name)] = &fstest.MapFile{Data: text}
		return errors.Join(err, relErr)
	}); err != nil {
		t.Fatal(err)
	}
	return files
}
