package diag

// What can be wrong with a site folder, and what can go wrong while Hugo renders.
var (
	SiteFile = define("site-file", KindProblem, Error,
		"a site folder may not hold this file ({0})",
		"move it away; pages come from the records, and a site folder holds config.toml, content/**/_content.gotmpl, layouts and static files of the allowed types in lower-case names")
	SiteUnreadable = define("site-unreadable", KindProblem, Error,
		"this part of the site folder could not be read",
		"check that it exists and that you may read it; the site that openspace ships has config.toml, content, layouts and static")
	SiteData = define("site-data", KindProblem, Error,
		"this is not a data file that openspace makes ({0})",
		"write the data again with openspace data; nothing under data/ is written by hand")

	ConfigSyntax = define("config-syntax", KindProblem, Error,
		"config.toml is not valid TOML",
		"mend the line named; compare it with the config.toml that openspace ships")
	ConfigUnknown = define("config-unknown", KindProblem, Error,
		"this key is not one that config.toml may set",
		"remove the line; what differs from one process to another belongs in the records")
	ConfigValue = define("config-value", KindProblem, Error,
		"this key may only have the value that openspace ships",
		"put the shipped value back; the settings of config.toml keep Hugo from running, fetching or guessing anything")
	ConfigMissing = define("config-missing", KindProblem, Error,
		"config.toml leaves out {0} of the settings that keep Hugo safe",
		"copy the config.toml that openspace ships; plain Hugo would build other pages without them")

	LayoutSyntax = define("layout-syntax", KindProblem, Error,
		"this template cannot be read from this line on",
		"look for an action that is not closed: every if, with, range, define and block needs its end")
	LayoutFunction = define("layout-function", KindProblem, Error,
		"this template uses a function that a site folder may not use ({0})",
		"use another: functions that look at the clock, the disk, the network, the machine or chance, or that switch escaping off, are not allowed")
	LayoutMember = define("layout-member", KindProblem, Error,
		"this template asks Hugo for something that a site folder may not use",
		"take it from hugo.Data or .Params; links are made from the process's base path and address")
	LayoutFailed = define("layout-failed", KindProblem, Error,
		"Hugo could not render with this file ({0})",
		"look at the line named; if you changed the layout, compare it with the one that openspace ships")
	HugoWarned = define("hugo-warned", KindProblem, Error,
		"Hugo had a warning about this file ({0})",
		"look at the line named, or compare the layouts with those that openspace ships; warnings stop the build because pages may be missing")
	HugoStopped = define("hugo-stopped", KindProblem, Error,
		"Hugo did not finish ({0})",
		"try again; if it happens again, compare the layouts with those that openspace ships and report it with the command you ran")

	OutputUnlisted = define("output-unlisted", KindProblem, Error,
		"Hugo made a page that the records do not ask for",
		"look in content/ for the adapter that adds it and take it out")
	OutputMissing = define("output-missing", KindProblem, Error,
		"Hugo did not make this page",
		"look in content/ for the adapter that should add it, and in layouts/ for its template")
	OutputTwice = define("output-twice", KindProblem, Error,
		"a page and a static file have the same address",
		"rename the file under static/")
)
