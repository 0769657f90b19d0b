package arch

import (
	"fmt"
	"go/types"
	"strings"
	"testing"
)

// crossing is what may pass through the front door, by direction. What is not an
// int, a bool or here stays out: above all string, []byte, any, error and
// io.Writer, each of which can carry private text, and every type from behind the
// door. A function that is handed out is judged like one that is exported.
var crossing = map[string]struct {
	in, out bool
	inside  bool // its exported fields decide
	why     string
}{
	"io/fs.FS":                         {in: true, why: "the records folder; its own methods are called from inside"},
	"string":                           {in: true, why: "a label, or a text to look for names in"},
	"time.Location":                    {out: true, why: "a zone of the IANA database"},
	"openspace/internal/calendar.Date": {in: true, out: true, why: "a date cannot hold text"},
	"uint64":                           {in: true, why: "a seed"},
	"openspace/internal/diag.ID":       {in: true, out: true, why: "its shape leaves no room for a name"},
	"openspace/internal/diag.Problem":  {out: true, why: "cannot hold private text: see its package"},
	"openspace/internal/fold.Hit":      {out: true, why: "offsets and opaque ids"},
	"openspace/internal/fold.Search":   {inside: true, why: "functions that are handed out like any"},
	"openspace/internal/fold.Skimmed":  {inside: true, why: "numbers"},
	"openspace/internal/public.Site":   {out: true, why: "what disclosure has cleared"},
}

// privileged are the exported names that may do more, each with its reason.
var privileged = map[string]string{
	"ReviewOptions":       "shows private text to the facilitator, on the terminal that cmd has made sure of",
	"Appearance":          "says in which public files a release named somebody, for whom is taking a name away",
	"OpenLedger.Remember": "takes the digests of a finished site",
	"CheckText":           "takes a text that is no record, to find what is wrong in it",
}

// door walks everything that the exported names of a package hand out or take.
type door struct {
	own    *types.Package
	seen   map[types.Type]bool
	used   map[string]bool // of privileged
	faults []string
}

func throughDoor(pkg *types.Package) *door {
	d := &door{own: pkg, seen: map[types.Type]bool{}, used: map[string]bool{}}
	for _, name := range pkg.Scope().Names() {
		if o := pkg.Scope().Lookup(name); o.Exported() {
			d.object(o)
		}
	}
	return d
}

func (d *door) object(o types.Object) {
	switch o := o.(type) {
	case *types.Func:
		d.walk(o.Name(), o.Type(), true)
	case *types.Var:
		d.fault(o.Name(), "is a variable, which anybody may set")
	case *types.TypeName:
		if o.IsAlias() {
			d.fault(o.Name(), "is another name of a type")
		}
		d.named(o.Name(), o.Type())
	case *types.Const: // source text
	}
}

// named walks what can be reached through a type of the package itself.
func (d *door) named(at string, t types.Type) {
	if d.seen[t] {
		return
	}
	d.seen[t] = true
	for _, m := range methods(t) {
		if m.Exported() {
			d.walk(at+"."+m.Name(), m.Type(), true)
		}
	}
	switch u := t.Underlying().(type) {
	case *types.Struct:
		d.fields(at, u)
	case *types.Signature:
		d.walk(at, u, true)
	case *types.Basic:
		d.walk(at, u, true)
	default:
		d.fault(at, "is neither a struct nor a function")
	}
}

// fields takes exported fields, and embedded ones, whose methods are the outer
// type's too.
func (d *door) fields(at string, s *types.Struct) {
	for f := range s.Fields() {
		if f.Exported() || f.Embedded() {
			d.walk(at+"."+f.Name(), f.Type(), true)
		}
	}
}

func methods(t types.Type) []types.Object {
	var all []types.Object
	for s := range types.NewMethodSet(types.NewPointer(t)).Methods() {
		all = append(all, s.Obj())
	}
	return all
}

// walk follows a type; out says whether its values leave. A function's results go
// its own way and its parameters the other.
func (d *door) walk(at string, t types.Type, out bool) {
	switch t := types.Unalias(t).(type) {
	case *types.Signature:
		d.signature(at, t, out)
	case *types.Slice:
		if _, numbers := t.Elem().Underlying().(*types.Basic); numbers {
			d.pass(at, t.String(), out)
			return
		}
		d.walk(at, t.Elem(), out)
	case *types.Pointer:
		d.walk(at, t.Elem(), out)
	case *types.Named:
		if t.Obj().Pkg() == d.own {
			d.named(t.Obj().Name(), t)
			return
		}
		if name := types.TypeString(t, nil); crossing[name].inside {
			d.fields(at, t.Underlying().(*types.Struct))
		} else {
			d.pass(at, name, out)
		}
	case *types.Basic:
		if t.Kind() != types.Bool && t.Kind() != types.Int {
			d.pass(at, t.Name(), out)
		}
	default:
		d.fault(at, fmt.Sprintf("has to do with a %T", t))
	}
}

func (d *door) signature(at string, s *types.Signature, out bool) {
	if s.TypeParams() != nil {
		d.fault(at, "is generic")
	}
	for v := range s.Results().Variables() {
		d.walk(at, v.Type(), out)
	}
	for v := range s.Params().Variables() {
		d.walk(at, v.Type(), !out)
	}
}

func (d *door) pass(at, name string, out bool) {
	switch may := crossing[name]; {
	case out && !may.out:
		d.fault(at, "hands out "+name)
	case !out && !may.in:
		d.fault(at, "takes "+name)
	}
}

func (d *door) fault(at, what string) {
	first, _, _ := strings.Cut(at, ".")
	for _, name := range []string{at, first} {
		if _, ok := privileged[name]; ok {
			d.used[name] = true
			return
		}
	}
	d.faults = append(d.faults, at+" "+what)
}

func TestNothingPrivateLeavesThroughTheFrontDoor(t *testing.T) {
	d := throughDoor(load(t).deps[ownPath("internal/private")].Types)
	for _, fault := range d.faults {
		t.Error("private." + fault)
	}
	for name := range privileged {
		if !d.used[name] {
			t.Errorf("private.%s needs no privilege any more: take it out", name)
		}
	}
}

func TestTheDoorkeeperCatches(t *testing.T) {
	const head = `package private
import (
	"io"
	"io/fs"
	"openspace/internal/fold"
	"openspace/internal/private/internal/records"
	"openspace/internal/private/internal/secret"
)
type Records struct { folder records.Folder; text secret.Text }
var ( _ io.Writer; _ fs.FS; _ fold.Hit )
`
	for _, c := range []struct {
		about, code string
		caught      bool
	}{
		{"nothing but itself", ``, false},
		{"functions over text", `func (r *Records) Find() func(string) []fold.Hit { return nil }`, false},
		{"functions over text together", `func (r *Records) Names() fold.Search { return fold.Search{} }`, false},
		{"numbers and truth", `func (r *Records) Count() (int, bool) { return 0, false }`, false},
		{"what is not exported", `func (r *Records) name() string { return "" }`, false},

		{"a string", `func (r *Records) Title() string { return "" }`, true},
		{"a type that is a string", `type Title string`, true},
		{"bytes", `func (r *Records) Raw() []byte { return nil }`, true},
		{"letters one by one", `func (r *Records) At(i int) (rune, byte) { return 0, 0 }`, true},
		{"letters as numbers", `func (r *Records) Raw() []int { return nil }`, true},
		{"a record", `func (r *Records) Folder() records.Folder { return r.folder }`, true},
		{"records in a list of pointers", `func All() []*records.Action { return nil }`, true},
		{"a secret in a field", `type Line struct{ Text secret.Text }`, true},
		{"a secret that is embedded", `type line struct{ secret.Text }; func (r *Records) L() line { return line{} }`, true},
		{"a secret in another name", `type Text = secret.Text`, true},
		{"a function that gives a string", `func (r *Records) F() func() string { return nil }`, true},
		{"a function that is called with a string", `func (r *Records) Each(do func(string)) {}`, true},
		{"a record by way of a type", `type Deep struct { In struct{ A records.Action } }`, true},
		{"a writer", `func (r *Records) Show(w io.Writer) {}`, true},
		{"an error", `func (r *Records) Err() error { return nil }`, true},
		{"anything", `func (r *Records) Any() any { return nil }`, true},
		{"a channel", `func (r *Records) Each() chan string { return nil }`, true},
		{"a map", `func (r *Records) Names() map[string]bool { return nil }`, true},
		{"an iterator", `func (r *Records) All() func(func(string) bool) { return nil }`, true},
		{"a variable", `var Last *Records`, true},
		{"a generic function", `func Get[T any](r *Records) int { return 0 }`, true},
	} {
		t.Run(c.about, func(t *testing.T) {
			p := snippet(t, "openspace/internal/private", head+c.code)
			if got := throughDoor(p.own[0].Types).faults; (len(got) > 0) != c.caught {
				t.Errorf("got %q", got)
			}
		})
	}
}
