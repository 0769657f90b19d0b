package site

import (
	"io/fs"
	"slices"
	"testing"
	"testing/fstest"
)

func TestShippedFolderIsAllowed(t *testing.T) {
	files, found := readFolder(siteFolder(t), nil)
	fatalIf(t, found)
	if len(files) != len(siteFolder(t)) {
		t.Errorf("%d files read of %d", len(files), len(siteFolder(t)))
	}
}

func TestWhatASiteFolderMayHold(t *testing.T) {
	tests := []struct {
		path    string
		allowed bool
	}{
		{"content/_content.gotmpl", true},
		{"content/papers/_content.gotmpl", true},
		{"layouts/papers/page.html", true},
		{"layouts/_partials/deep/er.html", true},
		{"layouts/actions/section.calendar.txt", true},
		{"static/css/mine.css", true},
		{"static/fonts/book-400.woff2", true},
		{"static/site.webmanifest", true},
		{"content/pages/expenses.md", true}, // the private side's to read
		{"data/actions.json", true},         // a copy of what was handed over
		{"README.md", true},                 // Hugo does not read it, nor do we
		{"cmd/main.go", true},
		{".git/config", true},

		{"content/about.md", false},
		{"content/pages/_index.md", false},
		{"content/pages/Expenses.md", false},
		{"content/pages/deep/expenses.md", false},
		{"content/pages/expenses.html", false},
		{"content/about/index.html", false},
		{"content/actions/_index.md", false},
		{"content/picture.png", false},
		{"content/.secret/_content.gotmpl", false},
		{"layouts/.hidden.html", false},
		{"layouts/page.md", false},
		{"layouts/notes", false},
		{"layouts/Actions/page.html", false},
		{"static/notes.docx", false},
		{"static/paper.pdf", false},
		{"static/js/app.js", true},
		{"static/js/app.mjs", false},
		{"static/photo.jpg", false},
		{"static/Photo.PNG", false},
		{"static/.htaccess", false},
		{"static/.well-known/security.txt", false},
		{"static/css/a b.css", false},
		{"static/css/größe.css", false},
		{"data/people.toml", false},
		{"data/extra/actions.json", false},
		{"archetypes/default.md", false},
		{"assets/main.scss", false},
		{"i18n/en.toml", false},
		{"themes/x/theme.toml", false},
		{"config/_default/config.toml", false},
		{"hugo.toml", false},
		{"config.yaml", false},
	}
	for _, tt := range tests {
		t.Run(tt.path, func(t *testing.T) {
			folder := fstest.MapFS{"config.toml": {}, tt.path: {Data: []byte("x")}}
			_, found := readFolder(folder, Data{"data/actions.json": nil})
			if allowed := len(found) == 0; allowed != tt.allowed {
				t.Errorf("allowed %v, want %v: %q", allowed, tt.allowed, codes(found))
			}
		})
	}
}

func TestWhatIsNotAPlainFileIsRefusedUnopened(t *testing.T) {
	for _, mode := range []fs.FileMode{fs.ModeSymlink, fs.ModeDevice, fs.ModeNamedPipe, fs.ModeSocket, fs.ModeIrregular} {
		folder := fstest.MapFS{"config.toml": {}, "static/logo.svg": {Mode: mode, Data: []byte("x")}}
		if got := codes(second(readFolder(folder, nil))); !slices.Equal(got, []string{"site-file static/logo.svg"}) {
			t.Errorf("%v: got %q", mode, got)
		}
	}
}

func TestLinkedTopFolderIsRefused(t *testing.T) {
	for _, top := range []string{"content", "layouts", "static", "data", "config.toml"} {
		folder := fstest.MapFS{top: {Mode: fs.ModeSymlink, Data: []byte("elsewhere")}}
		got := codes(second(readFolder(folder, nil)))
		if !slices.Contains(got, "site-file "+top) {
			t.Errorf("%s: got %q", top, got)
		}
	}
}

func TestFolderWithoutConfig(t *testing.T) {
	if got := codes(second(readFolder(fstest.MapFS{}, nil))); !slices.Equal(got, []string{"site-unreadable config.toml"}) {
		t.Errorf("got %q", got)
	}
}

func second[A, B any](_ A, b B) B { return b }
