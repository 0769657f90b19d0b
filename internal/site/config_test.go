package site

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
)

func TestShippedConfigIsExactlyTheTable(t *testing.T) {
	text, err := os.ReadFile("../../config.toml")
	if err != nil {
		t.Fatal(err)
	}
	fatalIf(t, checkConfig(text))
}

func TestConfigMayNotSayAnythingElse(t *testing.T) {
	shipped, err := os.ReadFile("../../config.toml")
	if err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		name, old, new string
		want           string // the code, and how many lines below the change it points, or "" for the file
	}{
		{"raw HTML switched on", "    unsafe = false", "    unsafe = true", "config-value +0"},
		{"programs may run", `allow = ["none"]`, `allow = [".*"]`, "config-value +0"},
		{"a list for a word", `timeout = "60s"`, `timeout = ["60s"]`, "config-value +0"},
		{"capitals do not hide a key", "enableEmoji = false", "ENABLEEMOJI = true", "config-value +0"},
		{"a title, which belongs in the records", "enableEmoji", "title = \"Mine\"\nenableEmoji", "config-unknown +0"},
		{"a theme", "[privacy]", "[module]\n[[module.imports]]\npath = \"example.org/theme\"\n[privacy]", "config-unknown +1"},
		{"an empty table", "[privacy]", "[params]\n[privacy]", "config-unknown +0"},
		{"not TOML", "enableGitInfo = false", "enableGitInfo = false false", "config-syntax +0"},
		{"a key said twice", "enableGitInfo", "enableGitInfo = false\nenableGitInfo", "config-syntax +1"},
		{"a key left out", "enableGitInfo = false", "", "config-missing"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			before, _, ok := strings.Cut(string(shipped), tt.old)
			if !ok {
				t.Fatalf("config.toml has no %q", tt.old)
			}
			found := checkConfig([]byte(strings.Replace(string(shipped), tt.old, tt.new, 1)))
			if len(found) != 1 {
				t.Fatalf("got %q, want one problem", codes(found))
			}
			got := found[0].Code()
			if line := found[0].Place().Line; line > 0 {
				got += fmt.Sprintf(" +%d", line-1-strings.Count(before, "\n"))
			}
			if got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

func TestEmptyConfigIsRefused(t *testing.T) {
	if got := codes(checkConfig(nil)); !slices.Equal(got, []string{"config-missing config.toml"}) {
		t.Errorf("got %q", got)
	}
}

func FuzzConfig(f *testing.F) {
	f.Add("")
	f.Add("a.b.c = 1\n[a]\nb = 2")
	f.Add("[[a]]\n[a.b]\n\"x.y\" = [1, {z = 2}]")
	f.Fuzz(func(t *testing.T, text string) {
		if len(checkConfig([]byte(text))) == 0 {
			t.Error("a configuration passed that is not the shipped one")
		}
	})
}
