package main

import "os"

// peak is not known here, and the tables say so.
func peak(*os.ProcessState) int64 { return 0 }
