package policy

// Markings are the words with which a facilitator marks a single point of a
// write-up as not to be published, as in "**Confidential:** …", and the reason that
// the site then gives.
var Markings = map[string]string{
	"confidential": "confidential",
	"members only": "members-only",
	"not released": "unreleased",
	"draft":        "draft",
	"embargoed":    "embargoed",
}
