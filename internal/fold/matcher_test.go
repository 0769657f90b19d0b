package fold

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// register is a small one with a name of every shape. All of it is invented.
var register = []Term{
	{ID: "org-01", Text: "Harbour Survivors Network", Kind: Organisation},
	{ID: "org-01", Text: "HSN", Kind: Alias},
	{ID: "org-02", Text: "Womanguard", Kind: Organisation},
	{ID: "org-03", Text: "Hope", Kind: Organisation},
	{ID: "org-04", Text: "Women in Prison Support", Kind: Organisation},
	{ID: "org-05", Text: "Cymdeithas Gofal Dyffryn Tŷ-gwyn", Kind: Organisation},
	{ID: "org-06", Text: "Victims' Voice", Kind: Organisation},
	{ID: "org-07", Text: "Centre for Defence Licence Reform", Kind: Organisation},
	{ID: "org-08", Text: "AIM", Kind: Alias},
	{ID: "org-09", Text: "Marlow & Finch Trust Ltd", Kind: Organisation},
	{ID: "p-01", Text: "Zoë Tregarthen", Kind: Person},
	{ID: "p-02", Text: "Siân Mair ap Rhydderch", Kind: Person},
	{ID: "p-03", Text: "Jürgen Müller", Kind: Person},
}

// show writes the hits of a text as id[matched], with ? where it is ambiguous.
func show(text string, hits []Hit) string {
	var all []string
	for _, h := range hits {
		mark := ""
		if h.Ambiguous {
			mark = "?"
		}
		all = append(all, fmt.Sprintf("%s[%s]%s", h.ID, text[h.Start:h.End], mark))
	}
	return strings.Join(all, " ")
}

func TestFind(t *testing.T) {
	m := NewMatcher(register)
	for _, c := range []struct{ about, text, want string }{
		{"plain", "the Harbour Survivors Network said", "org-01[Harbour Survivors Network]"},
		{"no-break and thin spaces", "Harbour\u00a0Survivors\u2009Network", "org-01[Harbour\u00a0Survivors\u2009Network]"},
		{"closed up", "see HarbourSurvivorsNetwork", "org-01[HarbourSurvivorsNetwork]"},
		{"underscores", "harbour_survivors_network", "org-01[harbour_survivors_network]"},
		{"inside a longer word", "joinharboursurvivorsnetworkuk", "org-01[harboursurvivorsnetwork]"},
		{"letter-spaced", "H a r b o u r  S u r v i v o r s  N e t w o r k", "org-01[H a r b o u r  S u r v i v o r s  N e t w o r k]"},
		{"broken over a line", "Harbour Sur-\n  vivors Network", "org-01[Harbour Sur-\n  vivors Network]"},
		{"zero width", "Har\u200bbour Survi\u00advors Net\u2060work", "org-01[Har\u200bbour Survi\u00advors Net\u2060work]"},
		{"tag characters and selectors", "Harb\U000e0061our Surviv\ufe0fors Net\u034fwork", "org-01[Harb\U000e0061our Surviv\ufe0fors Net\u034fwork]"},
		{"Cyrillic", "Наrbоur Ѕurvіvоrs Nеtwоrk", "org-01[Наrbоur Ѕurvіvоrs Nеtwоrk]"},
		{"full width", "Ｈａｒｂｏｕｒ Survivors Network", "org-01[Ｈａｒｂｏｕｒ Survivors Network]"},
		{"mathematical", "𝐇𝐚𝐫𝐛𝐨𝐮𝐫 𝒮urvivors Network", "org-01[𝐇𝐚𝐫𝐛𝐨𝐮𝐫 𝒮urvivors Network]"},
		{"digits for letters", "Harb0ur Surv1vors Netw0rk", "org-01[Harb0ur Surv1vors Netw0rk]"},
		{"American", "Harbor Survivors Network", "org-01[Harbor Survivors Network]"},
		{"singular", "Harbour Survivor Network", "org-01[Harbour Survivor Network]"},
		{"plural", "Harbour Survivors Networks", "org-01[Harbour Survivors Networks]"},
		{"possessive stays outside", "the Harbour Survivors Network's view", "org-01[Harbour Survivors Network]"},
		{"other apostrophe", "the Harbour Survivors Network’s view", "org-01[Harbour Survivors Network]"},
		{"several words respelt", "Center for Defense License Reform", "org-07[Center for Defense License Reform]"},

		{"another order", "Network, Harbour Survivors", "org-01[Network, Harbour Survivors]"},
		{"another order with small words", "the survivors of the Harbour network", "org-01[survivors of the Harbour network]"},
		{"reordered, inflected and respelt", "Networks of Harbor survivor groups", "org-01[Networks of Harbor survivor]"},
		{"one letter missing", "Harbour Suvivors Network", "org-01[Harbour Suvivors Network]"},
		{"two letters changed round", "the Womangurad report", "org-02[Womangurad]"},
		{"two errors in one word", "the Womangrurd reprot", ""},
		{"words of the name far apart", "the harbour office and its network", ""},

		{"initials", "HSN said", "org-01[HSN]"},
		{"dotted", "the H.S.N. said", "org-01[H.S.N]"},
		{"dotted and spaced", "the H. S. N. said", "org-01[H. S. N]"},
		{"spaced", "the H S N said", "org-01[H S N]"},
		{"initials in small letters", "class=\"badge-hsn\"", "org-01[hsn]"},
		{"initials, plural and possessive", "HSNs and HSN's", "org-01[HSNs] org-01[HSN]"},
		{"initials in Cyrillic", "НЅN", "org-01[НЅN]"},
		{"a longer code", "HSNX-204 and XHSN", ""},
		{"a hash", "9f3aHSN02bc hsn9 AHSNB", ""},
		{"the domain that it shortened itself to", "harboursurvivors.org.uk, @HarbourSurvivors", "org-01[harboursurvivors] org-01[HarbourSurvivors]"},
		{"which is no name in a text", "harbour survivors, HarbourSurvivors, harbour-survivors; women in prison; marlowfinch", ""},
		{"domain and handle", "www.hsn.org.uk @hsn @HSNuk", "org-01[hsn] org-01[hsn] org-01[HSN]"},
		{"initials that are a word", "we aim high; AIM asked", "org-08[AIM]"},
		{"a word in shouted text", "WE AIM HIGH", "org-08[AIM]?"},

		{"compound opened", "Woman guard and Woman-guard", "org-02[Woman guard] org-02[Woman-guard]"},
		{"no initials invented", "HSNT, WG and WIPS met", ""},

		{"ordinary word", "we hope so. Hope is not a plan. NO HOPE LEFT. Hope(), `Hope`", ""},
		{"ordinary word that may act", "So we asked. Hope said no. And then there is Hope.", "org-03[Hope]? org-03[Hope]?"},
		{"ordinary word alone", "Name | Hope | 7", "org-03[Hope]?"},
		{"ordinary word as a name", "the report that Hope wrote, and Hope's view", "org-03[Hope] org-03[Hope]"},
		{"ordinary word in a bigger name", "a walk down Hope Street", "org-03[Hope]?"},
		{"ordinary word's domain", "write to info@hope.org.uk", "org-03[hope]"},
		{"ordinary phrase", "support for women in prison support groups", ""},
		{"ordinary phrase as a name", "Women in Prison Support wrote", "org-04[Women in Prison Support]"},
		{"ordinary phrase, two words", "the victims' voice matters", ""},
		{"ordinary phrase, apostrophe lost", "so Victims Voice asked", "org-06[Victims Voice]"},

		{"Welsh", "gyda CYMDEITHAS GOFAL DYFFRYN TY GWYN", "org-05[CYMDEITHAS GOFAL DYFFRYN TY GWYN]"},
		{"ampersand", "Marlow and Finch Trust", "org-09[Marlow and Finch Trust]"},

		{"person", "Zoë Tregarthen asked", "p-01[Zoë Tregarthen]"},
		{"accents decomposed or dropped", "Zoe\u0308 Tregarthen, Zoe Tregarthen", "p-01[Zoe\u0308 Tregarthen] p-01[Zoe Tregarthen]"},
		{"surname first", "Tregarthen, Zoë", "p-01[Tregarthen, Zoë]"},
		{"title and surname", "Dr Tregarthen and Ms. Tregarthen", "p-01[Dr Tregarthen] p-01[Ms. Tregarthen]"},
		{"initial and surname", "Z. Tregarthen; ZTregarthen; Tregarthen, Z.", "p-01[Z. Tregarthen] p-01[ZTregarthen] p-01[Tregarthen, Z]"},
		{"middle initial", "Zoë K. Tregarthen", "p-01[Zoë K. Tregarthen]"},
		{"a slip in the surname", "Zoe Tregarthan, Dr Tregarten", "p-01[Zoe Tregarthan] p-01[Dr Tregarten]"},
		{"surname alone", "what Tregarthen wrote", "p-01[Tregarthen]?"},
		{"middle name left out", "Siân ap Rhydderch", "p-02[Siân ap Rhydderch]"},
		{"letters written out", "Juergen Mueller, Jurgen Muller", "p-03[Juergen Mueller] p-03[Jurgen Muller]"},
	} {
		t.Run(c.about, func(t *testing.T) {
			if got := show(c.text, m.Find(c.text)); got != c.want {
				t.Errorf("in %q\n got %s\nwant %s", c.text, got, c.want)
			}
		})
	}
}

func TestStrikeTakesOneFormAway(t *testing.T) {
	term := Term{ID: "org-02", Text: "Victims Trust", Kind: Organisation, Strike: []string{"victim trust"}}
	m := NewMatcher([]Term{term})
	if got := m.Find("a Victim Trust"); len(got) != 0 {
		t.Errorf("a struck form was found: %v", got)
	}
	if got := m.Find("the Victims Trust"); len(got) != 1 {
		t.Errorf("striking one form lost the name itself: %v", got)
	}
	if slices.Contains(Forms(term), "Victim Trust") {
		t.Error("a struck form is still listed")
	}
}

func TestTwoTermsWithOneAlias(t *testing.T) {
	m := NewMatcher([]Term{{ID: "org-01", Text: "QRT", Kind: Alias}, {ID: "org-02", Text: "QRT", Kind: Alias}})
	hits := m.Find("then QRT asked")
	if len(hits) != 1 || hits[0].ID != "org-01" || !slices.Equal(hits[0].Also, []string{"org-02"}) {
		t.Errorf("got %+v", hits)
	}
}

func TestWindowsDoNotHideNames(t *testing.T) {
	m := NewMatcher(register)
	const name = "Harbour Survivors Network"
	for shift := range len(name) + 2 {
		text := strings.Repeat("é ", windowBytes)[:3*((windowBytes-shift)/3)] + strings.Repeat(".", (windowBytes-shift)%3) + " " + name + " end"
		if hits := m.Find(text); len(hits) != 1 || text[hits[0].Start:hits[0].End] != name {
			t.Errorf("shift %d: %s", shift, show(text, hits))
		}
	}
}

// TestInitialsBeginWithAnyLetter: a letter that folds to two, as m does to rn, is one
// letter all the same.
func TestInitialsBeginWithAnyLetter(t *testing.T) {
	for first := 'A'; first <= 'Z'; first++ {
		name := string(first) + "XQV"
		m := NewMatcher([]Term{{ID: "org-01", Text: name, Kind: Alias}})
		for _, written := range []string{name, strings.Join(strings.Split(name, ""), "."), strings.Join(strings.Split(name, ""), " ")} {
			if hits := m.Find("so the " + written + " left"); len(hits) != 1 {
				t.Errorf("%s is found %d times as %s", name, len(hits), written)
			}
		}
	}
}
