package main

import (
	"cmp"
	"slices"
)

// spread is what several runs came to.
type spread struct{ median, least, most float64 }

func spreadOf(values []float64) spread {
	if len(values) == 0 {
		return spread{}
	}
	v := slices.Sorted(slices.Values(values))
	middle := (v[(len(v)-1)/2] + v[len(v)/2]) / 2
	return spread{middle, v[0], v[len(v)-1]}
}

// result is every sample of one size, by case, in order of rounds.
type result struct {
	n       int
	samples map[string][]sample
}

// measured is something that a sample is asked for.
type measured func(sample) float64

func cpu(s sample) float64    { return s.cpu.Seconds() }
func wall(s sample) float64   { return s.wall.Seconds() }
func memory(s sample) float64 { return float64(s.peak) }

func phaseCPU(name string) measured {
	return func(s sample) float64 {
		for _, p := range s.phases {
			if p.Name == name {
				return p.CPU.Seconds()
			}
		}
		return 0
	}
}

func (r result) of(name string, m measured) (all []float64) {
	for _, s := range r.samples[name] {
		all = append(all, m(s))
	}
	return all
}

// ratios divides round by round, so that a load on the machine that both felt goes
// out. Rounds in which either number is unknown are left out.
func ratios(ours, theirs []float64) (all []float64) {
	for i := range min(len(ours), len(theirs)) {
		if ours[i] > 0 && theirs[i] > 0 {
			all = append(all, ours[i]/theirs[i])
		}
	}
	return all
}

// written is the most files that a run of the case wrote.
func (r result) written(name string) int {
	if len(r.samples[name]) == 0 {
		return 0
	}
	return slices.MaxFunc(r.samples[name], func(a, b sample) int { return cmp.Compare(a.written, b.written) }).written
}
