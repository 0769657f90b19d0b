package positions

// person is a named individual, or initials, as the subject of a cue.
// Capitals that nothing else explains count: nobody has to be registered.
var person = rule{
	is:   Person,
	find: bySubject(Person),
	catch: []string{
		"Maud Ferris said that the date was wrong.",
		"Mr Ferris asks who decided this.",
		"MF raised the question of access.",
		"Maud to confirm she objects.",
		"Dr. M. Ferris has always maintained that a notice is enough.",
		"Maud and Colin agreed.",
		"Maud Ferris (who had come late) disagreed.",
		"Maud Ferris, a teacher from Derby, wanted the form simplified.",
		"The list was read out, but Ferris would prefer to see it.",
		"Maud Ferris found the answer unsatisfactory.",
		"Maud Ferris pressed the Home Office on the date.",
	},
	pass: []string{
		"Maud Ferris opened the window.",
		"Maud Ferris found the key under a chair.",
		"Mr Ferris to circulate the list.",
		"On Tuesday the workshop begins at nine.",
		"October suggested itself.",
	},
}
