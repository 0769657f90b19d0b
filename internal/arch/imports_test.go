package arch

import (
	"maps"
	"slices"
	"strings"
	"testing"
)

// graph is who imports whom, by short path.
type graph map[string][]string

// directImports is read from every file, also those for other systems.
func directImports(t *testing.T) graph {
	g := graph{}
	for _, f := range allSources(t) {
		if g[f.pkg] == nil {
			g[f.pkg] = []string{}
		}
		for _, i := range f.imports {
			if i == module || strings.HasPrefix(i, module+"/") {
				i = shortPath(i)
			}
			if !slices.Contains(g[f.pkg], i) {
				g[f.pkg] = append(g[f.pkg], i)
			}
		}
	}
	return g
}

// allImports adds the imports of other people's packages, as this system has them.
func allImports(t *testing.T) graph {
	g := graph{}
	for p, one := range load(t).deps {
		for i := range one.Imports {
			g[shortPath(p)] = append(g[shortPath(p)], shortPath(i))
		}
	}
	for p, list := range directImports(t) {
		g[p] = list
	}
	return g
}

func TestRoomsAreThePackagesThatThereAre(t *testing.T) {
	for _, fault := range unlisted(directImports(t), rooms) {
		t.Error(fault)
	}
}

func unlisted(g graph, rooms []room) []string {
	listed := map[string]bool{}
	var faults []string
	for _, r := range rooms {
		if _, there := g[r.path]; !there {
			faults = append(faults, r.path+" is listed and is gone")
		}
		listed[r.path] = true
	}
	for p := range g {
		if !listed[p] {
			faults = append(faults, p+" is not listed: give it a line that says what it may import")
		}
	}
	return faults
}

func TestImportsAreThoseOfTheTable(t *testing.T) {
	for _, fault := range notAllowed(directImports(t), rooms) {
		t.Error(fault)
	}
}

func notAllowed(g graph, rooms []room) []string {
	var faults []string
	for _, r := range rooms {
		for _, i := range g[r.path] {
			_, own := g[i]
			switch {
			case own && slices.Contains(strings.Fields(r.ours), i):
			case own:
				faults = append(faults, r.path+" imports "+i+", which its line does not allow")
			case standard(i) || coveredBy(r.others, i):
			default:
				faults = append(faults, r.path+" imports "+i+" of another module, which its line does not allow")
			}
		}
	}
	return faults
}

// standard reports whether a path is of the standard library: its first element
// has no dot.
func standard(p string) bool {
	first, _, _ := strings.Cut(p, "/")
	return !strings.Contains(first, ".") && first != module
}

// coveredBy reports whether a path is one of the list or lies below one of it.
func coveredBy(list, p string) bool {
	return slices.ContainsFunc(strings.Fields(list), func(l string) bool {
		return p == l || strings.HasPrefix(p, l+"/")
	})
}

// onList reports whether a path is on the list of a ban.
func onList(list, p string) bool {
	on := false
	for _, l := range strings.Fields(list) {
		top, below := strings.CutSuffix(l, "/...")
		switch {
		case l == "-"+p:
			return false
		case l == p, l == "*", below && coveredBy(top, p):
			on = true
		}
	}
	return on
}

func TestOnlyTestsImportTestPackages(t *testing.T) {
	for p, imports := range directImports(t) {
		for _, i := range imports {
			if slices.Contains(onlyTests, i) {
				t.Errorf("%s imports %s, which is for tests", p, i)
			}
		}
	}
}

func TestFarBans(t *testing.T) {
	for _, fault := range reached(allImports(t), paths(rooms), far) {
		t.Error(fault)
	}
}

func paths(rooms []room) []string {
	var all []string
	for _, r := range rooms {
		all = append(all, r.path)
	}
	return all
}

// reached follows imports from every package that a ban is on, and tells the way.
func reached(g graph, own []string, bans []ban) []string {
	var faults []string
	for _, b := range bans {
		for _, p := range own {
			if !onList(b.who, p) {
				continue
			}
			if way := wayTo(g, p, b.whom); way != nil {
				faults = append(faults, strings.Join(way, " > ")+": "+b.why)
			}
		}
	}
	return faults
}

// wayTo is the shortest chain of imports from a package into the list.
func wayTo(g graph, from, whom string) []string {
	before := map[string]string{from: ""}
	for queue := []string{from}; len(queue) > 0; queue = queue[1:] {
		at := queue[0]
		if at != from && onList(whom, at) {
			var way []string
			for ; at != ""; at = before[at] {
				way = append([]string{at}, way...)
			}
			return way
		}
		for _, next := range slices.Sorted(slices.Values(g[at])) {
			if _, seen := before[next]; !seen {
				before[next] = at
				queue = append(queue, next)
			}
		}
	}
	return nil
}

func TestNearBans(t *testing.T) {
	used := map[string]bool{}
	for _, f := range allSources(t) {
		for _, fault := range imported(f, near) {
			if _, ok := excepted[fault.file+" "+fault.imports]; ok {
				used[fault.file+" "+fault.imports] = true
				continue
			}
			t.Errorf("%s imports %s: %s", fault.file, fault.imports, fault.why)
		}
	}
	for e := range excepted {
		if !used[e] {
			t.Errorf("the exception %q is of no use any more: take it out", e)
		}
	}
}

type badImport struct{ file, imports, why string }

// imported takes the standard library's packages one by one: net/url is not net.
func imported(f sourceFile, bans []ban) []badImport {
	var faults []badImport
	for _, b := range bans {
		for _, i := range f.imports {
			if onList(b.who, f.pkg) && !testPackage(f.pkg) && slices.Contains(strings.Fields(b.whom), i) {
				faults = append(faults, badImport{f.name, i, b.why})
			}
		}
	}
	return faults
}

// testPackage reports whether a package is a help for tests or a generator, which
// run on a developer's machine only.
func testPackage(p string) bool {
	return slices.Contains(onlyTests, p) || slices.Contains(generators, p)
}

func TestOnlyReflectorsReflect(t *testing.T) {
	g := directImports(t)
	for p, imports := range g {
		if _, may := reflectors[p]; slices.Contains(imports, "reflect") && !may {
			t.Errorf("%s uses reflection, which sees through unexported fields", p)
		}
	}
	for p, why := range reflectors {
		if !slices.Contains(g[p], "reflect") {
			t.Errorf("%s no longer uses reflection (%s): take its line out", p, why)
		}
	}
}

// TestBansSpeakOfWhatIsThere keeps a misspelt or forgotten name from making a ban
// empty. The standard library may be named before anybody imports a part of it.
func TestBansSpeakOfWhatIsThere(t *testing.T) {
	known := allImports(t)
	for _, b := range append(slices.Clone(far), near...) {
		for _, p := range strings.Fields(b.who + " " + b.whom) {
			p = strings.TrimSuffix(strings.TrimPrefix(p, "-"), "/...")
			there := slices.ContainsFunc(slices.Collect(maps.Keys(known)), func(k string) bool { return coveredBy(p, k) })
			if ours := strings.HasPrefix(p, "internal/") || strings.HasPrefix(p, "cmd"); !there && (ours || !standard(p)) {
				t.Errorf("the ban on %q speaks of %s, which is not there", b.who, p)
			}
		}
	}
}

func TestTheImportCheckersCatch(t *testing.T) {
	listed := []room{{"a", "b", "example.org/x"}, {"b", "", ""}}
	for _, c := range []struct {
		about  string
		g      graph
		faults int
	}{
		{"as the table says", graph{"a": {"b", "os", "example.org/x/y"}, "b": nil}, 0},
		{"a package of ours that the line does not allow", graph{"a": nil, "b": {"a"}}, 1},
		{"a module that the line does not allow", graph{"a": {"example.org/xy"}, "b": nil}, 1},
	} {
		if got := notAllowed(c.g, listed); len(got) != c.faults {
			t.Errorf("%s: %v", c.about, got)
		}
	}
	if got := unlisted(graph{"a": nil, "c": nil}, listed); len(got) != 2 {
		t.Errorf("one package is gone and one is new, told: %v", got)
	}
	bans := []ban{{"a/... -a/y", "d/...", "because"}}
	if got := reached(graph{"a": {"b"}, "b": {"c"}, "c": {"d/e"}}, []string{"a", "b"}, bans); len(got) != 1 || got[0] != "a > b > c > d/e: because" {
		t.Errorf("over three steps: %v", got)
	}
	if got := reached(graph{"a": {"b"}, "b": {"de"}}, []string{"a"}, bans); len(got) != 0 {
		t.Errorf("another name with the same beginning: %v", got)
	}
	direct := []ban{{"a/... -a/y", "d", "because"}}
	for pkg, faults := range map[string]int{"a": 1, "a/x": 1, "a/y": 0, "b": 0} {
		if got := imported(sourceFile{pkg: pkg, imports: []string{"d", "d/e"}}, direct); len(got) != faults {
			t.Errorf("a direct import by %s: %v", pkg, got)
		}
	}
}
