package fold

import (
	"slices"
	"strings"
)

func (b *builder) organisation(text string) {
	for _, base := range bases(text) {
		f := b.add(base, Whole)
		b.base(f)
		if f != nil && f.ordinary && f.words == 1 {
			continue // "liberties" is not what Liberty is called
		}
		for _, v := range inflections(base) {
			b.add(v, Whole)
		}
		for _, v := range respellings(base) {
			b.add(v, Whole)
			for _, w := range inflections(v) {
				b.add(w, Whole)
			}
		}
	}
	b.hosts(strings.Fields(bases(text)[0]))
}

// hosts are shorter forms under which an organisation has its domain: without its kind
// at the end, and without what it is for.
func (b *builder) hosts(words []string) {
	for _, short := range [][]string{withoutKind(words), withoutPurpose(words)} {
		text := strings.Join(short, " ")
		if len(short) < 2 || len(squash(text)) < leastHost {
			continue
		}
		if f := b.add(text, Whole); f != nil {
			f.host = true
		}
	}
}

// leastHost is the shortest such domain, in letters.
const leastHost = 8

// bodyKinds are words that say what kind of body a name is of.
var bodyKinds = strings.Fields(`alliance association campaign centre center charity club coalition collective council federation fellowship
	forum foundation fund group initiative institute international league movement network partnership project service services society
	support trust union`)

func withoutKind(words []string) []string {
	if n := len(words); n > 0 && slices.Contains(bodyKinds, squash(words[n-1])) {
		return words[:n-1]
	}
	return nil
}

func withoutPurpose(words []string) []string {
	for i, w := range words {
		if w == "for" || w == "against" || w == "of" || w == "in" {
			return words[:i]
		}
	}
	return nil
}

// bases are the name without what people leave off or write two ways: a leading
// article, a legal ending, "and" for "&".
func bases(text string) []string {
	text = strings.TrimSpace(text)
	list := []string{text}
	add := func(s string) {
		if s = strings.TrimSpace(s); s != "" && !slices.Contains(list, s) {
			list = append(list, s)
		}
	}
	if rest, ok := cutWord(text, "the"); ok && (len(split(rest)) > 1 || !ordinary(split(rest))) {
		list[0] = rest
	}
	add(withoutEnding(list[0]))
	for _, s := range slices.Clone(list) {
		add(strings.ReplaceAll(s, "&", " and "))
		add(replaceWords(s, map[string]string{"and": "&"}))
		add(replaceWords(s, map[string]string{"st": "Saint"}))
		add(replaceWords(s, map[string]string{"saint": "St"}))
		add(transliterate(s))
	}
	return list
}

func cutWord(text, word string) (rest string, ok bool) {
	first, rest, ok := strings.Cut(text, " ")
	return rest, ok && strings.EqualFold(first, word)
}

// endings are dropped from the end of a name if two words or more remain.
var endings = []string{"ltd", "limited", "cic", "cio", "plc", "inc", "llp", "uk", "charity"}

func withoutEnding(text string) string {
	words := strings.Fields(text)
	for len(words) > 2 && slices.Contains(endings, squash(words[len(words)-1])) {
		words = words[:len(words)-1]
	}
	return strings.Join(words, " ")
}

func replaceWords(text string, with map[string]string) string {
	words := strings.Fields(text)
	for i, w := range words {
		if to, ok := with[squash(w)]; ok {
			words[i] = to
		}
	}
	return strings.Join(words, " ")
}

// transliterate writes letters as languages that have them do without them.
func transliterate(text string) string {
	return strings.NewReplacer("ä", "ae", "ö", "oe", "ü", "ue", "å", "aa", "ø", "oe",
		"Ä", "Ae", "Ö", "Oe", "Ü", "Ue", "Å", "Aa", "Ø", "Oe").Replace(text)
}
