package release

import (
	"io/fs"
	"iter"
	"path"
	"strings"

	"openspace/internal/diag"
)

// longest is the cap on a path, in bytes. Windows gives 260 to a whole path by
// default; this leaves 60 for the folders around the output. A temporary name then
// also stays below the 255 bytes that file systems give to one name.
const longest = 200

// temporary is how a file ends that is being written. No published path may end so.
const temporary = ".openspace-tmp"

// temporaryFor returns the name under which p is written before it is renamed.
func temporaryFor(p string) string {
	dir, name := path.Split(p)
	return dir + "." + name + temporary
}

// uncased returns p as a file system sees it that does not tell capitals apart.
// Paths are ASCII by the rule in [portable].
func uncased(p string) string { return strings.ToLower(p) }

// prefixes yields the folders on the way to p, outermost first, and then p.
func prefixes(p string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for i := range len(p) {
			if p[i] == '/' && !yield(p[:i]) {
				return
			}
		}
		yield(p)
	}
}

// portable reports whether p can be kept on Linux, macOS and Windows and served
// under one address, and if not, why.
//
// The characters are the unreserved ones of RFC 3986, section 2.3, which no address
// ever has to escape, without the tilde, which Windows uses for short names.
func portable(p string) (reason diag.Arg, ok bool) {
	if !fs.ValidPath(p) || p == "." {
		return diag.Word("it does not lead to a file inside the site"), false
	}
	if len(p) > longest {
		return diag.Word("it is longer than 200 characters"), false
	}
	if strings.ContainsFunc(p, unsafe) {
		return diag.Word("it has a character that is not a letter a to z, a digit, a hyphen, an underscore or a full stop"), false
	}
	for name := range strings.SplitSeq(uncased(p), "/") {
		switch {
		case strings.HasSuffix(name, "."):
			return diag.Word("a name in it ends in a full stop"), false
		case strings.HasSuffix(name, temporary):
			return diag.Word("openspace keeps this ending for files being written"), false
		case device(name):
			return diag.Word("Windows keeps a name in it for a device"), false
		}
	}
	return diag.Arg{}, true
}

func unsafe(r rune) bool {
	switch {
	case 'a' <= r && r <= 'z', 'A' <= r && r <= 'Z', '0' <= r && r <= '9':
		return false
	}
	return !strings.ContainsRune("/._-", r)
}

// device reports whether Windows reads a folded name as a device, whatever its
// ending. The list is Microsoft's, "Naming Files, Paths, and Namespaces".
func device(name string) bool {
	name, _, _ = strings.Cut(name, ".")
	switch name {
	case "con", "prn", "aux", "nul":
		return true
	}
	port := strings.HasPrefix(name, "com") || strings.HasPrefix(name, "lpt")
	return port && len(name) == 4 && '0' <= name[3] && name[3] <= '9'
}

// shown returns p as a problem may show it: what is unsafe could steer a terminal.
func shown(p string) diag.Place {
	return diag.Place{File: strings.Map(func(r rune) rune {
		if unsafe(r) {
			return '?'
		}
		return r
	}, p)}
}

// outline is what a site's paths ask of a file system, by folded prefix.
type outline struct {
	spelling map[string]string
	file     map[string]bool
	folder   map[string]bool
}

// outlineOf returns the paths' outline and the first path of each clash: two
// prefixes that differ only in capitals, or a file where a folder is needed.
func outlineOf(paths []string) (o outline, clashes []string) {
	o = outline{map[string]string{}, map[string]bool{}, map[string]bool{}}
	for _, p := range paths {
		if !o.add(p) {
			clashes = append(clashes, p)
		}
	}
	return o, clashes
}

func (o outline) add(p string) bool {
	fits := true
	for prefix := range prefixes(p) {
		key := uncased(prefix)
		if known, seen := o.spelling[key]; seen && known != prefix {
			fits = false
		}
		o.spelling[key] = prefix
		kind := o.folder
		if prefix == p {
			kind = o.file
		}
		kind[key] = true
		fits = fits && !(o.file[key] && o.folder[key])
	}
	return fits
}

// displaces reports whether an obsolete path stands in the way of the site:
// spelt in other capitals, a file where a folder is needed, or below a new file.
func (o outline) displaces(obsolete string) bool {
	for prefix := range prefixes(obsolete) {
		key := uncased(prefix)
		spelling, used := o.spelling[key]
		if used && (spelling != prefix || o.file[key] || (prefix == obsolete && o.folder[key])) {
			return true
		}
	}
	return false
}
