package names

func findingRules() []Rule {
	return []Rule{
		{
			part: insideSentence, Name: "a capital inside a sentence",
			About: "A capital that no sentence begins with is a name unless something explains it, ordinary word or not.",
			Catch: []Example{
				{"We heard from Liberty about retention.", []string{"Liberty"}},
				{"The work of Quillfeather Trust was praised.", []string{"Quillfeather Trust"}},
				{"A note by Zoë Quillfeather came later.", []string{"Zoë Quillfeather"}},
				{"One group (Mind) and “Hope House” were named.", []string{"Mind", "Hope House"}},
				{"This was led by mySociety.", []string{"mySociety"}},
				{"the Information Commissioner Jo Ternhollow spoke", []string{"Jo Ternhollow"}},
				{"Attendees: Liberty", []string{"Liberty"}},
				{"a pre-Nacro report", []string{"Nacro"}},
				{"We met Scotland's Women's Aid.", []string{"Women's Aid"}},
				{"a talk by All Out and one by We Are With You", []string{"All Out", "We Are With You"}},
			},
			Pass: []string{"we heard from a charity about liberty", "It was the first of several talks."},
		},
		{
			part: sentenceStart, Name: "a name at the start of a sentence",
			About: "Where a sentence begins, a word that is no ordinary one is a name, and so is a run of several capitals.",
			Catch: []Example{
				{"Nacro was there.", []string{"Nacro"}},
				{"Autism Society suggest markers.", []string{"Autism Society"}},
				{"Disability Action was mentioned.", []string{"Disability Action"}},
				{"Women's Aid was mentioned.", []string{"Women's Aid"}},
				{"It ended. Quillfeather left.", []string{"Quillfeather"}},
				{"- Big Brother Watch", []string{"Big Brother Watch"}},
				{"First point.\n- Tern & Gull: no view.", []string{"Tern & Gull"}},
			},
			Pass: []string{"Access should be logged.", "Deletion: limited access to do this.", "De-commissioning was raised."},
		},
		{
			part: initialLetters, Name: "initials",
			About: "Letters in capitals wait, plain, dotted or spaced, unless they are an ordinary abbreviation.",
			Catch: []Example{
				{"ESN objected.", []string{"ESN"}},
				{"It came from the N.C.V.O. yesterday.", []string{"N.C.V.O"}},
				{"The E S N sent a note.", []string{"E S N"}},
				{"A note by J. Smith and A.B. Tern.", []string{"J. Smith", "A.B. Tern"}},
				{"An ESN-led talk.", []string{"ESN"}},
			},
			Pass: []string{"The UK, the U.S. and the EU met, e.g. on TV.", "Points J and K, Annex IV and Q4 apply.", "It must NOT be a PDF."},
		},
		{
			part: joinedWords, Name: "small words inside a name",
			About: "A preposition between two capitalised ordinary words is part of the name, and a place behind one is not.",
			Catch: []Example{
				{"Women in Prison was mentioned.", []string{"Women in Prison"}},
				{"It was Freedom from Torture that asked.", []string{"Freedom from Torture"}},
				{"Justice for All was there. Trust for London funds it.", []string{"Justice for All", "Trust for London"}},
				{"Dr Tern of Nacro spoke of Liberty in Wales.", []string{"Dr Tern", "Nacro", "Liberty"}},
			},
			Pass: []string{"Women in prison were mentioned.", "Information on the Code in England was given."},
		},
		{
			part: surnameParticles, Name: "small words before a surname",
			About: "Particles such as van der belong to the surname behind them.",
			Catch: []Example{
				{"It was said by van der Berg.", []string{"van der Berg"}},
				{"Then Ana de Souza left.", []string{"Ana de Souza"}},
			},
			Pass: []string{"A la carte menus were handed round."},
		},
		{
			part: speakingWord, Name: "an ordinary word that speaks",
			About: "A single word at the start of a sentence is a name if it says, asks, wants, or has a state of mind, as only somebody can.",
			Catch: []Example{
				{"Liberty said that access matters.", []string{"Liberty"}},
				{"Crisis was concerned about it.", []string{"Crisis"}},
				{"Mind raised two concerns.", []string{"Mind"}},
				{"Unlock has written to the group.", []string{"Unlock"}},
				{"Will asked whether it works. May said no.", []string{"Will", "May"}},
				{"Mark to send the paper.", []string{"Mark"}},
				{"Kent suggested a change.", []string{"Kent"}},
				{"Shelter: concerned that this takes long.", []string{"Shelter"}},
				{"J said no.", []string{"J"}},
				{"Stonewall echoed that point. Refuge condemned the delay.", []string{"Stonewall", "Refuge"}},
				{"defenddigitalme asked for more.", []string{"defenddigitalme"}},
				{"- Liberty", []string{"Liberty"}},
				{"Amnesty's view was heard.", []string{"Amnesty"}},
			},
			Pass: []string{
				"Participants said no. Members agreed. Somebody asked.", "Evidence suggests otherwise.", "Concern raised at the meeting.",
				"Information requested by the group.", "Will there be a list?", "Wales asked for more time.", "Training provides an answer.",
				"Today's agenda is long.",
			},
		},
		{
			part: listedWord, Name: "an ordinary word listed with a name",
			About: "A word at the start of a sentence is a name if it stands in a list with one.",
			Catch: []Example{
				{"Refuge and Quillfeather were there.", []string{"Refuge", "Quillfeather"}},
				{"Relate, Nacro and others were there.", []string{"Relate", "Nacro"}},
				{"Sense/Nacro meeting", []string{"Sense", "Nacro"}},
			},
			Pass: []string{"Privacy and quality were discussed.", "Police and prosecutors were there."},
		},
		{
			part: addressBook, Name: "addresses",
			About: "Web and e-mail addresses, domains, handles and hashtags wait, but for public bodies' and those kept for examples.",
			Catch: []Example{
				{"See https://www.esn.org.uk/about for more.", []string{"https://www.esn.org.uk/about"}},
				{"More at liberty-rights.org.uk.", []string{"liberty-rights.org.uk"}},
				{"write to zoe@quillfeather.example", []string{"zoe@quillfeather.example"}},
				{"write to jo.tern@homeoffice.gov.uk", []string{"jo.tern@homeoffice.gov.uk"}},
				{"follow @esn_uk and #bigbrotherwatch", []string{"@esn_uk", "#bigbrotherwatch"}},
				{"https://www.gov.uk/quillfeather", []string{"https://www.gov.uk/quillfeather"}},
				{"Then Quillfeather gov.uk Nacro met.", []string{"Quillfeather", "Nacro"}},
			},
			Pass: []string{
				"See https://www.gov.uk/government/publications or gov.uk.", "write to open-space@leds-hob.example",
				"follow @homeofficeuk or @HomeOffice", "this, e.g. that, i.e. those; #privacy",
			},
		},
		{
			part: capitalLines, Name: "a line in capitals",
			About: "In a line without small letters a run of words waits as in a title, small words and all.",
			Catch: []Example{
				{"WOMEN IN PRISON", []string{"WOMEN IN PRISON"}},
				{"PAPER FROM QUILLFEATHER TRUST", []string{"QUILLFEATHER TRUST"}},
			},
			Pass: []string{"ISSUES DISCUSSED", "ACTIONS FROM THE WORKSHOP", "NEXT STEPS"},
		},
		{
			part: otherScripts, Name: "scripts without capitals",
			About: "A word in a script that has no capitals cannot be judged and waits.",
			Catch: []Example{{"It was 自由 that asked.", []string{"自由"}}},
			Pass:  []string{"It was ªº that stood there."},
		},
	}
}
