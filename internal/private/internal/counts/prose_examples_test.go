package counts

// The rules for prose as data: of each, what it has to find and what it has to let
// through. What is to be found stands in brackets.
var proseExamples = map[ProseRule]struct{ catch, pass []string }{
	"part of a number": {
		[]string{"[Two of the nine] agreed.", "In the end [two of the nine charities] signed.", "It was supported by [seven of our twelve].", "[None of the nine] objected.", "[One of the nine] said no.", "[All of the eleven], however, came back."},
		[]string{"Two of the nine recommendations were accepted.", "One of the 33 actions is overdue.", "Three of the six principles changed.", "Section two of the nine was read."},
	},
	"so many of all": {
		[]string{"[Three of the participants] left early.", "[None of the participants] objected.", "[Four of us] asked for more time.", "[Two of those present] disagreed.", "[About six of the group] wanted this.", "[5 of the CSOs] wrote in."},
		[]string{"One of the participants asked about custody images.", "Two of the papers were late.", "Three of these dates have moved.", "Most of the participants agreed.", "None of the records is shared."},
	},
	"percentage": {
		[]string{"[60% of attendees] agreed.", "[60 % of the attendees] agreed.", "[Sixty per cent of members] replied.", "[About 40 percent of those present] objected.", "[75% agreed], 10% did not know.", "We had a [80% turnout].", "[６０％ of attendees] agreed."},
		[]string{"98% of records match.", "60% of the data is old.", "A 5% sample was drawn.", "Ten per cent of the budget goes to training."},
	},
	"fraction": {
		[]string{"[A third of members] did not come.", "[Half the group] wanted a vote.", "[Two-thirds of attendees] agreed.", "[Two thirds of those present] agreed.", "[About half of the participants] spoke.", "[A quarter of the CSOs] left.", "[Half of us] stayed."},
		[]string{"A third of the records is duplicated.", "Half the budget is spent.", "The third workshop was held in December.", "In the third quarter of 2019 the code is due.", "A third party may hold the data.", "Third-sector input is welcome."},
	},
	"one in so many": {
		[]string{"[One in five] disagreed.", "[Two out of nine members] wrote.", "[Three out of the ten] spoke.", "[One in every four participants] left early.", "It was [one in five]."},
		[]string{"One in five records is wrong.", "Nine out of ten searches find a match.", "Two in the morning.", "One in particular stands out."},
	},
	"both": {
		[]string{"[Both victims’ groups] asked for this.", "[Both victims' groups] asked.", "[Both charities] left.", "[Neither of the CSOs] replied.", "[Both of the civil society organisations] wrote."},
		[]string{"Both programmes are in scope.", "Both the department and the police agreed.", "Both systems will be replaced.", "Neither database is complete."},
	},
	"none or only one": {
		[]string{"[No charities] came.", "[Not one member] objected.", "It is the [only women's group] there.", "A [single attendee] objected.", "The [only prison-reform charity] present said so.", "[Just one participant] asked.", "[Only one of the participants] asked.", "[No CSO] replied."},
		[]string{"No records are kept.", "Only participants may see this.", "Only members receive the papers.", "No decision was taken.", "The only system in use is old.", "No members of the public attended.", "Not a single record was lost."},
	},
	"so many participants": {
		[]string{"[Three charities] came.", "[Thrée chárities] came.", "[Three cha\u0301rities] came.", "[About a dozen organisations] attended.", "[About a dozen organisations].", "[12 CSOs] attended.", "[Twelve civil society organisations] took part.", "[Twenty-odd people] came.", "[Twenty or so members] came.", "[Three or four participants] spoke.", "[Between 10 and 15 attendees] stayed.", "[20+ participants] joined.", "[At least two members] asked.", "[A couple of members] left.", "[A handful of participants] stayed.", "[All nine participants] agreed.", "There were [14 people] in the room.", "[Six small human rights charities] wrote.", "[Two privacy groups] objected.", "[Th\u00adree char\u200bities] came.", "[Eleven organisations] were represented.", "[Two civil liberties organisations] asked for access.", "[Fourteen people] from [nine groups] met in the hall.", "[Nine groups] took part.", "[Three people] sent apologies.", "[Three groups] could not come.", "[Only the two anglers' clubs] objected.", "[The three churches] in the forum wrote to us."},
		[]string{"33 actions were agreed.", "120 organisations can have access to the system.", "One participant asked about retention.", "A participant suggested a glossary.", "Participants asked for two papers.", "Two members of the public wrote in.", "Two members of staff will join the programme.", "Two staff members left.", "The workshop of 4 October 2018 had six topics.", "In 2018 members met twice.", "Section 3 participants' views.", "Some members, many charities and several CSOs spoke.", "Workshop 2 participants asked.", "45 people's records were deleted.", "Two people in custody had no lawyer.", "Participants worked in three groups.", "The police hold 12 million images.", "17 new actions members wanted were added.", "By December 2018 members had the paper.", "Two questions from participants remain.", "It is specific to one organisation.", "Two groups of records met the criteria.", "Two people met the conditions for release.", "Three universities publish such figures."},
	},
	"so many did": {
		[]string{"[Twelve attended].", "[Nine were present] and the rest sent apologies.", "[The other two disagreed].", "[Five took part].", "[Eight in favour], the rest undecided.", "[Seven said] they could not come.", "Of these, [four objected]."},
		[]string{"Two were closed and one is open.", "Six have been done.", "Action 12 said that the paper is due.", "Three remain open.", "In 2018 came the first report.", "On 2018-07-04 agreed minutes came."},
	},
	"turnout": {
		[]string{"There was a [turnout of 14].", "[Attendance: nine].", "We met as a [group of about twelve].", "[Attendance was 11], as before.", "[Participants: 12]", "[We were fourteen].", "Groups [present: 9]."},
		[]string{"A group of systems was named.", "The room was on floor 3.", "Attendance by sector is not published.", "The group of 33 actions is long.", "Members: see page 3.", "We were two days late."},
	},
	"votes": {
		[]string{"[Nine votes] to two.", "It was carried by [9 to 2].", "It was carried (see app. b) by [9 to 2].", "There were [three abstentions].", "[Two objections] were noted.", "[Nine for two against]."},
		[]string{"It moved by 9 to 12 months.", "There was no vote.", "Votes are not taken."},
	},
}
