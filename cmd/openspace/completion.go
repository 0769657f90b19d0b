package main

import "github.com/spf13/cobra"

// folderFlags take a folder, freeFlags something that no file's name completes.
var (
	folderFlags = []string{"records", "site", "out"}
	freeFlags   = []string{"as-of", "port", "role"}
)

// completable tells the shell what fits behind each verb and flag. Behind a verb
// that takes no words nothing does; the shell would offer files.
func completable(root *cobra.Command) {
	for _, c := range root.Commands() {
		for _, name := range folderFlags {
			if c.Flags().Lookup(name) != nil {
				must(c.MarkFlagDirname(name))
			}
		}
		for _, name := range freeFlags {
			if c.Flags().Lookup(name) != nil {
				must(c.RegisterFlagCompletionFunc(name, cobra.NoFileCompletions))
			}
		}
		if c.ValidArgsFunction == nil && takesNoWords(c) {
			c.ValidArgsFunction = cobra.NoFileCompletions
		}
	}
	if c, _, err := root.Find([]string{"new"}); err == nil {
		c.ValidArgsFunction = firstAFolder
	}
}

func takesNoWords(c *cobra.Command) bool {
	return c.Args != nil && c.Args(c, []string{"word"}) != nil
}

func firstAFolder(_ *cobra.Command, words []string, _ string) ([]string, cobra.ShellCompDirective) {
	if len(words) > 0 {
		return nil, cobra.ShellCompDirectiveNoFileComp
	}
	return nil, cobra.ShellCompDirectiveFilterDirs
}
