package counts

import "openspace/internal/private/internal/words"

// The words that the rules for prose know. They are data: what makes a number one
// of participants is decided here.
var (
	// participants are words for those who take part, whatever is said of them.
	participants = words.Fields(`participant participants attendee attendees attender attenders member members cso csos ngo ngos
		charity charities campaigner campaigners delegate delegates signatory signatories invitee invitees
		representative representatives reps nonprofit nonprofits non-profit non-profits
		volunteer-organisation co-members respondent respondents contributor contributors`)

	// bodies are words for those who take part unless the sentence is about
	// something else, such as who may use a system.
	bodies = words.Fields(`organisation organisations organization organizations stakeholder stakeholders`)

	// crowds are words for anybody; a number of them counts participants where the
	// sentence says that they took part, or where a kind of group stands before.
	crowds = words.Fields(`people persons person individuals individual group groups bodies attending others voices colleagues parties
		unions clubs churches mosques synagogues temples trusts foundations associations coalitions federations alliances
		institutes think-tanks universities academics lawyers solicitors researchers`)

	// kinds make a crowd, or a body, a participant.
	kinds = words.Fields(`society victims victims' victim's victim women's womens survivors survivors' survivor advocacy campaign campaigning
		rights liberties voluntary third-sector privacy faith charitable grassroots community member participating
		prison-reform penal-reform pressure lobby cso ngo`)

	// otherMembers follow "members of" where these are no participants; before them
	// stand the words of staffOf.
	otherMembers = words.Fields(`public staff parliament police family force jury cabinet households society`)
	staffOf      = words.Fields(`staff family team crew cabinet household police parliamentary jury`)

	// takingPart are verbs and places of those who take part.
	takingPart = words.Fields(`attended attend attending present came joined agreed disagreed objected supported opposed voted abstained
		signed participated participate participating apologised withdrew declined represented spoke dissented
		favoured preferred disagree agree objecting dissenting volunteered responded room table workshop meeting
		session attendance discussion gathered assembled contributed come hall venue forum`)

	// gathered are such verbs of two words, and metHow follows "met" where people did.
	gathered = map[string]string{"took": "part", "turned": "up", "showed": "up", "signed": "up", "sent": "apologies"}
	metHow   = words.Fields(`in at on online for to and again together twice once here there by face during`)

	// didSo are the same verbs right after a number.
	didSo = words.Fields(`attended came joined agreed disagreed objected supported opposed voted abstained signed participated
		withdrew declined dissented favoured preferred disagree agree thought felt wanted asked said spoke
		argued raised present responded stayed`)

	// usingIt are words of sentences on who may use a system.
	usingIt = words.Fields(`access use uses using users user connect connected supply share receive hold holds licensed subscribe
		accessing database system systems`)

	// numbered come before a number that counts nothing.
	numbered = words.Fields(`section sections action actions paragraph para page pages workshop workshops part article schedule
		number no version table item annex chapter point step principle figure phase tier level question`)

	units = words.Fields(`one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
		eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred dozen dozens couple handful pair trio
		score zero`)

	fractions = words.Fields(`half halves third thirds quarter quarters fifth fifths sixth sixths seventh eighth eighths tenth tenths`)

	// nearly may stand before a number and belong to it.
	nearly = words.Fields(`about around roughly nearly almost over under approximately circa some only just least most than fewer
		more less up to at another all the other every not exactly precisely`)

	// breaks end a noun phrase.
	breaks = words.Fields(`the a an of to in on at for from by with and or but is are was were be been has have had do did will
		would can could should may might must that which who whom when where if as than not no this these those
		it they we he she its their our his her you i into about between per via`)

	// ends may follow a number that stands for participants by itself.
	ends = words.Fields(`and but or who were was have had did do are would could also then while with in at by on for`)

	// plurals that may stand inside a noun phrase.
	insidePlurals = words.Fields(`rights victims women's survivors victims' survivors' services prisons children's communities prisoners
		migrants refugees races womens civil-liberties liberties affairs arts`)

	// allOf come before a word for all who take part.
	allOf = words.Fields(`the those these our all its open space`)

	// saidOf stand between a number and what its people did.
	saidOf = words.Fields(`others other were had have who also then did of us them`)

	// inFavour follow "in" where a number is of people.
	inFavour = words.Fields(`favour attendance agreement`)

	// meetings come before the number of those at them, after one of the linking
	// words; the first of them before a colon too.
	meetings = words.Fields(`we turnout attendance present attending attendees participants members group panel room audience`)
	counted  = words.Fields(`turnout attendance attendees participants present attending`)
	linking  = words.Fields(`of was were is at numbered numbering totalled totalling reached stood`)

	// ballots are what is counted in a vote, and voting what says that there was one.
	ballots = words.Fields(`vote votes hands abstentions abstention objections objectors supporters dissenters ballots`)
	voting  = words.Fields(`vote voted votes carried agreed decided rejected passed`)

	months = words.Fields(`january february march april may june july august september october november december`)

	// telling are the words without one of which, or a digit, nothing is counted.
	telling = words.Fields(`none both neither either no only single sole lone zero just not one two three four five six seven eight nine ten
		eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty
		ninety hundred dozen dozens couple handful pair trio score half halves third thirds quarter quarters fifth fifths
		sixth sixths seventh eighth eighths tenth tenths`)

	// opening are the words besides numbers that a count can begin with.
	opening = words.Fields(`a an between most all none both neither either no only single sole lone zero just not`)
)
