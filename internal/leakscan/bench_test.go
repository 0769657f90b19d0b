package leakscan

import (
	"context"
	"fmt"
	"testing"

	"openspace/internal/fold"
	"openspace/internal/fold/foldtest"
)

// sitePages makes n pages as a site of actions has them: head, navigation and foot
// the same on each, a title, a table and a paragraph or two of its own.
func sitePages(n int) (files map[string][]byte, size int) {
	files = map[string][]byte{}
	for i := range n {
		page := fmt.Sprintf(sitePage, i, i, i, i, i%12+1, i%7, i, sentences[i%len(sentences)], sentences[(i*7+3)%len(sentences)])
		files[fmt.Sprintf("actions/w2-%05d/index.html", i)] = []byte(page)
		size += len(page)
	}
	return files, size
}

var sentences = []string{
	"Share the review's high-level findings with everybody who takes part, before the next workshop.",
	"Publish the privacy impact assessment, and say which questions of the last round it answers.",
	"Explain how long records are kept, on which ground, and who decides that they are deleted.",
	"Set out which bodies may search the new platform and how their searches are audited.",
	"Come back with figures on how often custody images are removed when somebody asks for it.",
}

const sitePage = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Action %d – Open Space</title>
<meta name="description" content="Action %d of the second workshop: what was asked, of whom and where it stands.">
<link rel="canonical" href="https://example.org/actions/w2-%05d/"><link rel="stylesheet" href="/css/site.3f2a.css">
<link rel="icon" href="/favicon.svg"><link rel="alternate" type="application/atom+xml" href="/feed.xml" title="Updates"></head>
<body><a class="skip" href="#main">Skip to the content</a><header><p class="who">Run by an independent facilitator, not by the
government</p><nav aria-label="Main"><ul><li><a href="/">Home</a></li><li><a href="/about/">About</a></li>
<li><a href="/scope/">Scope areas</a></li><li><a href="/workshops/">Workshops</a></li><li><a href="/actions/" aria-current="true">Actions</a></li>
<li><a href="/papers/">Papers</a></li><li><a href="/reports/">Annual reports</a></li><li><a href="/updates/">Updates</a></li>
<li><a href="/join/">How to join</a></li><li><a href="/glossary/">Glossary</a></li></ul></nav></header>
<main id="main"><h1>Action %d</h1><dl><dt>Due</dt><dd>2018-%02d</dd><dt>Status</dt><dd>No report yet</dd>
<dt>Moved</dt><dd>%d times</dd></dl><p id="a%d">%s</p><h2>History</h2><p>%s</p><table><caption>Deadlines</caption><thead>
<tr><th scope="col">From</th><th scope="col">To</th><th scope="col">Agreed</th></tr></thead><tbody><tr><td>October 2018</td>
<td>December 2018</td><td>15 November 2018</td></tr></tbody></table></main><footer><p>As at 1 June 2019. This is a demonstration
from public documents.</p><ul><li><a href="/withheld/">What is withheld and why</a></li><li><a href="/confidentiality/">How
confidentiality is kept</a></li><li><a href="/corrections/">Corrections</a></li><li><a href="/accessibility/">Accessibility</a></li>
<li><a href="/privacy/">Privacy</a></li><li><a href="mailto:someone@example.org">Something here should not be public</a></li></ul>
</footer></body></html>
`

// BenchmarkSite scans pages of a site, which share most of their text.
func BenchmarkSite(b *testing.B) {
	files, size := sitePages(2000)
	for _, names := range []int{10, 1000, 10000} {
		find := fold.NewMatcher(foldtest.Register(names)).Search()
		b.Run(fmt.Sprintf("%d names", names), func(b *testing.B) {
			b.SetBytes(int64(size))
			b.ReportAllocs()
			defer perCPUSecond(b, size)()
			for b.Loop() {
				if v, problems := Scan(context.Background(), files, Terms{Names: find}, Options{Workers: 1}); !v.Valid() {
					b.Fatal(show(problems))
				}
			}
		})
	}
}

// BenchmarkOrdinaryText scans documentation of which no two files are alike.
func BenchmarkOrdinaryText(b *testing.B) {
	files := ordinaryText(b)
	size := 0
	for _, data := range files {
		size += len(data)
	}
	for _, names := range []int{10, 1000, 10000} {
		find := fold.NewMatcher(foldtest.Register(names)).Search()
		b.Run(fmt.Sprintf("%d names", names), func(b *testing.B) {
			b.SetBytes(int64(size))
			defer perCPUSecond(b, size)()
			for b.Loop() {
				Scan(context.Background(), files, Terms{Names: find}, Options{Unreadable: Warn, Workers: 1})
			}
		})
	}
}

// cpuSeconds is the processor's time that this program has taken, where the system
// tells it.
var cpuSeconds = func() float64 { return 0 }

// perCPUSecond starts to measure, and gives what reports the megabytes that were
// scanned in a second of one processor.
func perCPUSecond(b *testing.B, size int) func() {
	before := cpuSeconds()
	return func() {
		if used := cpuSeconds() - before; used > 0 {
			b.ReportMetric(float64(size)*float64(b.N)/1e6/used, "MB/cpu-s")
		}
	}
}
