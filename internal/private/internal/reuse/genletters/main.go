// Command genletters makes letters.txt from package fold's table of look-alikes and
// Unicode's compatibility decompositions. Run it where package reuse stands:
//
//	go generate
package main

import (
	"flag"
	"fmt"
	"os"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

func main() {
	out := flag.String("o", "letters.txt", "file to write")
	table := flag.String("fold", "../../../fold/confusables_table.go", "package fold's table")
	flag.Parse()
	source, err := os.ReadFile(*table)
	if err == nil {
		err = os.WriteFile(*out, []byte(Letters(string(source))), 0o644)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "genletters:", err)
		os.Exit(1)
	}
}

// Letters gives a line for each character outside ASCII that is read as something
// else than its small letter. Korean syllables are left out.
func Letters(table string) string {
	alike := lookalikes(table)
	var b strings.Builder
	for r := rune(utf8.RuneSelf); r <= unicode.MaxRune; r++ {
		if !utf8.ValidRune(r) || 0xac00 <= r && r <= 0xd7a3 || unicode.IsMark(r) && !unicode.Is(unicode.Mc, r) {
			continue
		}
		if to := fold(r, alike); to != "" && to != string(unicode.ToLower(r)) {
			fmt.Fprintf(&b, "%c%s\n", r, to)
		}
	}
	return b.String()
}

func fold(r rune, alike map[rune]string) string {
	if to, ok := alike[r]; ok {
		return to
	}
	var b strings.Builder
	for _, d := range norm.NFKD.String(string(r)) {
		if !unicode.IsLetter(d) && !unicode.IsNumber(d) {
			continue
		}
		if d = unicode.ToLower(d); alike[d] != "" && d >= utf8.RuneSelf {
			b.WriteString(alike[d])
		} else {
			b.WriteRune(d)
		}
	}
	return b.String()
}

// lookalikes reads the quoted lines of the table.
func lookalikes(table string) map[rune]string {
	alike := map[rune]string{}
	for line := range strings.Lines(table) {
		quoted, _, ok := strings.Cut(strings.TrimSpace(line), " + //")
		if !ok {
			continue
		}
		if s, err := strconv.Unquote(quoted); err == nil {
			r, size := utf8.DecodeRuneInString(s)
			alike[r] = strings.TrimSuffix(s[size:], "\n")
		}
	}
	return alike
}
