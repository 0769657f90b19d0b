package disclosure

import (
	"openspace/internal/public"
)

// attach fills in which actions and workshops belong to what.
func attach(s *public.Site) {
	type topic struct{ workshop, id public.Slug }
	var (
		ofWorkshop = map[public.Slug][]public.Slug{}
		ofTopic    = map[topic][]public.Slug{}
		ofArea     = map[public.Slug][]public.Slug{}
		areasOf    = map[public.Slug]map[public.Slug]bool{} // by workshop
	)
	for _, a := range s.Actions {
		ofWorkshop[a.Workshop] = append(ofWorkshop[a.Workshop], a.ID)
		ofTopic[topic{a.Workshop, a.Topic}] = append(ofTopic[topic{a.Workshop, a.Topic}], a.ID)
		for _, area := range a.Areas {
			ofArea[area] = append(ofArea[area], a.ID)
			mark(areasOf, a.Workshop, area)
		}
	}
	for i := range s.Workshops {
		w := &s.Workshops[i]
		w.Actions = ofWorkshop[w.ID]
		for j := range w.Topics {
			w.Topics[j].Actions = ofTopic[topic{w.ID, w.Topics[j].ID}]
		}
		for _, area := range w.Areas {
			mark(areasOf, w.ID, area)
		}
	}
	for i := range s.Areas {
		area := &s.Areas[i]
		area.Actions = ofArea[area.ID]
		for _, w := range s.Workshops {
			if areasOf[w.ID][area.ID] {
				area.Workshops = append(area.Workshops, w.ID)
			}
		}
	}
}

func mark(sets map[public.Slug]map[public.Slug]bool, key, member public.Slug) {
	if sets[key] == nil {
		sets[key] = map[public.Slug]bool{}
	}
	sets[key][member] = true
}
