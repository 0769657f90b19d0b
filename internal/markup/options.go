package markup

import (
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
)

// Setting is one of Hugo's configuration keys, dotted as in its documentation,
// with the value that it must have: a bool or a string.
type Setting struct {
	Key   string
	Value any
}

// option is one thing that goldmark can do and whether we want it.
type option struct {
	key  string // below markup.goldmark; the last part says which way round it is
	want any
	ours goldmark.Extender // how the private side turns it on; nil if it is never on
}

var options = []option{
	{key: "extensions.cjk.enable", want: false},
	{key: "extensions.definitionList", want: false},
	{key: "extensions.extras.delete.enable", want: false},
	{key: "extensions.extras.insert.enable", want: false},
	{key: "extensions.extras.mark.enable", want: false},
	{key: "extensions.extras.subscript.enable", want: false},
	{key: "extensions.extras.superscript.enable", want: false},
	{key: "extensions.footnote.enable", want: false},
	{key: "extensions.linkify", want: false},
	{key: "extensions.passthrough.enable", want: false},
	{key: "extensions.strikethrough", want: false},
	{key: "extensions.table", want: true, ours: extension.Table},
	{key: "extensions.taskList", want: false},
	{key: "extensions.typographer.disable", want: true},
	{key: "parser.attribute.block", want: false},
	{key: "parser.attribute.title", want: false},
	{key: "parser.autoDefinitionTermID", want: false},
	{key: "parser.autoHeadingID", want: false},
	{key: "parser.wrapStandAloneImageWithinParagraph", want: true},
	{key: "renderHooks.image.useEmbedded", want: "never"},
	{key: "renderHooks.link.useEmbedded", want: "never"},
	{key: "renderer.hardWraps", want: false},
	{key: "renderer.unsafe", want: false},
	{key: "renderer.xhtml", want: false},
}

// Settings returns what Hugo's configuration must say about Markdown.
func Settings() []Setting {
	all := []Setting{{"markup.defaultMarkdownHandler", "goldmark"}}
	for _, o := range options {
		all = append(all, Setting{"markup.goldmark." + o.key, o.want})
	}
	return all
}

// Parser returns goldmark with the same options.
func Parser() goldmark.Markdown {
	var on []goldmark.Extender
	for _, o := range options {
		if o.ours != nil {
			on = append(on, o.ours)
		}
	}
	return goldmark.New(goldmark.WithExtensions(on...))
}
