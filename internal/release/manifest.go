package release

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"errors"
	"maps"
	"regexp"
	"slices"
	"time"

	"openspace/internal/diag"
)

// The version of the manifest's format. A reader refuses a later one.
const formatVersion = 1

// Whether the release was brought to its end.
const (
	writing  = "writing"  // lists the old paths and the new ones
	complete = "complete" // lists what the folder holds
)

// manifest is the file beside the output folder. Its JSON has one path a line,
// from line firstFile on, in the order of the bytes.
type manifest struct {
	Format  int               `json:"format"`
	Process string            `json:"process"`
	AsOf    string            `json:"as_of"`
	State   string            `json:"state"`
	Files   map[string]string `json:"files"` // path to SHA-256, in lower-case hexadecimal
}

// Lines of the manifest, counted from 1.
const (
	processLine = 3
	asOfLine    = 4
	firstFile   = 7
)

func (m manifest) encode() []byte {
	// Text, a number and a map of text: encoding cannot fail.
	b, _ := json.MarshalIndent(m, "", "  ")
	return append(b, '\n')
}

// line returns the line on which a path stands.
func (m manifest) line(p string) int {
	i, _ := slices.BinarySearch(slices.Sorted(maps.Keys(m.Files)), p)
	return firstFile + i
}

// with returns the manifest to be on the disk while next takes m's place.
func (m manifest) with(next manifest) manifest {
	both := maps.Clone(next.Files)
	for p, digest := range m.Files {
		if _, known := both[p]; !known {
			both[p] = digest
		}
	}
	next.Files, next.State = both, writing
	return next
}

// decode reads a manifest as strictly as can be: it must be, byte for byte, what
// encode makes of it, but for line ends, which version control may change. So an
// unknown, repeated or missing field is refused without a rule of its own.
// The problem's place is a line of file.
func decode(file string, data []byte) (manifest, []diag.Problem) {
	data = bytes.ReplaceAll(data, []byte("\r\n"), []byte("\n"))
	var version struct{ Format int }
	if json.Unmarshal(data, &version) == nil && version.Format > formatVersion {
		return manifest{}, at(diag.ManifestNewer, file, 2)
	}
	var m manifest
	if err := json.Unmarshal(data, &m); err != nil {
		return manifest{}, at(diag.ManifestUnreadable, file, lineOf(data, offset(err)))
	}
	if line := m.difference(data); line != 0 {
		return manifest{}, at(diag.ManifestUnreadable, file, line)
	}
	if line := m.fault(); line != 0 {
		return manifest{}, at(diag.ManifestUnreadable, file, line)
	}
	return m, nil
}

func at(e *diag.Entry, file string, line int, args ...diag.Arg) []diag.Problem {
	return []diag.Problem{e.At(diag.Place{File: file, Line: line}, args...)}
}

func offset(err error) int {
	if e, ok := errors.AsType[*json.SyntaxError](err); ok {
		return int(e.Offset)
	}
	if e, ok := errors.AsType[*json.UnmarshalTypeError](err); ok {
		return int(e.Offset)
	}
	return 0
}

func lineOf(data []byte, offset int) int {
	return 1 + bytes.Count(data[:min(offset, len(data))], []byte("\n"))
}

// difference returns the first line where data is not what encode makes, or 0.
func (m manifest) difference(data []byte) int {
	want := m.encode()
	if bytes.Equal(data, want) {
		return 0
	}
	n := 0
	for n < min(len(data), len(want)) && data[n] == want[n] {
		n++
	}
	return lineOf(data, n)
}

// fault returns the first line with a value that openspace never writes, or 0.
func (m manifest) fault() int {
	switch {
	case m.Format != formatVersion:
		return 2
	case !isProcess(m.Process):
		return processLine
	case !isDay(m.AsOf):
		return asOfLine
	case m.State != writing && m.State != complete:
		return 5
	case m.Files == nil:
		return 6
	}
	for i, p := range slices.Sorted(maps.Keys(m.Files)) {
		if _, ok := portable(p); !ok || !isDigest(m.Files[p]) {
			return firstFile + i
		}
	}
	return 0
}

var slug = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)

func isProcess(s string) bool { return slug.MatchString(s) }

func isDay(s string) bool {
	_, err := time.Parse(time.DateOnly, s)
	return err == nil
}

func isDigest(s string) bool {
	b, err := hex.DecodeString(s)
	return err == nil && len(b) == 32 && hex.EncodeToString(b) == s
}
