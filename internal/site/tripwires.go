package site

// Hugo brings shortcodes of its own. Nothing in a site of ours calls one: prose
// arrives with every delimiter escaped. Should one be called all the same, an
// escape was forgotten somewhere, and the build must stop rather than publish
// what it made. These templates take the place of Hugo's and stop it. A shortcode
// that Hugo does not know stops it without our help.
var shortcodes = []string{
	"1__h_simple_assets", "comment", "details", "figure", "gist", "highlight",
	"instagram", "instagram_simple", "param", "qr", "ref", "relref", "twitter",
	"twitter_simple", "vimeo", "vimeo_simple", "x", "x_simple", "youtube",
}

const tripwire = `{{ errorf "a shortcode was called" }}`

func tripwires() map[string][]byte {
	all := map[string][]byte{}
	for _, name := range shortcodes {
		all["layouts/_shortcodes/"+name+".html"] = []byte(tripwire)
	}
	return all
}
