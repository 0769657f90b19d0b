package arch

import (
	"go/ast"
	"go/types"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// gate is a function that only the packages and files named may mention, be it to
// call it or to hand it on.
type gate struct{ function, callers, why string }

var gates = []gate{
	{"internal/public.TextClearedByDisclosure", "internal/private/internal/disclosure", "what is public was cleared"},
	{"internal/public.SlugClearedByDisclosure", "internal/private/internal/disclosure", "what is public was cleared"},
	{"internal/public.LinkClearedByDisclosure", "internal/private/internal/disclosure", "what is public was cleared"},
	{"internal/private/internal/secret.Reveal", "internal/private/internal/secret internal/private/internal/records/load internal/private/internal/disclosure internal/private/internal/review internal/private/internal/refill",
		"private text is seen where it is checked, where it is judged, where the facilitator decides, and where names are exchanged for others"},
	{"internal/private/internal/secret.New", "internal/private/internal/records/load internal/private/internal/disclosure/waiting.go",
		"private text comes out of records, which are read in one place; what waits for a decision stays private"},
	{"internal/private/internal/disclosure.Protected", "internal/private internal/private/internal/disclosure", "a matcher knows every name"},
	{"internal/private/internal/records/load.Folder", "internal/private", "there is one way in"},
	{"time.Now", "cmd/openspace internal/bench internal/leakscan internal/release", "the day is handed in; a limit on time, a pause and a measurement need a clock"},
	{"time.Since", "cmd/openspace internal/bench internal/leakscan internal/release", "the same"},
	{"time.Until", "cmd/openspace internal/leakscan internal/release", "the same"},
}

// mention is one place in the source where a name stands.
type mention struct {
	pkg, place string
	object     types.Object
}

// file is the mention's file below the module.
func (m mention) file() string {
	name, _, _ := strings.Cut(path.Base(filepath.ToSlash(m.place)), ":")
	return path.Join(m.pkg, name)
}

func (p program) mentions() []mention {
	var all []mention
	for _, one := range p.own {
		for id, o := range one.TypesInfo.Uses {
			all = append(all, mention{shortPath(one.PkgPath), p.fset.Position(id.Pos()).String(), o})
		}
	}
	return all
}

// fullName is a package-level function's path and name, and "" for other objects.
func fullName(o types.Object) string {
	if o.Pkg() == nil || o.Parent() != o.Pkg().Scope() {
		return ""
	}
	return shortPath(o.Pkg().Path()) + "." + o.Name()
}

func trespassers(p program, gates []gate) []string {
	may := map[string][]string{}
	for _, g := range gates {
		may[g.function] = strings.Fields(g.callers)
	}
	var faults []string
	for _, m := range p.mentions() {
		name := fullName(m.object)
		if callers, guarded := may[name]; guarded && !slices.Contains(callers, m.pkg) && !slices.Contains(callers, m.file()) && !testPackage(m.pkg) {
			faults = append(faults, m.place+" mentions "+name)
		}
	}
	return faults
}

func TestGatesAreOpenedOnlyByThoseWhoMay(t *testing.T) {
	p := load(t)
	for _, fault := range trespassers(p, gates) {
		t.Error(fault)
	}
	for _, g := range gates {
		if strings.HasPrefix(g.function, "internal/") {
			p.object(t, g.function)
		}
	}
}

// TestOtherSystemsFilesStayAway: a file for another system is not type-checked
// here, so that it may not import a package with gates at all.
func TestOtherSystemsFilesStayAway(t *testing.T) {
	checked := map[string]bool{}
	p := load(t)
	for _, one := range p.own {
		for _, f := range one.CompiledGoFiles {
			checked[f] = true
		}
	}
	for _, f := range allSources(t) {
		if checkedHere(checked, f.name) {
			continue
		}
		for _, i := range f.imports {
			if i == ownPath("internal/public") || strings.HasPrefix(i, ownPath("internal/private")) {
				t.Errorf("%s is for another system and imports %s", f.name, i)
			}
		}
	}
}

func checkedHere(checked map[string]bool, name string) bool {
	for f := range checked {
		if strings.HasSuffix(strings.ReplaceAll(f, "\\", "/"), "/"+name) {
			return true
		}
	}
	return false
}

// TestVerifiedComesFromTheScan: a Verified with anything in it is made in one
// place.
func TestVerifiedComesFromTheScan(t *testing.T) {
	p := load(t)
	p.object(t, "internal/leakscan.Verified")
	got := makers(p)
	if len(got) != 1 || !strings.Contains(got[0], "scan.go") {
		t.Errorf("a Verified is made or changed at %v; want one place, in scan.go", got)
	}
	bad := snippet(t, "openspace/internal/leakscan", `package leakscan
type Verified struct { files map[string][]byte; digests map[string]int }
func a() Verified { return Verified{} }
func b() Verified { return Verified{files: map[string][]byte{}} }
func c() (v Verified) { v.digests = map[string]int{}; return v }
func d() (v Verified) { p := &v; p.files = nil; return v }
func e() (v Verified) { v.digests["x"] = 1; q := &v.files; _ = q; return v }
func f(v Verified) int { return len(v.files) }
`)
	if got := makers(bad); len(got) != 5 {
		t.Errorf("five makers were planted, told: %v", got)
	}
}

// makers lists the places where a leakscan.Verified is filled: a literal with
// elements, an assignment to one of its fields or into it, a field's address.
func makers(p program) []string {
	var found []string
	for _, one := range p.own {
		for _, f := range one.Syntax {
			ast.Inspect(f, func(n ast.Node) bool {
				if fillsVerified(one.TypesInfo, n) {
					found = append(found, p.fset.Position(n.Pos()).String())
				}
				return true
			})
		}
	}
	return found
}

func fillsVerified(info *types.Info, n ast.Node) bool {
	switch n := n.(type) {
	case *ast.CompositeLit:
		return len(n.Elts) > 0 && isVerified(info.TypeOf(n))
	case *ast.AssignStmt:
		return slices.ContainsFunc(n.Lhs, func(e ast.Expr) bool { return ofVerified(info, e) })
	case *ast.UnaryExpr:
		return n.Op.String() == "&" && ofVerified(info, n.X)
	}
	return false
}

// ofVerified reports whether an expression is a field of a Verified, or an element
// of one.
func ofVerified(info *types.Info, e ast.Expr) bool {
	switch e := ast.Unparen(e).(type) {
	case *ast.IndexExpr:
		return ofVerified(info, e.X)
	case *ast.SelectorExpr:
		s := info.Selections[e]
		return s != nil && s.Kind() == types.FieldVal && isVerified(s.Recv())
	}
	return false
}

func isVerified(t types.Type) bool {
	if p, ok := t.(*types.Pointer); ok {
		t = p.Elem()
	}
	n, ok := types.Unalias(t).(*types.Named)
	return ok && n.Obj().Name() == "Verified" && n.Obj().Pkg().Path() == ownPath("internal/leakscan")
}

func TestTheGateCheckerCatches(t *testing.T) {
	const imports = `package x
import "openspace/internal/public"
`
	for _, c := range []struct {
		about, path, code string
		faults            int
	}{
		{"a call", "openspace/internal/hugofiles", `var T = public.TextClearedByDisclosure("x")`, 1},
		{"a value", "openspace/internal/site", `var f = public.TextClearedByDisclosure; var T = f("x")`, 1},
		{"an argument", "openspace/cmd/openspace", `func use(func(string) public.Slug) {}; func g() { use(public.SlugClearedByDisclosure) }`, 1},
		{"a constant is free", "openspace/internal/hugofiles", `var T = public.Const("x")`, 0},
		{"disclosure may", "openspace/internal/private/internal/disclosure", `var T = public.LinkClearedByDisclosure("x")`, 0},
	} {
		if got := trespassers(snippet(t, c.path, imports+c.code), gates); len(got) != c.faults {
			t.Errorf("%s: %v", c.about, got)
		}
	}
	dotted := snippet(t, "openspace/internal/private", `package private
import . "openspace/internal/private/internal/secret"
import sec "openspace/internal/private/internal/secret"
func f(t Text) string { return Reveal(t) + sec.Reveal(t) }
var _ = New("x")
`)
	if got := trespassers(dotted, gates); len(got) != 3 {
		t.Errorf("through other names of the package: %v", got)
	}
}
