package private

import (
	"archive/zip"
	"bytes"
	"io/fs"
	"math/rand/v2"
	"strings"
	"unicode"
	"unicode/utf8"

	"openspace/internal/calendar"
	"openspace/internal/diag"
	"openspace/internal/fold"
	"openspace/internal/private/internal/disclosure"
	"openspace/internal/private/internal/records/load"
	"openspace/internal/private/internal/secret"
)

// Refill opens the records at the root of fsys with other names in them: every
// registered name that the site does not name by permission is exchanged, wherever
// the matcher finds it, for an invented one of another length. If no name reaches
// the site, the site made from the result is the same, byte for byte: the names do
// not interfere (rule C10; Goguen and Meseguer, Security Policies and Security
// Models, 1982).
//
// It cannot see what the matcher misses: such a name stays as it was in both.
func Refill(fsys fs.FS, label string, asAt calendar.Date, seed uint64, with ...With) (*Records, []diag.Problem) {
	in := from(fsys, label, with)
	folder, problems := load.Folder(in.records, in.site)
	if diag.Stops(problems) {
		return nil, newMask(in, disclosure.Protected(folder.Register), false).all(problems)
	}
	out, _ := disclosure.Disclose(folder, asAt)
	f := refiller{
		find:  disclosure.Protected(folder.Register).Find,
		rand:  rand.New(rand.NewPCG(seed, seed)),
		keep:  map[string]bool{},
		names: map[string]string{},
	}
	for _, n := range out.Namings {
		f.keep[n.ID] = true
	}
	for _, o := range folder.Register.Organisations {
		f.invent(o.ID.String(), secret.Reveal(o.Name.Text))
	}
	for _, p := range folder.Register.People {
		f.invent(p.ID.String(), secret.Reveal(p.Name.Text))
	}
	other, err := f.copy(fsys)
	if err != nil {
		return nil, []diag.Problem{diag.Unreadable.At(diag.Place{File: label})}
	}
	return Open(other, label, with...)
}

type refiller struct {
	find  func(string) []fold.Hit
	rand  *rand.Rand
	keep  map[string]bool   // ids that the site names
	names map[string]string // what stands for an id, or for one of its initialisms
}

// invent makes up a name with at least as many words as the old one, so that one
// that is split over markup can be exchanged word by word.
func (f *refiller) invent(id, old string) {
	words := make([]string, len(letterRuns(old))+f.rand.IntN(3))
	for i := range words {
		words[i] = f.word()
	}
	f.names[id] = strings.Join(words, " ")
}

// word is capitalised and belongs to no language.
func (f *refiller) word() string {
	const consonants, vowels = "bdfghjklmnprstvwxz", "aeiou"
	var b strings.Builder
	for range 2 + f.rand.IntN(4) {
		b.WriteByte(consonants[f.rand.IntN(len(consonants))])
		b.WriteByte(vowels[f.rand.IntN(len(vowels))])
	}
	s := b.String() + "q"
	return strings.ToUpper(s[:1]) + s[1:]
}

// initials makes up an initialism for another.
func (f *refiller) initials(id, old string) string {
	key := id + " " + strings.ToUpper(strings.Map(onlyLetters, old))
	if f.names[key] == "" {
		b := make([]byte, 4+f.rand.IntN(2))
		for i := range b {
			b[i] = "BCDFGHJKLMNPQRSTVWXZ"[f.rand.IntN(20)]
		}
		f.names[key] = string(b)
	}
	return f.names[key]
}

// separator is what stands between initials: E.S.N., E S N or ESN.
func separator(old string) string {
	for _, s := range []string{". ", ".", " "} {
		if strings.Contains(old, s) {
			return s
		}
	}
	return ""
}

func onlyLetters(r rune) rune {
	if unicode.IsLetter(r) || unicode.IsDigit(r) {
		return r
	}
	return -1
}

// copy returns the folder with the names exchanged in its text files.
func (f *refiller) copy(fsys fs.FS) (fs.FS, error) {
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	err := fs.WalkDir(fsys, ".", func(file string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() || strings.HasPrefix(file, ledgerDir+"/") {
			return err
		}
		data, err := fs.ReadFile(fsys, file)
		if err != nil {
			return err
		}
		into, err := w.Create(file)
		if err == nil {
			_, err = into.Write([]byte(f.text(string(data))))
		}
		return err
	})
	if err != nil {
		return nil, err
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	return zip.NewReader(bytes.NewReader(b.Bytes()), int64(b.Len()))
}

func (f *refiller) text(s string) string {
	var b strings.Builder
	last := 0
	for _, h := range f.find(s) {
		if h.Ambiguous || f.keep[h.ID] {
			continue
		}
		b.WriteString(s[last:h.Start])
		b.WriteString(f.exchange(h, s[h.Start:h.End]))
		last = h.End
	}
	return b.String() + s[last:]
}

// exchange puts the invented name in a hit's place. Marks between the old words,
// such as emphasis or a link's bracket, stay where they are.
func (f *refiller) exchange(h fold.Hit, old string) string {
	if h.Form == fold.Initialism {
		return strings.Join(strings.Split(f.initials(h.ID, old), ""), separator(old))
	}
	if !strings.ContainsAny(old, "*_[]()<>&\\\n") {
		return f.names[h.ID]
	}
	words := strings.Fields(f.names[h.ID])
	var b strings.Builder
	last := 0
	for i, run := range letterRuns(old) {
		b.WriteString(old[last:run[0]])
		last = run[1]
		switch {
		case i >= len(words):
		case i == len(letterRuns(old))-1:
			b.WriteString(strings.Join(words[i:], " "))
		default:
			b.WriteString(words[i])
		}
	}
	return b.String() + old[last:]
}

// letterRuns returns where the words of a text begin and end.
func letterRuns(s string) [][2]int {
	var runs [][2]int
	start := -1
	for i := 0; i <= len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		inside := size > 0 && (unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsDigit(r) || r == '’' || r == '\'')
		switch {
		case inside && start < 0:
			start = i
		case !inside && start >= 0:
			runs, start = append(runs, [2]int{start, i}), -1
		}
		i += max(size, 1)
	}
	return runs
}
