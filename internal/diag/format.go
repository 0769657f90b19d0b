package diag

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"
)

// Format is a way to print problems.
type Format string

const (
	TextFormat   Format = "text"   // for people: place, message, remedy
	JSONFormat   Format = "json"   // one object a line
	SARIFFormat  Format = "sarif"  // SARIF 2.1.0, for code scanning
	GitHubFormat Format = "github" // workflow commands, shown beside a change
)

// Formats lists the formats, for help and completion.
var Formats = []Format{TextFormat, JSONFormat, SARIFFormat, GitHubFormat}

// ForMachines reports whether the format belongs on standard output.
func (f Format) ForMachines() bool { return f == JSONFormat || f == SARIFFormat }

// Write prints problems in a format.
func Write(w io.Writer, f Format, ps []Problem) error {
	switch f {
	case JSONFormat:
		return writeJSON(w, ps)
	case SARIFFormat:
		return writeSARIF(w, ps)
	case GitHubFormat:
		return eachLine(w, ps, githubLine)
	}
	return eachLine(w, ps, textLine)
}

func eachLine(w io.Writer, ps []Problem, line func(Problem) string) error {
	for _, p := range ps {
		if _, err := io.WriteString(w, line(p)+"\n"); err != nil {
			return err
		}
	}
	return nil
}

func textLine(p Problem) string {
	var b strings.Builder
	if place := p.Place().String(); place != "" {
		b.WriteString(place + ": ")
	}
	fmt.Fprintf(&b, "%s: %s [%s]", p.Severity(), p.Message(), p.Code())
	if p.ID().String() != "" {
		b.WriteString(" (" + p.ID().String() + ")")
	}
	if p.Hint() != "" {
		b.WriteString("\n    " + p.Hint())
	}
	return b.String()
}

// line is a problem as JSON. Its fields are a contract with other tools.
type line struct {
	File     string   `json:"file"`
	Line     int      `json:"line"`   // from 1; 0: none
	Col      int      `json:"col"`    // from 1, in bytes; 0: none
	Offset   int      `json:"offset"` // in bytes from the file's start
	Code     string   `json:"code"`
	Kind     Kind     `json:"kind"`
	Severity Severity `json:"severity"`
	Message  string   `json:"message"`
	Hint     string   `json:"hint"`
	ID       string   `json:"id"`
}

func writeJSON(w io.Writer, ps []Problem) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	for _, p := range ps {
		at := p.Place()
		err := e.Encode(line{at.File, at.Line, at.Col, at.Offset, p.Code(), p.Kind(), p.Severity(), p.Message(), p.Hint(), p.ID().String()})
		if err != nil {
			return err
		}
	}
	return nil
}

// githubLine is a workflow command, as in GitHub's "Workflow commands for GitHub
// Actions".
func githubLine(p Problem) string {
	level := map[Severity]string{Error: "error", Warning: "warning", Note: "notice"}[p.Severity()]
	at := p.Place()
	var fields []string
	if at.File != "" {
		fields = append(fields, "file="+escapeProperty(at.File))
	}
	if at.Line > 0 {
		fields = append(fields, fmt.Sprintf("line=%d", at.Line))
	}
	if at.Col > 0 {
		fields = append(fields, fmt.Sprintf("col=%d", at.Col))
	}
	fields = append(fields, "title="+escapeProperty(p.Code()))
	return "::" + level + " " + strings.Join(fields, ",") + "::" + escapeData(p.Message()+". "+p.Hint())
}

func escapeData(s string) string {
	return strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A").Replace(s)
}

func escapeProperty(s string) string {
	return strings.NewReplacer(":", "%3A", ",", "%2C").Replace(escapeData(s))
}
