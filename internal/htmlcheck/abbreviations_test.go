package htmlcheck

import "testing"

func TestExplains(t *testing.T) {
	explained := `<abbr title="Police National Database">PND</abbr>`
	for body, faults := range map[string]int{
		"<p>The " + explained + ", and then the PND.</p>":             0,
		"<p>Nothing of it. GOV.PND and XPND and PND2 are others.</p>": 0,
		"<p><a href=\"/x/\">the PND</a> is the " + explained + "</p>": 0,
		"<h2>The PND</h2><p>No more.</p>":                             0,
		"<h1>Two " + explained + "s</h1>":                             0,
		"<p>The PND, or " + explained + ".</p>":                       1,
		"<ul><li>two PNDs</li></ul>":                                  1,
		"<p>of the PND.</p>":                                          1,
		"<p><abbr title=\"Something else\">PND</abbr></p>":            1,
		"<p><abbr title=\"\">PND</abbr></p>":                          1,
		"<p><em>PND</em> " + explained + "</p>":                       1,
		"<h1>The PND</h1><p>" + explained + "</p>":                    1,
	} {
		p, err := Parse("index.html", []byte("<body><p>PND</p><main>"+body+"</main>"))
		if err != nil {
			t.Fatal(err)
		}
		if got := Explains("PND", "Police National Database")(p); len(got) != faults {
			t.Errorf("%s: %q", body, got)
		}
	}
	p, _ := Parse("index.html", []byte("<body><p>PND</p>"))
	if len(Explains("PND", "x")(p)) != 1 {
		t.Error("a page without main passes")
	}
}
