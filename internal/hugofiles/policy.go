package hugofiles

import (
	"maps"
	"slices"

	"openspace/internal/policy"
)

type rules struct {
	SmallNumber  int       `json:"small_number"`
	LabelCovers  int       `json:"label_covers"`
	ReuseWords   int       `json:"reuse_words"`
	HeadingWords int       `json:"heading_words"`
	Approvals    int       `json:"approvals"`
	RoundTo      int       `json:"round_to"`
	Markings     []marking `json:"markings"`
}

type marking struct {
	Word   string `json:"word"`
	Reason string `json:"reason"`
}

// policyOf is the principle in force, for the page on how confidentiality is kept.
func policyOf(p policy.Policy) rules {
	r := rules{p.SmallNumber, p.LabelCovers, p.ReuseWords, p.HeadingWords, p.Approvals, p.RoundTo, nil}
	for _, word := range slices.Sorted(maps.Keys(policy.Markings)) {
		r.Markings = append(r.Markings, marking{word, policy.Markings[word]})
	}
	return r
}
