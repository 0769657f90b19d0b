package positions

import (
	"strings"

	"openspace/internal/private/internal/words"
)

// The closed classes of English words. They hold the sentence together and carry no
// policy, so they stand here.
var (
	prepositions = words.Fields(`of in on at to for from by with without within into onto upon over under above below between among amongst
		through throughout during before after about against across along around behind beside besides beyond despite except
		including like unlike near off out past per regarding concerning towards toward via than as until till since because representing
		following given versus vs inside outside alongside`)
	relatives    = words.Fields(`who which that whose whom`)
	conjunctions = words.Fields(`and or but nor yet so then while whilst whereas although though if when whenever where wherever unless once whether
		because that how why what`)
	determiners = words.Fields(`a an the this that these those his her their our my your its one another each every either neither some any no both all
		two three four five six seven eight nine ten several many most few more less other such half what which whose first second third last next`)
	auxiliaries = words.Fields(`am is are was were be been being has have had having do does did will would shall should can could may might must
		ought cannot can't won't wouldn't don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't shouldn't couldn't needn't need
		used going seems seemed remain remains remained felt feels look looks looked became becomes get got`)
	beForms = words.Fields(`am is are was were be been being isn't aren't wasn't weren't seems seemed remain remains remained look looks looked
		became becomes feels felt`)
	adverbs = words.Fields(`not never also too only just even still already again always often sometimes usually then now later earlier once twice
		therefore thus however instead perhaps maybe rather quite very much more most all both each together alone himself herself itself
		themselves myself ourselves here there further thereafter subsequently first next last finally lastly soon since long ever simply first-hand
		yet so back in-turn nonetheless nevertheless meanwhile afterwards today yesterday tomorrow tonight previously separately independently
		jointly though indeed certainly likewise otherwise altogether else no-longer least well almost nearly`)
	pronouns   = words.Fields(`i he she it we they you me him us them who this that these those there`)
	adverbsNot = words.Fields(`family assembly ally supply reply anomaly monopoly bully butterfly italy july sally emily kelly molly polly billy
		reilly daly connolly holly lily penelope rally belly jelly folly only early elderly friendly orderly daily weekly monthly yearly
		quarterly likely lonely lively lovely costly deadly ugly holy silly burly curly grisly ghastly masterly cowardly scholarly timely disorderly`)
	quoteMarks = "“”\"‘’'«»„"
)

// adverb reports whether a verb's subject may stand on the other side of w.
func adverb(w *word) bool {
	return w.in(adverbs) || len(w.low) > 4 && strings.HasSuffix(w.low, "ly") && !w.in(adverbsNot) && w.nature == plain
}

func auxiliary(w *word) bool {
	return w.in(auxiliaries) || strings.HasSuffix(w.low, "n't")
}

// closed reports whether w can not be part of a noun phrase behind its determiners.
func closed(w *word) bool {
	if w.mark != 0 {
		return true
	}
	if w.nature != plain {
		return false
	}
	return w.in(prepositions) || w.in(conjunctions) || w.in(auxiliaries) || w.in(pronouns) || w.in(relatives) || w.in(determiners)
}

// plural reports whether a noun says that it is of several.
func plural(low string) bool {
	if len(low) < 4 || !strings.HasSuffix(low, "s") {
		return false
	}
	for _, end := range []string{"ss", "us", "is"} {
		if strings.HasSuffix(low, end) {
			return false
		}
	}
	return low != "news" && low != "series" && low != "always"
}
