package diag

import (
	"encoding/json"
	"io"
	"net/url"
)

// The parts of SARIF 2.1.0 (OASIS Standard, 27 March 2020) that we write.
type (
	sarifLog struct {
		Schema  string     `json:"$schema"`
		Version string     `json:"version"`
		Runs    []sarifRun `json:"runs"`
	}
	sarifRun struct {
		Tool       sarifTool     `json:"tool"`
		ColumnKind string        `json:"columnKind"`
		Results    []sarifResult `json:"results"`
	}
	sarifTool struct {
		Driver sarifDriver `json:"driver"`
	}
	sarifDriver struct {
		Name  string      `json:"name"`
		Rules []sarifRule `json:"rules"`
	}
	sarifRule struct {
		ID   string    `json:"id"`
		Help sarifText `json:"help"`
	}
	sarifText struct {
		Text string `json:"text"`
	}
	sarifResult struct {
		RuleID    string          `json:"ruleId"`
		Level     string          `json:"level"`
		Message   sarifText       `json:"message"`
		Locations []sarifLocation `json:"locations,omitempty"`
	}
	sarifLocation struct {
		Physical sarifPhysical `json:"physicalLocation"`
	}
	sarifPhysical struct {
		Artifact sarifArtifact `json:"artifactLocation"`
		Region   *sarifRegion  `json:"region,omitempty"`
	}
	sarifArtifact struct {
		URI string `json:"uri"`
	}
	sarifRegion struct {
		StartLine   int  `json:"startLine,omitempty"`
		StartColumn int  `json:"startColumn,omitempty"`
		ByteOffset  *int `json:"byteOffset,omitempty"` // 0 is a position too
	}
)

func writeSARIF(w io.Writer, ps []Problem) error {
	run := sarifRun{Tool: sarifTool{sarifDriver{Name: "openspace", Rules: []sarifRule{}}}, ColumnKind: "unicodeCodePoints", Results: []sarifResult{}}
	seen := map[string]bool{}
	for _, p := range ps {
		if !seen[p.Code()] {
			seen[p.Code()] = true
			run.Tool.Driver.Rules = append(run.Tool.Driver.Rules, sarifRule{p.Code(), sarifText{p.Entry().Hint}})
		}
		run.Results = append(run.Results, sarifOf(p))
	}
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	return e.Encode(sarifLog{"https://json.schemastore.org/sarif-2.1.0.json", "2.1.0", []sarifRun{run}})
}

// sarifOf gives a column only where it was counted in characters, as SARIF knows none in
// bytes (section 3.14.27, columnKind).
func sarifOf(p Problem) sarifResult {
	level := map[Severity]string{Error: "error", Warning: "warning", Note: "note"}[p.Severity()]
	r := sarifResult{RuleID: p.Code(), Level: level, Message: sarifText{p.Message() + ". " + p.Hint()}}
	at := p.Place()
	if at.File == "" {
		return r
	}
	where := sarifPhysical{Artifact: sarifArtifact{uriOf(at.File)}}
	if at.Line > 0 {
		where.Region = &sarifRegion{StartLine: at.Line, StartColumn: at.Char}
	} else if at.Binary {
		where.Region = &sarifRegion{ByteOffset: &at.Offset}
	}
	r.Locations = []sarifLocation{{where}}
	return r
}

// uriOf writes a path as a URI reference, SARIF's section 3.4.3. A mask such as
// workshops/#2 would otherwise be taken for a fragment.
func uriOf(file string) string { return (&url.URL{Path: file}).String() }
