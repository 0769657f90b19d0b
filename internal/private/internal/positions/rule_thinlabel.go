package positions

// thinLabel is a neutral label that covers fewer registered organisations than the policy
// asks for: to those who know the field it is a name.
var thinLabel = rule{
	is:   ThinLabel,
	find: bySubject(ThinLabel),
	catch: []string{
		"A victim-support organisation said that the period is too short.",
		"One victim-support organisation disagreed.",
		"Many agreed, but a victim-support organisation did not think so.",
	},
	pass: []string{
		"A privacy organisation said that the period is too long.",
		"A civil society organisation disagreed.",
		"Victim-support organisations said that the period is too short.",
	},
}
