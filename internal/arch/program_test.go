package arch

import (
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"golang.org/x/tools/go/packages"
)

// module is this module's path, which begins the path of each of its packages.
const module = "openspace"

// program is a set of type-checked packages of ours.
type program struct {
	fset *token.FileSet
	own  []*packages.Package
	deps map[string]*packages.Package // every package reached, ours too
}

var whole = sync.OnceValues(func() (program, error) {
	p := program{fset: token.NewFileSet(), deps: map[string]*packages.Package{}}
	top, err := filepath.Abs("../..")
	if err != nil {
		return p, err
	}
	p.own, err = packages.Load(&packages.Config{
		Dir:  top,
		Fset: p.fset,
		Mode: packages.NeedName | packages.NeedFiles | packages.NeedCompiledGoFiles | packages.NeedImports |
			packages.NeedDeps | packages.NeedTypes | packages.NeedSyntax | packages.NeedTypesInfo,
		ParseFile: func(fset *token.FileSet, name string, src []byte) (*ast.File, error) {
			return parseFile(fset, name, src, strings.HasPrefix(name, top+string(filepath.Separator)))
		},
	}, module+"/...")
	packages.Visit(p.own, nil, func(one *packages.Package) { p.deps[one.PkgPath] = one })
	return p, err
})

// parseFile drops the function bodies of files that are not ours: nothing is asked
// of them, and Hugo is large.
func parseFile(fset *token.FileSet, name string, src []byte, ours bool) (*ast.File, error) {
	f, err := parser.ParseFile(fset, name, src, parser.ParseComments|parser.SkipObjectResolution)
	if f == nil || ours {
		return f, err
	}
	for _, d := range f.Decls {
		if fn, ok := d.(*ast.FuncDecl); ok {
			fn.Body = nil
		}
	}
	return f, err
}

// load returns the whole program, without its tests. It is loaded once.
func load(t *testing.T) program {
	t.Helper()
	p, err := whole()
	if err != nil {
		t.Fatal(err)
	}
	for _, one := range p.own {
		if len(one.Errors) > 0 {
			t.Fatalf("%s does not type-check: %v", one.PkgPath, one.Errors[0])
		}
	}
	return p
}

// snippet type-checks source as if it were the package at path, and returns it as
// a program of its own.
func snippet(t *testing.T, path, source string) program {
	t.Helper()
	p, err := checkSnippet(load(t), path, source)
	if err != nil {
		t.Fatalf("the snippet does not type-check: %v", err)
	}
	return p
}

func checkSnippet(p program, path, source string) (program, error) {
	f, err := parser.ParseFile(p.fset, "snippet.go", source, parser.ParseComments|parser.SkipObjectResolution)
	if err != nil {
		return program{}, err
	}
	info := &types.Info{
		Types: map[ast.Expr]types.TypeAndValue{}, Uses: map[*ast.Ident]types.Object{}, Defs: map[*ast.Ident]types.Object{},
		Selections: map[*ast.SelectorExpr]*types.Selection{}, Instances: map[*ast.Ident]types.Instance{},
	}
	config := types.Config{Importer: p}
	checked, err := config.Check(path, p.fset, []*ast.File{f}, info)
	one := &packages.Package{PkgPath: path, Types: checked, TypesInfo: info, Syntax: []*ast.File{f}, Fset: p.fset}
	return program{fset: p.fset, own: []*packages.Package{one}, deps: p.deps}, err
}

// Import makes a program the importer of a snippet.
func (p program) Import(path string) (*types.Package, error) {
	if one := p.deps[path]; one != nil {
		return one.Types, nil
	}
	return nil, fs.ErrNotExist
}

// object returns a package-level object of ours, such as
// internal/private/internal/secret.Reveal; it fails the test if that is gone.
func (p program) object(t *testing.T, name string) types.Object {
	t.Helper()
	dot := strings.LastIndex(name, ".")
	one := p.deps[ownPath(name[:dot])]
	if one == nil || one.Types.Scope().Lookup(name[dot+1:]) == nil {
		t.Fatalf("%s is gone: correct the table", name)
	}
	return one.Types.Scope().Lookup(name[dot+1:])
}

// ownPath is the import path of a package of ours; "." is the module's root.
func ownPath(short string) string { return path.Join(module, short) }

// shortPath is the opposite of ownPath. Paths of others stay.
func shortPath(p string) string {
	if p == module {
		return "."
	}
	return strings.TrimPrefix(p, module+"/")
}

// sourceFile is a Go file of ours that is not a test, parsed whatever system it is
// for.
type sourceFile struct {
	pkg     string // short path
	name    string
	imports []string
	syntax  *ast.File
}

var sources = sync.OnceValues(func() ([]sourceFile, error) {
	var all []sourceFile
	err := fs.WalkDir(os.DirFS("../.."), ".", func(name string, e fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if e.IsDir() && notOurs(e.Name()) {
			return fs.SkipDir
		}
		if e.IsDir() || path.Ext(name) != ".go" || strings.HasSuffix(name, "_test.go") {
			return nil
		}
		f, err := parseSource(name)
		all = append(all, f)
		return err
	})
	return all, err
})

// notOurs reports whether the go command would pass over a folder.
func notOurs(dir string) bool {
	return dir == "testdata" || dir == "vendor" || dir != "." && strings.HasPrefix(dir, ".") || strings.HasPrefix(dir, "_")
}

func parseSource(name string) (sourceFile, error) {
	syntax, err := parser.ParseFile(token.NewFileSet(), filepath.Join("../..", filepath.FromSlash(name)), nil, parser.ParseComments|parser.SkipObjectResolution)
	if err != nil {
		return sourceFile{}, err
	}
	f := sourceFile{pkg: path.Dir(name), name: name, syntax: syntax}
	for _, i := range syntax.Imports {
		f.imports = append(f.imports, strings.Trim(i.Path.Value, "`\""))
	}
	return f, nil
}

func allSources(t *testing.T) []sourceFile {
	t.Helper()
	all, err := sources()
	if err != nil {
		t.Fatal(err)
	}
	return all
}
