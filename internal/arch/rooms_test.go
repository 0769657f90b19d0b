package arch

// room is a package of ours and what it may import directly; nothing else.
// Paths are below the module, "." is its root.
type room struct {
	path   string
	ours   string // packages of this module
	others string // modules or packages of others, with everything below them
}

// rooms lists every package of this module, in the order of the flow. A package
// that is not here fails the test, and so does one here that is gone.
var rooms = []room{
	// Beside the flow: anybody may use these, they use (almost) nobody.
	{"internal/calendar", "", ""},
	{"internal/diag", "", ""},
	{"internal/policy", "", ""},
	{"internal/fold", "", "golang.org/x/text"},
	{"internal/markup", "", "github.com/yuin/goldmark"},
	{"internal/cores", "", ""},

	// The private side.
	{"internal/private/internal/secret", "", ""},
	{"internal/private/internal/records", "internal/calendar internal/diag internal/private/internal/secret", ""},
	{"internal/private/internal/records/load",
		"internal/calendar internal/diag internal/fold internal/cores internal/markup internal/private/internal/names internal/private/internal/records internal/private/internal/secret",
		"github.com/BurntSushi/toml github.com/pelletier/go-toml/v2/unstable github.com/yuin/goldmark golang.org/x/text/language"},
	{"internal/private/internal/words", "", "golang.org/x/text"},
	{"internal/private/internal/counts", "internal/diag internal/policy internal/private/internal/words", ""},
	{"internal/private/internal/names", "internal/fold internal/policy internal/private/internal/words", ""},
	{"internal/private/internal/positions", "internal/fold internal/policy internal/private/internal/words", ""},
	{"internal/private/internal/reuse", "internal/fold internal/policy", "golang.org/x/text"},
	{"internal/private/internal/disclosure",
		`internal/calendar internal/cores internal/diag internal/fold internal/policy internal/public
		internal/private/internal/counts internal/private/internal/names internal/private/internal/positions
		internal/private/internal/reuse internal/private/internal/records internal/private/internal/secret internal/private/internal/words`, ""},
	{"internal/private/internal/files", "", ""},
	{"internal/private/internal/ledger",
		"internal/diag internal/private/internal/counts internal/private/internal/disclosure internal/private/internal/files", ""},
	{"internal/private/internal/refill",
		"internal/fold internal/private/internal/files internal/private/internal/records internal/private/internal/secret", ""},
	{"internal/private/internal/review",
		`internal/calendar internal/private/internal/disclosure internal/private/internal/files
		internal/private/internal/records internal/private/internal/secret`,
		"github.com/BurntSushi/toml"},
	{"internal/private",
		`internal/calendar internal/diag internal/fold internal/policy internal/public
		internal/private/internal/counts internal/private/internal/disclosure internal/private/internal/ledger internal/private/internal/records
		internal/private/internal/records/load internal/private/internal/refill internal/private/internal/reuse internal/private/internal/review internal/private/internal/secret`, ""},

	// The public side.
	{"internal/public", "internal/calendar internal/diag internal/policy", ""},
	{"internal/hugofiles", "internal/calendar internal/cores internal/policy internal/public", ""},
	{"internal/site", "internal/diag internal/markup",
		"github.com/gohugoio/hugo github.com/bep/logg github.com/spf13/afero github.com/pelletier/go-toml/v2"},
	{"internal/leakscan", "internal/diag internal/fold", "golang.org/x/net golang.org/x/text golang.org/x/image"},
	{"internal/release", "internal/cores internal/diag internal/leakscan", "golang.org/x/sys/windows"},

	// The two ends.
	{".", "", ""},
	{"cmd/openspace",
		". internal/calendar internal/diag internal/fold internal/hugofiles internal/leakscan internal/policy internal/preview internal/private internal/public internal/release internal/site",
		"github.com/spf13/cobra github.com/spf13/pflag golang.org/x/term"},

	{"internal/preview", "internal/diag internal/leakscan", "golang.org/x/net/html"},

	// For tests, measurements and for making tables.
	{"internal/bench", "", ""},
	{"internal/browser", "", ""},
	{"internal/arch", "", ""},
	{"internal/recordstest", "", ""},
	{"internal/mutationtest", "", ""},
	{"internal/htmlcheck", "", "golang.org/x/net/html"},
	{"internal/fold/foldtest", "internal/fold", ""},
	{"internal/fold/gentables", "", "golang.org/x/text"},
	{"internal/private/internal/reuse/genletters", "", "golang.org/x/text"},
}

// generators make tables on a developer's machine, and are no part of the program.
var generators = []string{"internal/fold/gentables", "internal/private/internal/reuse/genletters"}

// onlyTests lists the packages that no other code may import.
var onlyTests = []string{"internal/arch", "internal/browser", "internal/recordstest", "internal/mutationtest", "internal/htmlcheck", "internal/fold/foldtest"}

// ban keeps packages apart. In its lists x/... is x and everything below it, a
// minus takes a package out again, and * is every package of ours.
type ban struct{ who, whom, why string }

// far bans hold over any number of steps.
var far = []ban{
	{"internal/private/...", "internal/hugofiles internal/site internal/leakscan internal/release cmd/...",
		"no step of the flow looks ahead: what is published is decided before anybody can ask how it will look"},
	{"internal/hugofiles internal/site internal/leakscan internal/release internal/preview internal/public", "internal/private/...",
		"what lies behind the wall cannot read a record that it cannot reach"},
	{"internal/public internal/fold internal/diag internal/calendar internal/markup internal/policy", "internal/private/... internal/hugofiles internal/site internal/leakscan internal/release cmd/...",
		"these stand under both sides of the wall and so belong to neither"},
	{"internal/private/internal/records/...", "internal/public",
		"the records do not know what is public; only disclosure decides"},
	{"internal/private/internal/disclosure", "internal/private/internal/records/load",
		"disclosure decides about values; it cannot read a file"},
	{"internal/private/... internal/public internal/hugofiles internal/leakscan internal/release internal/fold internal/diag internal/calendar internal/markup internal/policy internal/recordstest",
		"github.com/gohugoio/hugo/...",
		"Hugo is large, runs templates and reads the machine: it stays behind internal/site"},
	{"internal/private/... internal/public internal/hugofiles internal/leakscan internal/fold internal/diag internal/calendar internal/markup internal/policy",
		"net/http os/exec plugin",
		"nothing that has seen a record, or bytes not yet scanned, can send them anywhere or start another program"},
}

// near bans are about the standard library, whose packages import one another
// freely, and hold for direct imports only.
var near = []ban{
	{"internal/private/...", "net net/http net/smtp net/rpc net/textproto os os/exec os/signal log syscall plugin testing",
		"the private side is handed a file system and gives back values: it opens nothing, sends nothing, logs nothing"},
	{"internal/private/internal/disclosure internal/private/internal/records", "io io/fs path/filepath time math/rand math/rand/v2 crypto/rand fmt log/slog encoding/json encoding/gob bufio embed",
		"disclosure is a pure function of the records and the day: no clock, no disk, no chance, no printing"},
	{"internal/private/... -internal/private/internal/secret", "fmt log/slog encoding/json encoding/gob encoding/xml",
		"what reads private text does not format or encode it"},
	{"internal/public internal/hugofiles internal/calendar internal/policy internal/fold internal/markup internal/diag", "os io/fs net net/http log log/slog syscall os/exec testing",
		"values and how they are written: no disk, no network, no log"},
	{"internal/leakscan", "os io/fs net net/http log log/slog os/exec",
		"the scan reads the bytes that it is given and no others"},
	{"internal/site internal/release cmd/...", "net net/http log log/slog os/exec plugin testing",
		"nothing is fetched or sent, and a log would quote what a problem may not"},
	{"*", "unsafe", "it undoes the types that the wall is made of"},
	{"*", "C", "the program is built without cgo"},
	{"*", "expvar net/http/pprof runtime/trace runtime/pprof runtime/debug", "a dump of memory is a dump of the records"},
}

// excepted lists the files that a near ban does not hold for, each with its reason.
var excepted = map[string]string{
	"internal/private/internal/ledger/entry.go encoding/json": "the ledger's entries, which are private",
	"internal/private/internal/ledger/entry.go fmt":           "hashes the paths of a site",
	"internal/private/internal/ledger/write.go encoding/json": "the same",
	"internal/private/internal/ledger/write.go fmt":           "numbers the ledger's files",
	"internal/private/internal/ledger/write.go os":            "writes the private ledger, into the records folder only",
	"internal/private/internal/ledger/withdraw.go fmt":        "writes an opaque id and a day",
	"internal/private/internal/ledger/withdraw.go os":         "writes withdrawals, into the records folder only",
	"internal/private/internal/files/append.go os":            "adds to a file of the records, for the two above and below",
	"internal/private/internal/review/decide.go os":           "writes a person's decisions, into the records folder only",
	"internal/private/internal/review/decide.go fmt":          "talks to the facilitator, in the writer that it is handed",
	"internal/private/internal/review/ask.go fmt":             "the same",
	"internal/private/internal/review/release.go fmt":         "the same",
	"internal/private/internal/review/review.go fmt":          "shows what waits to the facilitator, in the writer that it is handed",
	"internal/site/ballast.go runtime/debug":                  "tells the collector how often to run; it dumps nothing",
	"cmd/openspace/review.go os/exec":                         "opens the facilitator's own editor at a place",
}

// reflectors may use reflection, which sees through unexported fields.
var reflectors = map[string]string{
	"internal/diag":                          "reads a field's tag, never its value",
	"internal/private/internal/records/load": "fills the record types from their tags",
	"internal/site":                          "compares settings from config.toml, which is no record",
}
