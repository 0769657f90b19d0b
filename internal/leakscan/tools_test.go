package leakscan

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// Cross-checks with programs that people read files with: whatever they show of a
// name, the scan finds, and files that they make without one pass.

// tool runs a program and gives its output, or fails with what it said.
func tool(t *testing.T, args ...string) []byte {
	t.Helper()
	if _, err := exec.LookPath(args[0]); err != nil {
		if os.Getenv("CI") == "true" {
			t.Fatalf("%s is not installed", args[0])
		}
		t.Skipf("%s is not installed", args[0])
	}
	var out, complaint bytes.Buffer
	c := exec.Command(args[0], args[1:]...)
	c.Stdout, c.Stderr = &out, &complaint
	if err := c.Run(); err != nil && c.ProcessState.ExitCode() != warned(args[0]) {
		t.Fatalf("%v: %v: %s", args, err, complaint.String())
	}
	return out.Bytes()
}

// warned is the code with which a program ends that did its work with a warning.
func warned(program string) int {
	if program == "qpdf" {
		return 3
	}
	return 0
}

// written is a file in a new folder.
func written(t *testing.T, name string, data []byte) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// remade gives what a program made out of a file.
func remade(t *testing.T, data []byte, name string, args func(in, out string) []string) []byte {
	t.Helper()
	in := written(t, name, data)
	out := filepath.Join(filepath.Dir(in), "made-"+name)
	tool(t, args(in, out)...)
	made, err := os.ReadFile(out)
	if err != nil {
		t.Fatal(err)
	}
	return made
}

const toolName = "Womanguard"

// holdsFinding scans a file that is known to show the name.
func holdsFinding(t *testing.T, about, name string, data []byte) {
	t.Helper()
	if _, problems := scanBytes(name, data); !strings.Contains(show(problems), "org-02@") {
		t.Errorf("%s: shown by the program and not found: %s", about, messages(problems))
	}
}

// TestPopplerAgrees: what pdftotext shows of a page is found, from each way of
// writing it.
func TestPopplerAgrees(t *testing.T) {
	shown := 0
	for _, c := range binaryContainers {
		if c.group != "PDF" {
			continue
		}
		data := c.wrap(sentence(toolName))
		if text := tool(t, "pdftotext", "-q", "-enc", "UTF-8", written(t, "a.pdf", data), "-"); bytes.Contains(text, []byte(toolName)) {
			shown++
			holdsFinding(t, c.name, "a.pdf", data)
		}
	}
	if shown < 5 {
		t.Errorf("pdftotext shows only %d of our pages: they test nothing", shown)
	}
}

// TestFontsAgree: text in codes of a font's own is shown by pdftotext and found by
// the scan, or is refused.
func TestFontsAgree(t *testing.T) {
	for about, font := range map[string]string{
		"names of letters": ownFont("/Subtype /Type1 /Encoding << /Differences [1 /W /o /m /a /n /g /u /r /d] >>"),
		"by number":        ownFont("/Subtype /Type1 /Encoding << /Differences [1 /uni0057 /u006F /m /a.alt /n /g /u /r /d] >>"),
	} {
		data := pdfOfFont("<01020304050607040809>", font)
		text := tool(t, "pdftotext", "-q", "-enc", "UTF-8", written(t, "a.pdf", data), "-")
		if !bytes.Contains(text, []byte(toolName)) {
			t.Errorf("%s: pdftotext shows %q: the page tests nothing", about, text)
		}
		holdsFinding(t, about, "a.pdf", data)
	}
}

// TestQpdfAgrees: a name is found in whatever structure qpdf writes the file, a
// clean file stays clean, and an encrypted one is refused.
func TestQpdfAgrees(t *testing.T) {
	named := pdfOf(pdfStreamOf("", kerned(sentence(toolName))))
	clean := pdfOf(pdfStreamOf("", kerned(sentence("nobody"))))
	for _, way := range []string{"--qdf", "--object-streams=generate", "--linearize", "--object-streams=disable", "--compress-streams=n"} {
		with := func(in, out string) []string { return []string{"qpdf", way, in, out} }
		holdsFinding(t, way, "a.pdf", remade(t, named, "a.pdf", with))
		if v, problems := scanBytes("a.pdf", remade(t, clean, "a.pdf", with)); !v.Valid() {
			t.Errorf("%s: a clean file is refused: %s", way, messages(problems))
		}
	}
	locked := remade(t, clean, "a.pdf", func(in, out string) []string {
		return []string{"qpdf", "--encrypt", "a", "b", "256", "--", in, out}
	})
	if _, problems := scanBytes("a.pdf", locked); !strings.Contains(messages(problems), "encrypted") {
		t.Errorf("an encrypted file: %s", messages(problems))
	}
}

// TestQpdfAttachments: an attachment of any name and kind that qpdf adds is read.
func TestQpdfAttachments(t *testing.T) {
	for name, content := range map[string][]byte{
		"a.txt": []byte("ask " + toolName), "a.docx": docx("word/x.xml", "<w:t>Woman</w:t><w:t>guard</w:t>"),
		"a.png": pngWith("tEXt", []byte("Author\x00"+toolName)),
	} {
		attached := written(t, name, content)
		data := remade(t, pdfOf(pdfStreamOf("", pdfText("x"))), "a.pdf", func(in, out string) []string {
			return []string{"qpdf", in, "--add-attachment", attached, "--", out}
		})
		holdsFinding(t, name, "a.pdf", data)
	}
}

// TestExiftoolAgrees: what exiftool writes into a picture or a PDF it shows again,
// and the scan finds it; what it cleaned passes.
func TestExiftoolAgrees(t *testing.T) {
	pictures := map[string][]byte{
		"a.jpg": jpegFile(), "a.png": pngFile(), "a.gif": gifFile(),
		"a.pdf": remade(t, pdfOf(pdfStreamOf("", pdfText("x"))), "a.pdf", func(in, out string) []string { return []string{"qpdf", in, out} }),
	}
	tags := map[string][]string{
		"a.jpg": {"Artist", "ImageDescription", "UserComment", "XPAuthor", "Comment", "IPTC:By-line", "XMP:Creator", "XMP:Title", "IPTC:Caption-Abstract"},
		"a.png": {"Author", "Comment", "XMP:Creator", "EXIF:Artist"}, "a.gif": {"Comment", "XMP:Creator"},
		"a.pdf": {"Author", "Title", "Keywords", "XMP:Creator"},
	}
	folder, count := t.TempDir(), 0
	for name, data := range pictures {
		for _, tag := range tags[name] {
			made := remade(t, data, name, func(in, out string) []string {
				return []string{"exiftool", "-q", "-q", "-" + tag + "=worker of " + toolName, "-o", out, in}
			})
			holdsFinding(t, name+", "+tag, name, made)
			count++
			if err := os.WriteFile(filepath.Join(folder, strconv.Itoa(count)+name), made, 0o600); err != nil {
				t.Fatal(err)
			}
		}
		plain := remade(t, data, name, func(in, out string) []string {
			return []string{"exiftool", "-q", "-q", "-XMP:Title=nothing", "-o", out, in}
		})
		if v, problems := scanBytes(name, plain); !v.Valid() {
			t.Errorf("%s: a clean file is refused: %s", name, messages(problems))
		}
	}
	if n := bytes.Count(tool(t, "exiftool", "-a", "-u", "-r", folder), []byte("worker of "+toolName)); n < count {
		t.Errorf("exiftool shows only %d of %d that it wrote", n, count)
	}
}

// TestExiftoolCases: every case of ours whose metadata exiftool shows is found.
func TestExiftoolCases(t *testing.T) {
	folder, cases := t.TempDir(), map[string]container{}
	for i, c := range binaryContainers {
		if c.group == "Images" || c.group == "Office files" || c.group == "PDF" {
			name := strconv.Itoa(i) + c.file
			cases[name] = c
			if err := os.WriteFile(filepath.Join(folder, name), c.wrap(sentence(toolName)), 0o600); err != nil {
				t.Fatal(err)
			}
		}
	}
	shown := 0
	for _, part := range bytes.Split(tool(t, "exiftool", "-a", "-u", "-U", "-ee", "-r", folder), []byte("======== ")) {
		path, text, _ := bytes.Cut(part, []byte("\n"))
		if c, ok := cases[filepath.Base(string(path))]; ok && bytes.Contains(text, []byte(toolName)) {
			shown++
			holdsFinding(t, c.group+", "+c.name, c.file, c.wrap(sentence(toolName)))
		}
	}
	if shown < 8 {
		t.Errorf("exiftool shows only %d of our files: they test nothing", shown)
	}
}

// TestPdfinfoAgrees: the properties that pdfinfo shows are found.
func TestPdfinfoAgrees(t *testing.T) {
	data := bytes.Replace(pdfOf("5 0 obj << /Author (worker of "+toolName+") >> endobj", pdfStreamOf("", pdfText("x"))),
		[]byte("/Root 1 0 R"), []byte("/Root 1 0 R /Info 5 0 R"), 1)
	if out := tool(t, "pdfinfo", written(t, "a.pdf", data)); !bytes.Contains(out, []byte(toolName)) {
		t.Errorf("pdfinfo does not show it: %s", out)
	}
	holdsFinding(t, "properties", "a.pdf", data)
}
