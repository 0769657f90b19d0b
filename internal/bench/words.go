package main

import (
	"math/rand/v2"
	"strings"
)

// Word banks. Sentences made of them name nobody, attribute nothing to anybody and
// count no participants, so that the records build without a person's decision.
var (
	verbs   = strings.Split("Publish|Explain|Review|Map|Describe|Test|Draft|Compare|Correct|Translate|Shorten|Confirm", "|")
	objects = strings.Split("a summary of the rules on footage|the list of people who may look|a plain account of what is kept|the draft guidance for operators|the plan for inspections|the table of retention periods|the form for a request|the wording on the signs|the record of each viewing|the training for new staff|the process for complaints|the costs of the new store|a map of the cameras on the quay|the agreement with the supplier|the assessment of risks|the figures on errors and corrections", "|")
	aims    = strings.Split("for people without the internet|for readers of other languages|in words that a visitor understands|with the reasons for each rule|together with the earlier version|with an example from last year|as open data|on paper as well as on the screen|for the operators on duty|in a form that can be printed", "|")
	times   = strings.Split("before the pilot begins|by the end of the quarter|before the next paper is written|once the tests are over|when the budget is settled|after the spring review|before the store is replaced|as soon as the rules are final|while the consultation is open|before the contract is renewed", "|")

	openings = strings.Split("How is it decided|Is it clear|It should be written down|There has to be a rule on|More detail is needed on|The paper leaves open|A later workshop could look at|It was explained|Thought should be given to|Nothing in the paper says", "|")
	matters  = strings.Split("how long footage is kept after a request has come in|what happens when a camera is moved|who is told when a record turns out to be wrong|whether a leaflet is enough for visitors|how the supplier is held to the rules|what an operator does at night when nobody can be asked|which tests are run before a change goes live|how costs and benefits are weighed|what is done with copies once a case is closed|how a complaint finds its way to the right desk|whether figures are published each year|what the signs on the quay have to say", "|")
	endings  = strings.Split("and what that means for people on the quay|and how anybody could check it|even where the law does not ask for it|in the first year as well as later|and where the answer will be published|once the new store is in use|with figures from more than one season|so that trust does not rest on a promise|and what it costs to get this wrong|before anything is built", "|")

	givens    = strings.Split("Ada|Bram|Carys|Dilys|Edwin|Freya|Gwen|Hector|Imogen|Joris|Keziah|Lorcan|Maeve|Nerys|Osian|Petra|Quentin|Rhian|Sven|Tamsin", "|")
	fronts    = strings.Split("Ald|Brack|Cald|Dun|Elm|Fern|Garth|Hazel|Ings|Kelm|Lang|Marl|Nether|Orm|Pend|Quern|Rother|Skel|Thorn|Ulver|Wether|Yarrow|Brent|Croft|Drake", "|")
	backs     = strings.Split("bourne|combe|dale|fleet|garth|hithe|holt|hurst|keld|leigh|mere|minster|ness|ridge|rigg|scar|shaw|stead|thwaite|wick", "|")
	surnames  = strings.Split("ander|bottom|croft|dyke|enson|fold|gate|hampton|iston|kinson|lander|morton|nall|over|pole", "|")
	fields    = strings.Split("Survivors|Privacy|Justice|Tenants|Inclusion|Liberties", "|")
	gathering = strings.Split("Network|Alliance|Circle|Collective|Foundation|Forum|Trust|Union", "|")
)

func pick(r *rand.Rand, bank []string) string { return bank[r.IntN(len(bank))] }

// promise is the text of an action.
func promise(r *rand.Rand) string {
	return pick(r, verbs) + " " + pick(r, objects) + " " + pick(r, aims) + ", " + pick(r, times) + "."
}

// remark is one point of a write-up.
func remark(r *rand.Rand) string {
	return pick(r, openings) + " " + pick(r, matters) + ", " + pick(r, endings) + "."
}

func remarks(r *rand.Rand, n int) string {
	all := make([]string, n)
	for i := range all {
		all[i] = remark(r)
	}
	return strings.Join(all, " ")
}

// organisationName gives each i its own name, up to 24,000 of them.
func organisationName(i int) string {
	place := fronts[i%len(fronts)] + backs[i/len(fronts)%len(backs)]
	rest := i / (len(fronts) * len(backs))
	return place + " " + fields[(i+rest/len(gathering))%len(fields)] + " " + gathering[rest%len(gathering)]
}

// personName gives each i its own name, up to 7,500 of them.
func personName(i int) string {
	family := fronts[i%len(fronts)] + surnames[i/len(fronts)%len(surnames)]
	return givens[i/(len(fronts)*len(surnames))%len(givens)] + " " + family
}
