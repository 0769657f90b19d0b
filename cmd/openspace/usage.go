package main

import (
	"errors"
	"maps"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"openspace/internal/diag"
)

// What is wrong with a command line is told as any problem is, and does not repeat
// what was typed: that may hold the name of a participant, pasted by mistake, and
// where standard error goes is not known here.

// strict makes every mistake in a command line a problem from the catalogue.
func (o *options) strict(root *cobra.Command) {
	root.SetFlagErrorFunc(func(c *cobra.Command, err error) error {
		return o.finish([]diag.Problem{wrongFlag(c, err)})
	})
	root.SetHelpCommand(helpCommand(o))
	root.Args = func(_ *cobra.Command, words []string) error {
		if len(words) == 0 {
			return nil
		}
		return o.finish([]diag.Problem{wrongVerb()})
	}
	for _, c := range root.Commands() {
		inner := c.Args
		c.Args = func(c *cobra.Command, words []string) error {
			if inner(c, words) == nil {
				return nil
			}
			return o.finish([]diag.Problem{wrongWords(c, len(words))})
		}
	}
}

// verbWords and flagWords hold a word of this source for each, because a problem can hold
// no other.
var (
	verbWords = map[string]diag.Arg{
		"build": diag.Word("build"), "check": diag.Word("check"), "data": diag.Word("data"), "new": diag.Word("new"),
		"review": diag.Word("review"), "scan": diag.Word("scan"), "serve": diag.Word("serve"), "withdraw": diag.Word("withdraw"),
	}
	flagWords = map[string]diag.Arg{
		"allow-permitted": diag.Word("--allow-permitted"), "as-of": diag.Word("--as-of"), "format": diag.Word("--format"),
		"help": diag.Word("--help"), "out": diag.Word("--out"), "port": diag.Word("--port"), "records": diag.Word("--records"),
		"role": diag.Word("--role"), "show-private": diag.Word("--show-private"), "site": diag.Word("--site"), "text": diag.Word("--text"),
		"thorough": diag.Word("--thorough"), "unreadable": diag.Word("--unreadable"), "withheld": diag.Word("--withheld"),
	}
	valueWords = map[string]diag.Arg{
		"format": diag.Word("it has to be one of: text, json, sarif, github"), "fail|warn": diag.Word("it has to be fail or warn"),
		"int": diag.Word("it has to be a whole number"), "bool": diag.Word("leave the value out"),
	}
)

func wrongVerb() diag.Problem {
	var all []diag.Arg
	for _, name := range sortedKeys(verbWords) {
		all = append(all, verbWords[name])
	}
	return diag.UsageVerb.At(diag.Place{}, diag.List(all...))
}

// wrongFlag is what the flag library found wrong, in words of our own.
func wrongFlag(c *cobra.Command, err error) diag.Problem {
	var value *pflag.InvalidValueError
	var missing *pflag.ValueRequiredError
	switch {
	case errors.As(err, &value):
		f := value.GetFlag()
		return diag.UsageValue.At(diag.Place{}, flagWords[f.Name], valueWords[f.Value.Type()])
	case errors.As(err, &missing):
		return diag.UsageNoValue.At(diag.Place{}, flagWords[missing.GetFlag().Name])
	}
	return diag.UsageFlag.At(diag.Place{}, diag.List(flagsOf(c)...))
}

func flagsOf(c *cobra.Command) (all []diag.Arg) {
	for _, name := range sortedKeys(flagWords) {
		if c.Flags().Lookup(name) != nil {
			all = append(all, flagWords[name])
		}
	}
	return all
}

func wrongWords(c *cobra.Command, n int) diag.Problem {
	return diag.UsageWords.At(diag.Place{}, verbWords[c.Name()], diag.Number(n), wordsOf(c))
}

// wordsOf says how many words a verb takes behind it.
func wordsOf(c *cobra.Command) diag.Arg {
	switch before, after, _ := strings.Cut(c.Use, " "); {
	case strings.HasSuffix(c.Use, "..."):
		return diag.Word("at least one")
	case strings.HasPrefix(after, "["):
		return diag.Word("one at most")
	case before != c.Use:
		return diag.Word("one")
	}
	return diag.Word("none")
}

// helpCommand stands in for cobra's own, which repeats what was typed.
func helpCommand(o *options) *cobra.Command {
	return &cobra.Command{
		Use:   "help [VERB]",
		Short: "Tell what a verb does",
		Args:  cobra.ArbitraryArgs,
		ValidArgsFunction: func(_ *cobra.Command, words []string, _ string) ([]string, cobra.ShellCompDirective) {
			if len(words) > 0 {
				return nil, cobra.ShellCompDirectiveNoFileComp
			}
			return sortedKeys(verbWords), cobra.ShellCompDirectiveNoFileComp
		},
		RunE: func(c *cobra.Command, words []string) error {
			about, rest, err := c.Root().Find(words)
			if err != nil || len(rest) > 0 {
				return o.finish([]diag.Problem{wrongVerb()})
			}
			return about.Help()
		},
	}
}

func sortedKeys(m map[string]diag.Arg) []string { return slices.Sorted(maps.Keys(m)) }
