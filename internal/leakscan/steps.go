package leakscan

import "openspace/internal/diag"

// step is one way of reading bytes. The words are all that a problem may say
// about how a name was found.
type step int

const (
	asItStands step = iota
	shownText
	markup
	script
	style
	escapes
	quotedPrintable
	base64Text
	hexText
	filePath
	utf16Text
	latin1Text
	binaryText
	gzipped
	deflated
	zipMember
	metadata
	pdfPart
	unseen
	codeNumbers
)

var stepWords = [...]diag.Arg{
	asItStands:      diag.Word("as it stands"),
	shownText:       diag.Word("the text as shown"),
	markup:          diag.Word("attributes, comments and other markup"),
	script:          diag.Word("script"),
	style:           diag.Word("style"),
	escapes:         diag.Word("entities, percent signs or backslashes"),
	quotedPrintable: diag.Word("quoted-printable"),
	base64Text:      diag.Word("base64"),
	hexText:         diag.Word("hexadecimal"),
	filePath:        diag.Word("the file's path"),
	utf16Text:       diag.Word("UTF-16"),
	latin1Text:      diag.Word("Latin-1"),
	binaryText:      diag.Word("text inside a binary file"),
	gzipped:         diag.Word("gzip"),
	deflated:        diag.Word("zlib"),
	zipMember:       diag.Word("a member of an archive"),
	metadata:        diag.Word("metadata"),
	pdfPart:         diag.Word("a part of a PDF"),
	unseen:          diag.Word("characters that do not show"),
	codeNumbers:     diag.Word("character codes"),
}

func words(steps []step) diag.Arg {
	if len(steps) == 0 {
		return stepWords[asItStands]
	}
	args := make([]diag.Arg, len(steps))
	for i, s := range steps {
		args[i] = stepWords[s]
	}
	return diag.Chain(args...)
}

// fault says why a file could not be read to the end.
type fault int

const (
	noFault fault = iota
	unknownType
	damaged
	notUTF8
	tooDeep
	tooMuch
	tooLarge
	tooSlow
	stopped
	unknownPart
	encrypted
	afterTheEnd
	telling
	noLetters
	brokeDown
)

var faultWords = [...]diag.Arg{
	noFault:     diag.Word("nothing"),
	unknownType: diag.Word("its type is not known"),
	damaged:     diag.Word("it is damaged or not what its name says"),
	notUTF8:     diag.Word("bytes that are not UTF-8"),
	tooDeep:     diag.Word("encoded in more layers than are unpacked"),
	tooMuch:     diag.Word("it unpacks to more than the limit"),
	tooLarge:    diag.Word("it is larger than the limit"),
	tooSlow:     diag.Word("it takes longer than the limit"),
	stopped:     diag.Word("the scan was stopped"),
	unknownPart: diag.Word("it has a part of an unknown kind"),
	encrypted:   diag.Word("it is encrypted"),
	afterTheEnd: diag.Word("bytes after its end"),
	telling:     diag.Word("it carries a thumbnail or a position; save it again without"),
	noLetters:   diag.Word("text in a font whose letters cannot be told"),
	brokeDown:   diag.Word("the scan of it broke down, which is a mistake in this program"),
}
