package refill

import (
	"io/fs"
	"math/rand/v2"

	"openspace/internal/fold"
	"openspace/internal/private/internal/files"
	"openspace/internal/private/internal/records"
	"openspace/internal/private/internal/secret"
)

// Names is what a copy needs to know of the register's names.
type Names struct {
	Find func(text string) []fold.Hit
	Keep map[string]bool // ids that the site names
}

// Copy returns the files at the root of fsys but those in the folder without, with
// every registered name that is not kept exchanged, wherever it is found, for an
// invented one of another length.
func Copy(fsys fs.FS, without string, reg records.Register, names Names, seed uint64) (fs.FS, error) {
	f := refiller{
		find: names.Find, keep: names.Keep,
		rand: rand.New(rand.NewPCG(seed, seed)), names: map[string]string{},
	}
	for _, o := range reg.Organisations {
		f.invent(o.ID.String(), secret.Reveal(o.Name.Text))
	}
	for _, p := range reg.People {
		f.invent(p.ID.String(), secret.Reveal(p.Name.Text))
	}
	data, err := files.Zip(fsys, without, func(data []byte) []byte { return []byte(f.text(string(data))) })
	if err != nil {
		return nil, err
	}
	return files.Open(data)
}
