package site

import (
	"bytes"
	"path/filepath"
	"sync"

	"github.com/spf13/afero"
)

// shelf is the file system that Hugo publishes into. It keeps each finished page
// once, in exactly the room that it needs, and hands it on without a copy: the
// pages of a large site are the most that a build holds in memory. Everything but
// the bytes of pages is the memory file system's below it.
type shelf struct {
	afero.Fs
	weight *ballast
	mu     sync.Mutex
	pages  map[string][]byte // by slash path below the output folder
}

func newShelf(below afero.Fs, weight *ballast) *shelf {
	return &shelf{Fs: below, weight: weight, pages: map[string][]byte{}}
}

// Create begins a page, or one anew. Nothing else of Hugo's writes pages: the
// publisher creates, writes and closes.
func (s *shelf) Create(name string) (afero.File, error) {
	file, err := s.Fs.Create(name)
	if err != nil {
		return nil, err
	}
	return &leaf{File: file, shelf: s}, nil
}

func (s *shelf) keep(name string, text []byte) error {
	below, err := filepath.Rel(filepath.Join(workingDir, publishDir), name)
	if err != nil {
		return err
	}
	s.weight.hold(len(text))
	s.mu.Lock()
	defer s.mu.Unlock()
	s.pages[filepath.ToSlash(below)] = text
	return nil
}

// leaf is a page while it is written. The file that it embeds stays empty.
type leaf struct {
	afero.File
	shelf *shelf
	text  []byte
}

// Write takes a page, which the publisher writes in one piece. One that comes in
// several grows with room to spare, which Close takes away again.
func (l *leaf) Write(p []byte) (int, error) {
	l.text = append(l.text, p...)
	return len(p), nil
}

func (l *leaf) WriteString(s string) (int, error) { return l.Write([]byte(s)) }

// Close keeps the page.
func (l *leaf) Close() error {
	if cap(l.text)-len(l.text) > len(l.text)/4 {
		l.text = bytes.Clone(l.text)
	}
	if err := l.shelf.keep(l.Name(), l.text); err != nil {
		return err
	}
	return l.File.Close()
}

// What is written in any other way would be lost in silence, so it is refused.

func (l *leaf) WriteAt([]byte, int64) (int, error) { return 0, afero.ErrOutOfRange }
func (l *leaf) Seek(int64, int) (int64, error)     { return 0, afero.ErrOutOfRange }
func (l *leaf) Truncate(int64) error               { return afero.ErrOutOfRange }
