package private

import (
	"archive/zip"
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"path"
	"slices"
	"strings"

	"openspace/internal/diag"
	"openspace/internal/private/internal/counts"
	"openspace/internal/private/internal/disclosure"
	"openspace/internal/private/internal/records/load"
)

// The ledger is the folder ledger/ in the records: one file a release, which says
// what was published, and a copy of the records that the last one was made from. A
// withdrawal needs both, and small numbers need every release before.
//
// An entry is written before the site is, so that the ledger never knows less than
// the public does.

// entry is one release. It is private: it says who was named.
type entry struct {
	Format int                 `json:"format"`
	AsOf   string              `json:"as_of"`
	Site   string              `json:"site"` // sha256 over the site's paths and digests
	Named  []disclosure.Naming `json:"named"`
	Tables []counts.Published  `json:"tables"` // counts as they were published
}

const (
	ledgerDir  = "ledger"
	lastGood   = "last-good.zip"
	ledgerForm = 1
)

// Ledger writes down what is published. It holds no record: the records are large,
// and while a site is rendered and scanned nobody needs them.
type Ledger struct {
	none bool // a demonstration keeps none
	old  bool // the records are the copy that the ledger keeps
}

// Ledger returns the ledger of these records.
func (r *Records) Ledger() Ledger { return Ledger{r.folder.Process.Demonstration.Set, r.old} }

// Remember writes what is about to be published into the ledger of the records
// folder at dir. site is the release's files with their digests.
func (l Ledger) Remember(dir string, d Disclosed, site map[string][32]byte) []diag.Problem {
	if l.none {
		return nil
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		return ledgerFailed()
	}
	defer func() { _ = root.Close() }()
	entries, err := readLedger(root.FS())
	if err != nil {
		return []diag.Problem{diag.LedgerUnreadable.At(diag.Place{File: ledgerDir})}
	}
	e := entry{ledgerForm, d.Site.AsAt.ISO(), digestOf(site), d.namings, d.tables}
	if n := len(entries); n == 0 || !same(entries[n-1], e) {
		if err := appendEntry(root, len(entries)+1, e); err != nil {
			return ledgerFailed()
		}
	}
	if l.old {
		return nil // the copy is what this release was made from
	}
	if err := snapshot(root); err != nil {
		return ledgerFailed()
	}
	return nil
}

func ledgerFailed() []diag.Problem {
	return []diag.Problem{diag.LedgerFailed.At(diag.Place{File: ledgerDir})}
}

func same(a, b entry) bool {
	x, _ := json.Marshal(a) // types of our own, which encode
	y, _ := json.Marshal(b)
	return bytes.Equal(x, y)
}

// digestOf is one digest for a whole site.
func digestOf(site map[string][32]byte) string {
	h := sha256.New()
	var paths []string
	for p := range site {
		paths = append(paths, p)
	}
	slices.Sort(paths)
	for _, p := range paths {
		d := site[p]
		fmt.Fprintf(h, "%s\x00%x\n", p, d)
	}
	return hex.EncodeToString(h.Sum(nil))
}

// readLedger reads every entry, in order.
func readLedger(fsys fs.FS) ([]entry, error) {
	names, err := fs.Glob(fsys, ledgerDir+"/*.json")
	if err != nil {
		return nil, err
	}
	var all []entry
	for _, name := range names {
		data, err := fs.ReadFile(fsys, name)
		if err != nil {
			return nil, err
		}
		var e entry
		d := json.NewDecoder(bytes.NewReader(data))
		d.DisallowUnknownFields()
		if err := d.Decode(&e); err != nil || e.Format != ledgerForm {
			return nil, fmt.Errorf("ledger entry not understood")
		}
		all = append(all, e)
	}
	return all, nil
}

func appendEntry(root *os.Root, number int, e entry) error {
	data, err := json.MarshalIndent(e, "", "  ")
	if err != nil {
		return err
	}
	return replaceFile(root, fmt.Sprintf("%06d.json", number), append(data, '\n'))
}

// replaceFile writes a ledger file whole or not at all.
func replaceFile(root *os.Root, name string, data []byte) error {
	if err := root.MkdirAll(ledgerDir, 0o700); err != nil {
		return err
	}
	temp := path.Join(ledgerDir, "temp.json")
	if err := root.WriteFile(temp, data, 0o600); err != nil {
		return err
	}
	return root.Rename(temp, path.Join(ledgerDir, name))
}

// snapshot keeps a copy of the records beside the ledger. It is what a withdrawal
// falls back on while the records themselves have problems.
func snapshot(root *os.Root) error {
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	err := fs.WalkDir(root.FS(), ".", func(file string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() || strings.HasPrefix(file, ledgerDir+"/") {
			return err
		}
		data, err := fs.ReadFile(root.FS(), file)
		if err != nil {
			return err
		}
		into, err := w.Create(file)
		if err == nil {
			_, err = into.Write(data)
		}
		return err
	})
	if err == nil {
		err = w.Close()
	}
	if err != nil {
		return err
	}
	return replaceFile(root, lastGood, b.Bytes())
}

// OpenLastGood opens the records that the last release was made from, with the
// withdrawals that have been recorded since.
func OpenLastGood(fsys fs.FS, label string, with ...With) (*Records, []diag.Problem) {
	data, err := fs.ReadFile(fsys, path.Join(ledgerDir, lastGood))
	if err != nil {
		return nil, []diag.Problem{diag.NoLastGood.At(diag.Place{File: path.Join(label, ledgerDir)})}
	}
	old, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, []diag.Problem{diag.NoLastGood.At(diag.Place{File: path.Join(label, ledgerDir)})}
	}
	r, problems := Open(old, label, with...)
	if r == nil {
		return nil, problems
	}
	withdrawn, ok := load.WithdrawalsOnly(fsys)
	if !ok {
		return nil, []diag.Problem{diag.LedgerUnreadable.At(diag.Place{File: path.Join(label, "withdrawals.toml")})}
	}
	r.folder.Withdrawals, r.old = withdrawn, true
	return r, problems
}

// Withdraw records that an organisation or a person is to be named no more. It adds
// a line to withdrawals.toml and touches nothing else.
func Withdraw(dir string, id diag.ID, day string) []diag.Problem {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return []diag.Problem{diag.NoRecords.At(diag.Place{})}
	}
	defer func() { _ = root.Close() }()
	old, err := root.ReadFile("withdrawals.toml")
	if err != nil && !os.IsNotExist(err) {
		return ledgerFailed()
	}
	text := string(old) + fmt.Sprintf("[[withdrawal]]\nid = %q\ndate = %q\n\n", id.String(), day)
	if err := root.WriteFile("withdrawals.toml.new", []byte(text), 0o600); err != nil {
		return ledgerFailed()
	}
	if err := root.Rename("withdrawals.toml.new", "withdrawals.toml"); err != nil {
		return ledgerFailed()
	}
	return nil
}

// Appearance is one release that named somebody, and in which files.
type Appearance struct {
	Release int    // its number in the ledger
	AsOf    string // the day that it was built for
	Files   []string
}

// Appearances lists every release in the ledger that named an id.
func Appearances(fsys fs.FS, id diag.ID) ([]Appearance, []diag.Problem) {
	entries, err := readLedger(fsys)
	if err != nil {
		return nil, []diag.Problem{diag.LedgerUnreadable.At(diag.Place{File: ledgerDir})}
	}
	var all []Appearance
	for i, e := range entries {
		for _, n := range e.Named {
			if n.ID == id.String() {
				all = append(all, Appearance{i + 1, e.AsOf, n.Files})
			}
		}
	}
	return all, nil
}
