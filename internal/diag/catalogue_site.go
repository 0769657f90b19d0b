package diag

// What can go wrong while Hugo renders.
var (
	LayoutFailed = define("layout-failed", KindProblem, Error,
		"Hugo could not render with this file ({0})",
		"look at the line named; if you changed the layout, compare it with the one that openspace ships")
)
