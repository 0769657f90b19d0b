package site

import (
	"slices"
	"strings"

	"openspace/internal/diag"
)

// allowedFunctions are the template functions that give the same result on every
// machine and every day, reach nothing outside their arguments, and leave the
// escaping on. "hugo.Data" is the only thing of the namespace hugo: the rest tells
// about the machine.
var allowedFunctions = setOf(
	// Go's own.
	"and", "or", "not", "eq", "ne", "lt", "le", "gt", "ge", "len", "print", "printf",
	// Hugo's, on values.
	"add", "sub", "mul", "div", "mod", "math.Max", "math.Min", "math.Round", "math.Ceil", "math.Floor",
	"after", "append", "cond", "default", "dict", "first", "group", "in", "index", "isset", "last",
	"merge", "newScratch", "seq", "slice", "sort", "uniq", "where",
	"int", "string", "float",
	"collections.Reverse", "collections.Delimit", "delimit",
	"lower", "upper", "humanize", "pluralize", "singularize", "truncate", "replace", "split", "trim",
	"strings.Contains", "strings.HasPrefix", "strings.HasSuffix", "strings.Replace", "strings.Truncate",
	"strings.TrimPrefix", "strings.TrimSuffix", "strings.TrimRight", "strings.Trim", "strings.FirstUpper",
	"strings.ToLower", "strings.RuneCount", "urlquery", "jsonify",
	"errorf",
	// Templates and data.
	"partial", "partialCached", "return", "block", "hugo.Data", "site.Home",
)

// allowedMembers are the names with a capital that a template may follow on what
// Hugo hands to it. Neither addresses made by Hugo nor dates, files or revisions
// are among them.
var allowedMembers = setOf(
	"AddPage", "Content", "Home", "IsHome", "Kind", "Layout", "Params", "Page", "RenderString", "Section",
	"Site", "Title", "Type",
	// A scratch.
	"Add", "Get", "Set", "SetInMap", "Values",
	// A table and a link in a render hook.
	"Alignment", "Destination", "TBody", "THead", "Text",
)

func setOf(names ...string) map[string]bool {
	set := make(map[string]bool, len(names))
	for _, n := range names {
		set[n] = true
	}
	return set
}

// Why a function is refused, as far as it can be told from its name.
var refusedKinds = []struct {
	names []string // a name ending in a dot stands for a whole namespace
	why   diag.Arg
}{
	{[]string{"now", "time", "time.", "dateFormat"}, diag.Word("it looks at the clock or the place")},
	{[]string{"getenv", "os.", "readFile", "readDir", "fileExists", "hugo", "hugo."}, diag.Word("it looks at this machine")},
	{[]string{"resources.", "getJSON", "getCSV", "data.", "js.", "css."}, diag.Word("it fetches or builds something")},
	{[]string{"shuffle", "math.Rand", "math.Counter", "collections.Shuffle"}, diag.Word("it goes by chance or by order of building")},
	{[]string{"safeHTML", "safeHTMLAttr", "safeCSS", "safeJS", "safeJSStr", "safeURL", "safe.", "htmlUnescape"}, diag.Word("it switches escaping off")},
	{[]string{"relURL", "absURL", "ref", "relref", "urls.", "relLangURL", "absLangURL"}, diag.Word("it makes addresses of its own")},
}

func whatKind(function string) diag.Arg {
	space, _, _ := strings.Cut(function, ".")
	for _, r := range refusedKinds {
		if slices.Contains(r.names, function) || slices.Contains(r.names, space+".") && space != function {
			return r.why
		}
	}
	return diag.Word("it is not on the list of those known to be safe")
}
