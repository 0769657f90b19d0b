package policy

// Policy is the numbers of the principle. A process may make them stricter in its
// process.toml, never looser.
type Policy struct {
	SmallNumber  int // a count of participants below it is suppressed (rule C6)
	LabelCovers  int // a neutral label covers at least so many registered organisations (rule C7)
	ReuseWords   int // a run of so many words out of a withheld paper is reuse (rule C5)
	HeadingWords int // the same for a heading
	Approvals    int // how many different roles have to approve a text (rule C3)
	RoundTo      int // published counts are rounded to a multiple of it; 1 does not round
}

// Default is what holds where a process says nothing.
var Default = Policy{SmallNumber: 5, LabelCovers: 3, ReuseWords: 8, HeadingWords: 5, Approvals: 1, RoundTo: 1}
