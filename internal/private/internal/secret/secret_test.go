package secret

import (
	"bytes"
	"encoding/gob"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"log"
	"log/slog"
	"strings"
	"testing"

	"github.com/BurntSushi/toml"
)

const planted = "Zebra Survivors"

type outer struct {
	Open   Text
	hidden Text
	Ptr    *Text
	Any    any
	List   []Text
	Map    map[string]Text
}

func sample() outer {
	t := New(planted)
	return outer{t, t, &t, t, []Text{t}, map[string]Text{"k": t}}
}

func TestNoVerbShowsTheText(t *testing.T) {
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%X", "%d", "%T %v", "%p"} {
		for _, v := range []any{New(planted), sample(), []outer{sample()}, map[Text2]Text{{1}: New(planted)}} {
			if got := fmt.Sprintf(verb, v); leaks(got) {
				t.Errorf("%s shows the text", verb)
			}
		}
	}
}

// Text2 is a map key, so that maps of secrets are tried too.
type Text2 struct{ n int }

func TestNoEncoderShowsTheText(t *testing.T) {
	var b bytes.Buffer
	v := sample()
	if err := json.NewEncoder(&b).Encode(v); err == nil {
		t.Error("JSON encodes private text")
	}
	if err := xml.NewEncoder(&b).Encode(struct{ T Text }{New(planted)}); err == nil {
		t.Error("XML encodes private text")
	}
	if err := toml.NewEncoder(&b).Encode(struct{ T Text }{New(planted)}); err == nil {
		t.Error("TOML encodes private text")
	}
	if err := gob.NewEncoder(&b).Encode(struct{ T Text }{New(planted)}); err == nil {
		t.Error("gob encodes private text")
	}
	if leaks(b.String()) {
		t.Error("an encoder wrote the text before it failed")
	}
}

func TestNoLogShowsTheText(t *testing.T) {
	var b bytes.Buffer
	log.New(&b, "", 0).Printf("%v %+v", New(planted), sample())
	slog.New(slog.NewTextHandler(&b, nil)).Info("m", "t", New(planted), "o", sample())
	slog.New(slog.NewJSONHandler(&b, nil)).Info("m", "t", New(planted), "o", sample())
	if leaks(b.String()) {
		t.Errorf("a log shows the text")
	}
}

func TestPanicDoesNotShowTheText(t *testing.T) {
	defer func() {
		if leaks(fmt.Sprint(recover())) {
			t.Error("a panic's value shows the text")
		}
	}()
	panic(sample())
}

func TestRevealReturnsTheText(t *testing.T) {
	if Reveal(New(planted)) != planted || Reveal(Text{}) != "" {
		t.Error("Reveal does not return what New was given")
	}
	if !New(" \n").Empty() || New("x").Empty() {
		t.Error("Empty is about white space only")
	}
}

func leaks(s string) bool {
	return strings.Contains(s, "Zebra") || strings.Contains(strings.ToLower(s), "5a65627261")
}
