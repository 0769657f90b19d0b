package site

import "openspace/internal/markup"

// setting is one key of Hugo's configuration and the only value it may have.
type setting = markup.Setting

// settings is the whole of what Hugo is told by a site folder. A config.toml must
// say exactly this, so that plain Hugo builds the same pages; what Hugo is run
// with here is taken from this table and never from that file.
//
// The security keys are those of Hugo's documentation, "Configure security"; "none"
// is its word for an empty allow-list.
func settings() []setting {
	return append(markup.Settings(), []setting{
		{Key: "baseURL", Value: "/"},
		{Key: "buildDrafts", Value: true},
		{Key: "buildExpired", Value: true},
		{Key: "buildFuture", Value: true},
		{Key: "defaultContentLanguage", Value: "en"},
		{Key: "disableAliases", Value: true},
		{Key: "disableHugoGeneratorInject", Value: true},
		{Key: "disableKinds", Value: []any{"taxonomy", "term", "rss", "sitemap", "robotsTXT"}},
		{Key: "enableEmoji", Value: false},
		{Key: "enableGitInfo", Value: false},
		{Key: "locale", Value: "en-GB"},
		{Key: "privacy.disqus.disable", Value: true},
		{Key: "privacy.googleAnalytics.disable", Value: true},
		{Key: "privacy.instagram.disable", Value: true},
		{Key: "privacy.vimeo.disable", Value: true},
		{Key: "privacy.x.disable", Value: true},
		{Key: "privacy.youTube.disable", Value: true},
		{Key: "security.allowContent", Value: []any{"^text/markdown$"}},
		{Key: "security.enableInlineShortcodes", Value: false},
		{Key: "security.exec.allow", Value: []any{"none"}},
		{Key: "security.exec.osEnv", Value: []any{"none"}},
		{Key: "security.funcs.getenv", Value: []any{"none"}},
		{Key: "security.http.mediaTypes", Value: []any{"none"}},
		{Key: "security.http.methods", Value: []any{"none"}},
		{Key: "security.http.urls", Value: []any{"none"}},
		{Key: "timeout", Value: "60s"},
	}...)
}

// Where things stand in the memory file system that Hugo sees.
// Only the first is absolute, because what is absolute differs by system.
const (
	workingDir = "/site"
	publishDir = "public"
)

// places is what Hugo is told on top: the folders of the memory file system.
func places() []setting {
	return []setting{
		{Key: "workingDir", Value: workingDir},
		{Key: "publishDir", Value: publishDir},
		{Key: "cacheDir", Value: workingDir + "/cache/"},
		{Key: "resourceDir", Value: "resources"},
		{Key: "environment", Value: "production"},
	}
}
