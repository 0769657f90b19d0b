package fold

import "strings"

// respellings gives the name in American and in British spelling, where they differ.
func respellings(text string) []string {
	var list []string
	for _, other := range []func(string) string{american, british} {
		words := strings.Fields(text)
		for i, w := range words {
			words[i] = sameCase(w, other(strings.ToLower(w)))
		}
		if s := strings.Join(words, " "); !strings.EqualFold(s, text) {
			list = append(list, s)
		}
	}
	return list
}

// spellings pairs parts of words, British first. A part is replaced only where the
// outcome is a word of the list, or the word as it stands is none.
var spellings = [][2]string{
	{"isation", "ization"}, {"ising", "izing"}, {"ised", "ized"}, {"iser", "izer"}, {"ise", "ize"},
	{"yse", "yze"}, {"ysing", "yzing"}, {"our", "or"}, {"centre", "center"}, {"tre", "ter"},
	{"defence", "defense"}, {"offence", "offense"}, {"licence", "license"}, {"practise", "practice"},
	{"programme", "program"}, {"catalogue", "catalog"}, {"dialogue", "dialog"},
	{"elling", "eling"}, {"elled", "eled"}, {"eller", "eler"}, {"ellor", "elor"}, {"fulfil", "fulfill"},
	{"skilful", "skillful"}, {"enrol", "enroll"}, {"paed", "ped"}, {"aemia", "emia"}, {"haem", "hem"},
	{"anaes", "anes"}, {"archaeo", "archeo"}, {"oestr", "estr"}, {"foet", "fet"}, {"gynaec", "gynec"},
	{"orthopaed", "orthoped"}, {"mould", "mold"}, {"grey", "gray"}, {"judgement", "judgment"},
	{"acknowledgement", "acknowledgment"}, {"ageing", "aging"}, {"cheque", "check"}, {"enquir", "inquir"},
	{"mum", "mom"}, {"whilst", "while"}, {"jewellery", "jewelry"}, {"gaol", "jail"}, {"tyre", "tire"},
	{"storey", "story"}, {"plough", "plow"}, {"sceptic", "skeptic"}, {"aluminium", "aluminum"},
}

func american(w string) string { return respell(w, 0, 1) }
func british(w string) string  { return respell(w, 1, 0) }

func respell(w string, from, to int) string {
	for _, pair := range spellings {
		at := strings.LastIndex(w, pair[from])
		if at < 0 {
			continue
		}
		other := w[:at] + pair[to] + w[at+len(pair[from]):]
		if OrdinaryWord(other) || !OrdinaryWord(w) && len(pair[from]) > 3 {
			return other
		}
	}
	return w
}
