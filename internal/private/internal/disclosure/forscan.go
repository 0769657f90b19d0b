package disclosure

import (
	"openspace/internal/calendar"
	"openspace/internal/fold"
	"openspace/internal/policy"
	"openspace/internal/private/internal/records"
)

// Restricted finds the words of those papers that are withheld on a day, for the
// scanner, which has no process to disclose. It finds nothing if there is no paper.
func Restricted(f records.Folder, asAt calendar.Date) fold.Search {
	if len(f.Papers) == 0 {
		return fold.Search{}
	}
	d := &discloser{asAt: asAt, policy: policy.Default, releases: releases(f.Decisions)}
	accountable, public := publicNames(f)
	return withheldPapers(f, d, append(accountable, public...)).Search()
}
