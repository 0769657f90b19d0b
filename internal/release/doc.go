// Package release compares a finished site with the last release in a folder and
// writes what changed.
//
// It stands last in the flow, between leakscan and the disk:
//
//	records → private → disclosure ┃ public → hugofiles → site → leakscan → release → public/
//
// It takes nothing but a [leakscan.Verified], refuses the zero value, and checks
// every digest again as it writes: a byte that was not scanned has no way in.
//
// # What it keeps beside the output folder
//
// For an output folder named public, its parent holds public.manifest.json: the
// format's version, the process, the day of the last release, whether it was
// brought to its end, and a SHA-256 digest for every path. The manifest says what
// is ours, and only that may ever be replaced or removed. Whether a file is up to
// date is never read from it but from the bytes on the disk, so that a file
// edited by hand is put right. While a build writes, .public.openspace-lock stands
// there too.
//
// # What it promises
//
// A refusal leaves everything as it was. Stopped at any point after that, every
// path holds the old file, the new file, or nothing if one of the two sites
// has nothing there; the next [Write] repairs the rest. This rests on an order:
//
//  1. everything is looked at first: kinds of files, links, bytes
//  2. the manifest is replaced by one that lists old and new paths together
//  3. what a stopped build left half-written is removed
//  4. obsolete files that stand in a new one's way are removed: a file where a
//     folder is needed, the reverse, or a name in other capitals
//  5. each changed file is written under a temporary name and renamed; many at a time,
//     in no order
//  6. the other obsolete files are removed; here as in 4, folders of ours that this
//     leaves empty go too
//  7. the manifest is replaced by one of the new site alone
//
// At every point the manifest on the disk lists at least what is ours, temporary
// files included: their names follow from the paths it lists.
//
// # The system calls that this rests on
//
//   - open with O_CREAT|O_EXCL: a temporary file is never an existing one
//   - rename (on Windows a rename with POSIX semantics, as [os.Root] does it)
//     replaces a file whole within one folder
//   - openat and O_NOFOLLOW below [os.Root]: a link put in place after step 1
//     cannot lead out of the folder
//   - flock (on Windows a file opened without sharing): the system gives the lock
//     back when a process ends, however it ends, so no stale lock can block
//   - fsync, for the two manifests only
//
// No other file is synced, which would make a build many times slower. So the promise is kept when
// a process is killed. When the power fails it holds as far as the file system keeps
// changes of names in order, as journalling ones do; a file that then comes back
// empty or torn is found by its bytes and written again.
//
// # What it must never do
//
// Import private or Hugo; follow a link; remove or replace what it did not write;
// set a file's time; show a system error's own text; or name an obsolete path in a
// problem, because that path was scanned under earlier permissions: the manifest's
// line is given instead.
package release
