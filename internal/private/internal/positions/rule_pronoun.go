package positions

// pronoun is "he", "she" or "I" as the subject of a cue, wherever it stands, and "it" or
// "they" where the sentence before has a position of somebody in particular.
var pronoun = rule{
	is:   Pronoun,
	find: bySubject(Pronoun),
	catch: []string{
		"She added that nobody had been told.",
		"Maud Ferris came first. She wanted a shorter list.",
		"ESN objected to the list. It also thought the date wrong.",
		"The chair asked for calm. They then suggested a break.",
		"I think that the list is too long.",
		"The Lantern Trust asked for more time. The organisation also wanted a fee.",
	},
	pass: []string{
		"Participants spoke first. They wanted a shorter list.",
		"The paper came late. It says little about cost.",
		"It was suggested that the list be cut.",
		"It would be good to agree a date.",
		"We agreed to meet in May.",
	},
}
