package release

import (
	"context"
	"os"
	"path/filepath"
	"reflect"
	"runtime"
	"testing"

	"openspace/internal/leakscan"
)

func TestFirstRelease(t *testing.T) {
	around := t.TempDir()
	out := filepath.Join(around, "sites", "public") // neither folder is there yet
	site := tree{"index.txt": "home", "actions/w2-01/index.txt": "an action"}

	if asOf, ps := Last(out); asOf != "" || ps != nil {
		t.Errorf("before any release: Last = %q, %v", asOf, codes(ps))
	}
	if r := released(t, target(out), site); !reflect.DeepEqual(r, Report{Written: 2}) {
		t.Errorf("report: %+v", r)
	}
	holds(t, out, site)
	if asOf, _ := Last(out); asOf != "2018-10-04" {
		t.Errorf("Last = %q", asOf)
	}
	beside := contents(t, filepath.Dir(out))
	if len(beside) != 3 || beside["public.manifest.json"] == "" {
		t.Errorf("beside the folder stands more or less than the manifest: %v", beside)
	}
}

func TestOnlyWhatChangedIsWritten(t *testing.T) {
	out := filepath.Join(t.TempDir(), "public")
	released(t, target(out), tree{"a.txt": "1", "b/c.txt": "2", "gone/for/good.txt": "3"})
	kept, err := os.Stat(filepath.Join(out, "a.txt"))
	must(t, err)

	next := tree{"a.txt": "1", "b/c.txt": "two", "new/d.txt": "4"}
	if r := released(t, target(out), next); !reflect.DeepEqual(r, Report{Written: 2, Unchanged: 1, Removed: []string{"gone/for/good.txt"}}) {
		t.Errorf("report: %+v", r)
	}
	holds(t, out, next) // the emptied folders gone/for and gone too
	now, err := os.Stat(filepath.Join(out, "a.txt"))
	must(t, err)
	if !os.SameFile(kept, now) || !kept.ModTime().Equal(now.ModTime()) {
		t.Error("an unchanged file was replaced")
	}
}

func TestNothingToDoTouchesNothing(t *testing.T) {
	out := filepath.Join(t.TempDir(), "public")
	site := tree{"a.txt": "1"}
	released(t, target(out), site)
	before, err := os.Stat(out + ".manifest.json")
	must(t, err)
	if r := released(t, target(out), site); !reflect.DeepEqual(r, Report{Unchanged: 1}) {
		t.Errorf("report: %+v", r)
	}
	after, err := os.Stat(out + ".manifest.json")
	must(t, err)
	if !os.SameFile(before, after) {
		t.Error("the manifest was written again")
	}
}

// The bytes decide, not the manifest.
func TestHandEditedFilesArePutRight(t *testing.T) {
	out := filepath.Join(t.TempDir(), "public")
	site := tree{"same-size.txt": "1234", "longer.txt": "1", "removed.txt": "1", "kept.txt": "1"}
	released(t, target(out), site)
	put(t, out, tree{"same-size.txt": "4321", "longer.txt": "1 and more"})
	must(t, os.Remove(filepath.Join(out, "removed.txt")))

	if r := released(t, target(out), site); !reflect.DeepEqual(r, Report{Written: 3, Unchanged: 1}) {
		t.Errorf("report: %+v", r)
	}
	holds(t, out, site)
}

func TestWhatIsNotOursStays(t *testing.T) {
	out := filepath.Join(t.TempDir(), "public")
	released(t, target(out), tree{"a.txt": "1", "old/b.txt": "2", "older/c.txt": "3"})
	mine := tree{"old/mine.txt": "notes", "empty/": "", "older/.b.txt.openspace-tmp": "no file of ours has this name"}
	put(t, out, mine)
	released(t, target(out), tree{"a.txt": "1"})
	holds(t, out, with(tree{"a.txt": "1"}, mine))
}

// A link that waits under a temporary name would carry the page's bytes elsewhere.
func TestTemporaryFileIsNeverWrittenThrough(t *testing.T) {
	out := filepath.Join(t.TempDir(), "public")
	released(t, target(out), tree{"a.txt": "1"})
	put(t, out, tree{"mine.txt": "notes"})
	symlink(t, "mine.txt", filepath.Join(out, temporaryFor("a.txt")))
	released(t, target(out), tree{"a.txt": "2"})
	holds(t, out, tree{"a.txt": "2", "mine.txt": "notes"})
}

// A path of ours that somebody turned into something else is theirs.
func TestObsoletePathThatBecameAFolderStays(t *testing.T) {
	out := filepath.Join(t.TempDir(), "public")
	released(t, target(out), tree{"a.txt": "1", "b.txt": "2", "c/d.txt": "3"})
	must(t, os.Remove(filepath.Join(out, "b.txt")))
	must(t, os.RemoveAll(filepath.Join(out, "c")))
	mine := tree{"b.txt/mine.txt": "notes", "c": "a file now"}
	put(t, out, mine)
	released(t, target(out), tree{"a.txt": "1"})
	holds(t, out, with(tree{"a.txt": "1"}, mine))
}

func TestFilesAndFoldersChangePlaces(t *testing.T) {
	steps := []tree{
		{"a.txt": "file"},
		{"a.txt/b.txt": "below", "a.txt/c/d.txt": "deeper"},
		{"a.txt": "file again", "About.txt/x.txt": "capital"},
		{"about.txt/x.txt": "small", "about.txt/y.txt": "new"},
		{"ABOUT.txt": "a file under another spelling"},
	}
	out := filepath.Join(t.TempDir(), "public")
	for _, site := range steps {
		released(t, target(out), site)
		holds(t, out, site)
	}
}

func TestModesLetEverybodyRead(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("Windows keeps no such modes")
	}
	around := t.TempDir()
	defer narrowUmask()()
	released(t, target(filepath.Join(around, "public")), tree{"a/b.txt": "1"})
	for name, want := range map[string]os.FileMode{
		"public": 0o755, "public/a": 0o755, "public/a/b.txt": 0o644, "public.manifest.json": 0o644,
	} {
		info, err := os.Stat(filepath.Join(around, name))
		must(t, err)
		if info.Mode().Perm() != want {
			t.Errorf("%s has mode %o, want %o", name, info.Mode().Perm(), want)
		}
	}
}

func TestOnlyWhatWasScannedIsWritten(t *testing.T) {
	around := t.TempDir()
	out := filepath.Join(around, "public")
	if _, ps := Write(context.Background(), target(out), leakscan.Verified{}); !sameCodes(ps, "release-unchecked") {
		t.Errorf("the zero value: %v", codes(ps))
	}
	if _, ps := Write(context.Background(), target(out), scanned(t, tree{})); !sameCodes(ps, "release-empty") {
		t.Errorf("a site without files: %v", codes(ps))
	}
	holds(t, around, tree{})
}

// The scan does not copy what it scanned, so a later change could slip in.
func TestBytesChangedAfterTheScanAreRefused(t *testing.T) {
	around := t.TempDir()
	to := target(filepath.Join(around, "public"))
	v := scanned(t, tree{"a.txt": "1", "b.txt": "2"})
	v.Bytes("b.txt")[0] = '3'
	_, ps := Write(context.Background(), to, v)
	if !sameCodes(ps, "release-unchecked") || ps[0].Place().String() != "b.txt" {
		t.Errorf("changed before the release: %v", codes(ps))
	}
	holds(t, around, tree{})

	// Changed while the release runs, after everything was accepted.
	p, _ := locate(to.Out)
	beside, err := openFolder(around)
	must(t, err)
	defer beside.Close()
	_, ps = write(context.Background(), beside, p, to, v)
	if !sameCodes(ps, "release-unchecked") || ps[0].Place().String() != "b.txt" {
		t.Errorf("changed meanwhile: %v", codes(ps))
	}
	holds(t, to.Out, tree{"a.txt": "1"})
}

func TestAStoppedBuildWritesNothing(t *testing.T) {
	around := t.TempDir()
	ctx, stop := context.WithCancel(context.Background())
	stop()
	_, ps := Write(ctx, target(filepath.Join(around, "public")), scanned(t, tree{"a.txt": "1"}))
	if !sameCodes(ps, "release-stopped") {
		t.Errorf("problems: %v", codes(ps))
	}
	holds(t, around, tree{})
}
