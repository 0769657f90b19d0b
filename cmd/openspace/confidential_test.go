package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"unicode"
)

// TestNoWordsOfAConfidentialPaper looks for eight words in a row of a paper that
// must not be in this repository. Where the paper lies is told by an environment
// variable, because it must not lie here.
func TestNoWordsOfAConfidentialPaper(t *testing.T) {
	file := os.Getenv("OPENSPACE_CONFIDENTIAL_PAPER")
	if file == "" {
		t.Skip("OPENSPACE_CONFIDENTIAL_PAPER does not name a paper to look for")
	}
	paper, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	runs := map[string]bool{}
	for _, run := range runsOfWords(string(paper)) {
		runs[run] = true
	}
	root := filepath.Join("..", "..")
	tracked, err := exec.Command("git", "-C", root, "ls-files").Output()
	if err != nil {
		t.Skip("this is no checkout")
	}
	for name := range strings.Lines(string(tracked)) {
		name = strings.TrimSpace(name)
		text, err := os.ReadFile(filepath.Join(root, name))
		if err != nil {
			continue // removed, but not yet committed
		}
		for _, run := range runsOfWords(string(text)) {
			if runs[run] {
				t.Errorf("%s has eight words of the paper", name)
				break
			}
		}
	}
}

// runsOfWords returns every run of eight words, in small letters.
func runsOfWords(text string) []string {
	words := strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	var runs []string
	for i := 0; i+8 <= len(words); i++ {
		runs = append(runs, strings.Join(words[i:i+8], " "))
	}
	return runs
}
