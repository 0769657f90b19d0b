package positions

// jobTitle is an office, a profession or a relation as the subject of a cue. In a room of
// thirty there is one chair and, as a rule, one solicitor.
var jobTitle = rule{
	is:   JobTitle,
	find: bySubject(JobTitle),
	catch: []string{
		"The chair said that time was up.",
		"The chief executive of a trust felt this to be unfair.",
		"A solicitor asked what a client would be told.",
		"The Treasurer reported a loss.",
		"The director of one of the trusts insisted on it.",
		"ESN's director warned that nobody would come.",
		"A spokeswoman said that they would appeal.",
		"The glazier complained that nobody had called.",
	},
	pass: []string{
		"Directors said that the rule was clear.",
		"A solicitor may ask for a copy.",
		"If an officer asks for a record, the log shows it.",
		"The chair opened the meeting at ten.",
		"The paper said that the date was kept.",
		"A copy of the slides was sent to everyone who had asked for it.",
	},
}
