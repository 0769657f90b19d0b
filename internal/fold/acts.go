package fold

import "strings"

// acts reports whether an ordinary word with a capital stands where an organisation
// or a person would: it has something, says something, or something is from it.
func (o occurrence) acts() bool {
	if o.possessive() || actingAfter[o.wordAfter()] {
		return true
	}
	before, at := o.wordBefore(o.from)
	if before == "by" || before == "to" {
		doing, _ := o.wordBefore(at)
		return doneBy[doing]
	}
	return actingBefore[before]
}

func (o occurrence) possessive() bool {
	rest := o.text[o.end():]
	for _, mark := range []string{"'s", "’s", "ʼs", "&#39;s"} {
		if strings.HasPrefix(rest, mark) {
			return true
		}
	}
	return false
}

func (o occurrence) wordAfter() string {
	if o.until >= len(o.ls) || o.ls[o.until].gap != space {
		return ""
	}
	return o.wordAt(o.until)
}

// wordBefore gives the word before ls[i] and where it begins.
func (o occurrence) wordBefore(i int) (string, int) {
	if i == 0 || o.ls[i].gap != space {
		return "", 0
	}
	for i--; i > 0 && o.ls[i].gap == none; i-- {
	}
	return o.wordAt(i), i
}

// actingAfter are words that follow whoever does something, actingBefore those that
// come before a body or a person and seldom before a thing: "by" and "with" are not
// among them, for software too is specified by and compiled with capitals.
var (
	actingAfter = listed(`said says suggested suggests asked asks told tells argued argues thought thinks wanted
		wants wrote writes raised noted agreed agrees felt feels proposed offered welcomed warned believes believed
		objected replied responded stated confirmed commented advised recommended represented supports campaigns
		participated attended joined heard stressed pointed queried questioned highlighted explained`)
	actingBefore = listed(`from told asked joined charity charities organisation organization thanked contacted invited`)
	// doneBy are words after which "by" or "to" leads to whoever did it.
	doneBy = listed(`according raised suggested proposed written made asked submitted offered supported represented run
		organised organized led put provided given attended hosted`)
)

func listed(list string) map[string]bool {
	set := map[string]bool{}
	for w := range strings.FieldsSeq(list) {
		set[w] = true
	}
	return set
}
