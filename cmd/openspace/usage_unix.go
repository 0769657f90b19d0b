//go:build darwin || dragonfly || freebsd || linux || netbsd || openbsd

package main

import (
	"runtime"
	"syscall"
	"time"
)

// usage is the CPU time of this process, in user and system mode together, and the
// most memory that it has held, in bytes; 0 where the system does not say.
func usage() (cpu time.Duration, peak int64) {
	var u syscall.Rusage
	if syscall.Getrusage(syscall.RUSAGE_SELF, &u) != nil {
		return 0, 0
	}
	unit := int64(1024)
	if runtime.GOOS == "darwin" {
		unit = 1
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano()), int64(u.Maxrss) * unit
}
