package release

import (
	"errors"
	"io/fs"
	"sync"
)

// A faulty folder counts the operations that change the disk and fails at one of
// them, as a process that is killed there or a disk that fills up.
type faulty struct {
	folder
	fault *fault // shared with every folder below
}

type fault struct {
	mu    sync.Mutex // files are written side by side
	count int        // changes asked for so far
	at    int        // the change that fails, from 1; 0 for none
	err   error      // what it fails with
	how   effect
	dies  bool   // nothing works afterwards, as after a kill
	then  func() // called instead of failing
}

// effect is how much of the failing change still happens.
type effect int

const (
	nothing effect = iota
	half           // of a new file's bytes
	all
)

var errKilled = errors.New("killed here")

// change runs one change, or what the fault leaves of it.
func (f faulty) change(whole, part func() error) error {
	f.fault.mu.Lock()
	defer f.fault.mu.Unlock()
	f.fault.count++
	switch {
	case f.fault.count == f.fault.at && f.fault.then != nil:
		f.fault.then()
		return whole()
	case f.fault.at == 0 || f.fault.count < f.fault.at:
		return whole()
	case f.fault.count > f.fault.at && f.fault.dies:
		return f.fault.err
	case f.fault.count > f.fault.at:
		return whole()
	}
	switch f.fault.how {
	case half:
		part()
	case all:
		whole()
	}
	return f.fault.err
}

func (f faulty) dead() bool {
	f.fault.mu.Lock()
	defer f.fault.mu.Unlock()
	return f.fault.dies && f.fault.at != 0 && f.fault.count >= f.fault.at
}

func none() error { return nil }

func (f faulty) Mkdir(name string) error {
	return f.change(func() error { return f.folder.Mkdir(name) }, none)
}

// Create never syncs: no power fails in a test, and syncing thousands of files takes long.
func (f faulty) Create(name string, data []byte, _ bool) error {
	return f.change(
		func() error { return f.folder.Create(name, data, false) },
		func() error { return f.folder.Create(name, data[:len(data)/2], false) })
}

func (f faulty) Rename(from, to string) error {
	return f.change(func() error { return f.folder.Rename(from, to) }, none)
}

func (f faulty) Remove(name string) error {
	return f.change(func() error { return f.folder.Remove(name) }, none)
}

func (f faulty) Lstat(name string) (fs.FileInfo, error) {
	if f.dead() {
		return nil, f.fault.err
	}
	return f.folder.Lstat(name)
}

func (f faulty) Sub(name string) (folder, error) {
	sub, err := f.folder.Sub(name)
	if err != nil {
		return nil, err
	}
	return faulty{sub, f.fault}, nil
}
