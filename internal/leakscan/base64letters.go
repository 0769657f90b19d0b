package leakscan

func base64Value(c, plus, slash byte) int {
	if v := base64Letters[c]; v >= 0 {
		return int(v)
	}
	switch c {
	case plus:
		return 62
	case slash:
		return 63
	}
	return -1
}

// valuesWith gives base64Value of every byte in an alphabet.
func valuesWith(plus, slash byte) *[256]int8 {
	switch {
	case plus == '+' && slash == '/':
		return &plainValues
	case plus == '-' && slash == '_':
		return &urlValues
	}
	panic("leakscan: no such alphabet")
}

var plainValues, urlValues = valueTable('+', '/'), valueTable('-', '_')

func valueTable(plus, slash byte) (table [256]int8) {
	for c := range table {
		table[c] = int8(base64Value(byte(c), plus, slash))
	}
	return table
}

// base64Letters gives the value of the letters and digits that both alphabets have.
var base64Letters = func() (table [256]int8) {
	for i := range table {
		switch c := byte(i); {
		case 'A' <= c && c <= 'Z':
			table[i] = int8(c - 'A')
		case 'a' <= c && c <= 'z':
			table[i] = int8(c-'a') + 26
		case isDigit(c):
			table[i] = int8(c-'0') + 52
		default:
			table[i] = -1
		}
	}
	return table
}()
