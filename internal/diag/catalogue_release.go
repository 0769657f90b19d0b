package diag

import "slices"

// What can go wrong between a finished site and the folder it is written to.
//
// Two kinds of trouble stand here. In the first group the folder, or what was
// asked, is not as it has to be: nothing was changed and a person decides. In
// the second the work could not be brought to its end; these are marked with
// couldNotFinish, [Unfinished] reports them, and cmd answers with exit code 4:
// out-busy, disk-permission, disk-full, disk-read-only, disk-failed,
// release-stopped, release-unchecked, release-empty and release-target.
var (
	OutNotOurs = define("out-not-ours", KindProblem, Error,
		"the output folder is not empty and was not written by openspace",
		"choose another folder with --out, or empty this one yourself if nothing in it is needed")
	OutNotFolder = define("out-not-a-folder", KindProblem, Error,
		"the output path is a file, a link or the top of a drive, not a folder that openspace may fill",
		"choose another folder with --out; a link has to be replaced by the folder itself")
	OutLinkInside = define("out-link-inside", KindProblem, Error,
		"a link stands here in the output folder, where openspace has to write, compare or remove",
		"remove the link; openspace follows no link out of its folder, and nothing was changed")
	OutForeign = define("out-foreign", KindProblem, Error,
		"something that openspace did not write stands where this file has to go",
		"move it out of the output folder, which holds only what openspace makes; nothing was changed")
	OutOtherProcess = define("out-other-process", KindProblem, Error,
		"the output folder holds the site of another process",
		"choose another folder with --out: every process has one of its own; if this is your process and you changed its id, remove that folder and the manifest beside it")
	OutLaterRelease = define("out-later-release", KindProblem, Error,
		"the last release in the output folder is of a later day than the one asked for",
		"ask for the day given here or a later one with --as-of, or choose another folder with --out")
	ManifestUnreadable = define("manifest-unreadable", KindProblem, Error,
		"the manifest beside the output folder is not as openspace writes it",
		"restore it from a copy; or, if nothing in the output folder is needed, empty that folder, remove the manifest and build again")
	ManifestNewer = define("manifest-newer", KindProblem, Error,
		"the manifest beside the output folder was written by a newer openspace",
		"use that version or a later one; this one cannot know what it may remove")
	PathNotPortable = define("path-not-portable", KindProblem, Error,
		"a file with this path cannot be kept or served everywhere ({0})",
		"rename the page or file: short names of letters a to z, digits, hyphens, underscores and full stops always work")
	PathClash = define("path-clash", KindProblem, Error,
		"this path and another of the site cannot stand side by side: they differ only in capital letters, or one is a file where the other needs a folder",
		"rename one of the two pages or files")
)

// What keeps a release from being finished. The output folder then holds, file by
// file, either the old or the new site, and the next build repairs the rest.
var (
	OutBusy = couldNotFinish(define("out-busy", KindProblem, Error,
		"another build is writing to this output folder",
		"wait until it has ended and build again; what a stopped program left behind never blocks, so there is nothing to remove by hand"))
	DiskPermission = couldNotFinish(define("disk-permission", KindProblem, Error,
		"the system does not permit this ({0})",
		"give yourself the right to change the output folder and the folder around it, close programs that have it open, and build again"))
	DiskFull = couldNotFinish(define("disk-full", KindProblem, Error,
		"there is no room left on the disk ({0})",
		"make room and build again; files already written are kept"))
	DiskReadOnly = couldNotFinish(define("disk-read-only", KindProblem, Error,
		"the disk can only be read ({0})",
		"choose a folder on another disk with --out"))
	DiskFailed = couldNotFinish(define("disk-failed", KindProblem, Error,
		"the disk or the system refused to work ({0})",
		"build again; if it happens again, look at the disk, or choose a folder on another one with --out"))
	ReleaseStopped = couldNotFinish(define("release-stopped", KindProblem, Error,
		"the build was stopped before everything was written",
		"build again; what is missing is made good then"))
	ReleaseUnchecked = couldNotFinish(define("release-unchecked", KindProblem, Error,
		"the bytes to write are not the ones that were checked for protected names",
		"build again; if it happens again, this is a fault in openspace: please report it"))
	ReleaseEmpty = couldNotFinish(define("release-empty", KindProblem, Error,
		"the finished site has no file, and writing it would remove everything published so far",
		"look at the site folder's layouts; nothing was changed"))
	ReleaseTarget = couldNotFinish(define("release-target", KindProblem, Error,
		"a release needs a process id, such as leds-hob, and a day, such as 2018-10-04",
		"look at the process id in process.toml and at --as-of"))
)

var unfinished []*Entry

func couldNotFinish(e *Entry) *Entry {
	unfinished = append(unfinished, e)
	return e
}

// Unfinished reports whether any problem says that the work could not be brought
// to its end, for which cmd's exit code is 4.
func Unfinished(ps []Problem) bool {
	return slices.ContainsFunc(ps, func(p Problem) bool { return slices.Contains(unfinished, p.entry) })
}

// The ledger of releases, which lies in the records folder.
var (
	LedgerFailed = couldNotFinish(define("ledger-failed", KindProblem, Error,
		"the ledger in the records folder could not be written, so nothing was published",
		"check that the disk has room and that you may write to the records folder, then try again"))
	LedgerUnreadable = couldNotFinish(define("ledger-unreadable", KindProblem, Error,
		"the ledger in the records folder is not as openspace writes it",
		"restore it from a copy; without it openspace cannot know what has already been published"))
	NoLastGood = couldNotFinish(define("no-last-good", KindProblem, Error,
		"there is no copy of the records that the last release was made from",
		"mend the records as openspace check says, then build; until then take the site off your web space"))

	// LedgerSkipped is told of a withdrawal, which gets through all the same.
	LedgerSkipped = define("ledger-skipped", KindProblem, Warning,
		"the ledger in the records folder is not as openspace writes it, so it cannot tell which releases named somebody, and no count of participants is published",
		"restore it from a copy, then build again")
)

// PageGone is told after a release, which it does not stop.
var PageGone = define("page-gone", KindProblem, Warning,
	"this page was public and is gone; who has its address finds nothing there",
	"if its id was changed, change it back; keep an action that is not followed any more, with the status dropped or superseded; otherwise say in corrections.toml why it went")
