package leakscan

import (
	"crypto/sha256"
	"maps"
	"slices"
)

// Verified is a set of files in which the scan found nothing. Only [Scan] and
// [Scanning.Finish] make one; the zero value is not valid.
//
// It does not copy the bytes: a site of ten thousand pages would then stand in
// memory twice. It keeps the digest of what was scanned instead, and release
// compares it with what it writes.
type Verified struct {
	files   map[string][]byte
	digests map[string][sha256.Size]byte
}

// Valid reports whether v came out of a scan without findings.
func (v Verified) Valid() bool { return v.digests != nil }

// Paths lists the files in order.
func (v Verified) Paths() []string { return slices.Sorted(maps.Keys(v.files)) }

// Bytes gives a file's content, or nil. It must not be changed.
func (v Verified) Bytes(path string) []byte { return v.files[path] }

// Digest gives the SHA-256 of a file as it was scanned.
func (v Verified) Digest(path string) [sha256.Size]byte { return v.digests[path] }
