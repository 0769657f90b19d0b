package diag

import (
	"reflect"
	"slices"
	"testing"
)

type record struct {
	Title string `toml:"title,required"`
	Kind  string `toml:"kind" oneof:"law place"`
	At    Place
}

func TestArguments(t *testing.T) {
	kind, _ := reflect.TypeFor[record]().FieldByName("Kind")
	for _, c := range []struct {
		about string
		arg   Arg
		want  string
	}{
		{"a number", Number(-3), "-3"},
		{"a word", Word("a list"), "a list"},
		{"words", Words("a", "b"), "a, b"},
		{"a field", Field(kind), "kind"},
		{"fields, without the place", Fields(reflect.TypeFor[record]()), "title, kind"},
		{"a field's choices", Choices(kind), "law, place"},
		{"steps", Chain(Word("gzip"), Word("base64")), "gzip, then base64"},
		{"a year", Date("2018"), "2018"},
		{"a day", Date("2018-10-04"), "2018-10-04"},
		{"a name for a date", Date("Zephyr"), "?"},
		{"a name behind a date", Date("2018-10-04 Zephyr"), "?"},
		{"a line behind a date", Date("2018\nZephyr"), "?"},
	} {
		if c.arg.text != c.want {
			t.Errorf("%s: %q, want %q", c.about, c.arg.text, c.want)
		}
	}
}

func TestOpaqueID(t *testing.T) {
	for _, s := range []string{"org-07", "p-14", "a1", "abcd-123456"} {
		if id, ok := OpaqueID(s); !ok || id.String() != s {
			t.Errorf("%q is refused", s)
		}
	}
	for _, s := range []string{"", "org", "zephyr-1", "Org-07", "org-1234567", "org-07 ", "org-07\n", "org--07", "örg-1", "07"} {
		if id, ok := OpaqueID(s); ok || id != (ID{}) {
			t.Errorf("%q is taken", s)
		}
	}
}

func TestPlaceInWords(t *testing.T) {
	for _, c := range []struct {
		at   Place
		want string
	}{
		{Place{}, ""},
		{Place{Line: 3}, ""},
		{Place{File: "a.toml"}, "a.toml"},
		{Place{File: "a.toml", Line: 3}, "a.toml:3"},
		{Place{File: "a.toml", Line: 3, Col: 9, Offset: 40}, "a.toml:3:9"},
		{Place{File: "a.png", Offset: 40, Binary: true}, "a.png at byte 40"},
	} {
		if got := c.at.String(); got != c.want {
			t.Errorf("%+v: %q, want %q", c.at, got, c.want)
		}
	}
}

func TestSort(t *testing.T) {
	at := func(file string, line, col int) Place {
		return Place{File: file, Line: line, Col: col, Offset: line*100 + col}
	}
	org, _ := OpaqueID("org-01")
	want := []Problem{
		BadID.At(Place{}),
		BadID.At(at("a", 1, 1)),
		NameInField.At(at("a", 1, 2)),
		NameInField.At(at("a", 1, 2)).About(org),
		DuplicateNumber.At(at("a", 2, 1), Number(1)),
		BadDate.At(at("b", 1, 1)),
		BadID.At(at("b", 1, 1)),
	}
	got := append(slices.Clone(want), want...)
	slices.Reverse(got)
	got = Sort(got)
	if len(got) != len(want) {
		t.Fatalf("%d are left, want each once: %d", len(got), len(want))
	}
	for i := range want {
		if compare(got[i], want[i]) != 0 {
			t.Errorf("%d: %s %s", i, got[i].Place(), got[i].Code())
		}
	}
	// The same place and code with other words is another problem.
	two := Sort([]Problem{MissingField.At(at("a", 1, 1), Word("x")), MissingField.At(at("a", 1, 1), Word("y"))})
	if len(two) != 2 {
		t.Error("two missing fields became one")
	}
}

func TestAnArgumentIsNotFilledAgain(t *testing.T) {
	p := BadChoice.At(Place{}, Word("{1}"), Word("x"))
	if got, want := p.Message(), "the field {1} does not have one of its words"; got != want {
		t.Errorf("an argument's own braces were filled: %q", got)
	}
}

func TestMaskingChangesOnlyTheFile(t *testing.T) {
	org, _ := OpaqueID("org-01")
	p := NameInField.At(Place{File: "workshops/x/a.md", Line: 2, Col: 3, Offset: 9}).About(org).In("workshops/#1/a.md")
	if p.Place() != (Place{File: "workshops/#1/a.md", Line: 2, Col: 3, Offset: 9}) || p.ID() != org {
		t.Errorf("%+v %s", p.Place(), p.ID())
	}
}
