package leakscan

import (
	"bytes"
	"encoding/binary"
	"hash/crc32"
	"slices"
	"strings"
	"testing"
)

// movingGIF has two frames of one picture, with a comment between them and something
// behind the pixels of the second.
func movingGIF(comment, behind string) []byte {
	data := gifFile()
	frame := data[bytes.Index(data, []byte(",\x00\x00\x00\x00")) : len(data)-1]
	second := slices.Clone(frame)
	if behind != "" {
		second = slices.Concat(second[:len(second)-1], []byte{byte(len(behind))}, []byte(behind), []byte{0})
	}
	return slices.Concat(data[:len(data)-1], []byte{'!', 0xfe, byte(len(comment))}, []byte(comment), []byte{0}, second, []byte(";"))
}

func pngChunkOf(name string, body []byte) []byte {
	chunk := append(binary.BigEndian.AppendUint32(nil, uint32(len(body))), name...)
	chunk = append(chunk, body...)
	return binary.BigEndian.AppendUint32(chunk, crc32.ChecksumIEEE(chunk[4:]))
}

// movingPNG has a second frame like the first, with something behind its pixels, rows
// more than it says, and other chunks after it.
func movingPNG(behind string, rows int, chunks ...[]byte) []byte {
	data := pngFile()
	at := bytes.Index(data, []byte("IDAT")) - 4
	size := int(binary.BigEndian.Uint32(data[at:]))
	pixels := data[at+8 : at+8+size]
	control := func(number, rows int) []byte {
		b := binary.BigEndian.AppendUint32(nil, uint32(number))
		b = append(b, data[16:20]...)
		b = binary.BigEndian.AppendUint32(b, binary.BigEndian.Uint32(data[20:])+uint32(rows))
		return pngChunkOf("fcTL", append(b, make([]byte, 14)...))
	}
	frame := slices.Concat([]byte{0, 0, 0, 2}, pixels, []byte(behind))
	return slices.Concat(data[:at], pngChunkOf("acTL", []byte{0, 0, 0, 2, 0, 0, 0, 0}), control(0, 0), data[at:at+12+size],
		control(1, rows), pngChunkOf("fdAT", frame), bytes.Join(chunks, nil), pngChunkOf("IEND", nil))
}

// movingWebP has two frames of one pixel each, the second of the chunks given.
func movingWebP(second string, chunks ...string) []byte {
	frame := func(body string) string {
		return strings.Repeat("\x00", frameHeader) + string(webpWith("VP8L", body)[12:])
	}
	all := append([]string{"VP8X", "\x02\x00\x00\x00\x00\x00\x00\x00\x00\x00", "ANIM", strings.Repeat("\x00", 6),
		"ANMF", frame(webpPixel), "ANMF", frame(second)}, chunks...)
	return webpWith(all...)
}

// TestMovingPictures: every frame is read, and what stands between and behind them.
func TestMovingPictures(t *testing.T) {
	text := func(s string) []byte { return pngChunkOf("tEXt", []byte("Comment\x00"+s)) }
	for about, c := range map[string]struct {
		file string
		data []byte
		want string // "" for a file that passes
	}{
		"GIF":                            {"a.gif", movingGIF("by hand", ""), ""},
		"GIF, comment between frames":    {"a.gif", movingGIF("HSN", ""), "org-01"},
		"GIF, behind the second's":       {"a.gif", movingGIF("by hand", "QRHSN"), "unreadable"},
		"PNG":                            {"a.png", movingPNG("", 0), ""},
		"PNG, text behind the frames":    {"a.png", movingPNG("", 0, text("HSN")), "org-01"},
		"PNG, behind a frame's pixels":   {"a.png", movingPNG("HSN", 0), "unreadable"},
		"PNG, a frame of too few pixels": {"a.png", movingPNG("", 1), "unreadable"},
		"PNG, a frame's head too long":   {"a.png", movingPNG("", 0, pngChunkOf("fcTL", make([]byte, 30))), "unreadable"},
		"PNG, a frame far too large":     {"a.png", movingPNG("", 1<<30), "unreadable"},
		"WebP":                           {"a.webp", movingWebP(webpPixel), ""},
		"WebP, XMP behind the frames":    {"a.webp", movingWebP(webpPixel, "XMP ", "<x>HSN</x>"), "org-01"},
		"WebP, a frame of no picture":    {"a.webp", movingWebP("/HSN"), "unreadable"},
		"WebP, a head too long":          {"a.webp", webpWith("VP8X", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00HSN", "VP8L", webpPixel), "unreadable"},
	} {
		v, problems := scanBytes(c.file, c.data)
		if c.want == "" && !v.Valid() || !strings.Contains(show(problems), c.want) {
			t.Errorf("%s: want %q, got %s", about, c.want, messages(problems))
		}
	}
}
