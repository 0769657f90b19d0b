package leakscan

import "bytes"

// unpredict undoes PNG's row filters, of one byte a column.
func unpredict(data []byte, columns int) []byte {
	var to []byte
	above := make([]byte, columns)
	for len(data) > 1 {
		kind, row := data[0], bytes.Clone(data[1:min(len(data), columns+1)])
		for i := range row {
			row[i] += predicted(kind, row, above, i)
		}
		to = append(to, row...)
		copy(above, row)
		data = data[min(len(data), columns+1):]
	}
	return to
}

func predicted(kind byte, row, above []byte, i int) byte {
	var left, corner byte
	if i > 0 {
		left, corner = row[i-1], above[i-1]
	}
	switch kind {
	case 1:
		return left
	case 2:
		return above[i]
	case 3:
		return byte((int(left) + int(above[i])) / 2)
	case 4:
		return paeth(left, above[i], corner)
	}
	return 0
}

func paeth(a, b, c byte) byte {
	p := int(a) + int(b) - int(c)
	da, db, dc := distance(p, a), distance(p, b), distance(p, c)
	switch {
	case da <= db && da <= dc:
		return a
	case db <= dc:
		return b
	}
	return c
}

func distance(p int, x byte) int {
	if d := p - int(x); d >= 0 {
		return d
	}
	return int(x) - p
}
