package site

import (
	"bytes"
	"regexp"
	"strconv"
	"text/template/parse"
	"unicode/utf8"

	"openspace/internal/diag"
)

// checkTemplate holds a layout or a content adapter to what templates may use.
// Both lists name what is allowed: a function or a member that is new in some
// later Hugo is refused until somebody has looked at it.
func checkTemplate(f siteFile) []diag.Problem {
	tree := parse.New(f.path)
	tree.Mode = parse.SkipFuncCheck
	set := map[string]*parse.Tree{}
	if _, err := tree.Parse(string(f.text), "", "", set); err != nil {
		return []diag.Problem{diag.LayoutSyntax.At(diag.Place{File: f.path, Line: lineOf(err)})}
	}
	c := templateCheck{file: f}
	for _, t := range set {
		if t.Root != nil {
			c.node(t.Root)
		}
	}
	return c.found
}

var parseErrorLine = regexp.MustCompile(`^template: [^:]*:(\d+)`)

func lineOf(err error) int {
	m := parseErrorLine.FindStringSubmatch(err.Error())
	if m == nil {
		return 0
	}
	line, _ := strconv.Atoi(m[1])
	return line
}

type templateCheck struct {
	file  siteFile
	found []diag.Problem
}

func (c *templateCheck) report(e *diag.Entry, at parse.Pos, args ...diag.Arg) {
	before := c.file.text[:min(int(at), len(c.file.text))]
	line := 1 + bytes.Count(before, []byte("\n"))
	inLine := before[bytes.LastIndexByte(before, '\n')+1:]
	c.found = append(c.found, e.At(diag.Place{File: c.file.path, Line: line, Col: len(inLine) + 1, Char: utf8.RuneCount(inLine) + 1, Offset: len(before)}, args...))
}

func (c *templateCheck) node(n parse.Node) {
	switch n := n.(type) {
	case *parse.ListNode:
		if n != nil {
			c.all(n.Nodes)
		}
	case *parse.ActionNode:
		c.node(n.Pipe)
	case *parse.IfNode:
		c.branch(&n.BranchNode)
	case *parse.RangeNode:
		c.branch(&n.BranchNode)
	case *parse.WithNode:
		c.branch(&n.BranchNode)
	case *parse.TemplateNode:
		c.node(n.Pipe)
	case *parse.PipeNode:
		c.pipe(n)
	case *parse.CommandNode:
		c.all(n.Args)
	case *parse.ChainNode:
		c.chain(n)
	case *parse.IdentifierNode:
		c.function(n.Ident, n.Pos)
	case *parse.FieldNode:
		c.members(n.Ident, n.Pos)
	case *parse.VariableNode:
		c.members(n.Ident[1:], n.Pos)
	}
}

func (c *templateCheck) all(ns []parse.Node) {
	for _, n := range ns {
		c.node(n)
	}
}

func (c *templateCheck) branch(b *parse.BranchNode) {
	c.node(b.Pipe)
	c.node(b.List)
	c.node(b.ElseList)
}

func (c *templateCheck) pipe(p *parse.PipeNode) {
	if p == nil {
		return
	}
	for _, cmd := range p.Cmds {
		c.node(cmd)
	}
}

// chain is a namespace with a function in it, such as strings.Truncate, or a
// member of what an expression in brackets gives.
func (c *templateCheck) chain(n *parse.ChainNode) {
	if space, ok := n.Node.(*parse.IdentifierNode); ok {
		if len(n.Field) > 0 && allowedFunctions[space.Ident+"."+n.Field[0]] {
			c.members(n.Field[1:], n.Pos)
			return
		}
		c.function(space.Ident+"."+n.Field[0], space.Pos)
		return
	}
	c.node(n.Node)
	c.members(n.Field, n.Pos)
}

func (c *templateCheck) function(name string, at parse.Pos) {
	if !allowedFunctions[name] {
		c.report(diag.LayoutFunction, at, whatKind(name))
	}
}

// members checks a path of names such as .Params.action.due. Those that begin
// with a small letter are keys of our own data.
func (c *templateCheck) members(path []string, at parse.Pos) {
	for _, name := range path {
		if name[0] >= 'A' && name[0] <= 'Z' && !allowedMembers[name] {
			c.report(diag.LayoutMember, at)
			return
		}
	}
}
