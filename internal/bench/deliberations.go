package main

import (
	"fmt"
	"strings"
)

var (
	areaIDs  = strings.Fields("retention access quality training inspection information")
	topicIDs = strings.Fields("keeping looking checking learning visiting telling")
	titles   = []string{"Keeping footage", "Looking at footage", "Checking the data", "Learning the rules", "Visiting the rooms", "Telling the public"}
)

// workshop writes a workshop's record, its write-up and the update that follows it.
func (m *maker) workshop(w int) {
	dir := fmt.Sprintf("workshops/w%d/", w+1)
	m.write(dir+"workshop.toml", m.workshopRecord(w))
	m.write(dir+"write-up.md", m.writeUp())
	m.write("updates/"+iso(m.day(w, 12))+".md", "# What has been done since\n\n"+remarks(m.r, 4)+"\n\n"+remarks(m.r, 4)+"\n")
}

func (m *maker) workshopRecord(w int) string {
	var b strings.Builder
	fmt.Fprintf(&b, "number = %d\ntitle = \"Workshop %d\"\ndate = %q\nformat = \"Talks in groups, half a day\"\n", w+1, w+1, iso(m.day(w, 0)))
	fmt.Fprintf(&b, "areas = [%q, %q]\n", areaIDs[w%len(areaIDs)], areaIDs[(w+1)%len(areaIDs)])
	for i, id := range topicIDs {
		fmt.Fprintf(&b, "\n[[topic]]\nid = %q\ntitle = %q\n", id, titles[i])
	}
	return b.String()
}

// writeUp has prose in every part that a write-up can have. It thanks three
// registered organisations, whose names are to be replaced.
func (m *maker) writeUp() string {
	var b strings.Builder
	fmt.Fprintf(&b, "## Introduction\n\n%s\n\n", remarks(m.r, 6))
	for range 3 {
		fmt.Fprintf(&b, "Thanks are due to %s for the room.\n\n", m.someone())
	}
	fmt.Fprintf(&b, "## Areas of focus\n\n%s\n", m.list("-", 5))
	for _, title := range titles {
		fmt.Fprintf(&b, "## %s\n\n%s\n\n", title, remarks(m.r, 3))
		fmt.Fprintf(&b, "### Clarifications\n\n%s\n", m.list("-", pointsAPart))
		fmt.Fprintf(&b, "### Points to be taken into account\n\n%s\n", m.list("1.", pointsAPart))
		fmt.Fprintf(&b, "### Points for further consideration\n\n%s\n", m.list("-", pointsAPart))
	}
	fmt.Fprintf(&b, "## Next steps\n\n%s\n\n## Take-aways\n\n> %s\n", remarks(m.r, 3), remarks(m.r, 2))
	return b.String()
}

func (m *maker) list(marker string, n int) string {
	var b strings.Builder
	for range n {
		fmt.Fprintf(&b, "%s %s\n", marker, remark(m.r))
	}
	return b.String()
}

func (m *maker) actions() string {
	var b strings.Builder
	for i := range m.n {
		m.action(&b, i)
	}
	return b.String()
}

// action has a history in proportion: a revision for every third, an account for
// two in three, a view of the participants for every fifth.
func (m *maker) action(b *strings.Builder, i int) {
	w, in := i/actionsAWorkshop, i%actionsAWorkshop
	fmt.Fprintf(b, "[[action]]\nid = \"w%d-%02d\"\nnumber = %d\nworkshop = \"w%d\"\ntopic = %q\nareas = [%q]\ntext = %q\ndue = %q\n",
		w+1, in+1, in+1, w+1, topicIDs[in%topicsAWorkshop], areaIDs[in%len(areaIDs)], promise(m.r), iso(m.day(w, 90)))
	if i%5 != 0 {
		b.WriteString("owner = \"harbour-board\"\n")
	}
	b.WriteString("\n")
	if i%3 == 0 {
		fmt.Fprintf(b, "  [[action.revision]]\n  due = %q\n  agreed = %q\n  reason = %q\n\n", iso(m.day(w, 150)), iso(m.day(w, 80)), remark(m.r))
	}
	if i%3 != 1 {
		m.account(b, i, w)
	}
	if i%5 == 0 {
		fmt.Fprintf(b, "  [[action.view]]\n  date = %q\n  view = \"partly\"\n  agreed_by = %d\n  text = %q\n\n", iso(m.day(w, 110)), 6+m.r.IntN(20), remark(m.r))
	}
}

func (m *maker) account(b *strings.Builder, i, w int) {
	status, text := []string{"in-progress", "done"}[i%2], remarks(m.r, 2)
	if i%10 == 0 {
		text += " A copy went to " + m.someone() + "."
	}
	fmt.Fprintf(b, "  [[action.update]]\n  date = %q\n  status = %q\n  account = %q\n\n", iso(m.day(w, 100)), status, text)
}
