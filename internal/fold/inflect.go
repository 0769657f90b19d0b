package fold

import "strings"

// inflections gives the name with one word at a time in the plural or the singular.
func inflections(text string) []string {
	words := strings.Fields(text)
	var list []string
	for i, w := range words {
		for _, v := range numbers(w, i == len(words)-1) {
			changed := append(append(append([]string{}, words[:i]...), v), words[i+1:]...)
			list = append(list, strings.Join(changed, " "))
		}
	}
	return list
}

// numbers gives a word's plural and singular. Only the last word of a name is made
// plural if it is short or not English, so that "of" never becomes "ofs".
func numbers(w string, last bool) []string {
	lower := strings.ToLower(w)
	var list []string
	if one := singular(lower); one != "" && (OrdinaryWord(one) || last && len(one) > 4) {
		list = append(list, sameCase(w, one))
	}
	if many := plural(lower); many != "" && (last || len(w) > 3 && OrdinaryWord(many)) {
		list = append(list, sameCase(w, many))
	}
	return list
}

func plural(w string) string {
	switch {
	case len(w) < 3 || !endsInLetter(w):
		return ""
	case strings.HasSuffix(w, "woman"), strings.HasSuffix(w, "man"):
		return w[:len(w)-2] + "en"
	case w == "child":
		return "children"
	case w == "person":
		return "people"
	case hasSuffix(w, "s", "x", "z", "ch", "sh"):
		return w + "es"
	case strings.HasSuffix(w, "y") && !hasSuffix(w, "ay", "ey", "oy", "uy"):
		return w[:len(w)-1] + "ies"
	}
	return w + "s"
}

func singular(w string) string {
	switch {
	case len(w) < 4 || !strings.HasSuffix(w, "s") || hasSuffix(w, "ss", "us", "is"):
		if strings.HasSuffix(w, "women") || strings.HasSuffix(w, "men") && len(w) < 9 {
			return w[:len(w)-2] + "an"
		}
		if w == "children" {
			return "child"
		}
		return ""
	case hasSuffix(w, "ches", "shes", "xes", "sses", "zes"):
		return w[:len(w)-2]
	case strings.HasSuffix(w, "ies"):
		return w[:len(w)-3] + "y"
	case hasSuffix(w, "'s", "’s"):
		return strings.TrimRight(strings.TrimSuffix(w, "s"), "'’")
	}
	return w[:len(w)-1]
}

func endsInLetter(w string) bool {
	last := w[len(w)-1]
	return 'a' <= last && last <= 'z' || last >= 0x80
}

func hasSuffix(w string, suffixes ...string) bool {
	for _, s := range suffixes {
		if strings.HasSuffix(w, s) {
			return true
		}
	}
	return false
}

// sameCase gives to the capitals of like: none, the first letter, or all.
func sameCase(like, to string) string {
	switch {
	case to == "":
		return to
	case like == strings.ToUpper(like) && like != strings.ToLower(like) && len(like) > 1:
		return strings.ToUpper(to)
	case like[:1] != strings.ToLower(like[:1]):
		return strings.ToUpper(to[:1]) + to[1:]
	}
	return to
}
