package words

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

var (
	fruit = Fields(`apple pear`)
	round = NewList([]string{"apple", "two words"}, []string{"pea", strings.Repeat("long", 20)})
)

func lows(t Text) []string {
	var all []string
	for i := range t.Pieces {
		all = append(all, t.Pieces[i].Low)
	}
	return all
}

func TestPieces(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"", ""},
		{" \n\t", ""},
		{"Two of the nine.", "two of the nine ."},
		{"pre-Nacro's", "pre - nacro ' s"},
		{"members’ and membersʼ", "members ’ and members ʼ"},
		{"B&Q, A.B.", "b & q , a . b ."},
		{"38 Degrees, 60%", "38 degrees , 60 %"},
		{"Zo\u00eb ZOE\u0308", "zoë zoë"},
		{"soft\u00adly \u200bso\u200bon", "softly soon"},
		{"Ｔｗｏ ﬁ", "two fi"},
		{"自由 said", "自由 said"},
		{"a\u00a0b\u2003c", "a b c"},
		{"\xff\xfe", "\xff \xfe"},
	} {
		if got := strings.Join(lows(Of(c.text)), " "); got != c.want {
			t.Errorf("%q: got %q, want %q", c.text, got, c.want)
		}
	}
}

func TestCapitals(t *testing.T) {
	for word, want := range map[string]Shape{
		"word": Small, "38": Small, "Word": Titled, "Zoë": Titled, "ESN": Shout, "MPs": Shout, "É": Lone, "A": Lone,
		"McDonald": Mixed, "techUK": Mixed, "5G": Lone, "IDENT1": Shout, "自由": Script, "ªº": Small,
	} {
		if p := Of(word).Pieces[0]; p.Shape != want {
			t.Errorf("%s: shape %d, want %d", word, p.Shape, want)
		}
	}
	for word, want := range map[string][2]bool{"Esn": {true, false}, "ESN": {true, true}, "eSN": {false, false}, "A": {true, false}, "1A": {false, false}, "ÉÀ": {true, true}} {
		if p := Of(word).Pieces[0]; [2]bool{p.Upper, p.Caps} != want {
			t.Errorf("%s: begins with a capital %v, all capitals %v", word, p.Upper, p.Caps)
		}
	}
}

// TestJoined: what does not show parts nothing.
func TestJoined(t *testing.T) {
	for text, want := range map[string]string{"a-b": "011", "a -b": "001", "a- b": "010", "a-\u00adb": "011", "a b": "00", "a\u200b\u200bb": "0"} {
		got := ""
		for _, p := range Of(text).Pieces {
			got += map[bool]string{true: "1", false: "0"}[p.Joined]
		}
		if got != want {
			t.Errorf("%q: %s, want %s", text, got, want)
		}
	}
}

func TestListsAreAskedByTheWord(t *testing.T) {
	for text, want := range map[string][2]bool{
		"apple": {true, true}, "APPLE": {true, true}, "Apple": {true, true}, "ap\u00adple": {true, true}, "ａｐｐｌｅ": {true, true},
		"pear": {true, false}, "pea": {false, true}, "apples": {false, false}, strings.Repeat("apple", 20): {false, false},
		strings.Repeat("Long", 20): {false, true},
	} {
		p := Of(text).Pieces[0]
		if got := [2]bool{p.Known.On(fruit), p.Known.On(round)}; got != want {
			t.Errorf("%q: %v, want %v", text, got, want)
		}
		if got := [2]bool{fruit.Has(p.Low), round.Has(p.Low)}; got != want {
			t.Errorf("%q by its letters: %v, want %v", text, got, want)
		}
	}
	if !Lookup("two words").On(round) || Lookup("two words").On(fruit) || Lookup("none").On(fruit) {
		t.Error("several words are looked up as one, and what is on no list stands on none")
	}
}

func TestGathering(t *testing.T) {
	var all Lists
	all.Gather(nil)
	all.Gather(Lookup("pea"))
	if all.Has(fruit) || !all.Has(round) {
		t.Error("a set of lists has those of its words, and no others")
	}
}

func TestOrdinaryTextCostsOneAllocation(t *testing.T) {
	text := strings.Repeat("how long footage is kept after a request, and who is told of it. ", 20)
	if n := testing.AllocsPerRun(20, func() { Of(text) }); n > 1 {
		t.Errorf("%v allocations", n)
	}
}

func FuzzOf(f *testing.F) {
	for _, s := range []string{"", "Two of the nine.", "Zoë’s e-mail: a@b.uk", "\xff\u00ad'\u200b", "ʼx", "ＡＢ％", "A\u0301\u0301", strings.Repeat("Ab", 60)} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		got := Of(text)
		if err := sound(got); err != nil {
			t.Fatalf("%q: %v", text, err)
		}
		if !slices.Equal(got.Pieces, Of(text).Pieces) {
			t.Fatalf("%q: two readings differ", text)
		}
	})
}

// sound holds a text to what the package promises.
func sound(t Text) error {
	last := 0
	for _, p := range t.Pieces {
		switch {
		case p.Start < last || p.End <= p.Start || p.End > len(t.Source):
			return fmt.Errorf("piece %d:%d after %d", p.Start, p.End, last)
		case !utf8.RuneStart(t.Source[p.Start]) && utf8.ValidString(t.Source):
			return fmt.Errorf("piece begins inside a character")
		case p.Word() && p.Known != nil && p.Known.Word != p.Low:
			return fmt.Errorf("%q is known as %q", p.Low, p.Known.Word)
		case p.Plain && p.Low != strings.ToLower(t.Source[p.Start:p.End]):
			return fmt.Errorf("%q reads %q", t.Source[p.Start:p.End], p.Low)
		}
		for _, r := range t.Source[last:p.Start] {
			if Letter(r) {
				return fmt.Errorf("a letter is in no piece")
			}
		}
		last = p.End
	}
	return nil
}
