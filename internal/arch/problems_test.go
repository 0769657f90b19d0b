package arch

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/tools/go/ast/inspector"

	"openspace/internal/diag"
)

// Every problem's arguments have to fit its wording, or a message would show {0}.
// An entry of the catalogue is used in one of three ways:
//
//   - diag.X.At(place, args…): as many args as the wording has placeholders;
//   - report(diag.X, …, args…) of a function that ends in ...diag.Arg: the same;
//   - as a value, chosen somewhere and used elsewhere: the wordings that can be
//     chosen and the calls that they end in are listed in chosen.

// chosen lists the packages that call At, or such a report, on an entry that was
// chosen elsewhere, with the number of args they give. Entries used as values in
// these packages may take so many or fewer, in others none.
var chosen = map[string]int{
	"cmd/openspace":     1, // readScanned: the limit in megabytes
	"internal/leakscan": 1, // the chain of decodings
	"internal/release":  1, // what was being done
}

var placeholder = regexp.MustCompile(`\{[0-9]+\}`)

// wordings maps each entry's variable to the number of args that it takes.
func wordings(p program) map[types.Object]int {
	args := map[string]int{}
	for _, e := range diag.Catalogue() {
		for _, m := range placeholder.FindAllString(e.Message+e.Hint, -1) {
			n, _ := strconv.Atoi(strings.Trim(m, "{}"))
			args[e.Code] = max(args[e.Code], n+1)
		}
	}
	one := p.deps[ownPath("internal/diag")]
	all := map[types.Object]int{}
	for _, f := range one.Syntax {
		ast.Inspect(f, func(n ast.Node) bool {
			if spec, ok := n.(*ast.ValueSpec); ok && len(spec.Values) == len(spec.Names) {
				for i, name := range spec.Names {
					if code := codeIn(spec.Values[i]); isEntry(one.TypesInfo.Defs[name]) && code != "" {
						all[one.TypesInfo.Defs[name]] = args[code]
					}
				}
			}
			return true
		})
	}
	return all
}

// codeIn is the first text in a definition: define("code", …).
func codeIn(e ast.Expr) (code string) {
	ast.Inspect(e, func(n ast.Node) bool {
		if lit, ok := n.(*ast.BasicLit); ok && lit.Kind == token.STRING && code == "" {
			code, _ = strconv.Unquote(lit.Value)
		}
		return code == ""
	})
	return code
}

func isEntry(o types.Object) bool {
	return o != nil && types.TypeString(o.Type(), nil) == "*openspace/internal/diag.Entry"
}

// wrongArgs checks every use of an entry in the packages.
func wrongArgs(p program, takes map[types.Object]int) []string {
	var faults []string
	for _, one := range p.own {
		if one.PkgPath == ownPath("internal/diag") {
			continue
		}
		c := argCheck{info: one.TypesInfo, takes: takes, pkg: shortPath(one.PkgPath)}
		for cursor := range inspector.New(one.Syntax).Root().Preorder((*ast.SelectorExpr)(nil), (*ast.CallExpr)(nil)) {
			if fault := c.check(cursor); fault != "" {
				faults = append(faults, p.fset.Position(cursor.Node().Pos()).String()+": "+fault)
			}
		}
	}
	return faults
}

type argCheck struct {
	info  *types.Info
	takes map[types.Object]int
	pkg   string
}

func (c argCheck) check(at inspector.Cursor) string {
	switch n := at.Node().(type) {
	case *ast.SelectorExpr:
		if takes, ok := c.takes[c.info.Uses[n.Sel]]; ok {
			return c.mention(at, n.Sel.Name, takes)
		}
	case *ast.CallExpr:
		return c.indirect(n)
	}
	return ""
}

// mention judges one place where an entry is named.
func (c argCheck) mention(at inspector.Cursor, name string, takes int) string {
	got, counted := 0, false
	switch up := at.Parent().Node().(type) {
	case *ast.SelectorExpr:
		call, isCall := at.Parent().Parent().Node().(*ast.CallExpr)
		if up.Sel.Name != "At" || !isCall {
			return "" // its code, its hint
		}
		got, counted = len(call.Args)-1, !call.Ellipsis.IsValid()
	case *ast.CallExpr:
		got, counted = c.reported(up)
	}
	if !counted {
		if takes > chosen[c.pkg] {
			return fmt.Sprintf("%s takes %d and is used as a value", name, takes)
		}
		return ""
	}
	if got != takes {
		return fmt.Sprintf("%s takes %d and is given %d", name, takes, got)
	}
	return ""
}

// reported counts the args of a call to a function that ends in ...diag.Arg.
func (c argCheck) reported(call *ast.CallExpr) (int, bool) {
	s, ok := c.info.TypeOf(call.Fun).(*types.Signature)
	if !ok || !s.Variadic() || call.Ellipsis.IsValid() {
		return 0, false
	}
	last := s.Params().Len() - 1
	if types.TypeString(s.Params().At(last).Type(), nil) != "[]openspace/internal/diag.Arg" {
		return 0, false
	}
	return len(call.Args) - last, true
}

// indirect judges a call that takes an entry which is not named in it.
func (c argCheck) indirect(call *ast.CallExpr) string {
	got, counted := c.reported(call)
	if !counted || c.direct(call) || got == 0 {
		return ""
	}
	if chosen[c.pkg] != got {
		return fmt.Sprintf("%d args are given to an entry chosen elsewhere", got)
	}
	return ""
}

// direct reports whether the entry is named in the call itself.
func (c argCheck) direct(call *ast.CallExpr) bool {
	named := func(e ast.Expr) bool {
		s, ok := ast.Unparen(e).(*ast.SelectorExpr)
		if !ok {
			return false
		}
		_, ok = c.takes[c.info.Uses[s.Sel]]
		return ok
	}
	for _, a := range call.Args {
		if named(a) {
			return true
		}
	}
	s, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr)
	return ok && named(s.X)
}

func TestEveryProblemIsGivenItsArguments(t *testing.T) {
	p := load(t)
	takes := wordings(p)
	if len(takes) != len(diag.Catalogue()) {
		t.Fatalf("%d entries have a variable, the catalogue has %d", len(takes), len(diag.Catalogue()))
	}
	for _, fault := range wrongArgs(p, takes) {
		t.Error(fault)
	}
}

func TestTheArgumentCheckerCatches(t *testing.T) {
	p := load(t)
	for _, c := range []struct {
		about, code string
		faults      int
	}{
		{"none needed", `var _ = diag.BadID.At(at)`, 0},
		{"one needed", `var _ = diag.DuplicateNumber.At(at, diag.Number(1))`, 0},
		{"none given", `var _ = diag.DuplicateNumber.At(at)`, 1},
		{"one too many", `var _ = diag.BadID.At(at, diag.Number(1))`, 1},
		{"through a report", `func f() { report(diag.DuplicateNumber, at, diag.Number(1)); report(diag.BadID, at) }`, 0},
		{"through a report, missing", `func f() { report(diag.DuplicateNumber, at) }`, 1},
		{"as a value, needing none", `func f() *diag.Entry { return diag.BadID }`, 0},
		{"as a value, needing one", `func f() *diag.Entry { return diag.DuplicateNumber }`, 1},
		{"chosen elsewhere, given one", `func f(e *diag.Entry) { e.At(at, diag.Number(1)) }`, 1},
		{"chosen elsewhere, given none", `func f(e *diag.Entry) { e.At(at) }`, 0},
		{"its code", `var _ = diag.DuplicateNumber.Code`, 0},
	} {
		s := snippet(t, "openspace/internal/x", `package x
import "openspace/internal/diag"
var at diag.Place
func report(e *diag.Entry, at diag.Place, args ...diag.Arg) { e.At(at, args...) }
`+c.code)
		if got := wrongArgs(s, wordings(p)); len(got) != c.faults {
			t.Errorf("%s: %v", c.about, got)
		}
	}
}

// TestAWordIsWrittenInTheSource: what diag.Word and public.Const take can only be
// an untyped constant; no variable and no typed string converts to it.
func TestAWordIsWrittenInTheSource(t *testing.T) {
	for _, c := range []struct {
		code     string
		compiles bool
	}{
		{`var _ = diag.Word("a word")`, true},
		{`const c = "a word"; var _ = diag.Words("x", c+" more")`, true},
		{`var _ = public.Const("a sentence")`, true},
		{`var s string; var _ = diag.Word(s)`, false},
		{`const c string = "typed"; var _ = diag.Word(c)`, false},
		{`var s []string; var _ = diag.Words(s...)`, false},
		{`func f(s string) { diag.Word(s + "x") }`, false},
		{`func f(s string) { diag.Word(diag.written(s)) }`, false},
		{`func f(s string) { _ = diag.Arg{s} }`, false},
		{`func f(s string) { _ = diag.ID{s} }`, false},
		{`var s string; var _ = public.Const(s)`, false},
		{`var s string; var _ = public.Text(s)`, false},
		{`func f(s string) { _ = public.Text{s} }`, false},
		{`func f(s secret.Text) { _ = public.Text(s) }`, false},
		{`func f(s secret.Text) string { return string(s) }`, false},
		{`func f(s public.Text) public.Slug { return public.Slug(s) }`, true}, // both were cleared
	} {
		_, err := checkSnippet(load(t), "openspace/internal/private/internal/x", `package x
import ( "openspace/internal/diag"; "openspace/internal/public"; "openspace/internal/private/internal/secret" )
var ( _ diag.Place; _ public.Text; _ secret.Text )
`+c.code)
		if (err == nil) != c.compiles {
			t.Errorf("%s: %v", c.code, err)
		}
	}
}
