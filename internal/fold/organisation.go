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
