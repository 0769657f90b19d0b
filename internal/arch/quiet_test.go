package arch

import (
	"go/ast"
	"go/types"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/packages"
	"golang.org/x/tools/go/types/typeutil"
)

// masks is what package secret takes from the packages that print: the interfaces
// by which it refuses to be printed.
var masks = []string{"fmt.State", "log/slog.Value", "log/slog.StringValue"}

// speakers are the packages that print, log or end the program with words.
var speakers = []string{"fmt", "log", "log/slog", "os", "testing"}

// panics lists the files of the private side that may panic, because the value is
// of the program's own.
var panics = map[string]string{
	"internal/private/internal/names/words.go":    "the program's own word list is broken",
	"internal/private/internal/names/starters.go": "the program's own lists of names are broken",
	"internal/private/internal/words/lists.go":    "the program has more lists of words than a word has bits",
}

// loud lists what a private package takes from the packages that print, and every
// use of the built-in print, println and panic that could carry private text.
func loud(p program) []string {
	var faults []string
	for _, m := range p.mentions() {
		name := fullName(m.object)
		builtin, ok := m.object.(*types.Builtin)
		switch {
		case ok && strings.HasPrefix(builtin.Name(), "print"):
			faults = append(faults, m.place+" prints")
		case !coveredBy("internal/private", m.pkg) || testPackage(m.pkg):
		case ok && builtin.Name() == "panic" && panics[m.file()] == "":
			faults = append(faults, m.place+" panics: what is private could be in the value")
		case m.object.Pkg() != nil && slices.Contains(speakers, m.object.Pkg().Path()) && !mask(m, name) && !spoken(m, name):
			faults = append(faults, m.place+" uses "+m.object.Pkg().Path()+"."+m.object.Name())
		}
	}
	return faults
}

// spoken reports whether a mention is in a file that may use the package, and not of
// a function that speaks to standard output.
func spoken(m mention, name string) bool {
	_, ok := excepted[m.file()+" "+m.object.Pkg().Path()]
	return ok && !strings.HasPrefix(name, "fmt.Print") && name != "os.Stdout" && name != "os.Stderr"
}

// mask reports whether a mention is of the interfaces that secret refuses by; a
// method of one of them has no name of its own.
func mask(m mention, name string) bool {
	return m.pkg == "internal/private/internal/secret" && (slices.Contains(masks, name) || name == "")
}

func TestThePrivateSideIsQuiet(t *testing.T) {
	for _, fault := range loud(load(t)) {
		t.Error(fault)
	}
	for _, c := range []struct {
		about, path, code string
		faults            int
	}{
		{"fmt", "openspace/internal/private", `import "fmt"; func f() { fmt.Println("x") }`, 1},
		{"an error with text", "openspace/internal/private/internal/records/load", `import "fmt"; var e = fmt.Errorf("x")`, 1},
		{"log by another name", "openspace/internal/private/internal/disclosure", `import l "log"; func f(x *l.Logger) { x.Print("x") }`, 2},
		{"slog", "openspace/internal/private", `import "log/slog"; func f() { slog.Info("x") }`, 1},
		{"println", "openspace/internal/release", `func f() { println("x") }`, 1},
		{"panic", "openspace/internal/private", `func f(s string) { panic(s) }`, 1},
		{"a panic elsewhere", "openspace/internal/hugofiles", `func f(s string) { panic(s) }`, 0},
		{"fmt elsewhere", "openspace/cmd/openspace", `import "fmt"; func f() { fmt.Println("x") }`, 0},
		{"the mask", "openspace/internal/private/internal/secret", `import "fmt"; func f(s fmt.State) { s.Write(nil) }`, 0},
		{"no mask", "openspace/internal/private/internal/secret", `import "fmt"; var s = fmt.Sprint("x")`, 1},
	} {
		if got := loud(snippet(t, c.path, "package x\n"+c.code)); len(got) != c.faults {
			t.Errorf("%s: %v", c.about, got)
		}
	}
}

// boxed lists the calls that put a value of a type from the private side into an
// interface, from where printers and encoders take it. secret.Text would refuse;
// a matcher in an unexported field would not.
func boxed(p program) []string {
	var faults []string
	for _, one := range p.own {
		for _, f := range one.Syntax {
			ast.Inspect(f, func(n ast.Node) bool {
				if call, ok := n.(*ast.CallExpr); ok && boxes(one.TypesInfo, call) && !binds(one, call) {
					faults = append(faults, p.fset.Position(call.Pos()).String())
				}
				return true
			})
		}
	}
	return faults
}

// binds reports whether a call is how records/load fills the record types by
// reflection: to a function of its own, or to reflect.
func binds(one *packages.Package, call *ast.CallExpr) bool {
	callee := typeutil.StaticCallee(one.TypesInfo, call)
	return one.PkgPath == ownPath("internal/private/internal/records/load") && callee != nil &&
		(callee.Pkg() == one.Types || callee.Pkg().Path() == "reflect")
}

func boxes(info *types.Info, call *ast.CallExpr) bool {
	s, ok := info.TypeOf(call.Fun).(*types.Signature)
	if !ok {
		return info.Types[call.Fun].IsType() && types.IsInterface(info.TypeOf(call)) && len(call.Args) == 1 && private(info.TypeOf(call.Args[0]))
	}
	for i, a := range call.Args {
		if types.IsInterface(parameter(s, i, call.Ellipsis.IsValid())) && private(info.TypeOf(a)) {
			return true
		}
	}
	return false
}

func parameter(s *types.Signature, i int, spread bool) types.Type {
	last := s.Params().Len() - 1
	if !s.Variadic() || i < last || spread {
		return s.Params().At(min(i, last)).Type()
	}
	return s.Params().At(last).Type().(*types.Slice).Elem()
}

// private reports whether a type, or what it points to or lists, is from the
// private side or knows its names.
func private(t types.Type) bool {
	switch t := types.Unalias(t).(type) {
	case *types.Pointer:
		return private(t.Elem())
	case *types.Slice:
		return private(t.Elem())
	case *types.Map:
		return private(t.Elem())
	case *types.Named:
		at := t.Obj().Pkg()
		return at != nil && (coveredBy("internal/private", shortPath(at.Path())) || shortPath(at.Path()) == "internal/fold" && t.Obj().Name() == "Matcher")
	}
	return false
}

func TestNothingPrivateGoesIntoAnInterface(t *testing.T) {
	for _, fault := range boxed(load(t)) {
		if !writes(fault) {
			t.Error(fault + ": a value from the private side becomes an interface")
		}
	}
	bad := snippet(t, "openspace/cmd/openspace", `package main
import ("fmt"; "encoding/json"; "openspace/internal/private"; "openspace/internal/fold")
func f(r *private.Records, m *fold.Matcher, list []*private.Records) {
	fmt.Println("x", r)
	json.Marshal(*r)
	fmt.Print(list)
	g(any(m))
	panic(r)
	g(1)
	r.Protected()
}
func g(any) {}
`)
	if got := boxed(bad); len(got) != 5 {
		t.Errorf("five were planted, told: %v", got)
	}
}

// writes reports whether a place is in one of the two rooms that write into the
// records folder and show the facilitator what waits.
func writes(place string) bool {
	place = filepath.ToSlash(place)
	return strings.Contains(place, "/internal/private/internal/ledger/") || strings.Contains(place, "/internal/private/internal/review/")
}

// TestNoDirectiveReachesAround: a linkname takes what a package keeps to itself.
func TestNoDirectiveReachesAround(t *testing.T) {
	for _, f := range allSources(t) {
		if d := directive(f.syntax); d != "" {
			t.Errorf("%s has the directive %s", f.name, d)
		}
	}
	bad := snippet(t, "openspace/internal/x", "package x\n\n//go:linkname reveal openspace/internal/private/internal/secret.Reveal\nfunc reveal()\n")
	if directive(bad.own[0].Syntax[0]) == "" {
		t.Error("a linkname was planted and not told")
	}
}

// directive returns the first compiler directive but those that embed, generate or
// choose a system.
func directive(f *ast.File) string {
	for _, group := range f.Comments {
		for _, c := range group.List {
			name, ok := strings.CutPrefix(c.Text, "//go:")
			word, _, _ := strings.Cut(name, " ")
			if ok && !slices.Contains([]string{"embed", "generate", "build"}, word) {
				return word
			}
		}
	}
	return ""
}
