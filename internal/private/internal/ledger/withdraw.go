package ledger

import (
	"fmt"
	"os"

	"openspace/internal/diag"
	"openspace/internal/private/internal/files"
)

// withdrawals is a file of its own, so that it can be written whatever state the other
// records are in.
const withdrawals = "withdrawals.toml"

// Withdraw records in the folder at dir that an organisation or a person is to be named
// no more. It adds to one file and touches nothing else.
func Withdraw(dir string, id diag.ID, day string) error {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return err
	}
	defer func() { _ = root.Close() }()
	return files.Append(root, withdrawals, fmt.Appendf(nil, "[[withdrawal]]\nid = %q\ndate = %q\n", id.String(), day))
}
