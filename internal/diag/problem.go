package diag

import (
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// Kind says what sort of thing was found.
type Kind string

const (
	KindProblem    Kind = "problem"    // something in the records, the site folder or the way of working
	KindLeak       Kind = "leak"       // a protected term in something that would be published
	KindUnreadable Kind = "unreadable" // something that could not be checked, which counts as found
)

// Severity says whether a problem stops the build.
type Severity string

const (
	Error   Severity = "error"   // nothing is written
	Warning Severity = "warning" // written, but look at it
	Note    Severity = "note"    // for your information
)

// Entry is one line of the catalogue: a code with its fixed wording.
// Entries are made only by this package's own catalogue files.
type Entry struct {
	Code     string // stable; other tools filter on it
	Kind     Kind
	Severity Severity
	Message  string // what happened; {0}, {1} … stand for the problem's arguments
	Hint     string // what to do next; same placeholders
}

var catalogue = map[string]*Entry{}

func define(code string, kind Kind, severity Severity, message, hint string) *Entry {
	if _, taken := catalogue[code]; taken {
		panic("diag: code defined twice: " + code)
	}
	e := &Entry{Code: code, Kind: kind, Severity: severity, Message: message, Hint: hint}
	catalogue[code] = e
	return e
}

// Catalogue returns every entry, ordered by code.
func Catalogue() []Entry {
	all := make([]Entry, 0, len(catalogue))
	for _, e := range catalogue {
		all = append(all, *e)
	}
	slices.SortFunc(all, func(a, b Entry) int { return strings.Compare(a.Code, b.Code) })
	return all
}

// Place is a position in a file. Line and Col count from 1, Col in bytes; 0 means
// none. Offset is in bytes from the file's start and is meaningful only when Line
// is not 0 or Binary is set.
//
// File is shown as it stands. Whoever fills it must have made sure that it names
// nobody: see the private package's masking of paths.
type Place struct {
	File   string
	Line   int
	Col    int
	Offset int
	Char   int  // Col in characters, Unicode code points; 0 if it was not counted
	Binary bool // Offset is the position; Line and Col are not known
}

func (p Place) String() string {
	switch {
	case p.File == "":
		return ""
	case p.Binary:
		return p.File + " at byte " + strconv.Itoa(p.Offset)
	case p.Line == 0:
		return p.File
	case p.Col == 0:
		return p.File + ":" + strconv.Itoa(p.Line)
	}
	return p.File + ":" + strconv.Itoa(p.Line) + ":" + strconv.Itoa(p.Col)
}

// Problem is one thing found. The zero value is not a problem.
type Problem struct {
	entry *Entry
	place Place
	args  []Arg
	id    ID
}

// At reports the entry at a place. The number of args must match the entry's
// placeholders; the catalogue's test holds every call's entry to its wording.
func (e *Entry) At(p Place, args ...Arg) Problem {
	return Problem{entry: e, place: p, args: args}
}

// About adds the opaque id of the organisation or person concerned.
func (p Problem) About(id ID) Problem { p.id = id; return p }

// In returns the problem with its place's file replaced, as masking needs.
func (p Problem) In(file string) Problem { p.place.File = file; return p }

func (p Problem) Entry() *Entry      { return p.entry }
func (p Problem) Place() Place       { return p.place }
func (p Problem) Code() string       { return p.entry.Code }
func (p Problem) Kind() Kind         { return p.entry.Kind }
func (p Problem) Severity() Severity { return p.entry.Severity }
func (p Problem) ID() ID             { return p.id }
func (p Problem) Message() string    { return fill(p.entry.Message, p.args) }
func (p Problem) Hint() string       { return fill(p.entry.Hint, p.args) }

// fill puts the arguments in, all at once: one with braces of its own is not
// filled again.
func fill(text string, args []Arg) string {
	var pairs []string
	for i, a := range args {
		pairs = append(pairs, "{"+strconv.Itoa(i)+"}", a.text)
	}
	return strings.NewReplacer(pairs...).Replace(text)
}

// Arg is something a message may contain: a number, or a word of this program.
type Arg struct{ text string }

// Number makes an argument of a count.
func Number(n int) Arg { return Arg{strconv.Itoa(n)} }

// written can hold only what is an untyped constant in this program's source,
// because no other package can name the type to convert a variable to it.
// The technique is that of github.com/google/safehtml's stringConstant.
type written string

// Word makes an argument of a word written in the source.
func Word(w written) Arg { return Arg{string(w)} }

// Words lists words written in the source.
func Words(ws ...written) Arg {
	all := make([]string, len(ws))
	for i, w := range ws {
		all[i] = string(w)
	}
	return Arg{strings.Join(all, ", ")}
}

// List lists arguments.
func List(list ...Arg) Arg {
	all := make([]string, len(list))
	for i, a := range list {
		all[i] = a.text
	}
	return Arg{strings.Join(all, ", ")}
}

// Field makes an argument of a record field's name. It is taken from the struct
// tag "toml", which is source text and so cannot come from a record.
func Field(f reflect.StructField) Arg {
	name, _, _ := strings.Cut(f.Tag.Get("toml"), ",")
	return Arg{name}
}

// Fields lists the names of a record type's fields.
func Fields(t reflect.Type) Arg {
	var names []string
	for _, f := range reflect.VisibleFields(t) {
		if a := Field(f); a.text != "" {
			names = append(names, a.text)
		}
	}
	return Arg{strings.Join(names, ", ")}
}

// ID is the opaque id of an organisation or a person, such as org-07. Its shape
// leaves no room for a name.
type ID struct{ s string }

var idShape = regexp.MustCompile(`^[a-z]{1,4}-?[0-9]{1,6}$`)

// OpaqueID returns s as an ID. It reports false, and an empty ID, if s has
// another shape.
func OpaqueID(s string) (ID, bool) {
	if !idShape.MatchString(s) {
		return ID{}, false
	}
	return ID{s}, true
}

func (id ID) String() string { return id.s }

// Sort orders problems by file, position and code, and drops exact repeats.
func Sort(ps []Problem) []Problem {
	slices.SortStableFunc(ps, compare)
	return slices.CompactFunc(ps, func(a, b Problem) bool {
		return compare(a, b) == 0 && a.Message() == b.Message()
	})
}

func compare(a, b Problem) int {
	if c := strings.Compare(a.place.File, b.place.File); c != 0 {
		return c
	}
	if c := a.place.Line - b.place.Line; c != 0 {
		return c
	}
	if c := a.place.Offset - b.place.Offset; c != 0 {
		return c
	}
	if c := a.place.Col - b.place.Col; c != 0 {
		return c
	}
	if c := strings.Compare(a.Code(), b.Code()); c != 0 {
		return c
	}
	return strings.Compare(a.id.s, b.id.s)
}

// Stops reports whether any problem is an error.
func Stops(ps []Problem) bool {
	return slices.ContainsFunc(ps, func(p Problem) bool { return p.Severity() == Error })
}

// Leaks reports whether any problem is a leak or something unreadable.
func Leaks(ps []Problem) bool {
	return slices.ContainsFunc(ps, func(p Problem) bool {
		return p.Kind() != KindProblem && p.Severity() == Error
	})
}

// Choices lists the words of a record field's tag "oneof".
func Choices(f reflect.StructField) Arg {
	return Arg{strings.ReplaceAll(f.Tag.Get("oneof"), " ", ", ")}
}

var dateShape = regexp.MustCompile(`^[0-9]{4}(-[0-9]{2}){0,2}$`)

// Date makes an argument of a date in ISO 8601's notation; anything else becomes
// a question mark.
func Date(iso string) Arg {
	if !dateShape.MatchString(iso) {
		return Arg{"?"}
	}
	return Arg{iso}
}
