package ledger

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"slices"

	"openspace/internal/private/internal/counts"
	"openspace/internal/private/internal/disclosure"
)

// Dir is the ledger's folder in the records.
const Dir = "ledger"

// entries are the files in it that hold one release each, in order of name.
const entries = Dir + "/*.json"

// form is the version of an entry's fields.
const form = 1

// Entry is one release. It is private: it says who was named.
type Entry struct {
	Format int                 `json:"format"`
	AsOf   string              `json:"as_of"`
	Site   string              `json:"site"` // sha256 over the site's paths and digests
	Named  []disclosure.Naming `json:"named"`
	Tables []counts.Published  `json:"tables"` // counts as they were published
}

// NewEntry describes a release built for a day, of files with these digests.
func NewEntry(asOf string, site map[string][32]byte, named []disclosure.Naming, tables []counts.Published) Entry {
	return Entry{form, asOf, digestOf(site), named, tables}
}

func (e Entry) same(other Entry) bool {
	x, _ := json.Marshal(e) // types of our own, which encode
	y, _ := json.Marshal(other)
	return bytes.Equal(x, y)
}

// digestOf is one digest for a whole site.
func digestOf(site map[string][32]byte) string {
	h := sha256.New()
	for _, p := range slices.Sorted(maps.Keys(site)) {
		fmt.Fprintf(h, "%s\x00%x\n", p, site[p])
	}
	return hex.EncodeToString(h.Sum(nil))
}

var errNotUnderstood = errors.New("a ledger entry is not understood")

// Read returns every entry of the records at the root of fsys, in order. Records
// without a ledger have none.
func Read(fsys fs.FS) ([]Entry, error) {
	names, err := fs.Glob(fsys, entries)
	if err != nil {
		return nil, err
	}
	var all []Entry
	for _, name := range names {
		data, err := fs.ReadFile(fsys, name)
		if err != nil {
			return nil, err
		}
		var e Entry
		d := json.NewDecoder(bytes.NewReader(data))
		d.DisallowUnknownFields()
		if err := d.Decode(&e); err != nil || e.Format != form {
			return nil, errNotUnderstood
		}
		all = append(all, e)
	}
	return all, nil
}
