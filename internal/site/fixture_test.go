package site

import (
	"fmt"
	"io/fs"
	"os"
	"testing"
	"testing/fstest"

	"openspace/internal/calendar"
	"openspace/internal/diag"
	"openspace/internal/hugofiles"
	"openspace/internal/public"
)

// The fixture is a made-up process of the size of a real one: eight scope areas,
// six principles, a workshop of six topics with some fifteen points each, and
// thirty-three actions.

var (
	text = public.Const
	slug = public.SlugClearedByDisclosure
	link = public.LinkClearedByDisclosure
	free = public.TextClearedByDisclosure // for texts that a test puts together
)

func day(s string) calendar.Date {
	d, ok := calendar.Parse(s)
	if !ok {
		panic("fixture: not a date: " + s)
	}
	return d
}

func para(words ...public.Text) public.Prose {
	var p public.Prose
	for _, w := range words {
		p = append(p, public.Block{Kind: public.Paragraph, Inline: public.Inlines{{Text: w}}})
	}
	return p
}

func bullets(words ...public.Text) public.Prose {
	b := public.Block{Kind: public.BulletList}
	for _, w := range words {
		b.Items = append(b.Items, para(w))
	}
	return public.Prose{b}
}

var points = []public.Text{
	text("The register of river sensors will be published before the next season, with the purpose of each one."),
	text("Readings are kept for seven years; the group asked whether a shorter period would do for those near homes."),
	text("A reading that is found to be wrong is corrected at its source, and everyone who received it is told."),
	text("Nobody could yet say who decides when two bodies disagree about a reading."),
	text("Training has been taken by just over half of those who use the system, and there is no date for the rest."),
	text("The code should say in plain words what a member of the public can ask for, and how long an answer takes."),
	text("An inspection should look at how the system is used, not only at whether its rules are written down."),
	text("Sharing with a body outside the county needs an agreement that names what is shared, why, and until when."),
	text("The assessment of the effect on privacy is a living document and should carry the date of each change."),
	text("Older records came from paper and are of uneven quality; it matters that users can see which they are."),
	text("There was support for a yearly count of how often the system is searched, and for what."),
	text("Some of the questions raised belong to other forums, and the group would like to know which."),
}

func rotated(start, n int) []public.Text {
	var out []public.Text
	for i := range n {
		out = append(out, points[(start+i)%len(points)])
	}
	return out
}

var requests = []public.Text{
	text("Share the high-level findings of the delivery review with everyone taking part."),
	text("List the bodies that may search the system, with the reason for each."),
	text("Say whether volunteers on the river watch will have access, and on what terms."),
	text("Bring the plan for consulting the public on the code back to the group."),
	text("Draw up a map of the bodies that regulate the system and show how their duties meet, overlap or leave a gap between them."),
	text("Write a first description of how an inspection would run, using examples from other fields."),
	text("Set out what the system counts as one record, and hold a session on it at a coming workshop."),
}

var areaTitles = []public.Text{
	text("Governance and oversight"), text("The code of practice"), text("Staff training"), text("Keeping and deleting readings"),
	text("Photographs of moorings"), text("Sharing readings"), text("Quality of readings"), text("Assessments of the effect on privacy"),
}

var principleTitles = []public.Text{
	text("Work together openly"), text("Raise things early"), text("Disagree well"),
	text("Keep confidences"), text("Stay on the subject"), text("Make it easy to take part"),
}

var topicTitles = []public.Text{
	text("Where the programme has got to"), text("The statement of purpose"), text("Governance and inspection"),
	text("Keeping records"), text("Sharing and quality"), text("The code for the public"),
}

var memberNamed = public.Member{Name: text("Towpath Walkers")}

var council = public.Body{ID: slug("council"), Name: text("Avonside Council"), InText: text("the Avonside Council"), Abbreviation: text("AC"), Link: link("https://council.example/")}

// fixture returns the made-up site. Each test changes what it is about.
func fixture() public.Site {
	return public.Site{
		AsAt:      day("2019-03-31"),
		Process:   fixtureProcess(),
		Areas:     fixtureAreas(),
		Workshops: []public.Workshop{fixtureWorkshop(), plannedWorkshop()},
		Actions:   fixtureActions(),
		Papers: []public.Paper{{ID: slug("purpose"), Title: text("Statement of purpose"), Version: text("0.4"), Date: day("2018-09"),
			Workshops: []public.Slug{slug("w2")}, Link: link("https://council.example/purpose")}},
		Glossary: []public.Term{
			{ID: slug("rss"), Name: text("River Sensor Service"), Abbreviation: text("RSS"), Meaning: text("The county's system of sensors along the river."), Link: link("https://council.example/rss")},
			{ID: slug("reading"), Name: text("Reading"), Meaning: text("One value that a sensor sends, with its time and place.")},
		},
		Withheld: []public.Withheld{
			{ID: slug("w-1"), Kind: public.PaperItem, Reason: public.MembersOnly, Condition: text("It may be released when its author has finished it."), Workshops: []public.Slug{slug("w2")}},
			{ID: slug("w-2"), Kind: public.ActionItem, Title: text("An action on the survey"), Reason: public.Confidential, Released: day("2019-03-01")},
		},
		Members: []public.Member{memberNamed},
	}
}

func fixtureProcess() public.Process {
	return public.Process{
		ID: slug("riverside"), Title: text("River Sensors Open Space"), ShortTitle: text("River Open Space"),
		Summary:      text("A standing conversation between a county council and civil society about the sensors along its river."),
		Address:      link("https://river.example/open-space/"),
		BasePath:     text("/open-space/"),
		Language:     text("en-GB"),
		Notice:       para(text("This site is a demonstration. The process, the council and everything said here are made up.")),
		Introduction: para(text("The council is joining its two sensor systems into one. The Open Space is where civil society can ask what that will mean while it can still be changed."), text("It does not make policy, and it does not take the place of public consultation. It makes sure that what was asked, what was promised and what was done stand side by side for anyone to see.")),
		RecordsUntil: day("2019-02"),
		Sponsor:      council,
		Facilitator:  public.Body{ID: slug("facilitator"), Name: text("The Weir Foundation"), InText: text("the Weir Foundation"), Link: link("https://weir.example/")},
		Contact:      public.Contact{Role: text("the facilitator"), Email: link("mailto:facilitator@weir.example")},
		Programmes:   []public.Programme{{ID: slug("rss"), Name: text("River Sensor Service"), Abbreviation: text("RSS"), Text: para(points[0])}},
		Aims:         []public.Point{{ID: slug("safeguards"), Title: text("Better safeguards"), Text: para(points[5])}, {ID: slug("lasting"), Title: text("A conversation that lasts"), Text: para(points[11])}},
		Roles:        []public.Point{{ID: slug("holding-the-space"), Title: text("The facilitator holds the space"), Text: para(points[3], points[6])}},
		Principles:   numberedPoints("principle", principleTitles),
		Sources:      []public.Source{{Title: text("The process's page"), Date: day("2019"), Link: link("https://weir.example/river")}},
	}
}

func numberedPoints(prefix string, titles []public.Text) []public.Point {
	var out []public.Point
	for i, t := range titles {
		out = append(out, public.Point{ID: slug(fmt.Sprintf("%s-%d", prefix, i+1)), Title: t, Text: para(points[i])})
	}
	return out
}

func actionIDs(from, to int) []public.Slug {
	var out []public.Slug
	for n := from; n <= to; n++ {
		out = append(out, slug(fmt.Sprintf("w2-%02d", n)))
	}
	return out
}

func fixtureAreas() []public.Area {
	var out []public.Area
	for i, t := range areaTitles {
		out = append(out, public.Area{
			ID: slug(fmt.Sprintf("area-%d", i+1)), Title: t, Text: para(points[i]), Agreed: day("2018-07"),
			AgreedHow: text("Agreed by everyone at the first workshop."), Actions: actionIDs(4*i+1, 4*i+4), Workshops: []public.Slug{slug("w2")},
		})
	}
	out[7].Actions = nil
	return out
}

func fixtureWorkshop() public.Workshop {
	w := public.Workshop{
		ID: slug("w2"), Number: 2, Title: text("Workshop 2"), Date: day("2018-10-04"), Format: text("A day in person"), State: public.Held,
		Sources:      []public.Source{{Title: text("Write-up of the second workshop"), Date: day("2018-11"), Link: link("https://weir.example/w2")}},
		Introduction: para(points[11], points[8]),
		Focus:        bullets(points[2], points[6], points[9]),
		NextSteps:    bullets(rotated(4, 3)...),
		TakeAways:    bullets(rotated(7, 5)...),
		Actions:      actionIDs(1, 33),
		Attended:     []public.Member{memberNamed},
		Summary:      para(points[9]),
		Areas:        []public.Slug{slug("area-1"), slug("area-2"), slug("area-6")},
	}
	for i, t := range topicTitles {
		w.Topics = append(w.Topics, public.Topic{
			ID: slug(fmt.Sprintf("topic-%d", i+1)), Title: t, Introduction: para(points[i]),
			Clarifications: bullets(rotated(i, 6)...), TakenIntoAccount: bullets(rotated(i+3, 6)...),
			FurtherConsideration: bullets(rotated(i+8, 4)...), Actions: actionIDs(5*i+1, 5*i+5),
		})
	}
	w.Topics[5].Actions = actionIDs(26, 33)
	w.Topics[4] = public.Topic{ID: slug("topic-5"), Marker: &public.Marker{Item: slug("w-1"), Reason: public.Draft}}
	w.Topics[0].Introduction = append(w.Topics[0].Introduction, fixtureTable())
	return w
}

func fixtureTable() public.Block {
	cell := func(t public.Text) public.Inlines { return public.Inlines{{Text: t}} }
	return public.Block{Kind: public.Table, Rows: [][]public.Inlines{
		{cell(text("Milestone")), cell(text("Expected"))},
		{cell(text("First sensors joined")), cell(text("Spring 2019"))},
		{cell(text("Old systems closed")), cell(text("2021"))},
	}}
}

func plannedWorkshop() public.Workshop {
	return public.Workshop{ID: slug("w3"), Number: 3, Title: text("Workshop 3"), Date: day("2019-05"), Format: text("Online"), State: public.Planned}
}

func fixtureActions() []public.Action {
	due := []string{"2018-10", "2018-11", "2018-12", "2019-02", "2019-05"}
	standings := []public.Standing{public.NotKnown, public.NotKnown, public.NoReport, public.InProgress}
	var out []public.Action
	for i, id := range actionIDs(1, 33) {
		a := public.Action{
			ID: id, Number: i + 1, Workshop: slug("w2"), Topic: slug(fmt.Sprintf("topic-%d", min(i/5, 5)+1)),
			Areas: []public.Slug{slug(fmt.Sprintf("area-%d", min(i/4, 7)+1))}, Text: requests[i%len(requests)],
			Due: day(due[i*len(due)/33]), Standing: standings[i%len(standings)], Source: link("https://weir.example/w2"),
		}
		if i%3 != 2 {
			a.Owner = &council
		}
		out = append(out, a)
	}
	out[32].Due = calendar.Date{}
	withHistory(&out[4])
	out[6].Standing, out[6].SupersededBy = public.Superseded, out[7].ID
	out[31].Due, out[31].Deadline = calendar.Date{}, day("2019-06")
	out[31].Revisions = []public.Revision{
		{Due: day("2019-04"), Agreed: day("2018-11-15"), Reason: text("It was not known before who would do it.")},
		{Due: day("2019-06"), Agreed: day("2019-02"), Reason: text("The thaw came late.")},
	}
	out[8] = public.Action{ID: out[8].ID, Number: 9, Workshop: slug("w2"), Standing: public.NotKnown,
		Marker: &public.Marker{Item: slug("w-2"), Reason: public.Confidential}}
	return out
}

// withHistory gives an action everything that an action can have.
func withHistory(a *public.Action) {
	a.Deadline, a.Standing, a.Timing = day("2018-12"), public.InProgress, public.Overdue
	a.Revisions = []public.Revision{{Due: day("2018-12"), Agreed: day("2018-11-15"), Reason: text("The survey of the river took longer than planned.")}}
	a.Updates = []public.Account{
		{Date: day("2018-11"), Marker: &public.Marker{Item: slug("w-1"), Reason: public.MembersOnly}},
		{Date: day("2018-12-06"), Status: public.InProgress, Account: text("The map is drawn and goes to the group in spring."), Evidence: []public.Link{link("https://council.example/map")}},
	}
	a.Views = []public.View{{Date: day("2019-03"), View: public.Partly, AtLeast: 5, Text: text("The map shows the duties and leaves out the gaps between them.")}}
}

// source makes a Source of a site with the project's own site folder.
func source(t *testing.T, s public.Site) Source {
	t.Helper()
	data, outputs := hugofiles.Making(s)
	return Source{Folder: os.DirFS("../.."), Data: data, Outputs: outputs}
}

// siteFolder copies the project's own site folder, for a test to spoil.
func siteFolder(t *testing.T) fstest.MapFS {
	t.Helper()
	copied := fstest.MapFS{}
	for _, top := range []string{"config.toml", "content", "layouts", "static"} {
		err := fs.WalkDir(os.DirFS("../.."), top, func(name string, e fs.DirEntry, err error) error {
			if err != nil || e.IsDir() {
				return err
			}
			text, err := os.ReadFile("../../" + name)
			copied[name] = &fstest.MapFile{Data: text}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	return copied
}

// codes lists problems as "code place", which is what most tests compare.
func codes(found []diag.Problem) []string {
	var out []string
	for _, p := range found {
		out = append(out, p.Code()+" "+p.Place().String())
	}
	return out
}
