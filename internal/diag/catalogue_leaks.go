package diag

// What the last scan finds in bytes that would be published.
var (
	ProtectedTerm = define("C9", KindLeak, Error,
		"a protected name stands here, in a form that a reader could recognise (found through: {0})",
		"find the record that this page is made from and reword it; nothing was written")
	UnreadableFile = define("unreadable", KindUnreadable, Error,
		"this file could not be checked to the end ({0})",
		"remove the file, or turn it into a kind that can be checked; what cannot be checked is not published")
)
