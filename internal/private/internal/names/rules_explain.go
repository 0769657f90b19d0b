package names

func explainingRules() []Rule {
	return []Rule{
		{
			part: publicNames, Name: "public names",
			About: "A public name is accounted for in the plural, as a possessive, with or without “the”, spaced or dotted, the longest first.",
			Catch: []Example{
				{"the Home Office Watch report", []string{"Watch"}},
				{"It was Code for Quillfeather.", []string{"Code for Quillfeather"}},
				{"the old Smart system", []string{"Smart"}},
			},
			Pass: []string{
				"The Home Office's plan, the Home Offices and the H.O. plan.", "The National Police Chief's Council and NPCC's view.",
				"IDENT1, IDENT 1, MOPI and MoPI.", "the information commissioner’s office and the Information Commissioner's Office (ICO)",
				"Law Enforcement Data Services",
			},
		},
		{
			part: registeredNames, Name: "registered names",
			About: "What the register knows is another rule's, even where a public name has the same words.",
			Catch: []Example{{"We met Example Survivors Network Quillfeather.", []string{"Quillfeather"}}},
			Pass:  []string{"We met Example Survivors Network and Maya Wren."},
		},
		{
			part: ordinaryCapitals, Name: "capitals that name nobody",
			About: "Months, places, peoples and the nouns of minutes and government may have capitals wherever they stand, if the whole run is of them.",
			Catch: []Example{
				{"the charity Autism Wales", []string{"Autism Wales"}},
				{"a Minister Quillfeather", []string{"Minister Quillfeather"}},
				{"He met Rape Crisis England & Wales.", []string{"Rape Crisis England & Wales"}},
			},
			Pass: []string{
				"On Monday 4 October, in Tower Hamlets and in Wales.", "a Welsh speaker and a Jewish one",
				"The Minister, the Chair and the Chief Executive read the Annual Report.", "the new Terms of Reference",
			},
		},
		{
			part: processWords, Name: "words of the process",
			About: "Words of the titles of areas, topics and programmes may have capitals, if the whole run is of them.",
			Catch: []Example{{"the new Quality Network", []string{"Quality Network"}}},
			Pass:  []string{"More on Data Quality and on Oversight.", "a note on Quality of Evidence"},
		},
		{
			part: plainStart, Name: "ordinary words at the start of a sentence",
			About: "An ordinary word may begin a sentence, an item, or what follows a colon or a bracket.",
			Catch: []Example{{"Nacro: no view.", []string{"Nacro"}}},
			Pass: []string{
				"Retention matters. Deletion matters too!", "- Clarity is needed", "the first point\n- Clarity is needed\n- Deletion", "(Previously this was paper.)",
				"It says: Deletion was slow. “Clarity is needed.”", "More on gov.uk. Deletion comes next.", "Auditable records; Technologically far.",
			},
		},
		{
			part: titleLines, Name: "lines like titles",
			About: "In a line that has capitals throughout, the words that titles are made of may have them.",
			Catch: []Example{{"Key Findings of Autism Society", []string{"Key Findings of Autism Society"}}},
			Pass:  []string{"Summary of Areas of Focus", "Looking Forward"},
		},
		{
			part: usualLetters, Name: "ordinary abbreviations and references",
			About: "Ordinary abbreviations, roman numerals and letters that refer may stand in capitals.",
			Catch: []Example{{"the XYZQ paper", []string{"XYZQ"}}},
			Pass:  []string{"A PDF on the UK and the MPs.", "Part II and Annex IV", "see S3, W2 and Q4", "Para G of it", "the office at SW1A 2HQ"},
		},
	}
}
