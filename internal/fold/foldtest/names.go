package foldtest

import "strings"

var (
	places = words(`Aberfechan Brockhurst Calderbeck Dunsmoor Eastleach Farnleigh Glenmarrow Hexworth Inverlaggan
		Jarrowby Kirkthorpe Lanwenna Marshwick Netherdale Orrinside Penhallow Quarrington Ravensett Southmere Tarnbrook
		Ullerswick Vauxmoor Westerby Yarnfield Ashcombe Beldale Corriefell Dovermere Elmstead Foxbourne Greywell Hallowby
		Northern Southern Eastern Western National Welsh Scottish Ulster British Metropolitan Borough County Valley Coastal`)
	causes = words(`Survivors Victims Prisoners' Women's Carers Families Refugee Migrant Youth Children's Disability
		Autism Deafblind Housing Homelessness Justice Bail Probation Privacy Biometrics Surveillance Policing Custody
		Dementia Diabetes Addiction Recovery Bereavement Literacy Mediation Restorative Trafficking Traveller Equality
		Faith Interfaith Veterans Pensioners Tenants Debt Advocacy Transparency Safeguarding Rehabilitation`)
	bodies = words(`Network Trust Foundation Society Association Alliance Coalition Forum Federation Institute Centre
		League Partnership Campaign Collective Project Initiative Action Group Union`)
	given = words(`Aled Bronwen Carys Dafydd Eluned Ffion Gwilym Heledd Ifan Lowri Megan Nerys Owain Rhian Siân Tomos
		Zoë Chloë Renée José Jürgen Björn Łukasz Agnieszka Oluwaseun Chidinma Amara Kwame Priya Arjun Fatima Yusuf Mei Jun
		Oisín Niamh Róisín Seán Isla Hamish Morag Alice Beatrice Clive Dorothy Edmund Florence Gerald Harriet Imogen Jasper`)
	surnames = words(`Tregarthen Llewellyn Rhydderch Maddocks Prothero Trevanion Penrose Abernathy Balfour Carruthers
		Drummond Farquharson Galbraith Kinnaird Lockhart Mackintosh Okonkwo Adeyemi Balogun Mensah Banerjee Chaudhry
		Ranganathan Venkatesh Papadopoulos Kowalczyk Wiśniewski Nowakowski Müller Schröder Lindström Sørensen Fernández
		Gutiérrez Desrochers Beauchamp Featherstonehaugh Cholmondeley Braithwaite Hathersage Ollerenshaw Postlethwaite
		Entwistle Ramsbottom Thistlewood Winterbourne Applegarth Blenkinsop Cattermole Dewhurst Eckersley Fothergill`)
	heads = words(`woman child home safe bright open kin street path guard haven
		justi liber nova vera clar luma sola medi`)
	tails = words(`guard bridge ward kindle mark craft wise spring lea cara vita nex via len thrive link fold`)
	// ordinary are words that organisations really take for a name.
	ordinary = words(`Hope Mind Crisis Liberty Shelter Scope Sense Refuge Release Relate Respond Inquest Haven Anchor
		Compass Lantern Together Change Advance Catalyst Horizon Unity Beacon Outreach Pathway Voice`)
	phrases = []string{
		"Women in Prison", "Rights of Women", "Victim Support", "Working Families", "Fair Trials", "Open Doors",
		"Action for Children", "Justice for All", "Prison Voices", "Family Matters", "Safe Streets", "Just Fair",
	}
)

func words(s string) []string { return strings.Fields(s) }
