package names

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"openspace/internal/policy"
)

// eachList calls f with every list that the policy has for this rule.
func eachList(f func(name string, list []string)) {
	v := reflect.ValueOf(policy.Names)
	for i := range v.NumField() {
		f(v.Type().Field(i).Name, v.Field(i).Interface().([]string))
	}
}

func TestListsAreTidy(t *testing.T) {
	eachList(func(name string, list []string) {
		if len(list) == 0 {
			t.Errorf("%s is empty", name)
		}
		seen := set{}
		for _, e := range list {
			if seen[e] {
				t.Errorf("%s has %q twice", name, e)
			}
			seen[e] = true
			if name != "Initialisms" && e != strings.ToLower(e) {
				t.Errorf("%s has %q with a capital", name, e)
			}
		}
	})
}

// A word that is also somebody's name may not be one that has its capital for free.
func TestWordsThatAreNamesAreNotExplained(t *testing.T) {
	f := New(Known{})
	for _, w := range policy.Names.WordNames {
		if slices.Contains(policy.Names.Calendar, w) || slices.Contains(policy.Names.Places, w) || slices.Contains(policy.Names.Peoples, w) || slices.Contains(policy.Names.Nouns, w) {
			continue // the test below lists them
		}
		name := strings.ToUpper(w[:1]) + w[1:]
		if len(find(f, "it was about "+name+" again")) == 0 {
			t.Errorf("%s passes inside a sentence", name)
		}
		if len(find(f, name+" said that it works.")) == 0 {
			t.Errorf("%s may speak", name)
		}
	}
}

// The names that are months, places, peoples or nouns as well are found only where
// they speak. There should be few of them.
func TestNamesThatAreExplainedAreKnown(t *testing.T) {
	f := New(Known{})
	var both []string
	for _, w := range policy.Names.WordNames {
		name := strings.ToUpper(w[:1]) + w[1:]
		if len(find(f, "it was about "+name+" again")) > 0 {
			continue
		}
		both = append(both, w)
		if len(find(f, name+" said that it works.")) == 0 {
			t.Errorf("%s may speak", name)
		}
	}
	slices.Sort(both)
	want := []string{"april", "august", "autumn", "bill", "christian", "duke", "earl", "georgia", "jordan", "june", "kent", "may", "paris", "summer"}
	if !slices.Equal(both, want) {
		t.Errorf("explained and names: %q", both)
	}
}

// No list has a word by which organisations of civil society are told.
func TestListsHoldNoWordOfSuchNames(t *testing.T) {
	for _, list := range [][]string{policy.Names.Nouns, policy.Names.Headings, policy.Names.Calendar, policy.Names.Nations} {
		for _, w := range []string{"society", "trust", "women", "foundation", "charity", "alliance", "network", "campaign", "rights", "group",
			"prison", "liberty", "justice", "survivors", "watch", "forum", "fund", "law", "project", "mind", "hope"} {
			if slices.Contains(list, w) {
				t.Errorf("%q has its capital for free", w)
			}
		}
	}
}
