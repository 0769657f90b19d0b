package hugofiles

import (
	"bytes"
	"encoding/json"
	"testing"
)

// A data file laid out is what the standard library makes of a value with its own indentation, byte for byte.
func FuzzIndentsAsTheLibraryDoes(f *testing.F) {
	for _, seed := range []string{
		`null`, `true`, `-1.5e300`, `""`, `"a"`, `{}`, `[]`, `[[],{},[{}],{"a":[]}]`, `{"a":{"b":[1,2,{"c":null}]},"d":"e"}`,
		`"{[,:]}"`, `"\"{"`, `"\\"`, `["\\\"",":\\"]`, `{"\\":"a,b","{":"}"}`, `" "`, `"<&>"`, "\"\u2028é“\"", `["a b","\t\n"]`,
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		var v any
		if json.Unmarshal(text, &v) != nil {
			return
		}
		var want bytes.Buffer
		e := json.NewEncoder(&want)
		e.SetEscapeHTML(false)
		e.SetIndent("", "  ")
		if err := e.Encode(v); err != nil {
			t.Fatal(err)
		}
		if got := Indented(encode(v)); !bytes.Equal(got, want.Bytes()) {
			t.Errorf("%q, want %q", got, want.Bytes())
		}
	})
}
