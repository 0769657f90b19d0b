package diag

// What can keep openspace serve from showing a preview.
var (
	PreviewPort = usage("preview-port",
		"a port is a number from 0 to 65535",
		"give one such as --port 8080; --port 0 takes any that is free")
	PreviewPortTaken = couldNotFinish(define("preview-port-taken", KindProblem, Error,
		"port {0} of this machine could not be opened; another program, perhaps another openspace serve, may have it",
		"end that program, or give another port with --port; --port 0 takes any that is free"))
	PreviewStopped = couldNotFinish(define("preview-stopped", KindProblem, Error,
		"the system ended the preview",
		"start openspace serve again"))
	PreviewUnchecked = couldNotFinish(define("preview-unchecked", KindProblem, Error,
		"what was built has not been through the last check and is not shown",
		"this is a fault in openspace: please report it"))
)
