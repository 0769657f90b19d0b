package hugofiles

import "testing"

func TestAbbreviationStandsAsAWord(t *testing.T) {
	for _, text := range []string{"PND", "the PND.", "(PND)", "PNDs are", "PND/PNC", "XPND and PND", "PND’s", `"PND\\-"`} {
		if !standsIn(text, "PND") {
			t.Errorf("%q: not found", text)
		}
	}
	for _, text := range []string{"", "pnd", "PNDX", "XPND", "PN D", "PND2", "Öpnd PNDé"} {
		if standsIn(text, "PND") {
			t.Errorf("%q: found", text)
		}
	}
}
