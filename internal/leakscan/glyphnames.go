package leakscan

import (
	"strings"
	"unicode/utf8"
)

// glyphText gives the text of a letter's PostScript name, and whether the name is
// known: by the rules of Adobe's list of glyph names, of which the letters and the
// punctuation of Western Europe stand here.
func glyphText(name string) (string, bool) {
	plain, _, suffixed := strings.Cut(name, ".")
	if plain == "" {
		return "", suffixed // .notdef shows nothing
	}
	var b strings.Builder
	for part := range strings.SplitSeq(plain, "_") {
		text, ok := glyphPart(part)
		if !ok {
			return "", false
		}
		b.WriteString(text)
	}
	return b.String(), true
}

func glyphPart(name string) (string, bool) {
	if len(name) == 1 && isLetter(name[0]) {
		return name, true
	}
	if text, ok := glyphs[name]; ok {
		return text, true
	}
	for accent, mark := range accents {
		if letter, ok := strings.CutSuffix(name, accent); ok && len(letter) == 1 && isLetter(letter[0]) {
			return letter + mark, true
		}
	}
	if digits, ok := strings.CutPrefix(name, "uni"); ok && len(digits) > 0 && len(digits)%4 == 0 {
		return glyphCodes(digits)
	}
	if digits, ok := strings.CutPrefix(name, "u"); ok && len(digits) >= 4 && len(digits) <= 6 {
		n, ok := hexNumber(digits)
		return string(rune(n)), ok && utf8.ValidRune(rune(n))
	}
	return "", false
}

// glyphCodes reads groups of four hexadecimal digits.
func glyphCodes(digits string) (string, bool) {
	var b strings.Builder
	for ; digits != ""; digits = digits[4:] {
		n, ok := hexNumber(digits[:4])
		if !ok || !utf8.ValidRune(rune(n)) {
			return "", false
		}
		b.WriteRune(rune(n))
	}
	return b.String(), true
}

var accents = map[string]string{
	"grave": "\u0300", "acute": "\u0301", "circumflex": "\u0302", "tilde": "\u0303", "macron": "\u0304", "breve": "\u0306",
	"dotaccent": "\u0307", "dieresis": "\u0308", "ring": "\u030a", "hungarumlaut": "\u030b", "caron": "\u030c",
	"commaaccent": "\u0326", "cedilla": "\u0327", "ogonek": "\u0328",
}

var glyphs = func() map[string]string {
	table := map[string]string{}
	for line := range strings.SplitSeq(strings.TrimSpace(glyphList), "\n") {
		for pair := range strings.FieldsSeq(line) {
			name, text, _ := strings.Cut(pair, "=")
			table[name] = text
		}
	}
	table["space"], table["nbspace"], table["nonbreakingspace"], table["sfthyphen"] = " ", " ", " ", "\u00ad"
	return table
}()

const glyphList = `
exclam=! quotedbl=" numbersign=# dollar=$ percent=% ampersand=& quotesingle=' parenleft=( parenright=) asterisk=* plus=+
comma=, hyphen=- minus=- period=. slash=/ zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9
colon=: semicolon=; less=< equal== greater=> question=? at=@ bracketleft=[ backslash=\ bracketright=] asciicircum=^
underscore=_ grave=` + "`" + ` braceleft={ bar=| braceright=} asciitilde=~ quoteleft=‘ quoteright=’ quotedblleft=“ quotedblright=”
quotesinglbase=‚ quotedblbase=„ guillemotleft=« guillemotright=» guilsinglleft=‹ guilsinglright=› endash=– emdash=—
bullet=• ellipsis=… dagger=† daggerdbl=‡ section=§ paragraph=¶ periodcentered=· exclamdown=¡ questiondown=¿
fi=fi fl=fl ff=ff ffi=ffi ffl=ffl germandbls=ß ae=æ AE=Æ oe=œ OE=Œ oslash=ø Oslash=Ø lslash=ł Lslash=Ł dotlessi=ı eth=ð Eth=Ð
thorn=þ Thorn=Þ dcroat=đ Dcroat=Đ sterling=£ Euro=€ cent=¢ yen=¥ currency=¤ copyright=© registered=® trademark=™ degree=°
multiply=× divide=÷ plusminus=± onehalf=½ onequarter=¼ threequarters=¾ onesuperior=¹ twosuperior=² threesuperior=³
ordfeminine=ª ordmasculine=º mu=µ logicalnot=¬ brokenbar=¦ fraction=⁄ acute=´ dieresis=¨ circumflex=ˆ tilde=˜ macron=¯ cedilla=¸
`
