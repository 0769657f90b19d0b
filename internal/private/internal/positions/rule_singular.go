package positions

// singularDescription is one speaker without a name whom the words narrow down: by what
// they do, where they are from, or by being the only one.
//
// "One participant" alone narrows nothing down and passes, as do "a charity" and
// "someone". "The charity" is the one that the reader can work out.
var singularDescription = rule{
	is:   SingularDescription,
	find: bySubject(SingularDescription),
	catch: []string{
		"The only prison-reform charity there said that nobody had asked it.",
		"One participant from Wales who works with survivors argued for a helpline.",
		"The prison-reform charity said that this could not work.",
		"A participant representing carers asked for a hearing loop.",
		"The charity objected.",
		"A small migrant-rights group wanted more time.",
		"Someone who had been on the ethics board thought otherwise.",
		"A privacy organisation in Cardiff disagreed.",
	},
	pass: []string{
		"One participant asked for a break.",
		"A participant at the workshop suggested an index.",
		"Another member disagreed.",
		"One member of the group wondered why.",
		"A charity asked for the papers earlier.",
		"Prison-reform charities said that this could not work.",
		"The second group thought that the list was too long.",
		"A member of the public asked how to complain.",
	},
}
