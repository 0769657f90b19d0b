package public

// Prose is running text as a tree of the few kinds of node that may be
// published. It has no raw form: whoever shows it emits each node anew, escaped.
type Prose []Block

// BlockKind is the kind of a block.
type BlockKind int

const (
	Paragraph BlockKind = iota
	BulletList
	NumberedList
	Quotation
	Table
	HeldPoint // withheld: only the marker is there
)

// Block is one block of prose. Which fields it uses depends on its kind.
type Block struct {
	Kind   BlockKind
	Inline []Inline    // Paragraph
	Items  []Prose     // BulletList and NumberedList: one an item; Quotation: exactly one
	Marker *Marker     // HeldPoint
	Rows   [][]Inlines // Table: the first row holds the headings; all rows are of one length
	Sides  []Side      // Table: to which side each column stands; what is missing is not stated
}

// Side is to which side a table's column stands.
type Side int

const (
	SideNotStated Side = iota
	ToLeft
	ToCenter
	ToRight
)

// Inlines is the content of a paragraph or a table's cell.
type Inlines []Inline

// InlineKind is the kind of an inline node.
type InlineKind int

const (
	Run InlineKind = iota // plain text
	Emphasis
	Strong
	LinkTo
	LineBreak
)

// Inline is one node inside a block.
type Inline struct {
	Kind     InlineKind
	Text     Text    // Run
	Target   Link    // LinkTo
	Children Inlines // Emphasis, Strong, LinkTo
}
