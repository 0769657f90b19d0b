package leakscan

import (
	"bytes"
	"compress/gzip"
	"context"
	"encoding/base64"
	"encoding/binary"
	"hash/crc32"
	"runtime"
	"strings"
	"testing"
)

// The memory that Options.Growth and the package promise, in bytes for each of a
// file and for any file at all.
const (
	memoryPerByte = 1024
	memoryAnyway  = 96 << 20
	hostileBytes  = 40_000
)

// bombs are files that unpack to far more than they are.
func bombs() map[string][]byte {
	zeros := gzipOf(strings.Repeat("\x00", hostileBytes*1000))
	wide := pngFile()
	copy(wide[16:], "\x00\x00\xff\xff\x00\x00\xff\xff")
	binary.BigEndian.PutUint32(wide[29:], crc32.ChecksumIEEE(wide[12:29]))
	var table strings.Builder
	table.WriteString("begincmap 99 beginbfrange ")
	for i := range 250 {
		table.WriteString("<" + string("0123456789abcdef"[i>>4]) + string("0123456789abcdef"[i&15]) + "000000> <" +
			string("0123456789abcdef"[i>>4]) + string("0123456789abcdef"[i&15]) + "ffffff> <0041> ")
	}
	return map[string][]byte{
		"zeros.gz": zeros, "zeros in zeros.gz": gzipBytes(gzipBytes(zeros)),
		"zeros.pdf":  pdfOf(pdfStreamOf("/Filter /FlateDecode", string(zlibOf(strings.Repeat("q ", hostileBytes*200))))),
		"rows.pdf":   pdfOf(pdfStreamOf("/Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 2000000000 >>", string(zlibOf("abc")))),
		"table.pdf":  pdfOf(pdfStreamOf("", table.String())),
		"wide.png":   wide,
		"wide.jpg":   resized(jpegFile()),
		"wide.gif":   append([]byte("GIF89a\xff\xff\xff\xff\x80\x00\x00\x00\x00\x00\xff\xff\xff,\x00\x00\x00\x00\xff\xff\xff\xff\x00\x02\x02"), "L\x01\x00;"...),
		"zeros.zip":  zipOf("a.txt", strings.Repeat("0", hostileBytes*1000)),
		"page.html":  []byte("<p>" + base64.StdEncoding.EncodeToString(zeros)),
		"deep.html":  []byte(strings.Repeat("<b>", hostileBytes/3)),
		"codes.txt":  []byte(strings.Repeat("72,", hostileBytes/3)),
		"breaks.txt": []byte(strings.Repeat("\n\n", hostileBytes/2)),
		"over.txt":   []byte(strings.Repeat("%25", hostileBytes/3)),
	}
}

func gzipBytes(data []byte) []byte {
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	w.Write(data)
	w.Close()
	return b.Bytes()
}

// TestMemoryIsBounded scans files made to fill the memory. The peak of live memory
// during each scan stays within what is promised for its size.
func TestMemoryIsBounded(t *testing.T) {
	for name, data := range bombs() {
		before := heap()
		peak := peakDuring(func() {
			Scan(context.Background(), map[string][]byte{name: data}, shapeTerms(), Options{Workers: 1})
		})
		if most := before + memoryPerByte*uint64(len(data)) + memoryAnyway; peak > most {
			t.Errorf("%s, %d bytes: %d MB of memory, more than %d", name, len(data), (peak-before)>>20, (most-before)>>20)
		}
	}
}

func heap() uint64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}

// peakDuring gives the most memory in use while work runs, garbage included.
func peakDuring(work func()) uint64 {
	done, peak := make(chan bool), make(chan uint64)
	go func() {
		most := uint64(0)
		for {
			var m runtime.MemStats
			runtime.ReadMemStats(&m)
			most = max(most, m.HeapAlloc)
			select {
			case <-done:
				peak <- most
				return
			default:
				runtime.Gosched()
			}
		}
	}()
	work()
	close(done)
	return <-peak
}
