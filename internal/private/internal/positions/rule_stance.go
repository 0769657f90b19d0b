package positions

// stance is an adjective of position: "is opposed", "was not convinced", and without "is" in
// note style.
var stance = rule{
	is:   Stance,
	find: bySubject(Stance),
	catch: []string{
		"The Lantern Trust is opposed to any change.",
		"ESN was in favour.",
		"Maud Ferris was not convinced.",
		"ESN keen to see the list.",
		"The chair was of the view that a vote was needed.",
		"The Lantern Trust against retention.",
	},
	pass: []string{
		"Participants were concerned about cost.",
		"The Home Office is keen to hear more.",
		"It is clear that more is needed.",
		"The chair is ready.",
		"Access has to be clear to everybody.",
		"One participant was unhappy with the room.",
	},
}
