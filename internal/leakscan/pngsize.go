package leakscan

const (
	mostAcross   = 1 << 16 // pixels, of any picture
	mostUnpacked = 1 << 30 // bytes of pixels that are counted
)

// adam7 is where the passes of an interlaced PNG begin and how far they step.
var adam7 = [][4]int64{{0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}}

// pngSize is how many bytes of pixels a PNG's header asks for.
func pngSize(data []byte) int64 {
	if len(data) < pngHead {
		return 0
	}
	return pixelBytes(data, int64(number(data, 16)), int64(number(data, 20)))
}

// pixelBytes is how many a picture of a size takes in the format that the header names.
func pixelBytes(data []byte, width, height int64) int64 {
	bits := int64(data[24]) * map[byte]int64{0: 1, 2: 3, 3: 1, 4: 2, 6: 4}[data[25]]
	passes := [][4]int64{{0, 0, 1, 1}}
	if data[28] == 1 {
		passes = adam7
	}
	total := int64(0)
	for _, p := range passes {
		w, h := (width-p[0]+p[2]-1)/p[2], (height-p[1]+p[3]-1)/p[3]
		if w > 0 && h > 0 {
			total += h * (1 + (w*bits+7)/8)
		}
	}
	return total
}
