package release

import (
	"bytes"
	"strings"
	"testing"
)

const digest = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"

func sampleManifest() manifest {
	return manifest{formatVersion, "leds-hob", "2018-10-04", complete,
		map[string]string{"404.html": digest, "a/index.html": digest, "b.css": digest}}
}

func TestManifestReadsWhatItWrites(t *testing.T) {
	want := sampleManifest()
	got, ps := decode("public.manifest.json", want.encode())
	if ps != nil || !bytes.Equal(got.encode(), want.encode()) {
		t.Errorf("%v\n%s", codes(ps), got.encode())
	}
	// Version control on Windows may change the ends of lines.
	windows := bytes.ReplaceAll(want.encode(), []byte("\n"), []byte("\r\n"))
	if _, ps := decode("public.manifest.json", windows); ps != nil {
		t.Errorf("with Windows' line ends: %v", codes(ps))
	}
}

func TestManifestLines(t *testing.T) {
	m := sampleManifest()
	lines := strings.Split(string(m.encode()), "\n")
	for p := range m.Files {
		if line := lines[m.line(p)-1]; !strings.Contains(line, `"`+p+`"`) {
			t.Errorf("line of %s is %q", p, line)
		}
	}
	if !strings.Contains(lines[processLine-1], "process") || !strings.Contains(lines[asOfLine-1], "as_of") {
		t.Errorf("lines have moved:\n%s", m.encode())
	}
}

// Each case changes one thing in a manifest that is read.
func TestManifestIsReadStrictly(t *testing.T) {
	cases := []struct {
		name, from, to string
		line           int
		code           string
	}{
		{"unknown field", `"state"`, `"owner": "x",` + "\n" + `  "state"`, 5, ""},
		{"unknown field at the end", "  }\n}", "  },\n  \"owner\": 1\n}", 10, ""},
		{"other capitals", `"format"`, `"Format"`, 2, ""},
		{"field twice", `"state"`, `"process": "leds-hob",` + "\n" + `  "state"`, 5, ""},
		{"path twice", `    "b.css"`, `    "404.html": "` + digest + `",` + "\n" + `    "b.css"`, 9, ""},
		{"field missing", `  "as_of": "2018-10-04",` + "\n", "", 4, ""},
		{"wrong type", `"2018-10-04"`, `20181004`, 4, ""},
		{"not JSON", `"files": {`, `"files": [`, 7, ""},
		{"cut short", "  }\n}\n", "", 10, ""},
		{"something after the end", "}\n}\n", "}\n}\n{}\n", 12, ""},
		{"format 0", `"format": 1`, `"format": 0`, 2, ""},
		{"format 2", `"format": 1`, `"format": 2`, 2, "manifest-newer"},
		{"not an id", `leds-hob`, `leds hob`, 3, ""},
		{"no such day", `2018-10-04`, `2018-02-30`, 4, ""},
		{"unknown state", `complete`, `finished`, 5, ""},
		{"absolute path", `"404.html"`, `"/etc/passwd"`, 7, ""},
		{"path out of the folder", `"a/index.html"`, `"a/../../x"`, 8, ""},
		{"path not clean", `"a/index.html"`, `"a//index.html"`, 8, ""},
		{"Windows' path", `"a/index.html"`, `"a\\index.html"`, 8, ""},
		{"a drive", `"a/index.html"`, `"c:/index.html"`, 8, ""},
		{"empty path", `"404.html"`, `""`, 7, ""},
		{"the folder itself", `"404.html"`, `"."`, 7, ""},
		{"digest cut short", digest + `",` + "\n" + `    "b`, digest[2:] + `",` + "\n" + `    "b`, 8, ""},
		{"digest in capitals", digest + `"` + "\n", strings.ToUpper(digest) + `"` + "\n", 9, ""},
		{"no digest", `"` + digest + `"` + "\n", `""` + "\n", 9, ""},
		{"order", `"404.html"`, `"z.html"`, 7, ""},
		{"indent", `    "404.html"`, `  "404.html"`, 7, ""},
	}
	for _, c := range cases {
		text := string(sampleManifest().encode())
		spoilt := strings.Replace(text, c.from, c.to, 1)
		if spoilt == text {
			t.Fatalf("%s: the case changes nothing", c.name)
		}
		if c.code == "" {
			c.code = "manifest-unreadable"
		}
		_, ps := decode("public.manifest.json", []byte(spoilt))
		if !sameCodes(ps, c.code) {
			t.Errorf("%s: %v, want %s", c.name, codes(ps), c.code)
			continue
		}
		if got := ps[0].Place().Line; got != c.line {
			t.Errorf("%s: line %d, want %d", c.name, got, c.line)
		}
	}
}

// Whatever is read leads nowhere but into the folder, and is written back the same.
func FuzzManifest(f *testing.F) {
	f.Add(sampleManifest().encode())
	f.Add([]byte(`{"format":1,"files":{"../a":""}}`))
	f.Add([]byte(`{"format": 99}`))
	f.Add([]byte("null"))
	f.Add([]byte{})
	f.Fuzz(func(t *testing.T, data []byte) {
		m, ps := decode("public.manifest.json", data)
		if ps != nil {
			if len(m.Files) > 0 {
				t.Error("a refused manifest was handed out")
			}
			return
		}
		if !bytes.Equal(m.encode(), bytes.ReplaceAll(data, []byte("\r\n"), []byte("\n"))) {
			t.Error("read something that is never written")
		}
		for p := range m.Files {
			if _, ok := portable(p); !ok {
				t.Errorf("path %q", p)
			}
		}
	})
}
