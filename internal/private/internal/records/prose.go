package records

import (
	"openspace/internal/diag"
	"openspace/internal/private/internal/secret"
)

// Passage is running text as a tree of the kinds of node that may be published.
// What Markdown can say beyond them was a problem when it was loaded.
type Passage struct {
	Blocks []Block
	At     diag.Place
}

// Phrase is a sentence or two of prose in one line: its words cross the wall as a
// passage's do, but it has no markup.
type Phrase struct {
	secret.Text
	At diag.Place
}

// BlockKind is the kind of a block.
type BlockKind int

const (
	Paragraph BlockKind = iota
	BulletList
	NumberedList
	Quotation
	Table
)

// Block is one block of a passage. Which fields it uses depends on its kind.
type Block struct {
	Kind   BlockKind
	Inline []Inline
	Items  [][]Block    // lists: one an item; quotation: exactly one
	Rows   [][][]Inline // table: rows of cells; the first row holds the headings
	Sides  []Side       // table: to which side each column stands
	At     diag.Place
}

// Side is to which side a table's column stands.
type Side int

const (
	SideNotStated Side = iota
	ToLeft
	ToCenter
	ToRight
)

// InlineKind is the kind of an inline node.
type InlineKind int

const (
	Run InlineKind = iota
	Emphasis
	Strong
	LinkTo
	LineBreak
)

// Inline is one node inside a block. Text is decoded: entities and escapes are
// already the characters that they stand for.
type Inline struct {
	Kind     InlineKind
	Text     secret.Text // Run
	Target   secret.Text // LinkTo
	Children []Inline
	At       diag.Place
	Exact    bool // a Run whose every byte stands in the file as it is, from At on
}
