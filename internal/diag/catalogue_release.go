package diag

// What can go wrong between a finished site and the folder it is written to.
var (
	OutNotOurs = define("out-not-ours", KindProblem, Error,
		"the output folder is not empty and was not written by openspace",
		"choose another folder with --out, or empty this one yourself if nothing in it is needed")
)
