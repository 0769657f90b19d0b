// Package openspace embeds the site and the example that the program is shipped
// with: the stock Hugo site at the top of this repository and the records of the
// default example.
//
// The prefix all: matters. Without it, go:embed drops every file whose name begins
// with a dot or an underscore, and with them layouts/_partials and the content
// adapters; a test holds the embedded files against those that git tracks.
package openspace

import "embed"

// Site is the Hugo site folder: config.toml, content, layouts and static.
//
//go:embed config.toml all:content all:layouts all:static
var Site embed.FS

// Examples is the folder examples, with the records of the default example.
//
//go:embed all:examples
var Examples embed.FS
