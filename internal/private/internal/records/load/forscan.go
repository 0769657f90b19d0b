package load

import (
	"io/fs"
	"maps"
	"path"
	"slices"

	"openspace/internal/diag"
	"openspace/internal/private/internal/records"
	"openspace/internal/private/internal/secret"
)

// ForScan reads what the scanner looks for: register.toml, and where they are there
// the papers, with the public names and the decisions that say what of them is
// public. A file in papers/ that no record speaks of counts as confidential.
// References are not checked.
func ForScan(fsys fs.FS) (records.Folder, []diag.Problem) {
	register, problems := RegisterOnly(fsys)
	f := records.Folder{Register: register}
	r := &reader{fsys: fsys, papers: map[string]bool{}, unread: map[string]bool{}, problems: problems}
	if r.exists("papers") {
		r.walkFolder("papers", "papers")
	}
	f.Papers = r.unspoken(r.paperTexts(read[records.Papers](r, "papers.toml", false).Papers))
	if len(f.Papers) > 0 {
		f.Names = read[records.Names](r, "names.toml", false)
		f.Starters = r.starters(f.Names.Use)
		f.Decisions = read[records.Decisions](r, "decisions.toml", false).Decisions
	}
	return f, diag.Sort(r.problems)
}

// unspoken adds the files of papers that have no record, and reports records whose
// file is missing: what is not there cannot be looked for.
func (r *reader) unspoken(papers []records.Paper) []records.Paper {
	left := maps.Clone(r.papers)
	for _, p := range papers {
		file := secret.Reveal(p.File.Text)
		if file != "" && !r.papers[file] {
			r.report(diag.FileNotThere, p.File.At)
		}
		delete(left, file)
	}
	for _, file := range slices.Sorted(maps.Keys(left)) {
		if data, ok := r.text(path.Join("papers", file)); ok {
			papers = append(papers, records.Paper{Circulation: records.Choice{Word: "confidential"}, Text: secret.New(string(data))})
		}
	}
	return papers
}
