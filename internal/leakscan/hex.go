package leakscan

import "strings"

// blobDigits is the shortest run of hexadecimal digits that may be a packed file.
const blobDigits = 40

// mayBeHex reports whether enough hexadecimal digits stand in a row: one of them is
// at every so manieth place.
func mayBeHex(s string) bool {
	for i := shortestHex - 1; i < len(s); i += shortestHex {
		if hexDigit(s[i]) < 0 {
			continue
		}
		from, to := i, i+1
		for from > 0 && hexDigit(s[from-1]) >= 0 {
			from--
		}
		for to < len(s) && hexDigit(s[to]) >= 0 {
			to++
		}
		if to-from >= shortestHex {
			return true
		}
		i = to - 1
	}
	return false
}

// hex tries the pairs of hexadecimal digits in a stretch.
func (f *file) hex(v *view, start, end int) {
	s := v.text
	for i := start; i < end; {
		j := i
		for j < end && hexDigit(s[j]) >= 0 {
			j++
		}
		if j-i >= shortestHex && !fraction(s, i, j) {
			for shift := range 2 {
				at := func(k int) int { return i + shift + k*2 }
				if text, data := hexPairs(s[i+shift : j]); text {
					f.decoded(v, data, hexText, at)
					continue
				}
				data := hexString([]byte(s[i+shift : j]))
				if j-i >= blobDigits {
					f.parts(v, data, hexText, at)
				} else {
					f.wide(v, data, hexText, at)
				}
			}
		}
		i = max(j, i+1)
	}
}

func hexPairs(s string) (text bool, to []byte) {
	var next utf8Bytes
	for i := 0; i+1 < len(s); i += 2 {
		c := byte(hexDigit(s[i])<<4 | hexDigit(s[i+1]))
		if !next.take(c) {
			return false, nil
		}
		to = append(to, c)
	}
	return readableBytes(to), to
}

// fraction reports whether s[i:j] is what stands behind the point of a decimal number.
func fraction(s string, i, j int) bool {
	return i > 1 && s[i-1] == '.' && isDigit(s[i-2]) && j-i < blobDigits && strings.Trim(s[i:j], "0123456789") == ""
}
