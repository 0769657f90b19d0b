package site

import (
	"bytes"
	"io"
	"io/fs"
	"path/filepath"
	"sync"

	"github.com/spf13/afero"
)

// larder is the file system that Hugo reads from. Data files, which are most of it,
// may still be being made: whoever opens one waits for that one alone. They are not
// copied, and each is let go of once it has been read to its end: Hugo reads it once and
// keeps what it says in a form of its own. A second reading would fail, and with it the
// build.
type larder struct {
	afero.Fs // everything else, and an empty file for each data file
	mu       sync.Mutex
	data     Data // by path in the file system; nil for what was read
}

// newLarder fills a file system with files by slash path below the site folder, and takes
// the data files out of data.
func newLarder(files map[string][]byte, data Data) (*larder, error) {
	l := &larder{Fs: afero.NewMemMapFs(), data: Data{}}
	for name, text := range files {
		if err := afero.WriteFile(l.Fs, inLarder(name), text, 0o600); err != nil {
			return nil, err
		}
	}
	for name, made := range data {
		l.data[inLarder(name)] = made
		if err := afero.WriteFile(l.Fs, inLarder(name), nil, 0o600); err != nil {
			return nil, err
		}
	}
	clear(data)
	return l, nil
}

func inLarder(name string) string { return filepath.Join(workingDir, filepath.FromSlash(name)) }

// Open opens a file for reading.
func (l *larder) Open(name string) (afero.File, error) {
	file, err := l.Fs.Open(name)
	if err != nil {
		return nil, err
	}
	at := filepath.Clean(name)
	made, isData := l.made(at)
	switch {
	case !isData:
		return file, nil
	case made == nil:
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
	}
	return &jar{file, bytes.NewReader(made()), func() { l.empty(at) }}, nil
}

func (l *larder) made(at string) (made func() []byte, isData bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	made, isData = l.data[at]
	return made, isData
}

func (l *larder) empty(at string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.data[at] = nil
}

// jar is a data file while it is read. The file that it embeds is empty.
type jar struct {
	afero.File
	text  *bytes.Reader
	empty func() // called at the end of the text
}

func (j *jar) Read(p []byte) (int, error) {
	n, err := j.text.Read(p)
	if err == io.EOF {
		j.text.Reset(nil)
		j.empty()
	}
	return n, err
}

// What reads in any other way would find nothing, so it is refused.

func (j *jar) ReadAt([]byte, int64) (int, error) { return 0, afero.ErrOutOfRange }
func (j *jar) Seek(int64, int) (int64, error)    { return 0, afero.ErrOutOfRange }
