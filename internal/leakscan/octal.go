package leakscan

// unoctal undoes \NNN as C, shells and old JavaScript write bytes, several in a row as
// the bytes of one text. It stands apart from the other escapes because style sheets mean
// hexadecimal numbers by the same digits.
func unoctal(v *view) *view { return undo(v, '\\', octalBytes, escapes) }

// octalBytes decodes a run of \NNN at s[i], up to \377 each.
func octalBytes(s string, i int) (string, int) {
	var to []byte
	j := i
	for ; j+4 <= len(s) && s[j] == '\\' && '0' <= s[j+1] && s[j+1] <= '3' && octalDigit(s[j+2]) && octalDigit(s[j+3]); j += 4 {
		to = append(to, (s[j+1]-'0')<<6|(s[j+2]-'0')<<3|(s[j+3]-'0'))
	}
	if len(to) == 1 && to[0] < ' ' {
		return "", 0
	}
	return fromBytes(to), j - i
}

func octalDigit(c byte) bool { return '0' <= c && c <= '7' }
