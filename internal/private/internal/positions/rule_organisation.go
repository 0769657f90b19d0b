package positions

// organisation is a named organisation as the subject of a cue: registered, public but
// not accountable, or known by its capitals alone.
var organisation = rule{
	is:   Organisation,
	find: bySubject(Organisation),
	catch: []string{
		"The Lantern Trust has issued a fresh warning about the images.",
		"The Lantern Trust informed the group that it would not sign.",
		"The Lantern Trust believes that the period is too long.",
		"Lantern Trust suggest a shorter form.",
		"LTR stated that it would leave.",
		"ESN did not agree.",
		"Hope argued for a pause.",
		"Victims for Change, like others, wants a register.",
		"The Home Office and ESN agreed on a date.",
		"Participants heard that the Lantern Trust opposed the plan.",
		"ESN staff said that they had no time.",
		"Members of ESN objected.",
		"The College of Policing thought that May was possible.",
		"The police said that they had no record.",
		"ESN came to both sessions and asked for a third.",
	},
	pass: []string{
		"Participants were informed that the paper is late.",
		"The Lantern Trust issued badges at the door.",
		"Agree on a way to keep the forum informed when the police want footage.",
		"The Home Office said that the date would be kept.",
		"HO and participants agreed on a date.",
		"The Home Office team explained the order.",
		"The Data Protection Act states the principle.",
		"Should ESN say more about this?",
		"ESN to clarify its figures.",
		"ESN should clarify its figures.",
		"The paper was sent to the Lantern Trust.",
		"Access suggests a need.",
	},
}
