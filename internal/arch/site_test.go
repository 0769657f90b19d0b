package arch

import (
	"fmt"
	"go/ast"
	"go/types"
	"testing"
)

// cleared are the types that hold what disclosure has cleared, or cannot hold
// text.
var cleared = map[string]bool{
	"openspace/internal/public.Text": true, "openspace/internal/public.Slug": true, "openspace/internal/public.Link": true,
	"openspace/internal/calendar.Date": true,
}

// fixedWords reports whether a type is one of package public's own lists of words:
// a string of a name of its own, with its words as constants beside it.
func fixedWords(t types.Type) bool {
	n, ok := types.Unalias(t).(*types.Named)
	if !ok || n.Obj().Pkg() == nil || n.Obj().Pkg().Path() != ownPath("internal/public") || !isString(n) {
		return false
	}
	for _, name := range n.Obj().Pkg().Scope().Names() {
		if c, ok := n.Obj().Pkg().Scope().Lookup(name).(*types.Const); ok && types.Identical(c.Type(), n) {
			return true
		}
	}
	return false
}

func isString(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Kind() == types.String
}

// uncleared walks a type and lists what in it can hold text that nobody cleared.
func uncleared(t types.Type) []string {
	var faults []string
	seen := map[types.Type]bool{}
	var walk func(at string, t types.Type)
	walk = func(at string, t types.Type) {
		if seen[t] || cleared[types.TypeString(t, nil)] || fixedWords(t) {
			return
		}
		seen[t] = true
		switch u := t.Underlying().(type) {
		case *types.Struct:
			for f := range u.Fields() {
				walk(at+"."+f.Name(), f.Type())
			}
		case *types.Slice:
			walk(at, u.Elem())
		case *types.Pointer:
			walk(at, u.Elem())
		case *types.Basic:
			if u.Kind() != types.Bool && u.Kind() != types.Int {
				faults = append(faults, at+" is a "+u.Name())
			}
		default:
			faults = append(faults, fmt.Sprintf("%s is a %T", at, u))
		}
	}
	walk("Site", t)
	return faults
}

func TestEveryStringOfASiteIsCleared(t *testing.T) {
	p := load(t)
	if got := uncleared(p.object(t, "internal/public.Site").Type()); len(got) > 0 {
		t.Error(got)
	}
	bad := snippet(t, "openspace/internal/public", `package public
type Text struct{ s string }
type Known string
const A Known = "a"
type Open string
type Site struct { Title Text; Fine Known; Bad Open; Parts []struct{ Notes map[string]int }; Raw string; Any any; B []byte }`)
	if got := uncleared(bad.own[0].Types.Scope().Lookup("Site").Type()); len(got) != 5 {
		t.Errorf("five were planted, told: %v", got)
	}
}

// coined lists the conversions of text to one of package public's lists of words
// that are neither of a constant nor of a record's choice, whose words are those of
// the schema.
func coined(p program) []string {
	var faults []string
	for _, one := range p.own {
		for _, f := range one.Syntax {
			ast.Inspect(f, func(n ast.Node) bool {
				if call, ok := n.(*ast.CallExpr); ok && coins(one.TypesInfo, call) && one.PkgPath != ownPath("internal/public") {
					faults = append(faults, p.fset.Position(call.Pos()).String())
				}
				return true
			})
		}
	}
	return faults
}

func coins(info *types.Info, call *ast.CallExpr) bool {
	if !info.Types[call.Fun].IsType() || !fixedWords(info.TypeOf(call)) || len(call.Args) != 1 {
		return false
	}
	arg := ast.Unparen(call.Args[0])
	if info.Types[arg].Value != nil {
		return false
	}
	s, ok := arg.(*ast.SelectorExpr)
	return !ok || s.Sel.Name != "Word" || types.TypeString(info.TypeOf(s.X), nil) != ownPath("internal/private/internal/records")+".Choice"
}

func TestFixedWordsAreNotCoined(t *testing.T) {
	for _, fault := range coined(load(t)) {
		t.Error(fault + ": text becomes one of the site's fixed words")
	}
	bad := snippet(t, "openspace/internal/private/internal/disclosure", `package disclosure
import ( "openspace/internal/public"; "openspace/internal/private/internal/records"; "openspace/internal/private/internal/secret" )
func f(s string, c records.Choice, l records.Line) {
	_ = public.Reason(s)
	_ = public.Reason(secret.Reveal(l.Text))
	_ = public.Reason("draft")
	_ = public.Reason(c.Word)
	_ = public.Draft
}
`)
	if got := coined(bad); len(got) != 2 {
		t.Errorf("two were planted, told: %v", got)
	}
}
