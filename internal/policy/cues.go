package policy

// CueLists is the words by which rule C3 knows a position and who it is said to be
// of. Entries are in small letters. The rules that read them stand with the
// positions finder; nothing here decides anything by itself.
type CueLists struct {
	PeopleVerbs  []string // five forms an entry: what only people and bodies of people do
	SharedVerbs  []string // five forms an entry: what documents and events do too
	NounVerbs    []string // bases out of both that are nouns as well
	PhraseVerbs  []string // five forms, a colon, and the words that have to follow closely
	Stances      []string // adjectives of a position: "is opposed", "ESN: worried"
	StancePhrase []string // the same in several words: "of the view"
	Reporting    []string // nouns that hold a position: "her view", "ESN's objection"
	OfReporting  []string // those of them whose "of" names the holder, as in "the view of"
	ForReporting []string // what "for X, the … is" goes on with
	WouldVerbs   []string // after "would" only: "would like"
	DoneBy       []string // participles besides the verbs' own: "the point made by"

	JobTitles   []string // offices, professions and relations that point at one person
	Generic     []string // one of a group, without saying which: "a participant", "one member"
	Bodies      []string // kinds of body in the singular: "the charity", "a housing association"
	NameBodies  []string // words by which a capitalised name is an organisation's
	NameThings  []string // words by which a capitalised name is a law's, a system's or a document's
	Groups      []string // many at once, or a body that speaks for all who are in the room
	Documents   []string // what is said to say something without being anybody
	Delegates   []string // who speaks for an accountable body as such
	Singular    []string // determiners before one of a kind
	Definite    []string // determiners that say it is a known one
	Sole        []string // adjectives that leave only one: "the only", "the sole"
	Neutral     []string // what stands beside a generic speaker without narrowing it down
	Hypothesis  []string // what begins a clause about a case, not about an event
	Obligations []string // auxiliaries by which a rule speaks, not a person
}

// Cues is the lists in force.
var Cues = CueLists{
	PeopleVerbs: peopleVerbs, SharedVerbs: sharedVerbs, NounVerbs: nounVerbs, PhraseVerbs: phraseVerbs,

	Stances: entries(`concerned, worried, anxious, keen, happy, unhappy, content, pleased, displeased, disappointed,
		opposed, sceptical, skeptical, supportive, critical, doubtful, dubious, uneasy, uncomfortable, comfortable, unclear,
		convinced, unconvinced, persuaded, unpersuaded, satisfied, dissatisfied, reluctant, unwilling, willing, adamant,
		adverse, hostile, sympathetic, unsympathetic, hopeful, optimistic, pessimistic, confident, certain, sure, unsure,
		uncertain, surprised, shocked, alarmed, dismayed, frustrated, angry, annoyed, upset, relieved, grateful, glad,
		sorry, afraid, fearful, frightened, wary, cautious, insistent, outspoken, clear, interested, disinclined, inclined, minded,
		agreeable, averse, enthusiastic, lukewarm, vocal, furious, troubled, perplexed, puzzled, unimpressed, impressed,
		delighted, proud, ready, prepared, unprepared, fine, ok, okay, resistant, receptive, nervous, suspicious`),
	StancePhrase: entries(`of the view, of the opinion, of the same view, of the same opinion, of the same mind, of a different view,
		in favour, in favor, in agreement, in disagreement, in support, against, at odds, in two minds, not in favour, not sure, not convinced, unable to support,
		unable to agree, unable to accept, on record, strongly against, firmly against, totally against`),
	Reporting: entries(`advice, account, explanation, suspicion, enthusiasm, impression, promise, q, behest, insistence, invitation, instigation, view, views, viewpoint, opinion, opinions, concern, concerns, position, stance, objection, objections, suggestion,
		suggestions, proposal, proposals, request, requests, question, questions, comment, comments, point, points, argument, arguments,
		preference, preferences, support, opposition, recommendation, recommendations, criticism, criticisms, complaint, complaints,
		fear, fears, worry, worries, response, reply, answer, perspective, statement, remarks, remark, claim, claims, call, calls, demand, demands, doubt, doubts,
		reservation, reservations, feedback, submission, wish, wishes, hope, hopes, priority, priorities, disagreement, agreement, dissent,
		intervention, contention, conclusion, belief, beliefs, feeling, feelings, thoughts, thinking, judgement, judgment, verdict, mind, words, ask, asks,
		query, queries, plea, pleas, warning, warnings, assertion, allegation, insistence, refusal, reluctance, unease, scepticism, misgivings, backing, endorsement, approval, disapproval,
		amendment, counter-proposal, challenge, vote, take, testimony, admission, acknowledgement, input, observation, observations, assessment, expectation, expectations, desire`),
	OfReporting: entries(`request, suggestion, recommendation, insistence, invitation, instigation, behest, view, views, viewpoint, opinion, opinions, concern, concerns, stance, objection, objections, perspective, fears, worries, words, preference, preferences,
		judgement, judgment, wishes, belief, feeling, feelings, contention, reservations, misgivings, support, mind, verdict, belief, disagreement, position`),
	ForReporting: entries(`priority, priorities, concern, concerns, issue, issues, question, problem, point, aim, worry, fear, risk, test, answer, matter, red line, key, crux, essential, important, unacceptable, acceptable, crucial, vital`),
	WouldVerbs:   entries(`like, love, rather, sooner, need`),
	DoneBy:       entries(`made, put, held, taken, given, shared, pressed, pushed, called, moved, written, spoken, brought, drawn, outlined, described, circulated, signed, submitted`),

	JobTitles: entries(jobTitles), Generic: entries(genericSpeakers), Bodies: entries(bodyNouns),
	NameBodies: entries(nameBodies), NameThings: entries(nameThings),
	Groups: entries(groupSubjects), Documents: entries(documents),

	Delegates:   entries(`official, representative, spokesperson, spokesman, spokeswoman, team, staff, delegate, side, lead, presenter, colleague, presentation, paper, response, answer`),
	Singular:    entries(`a, an, one, another, the, this, that, his, her, their, our, my, its, each, every, no`),
	Definite:    entries(`the, this, that, his, her, their, our, my, its`),
	Sole:        entries(`only, sole, lone, single, solitary, one`),
	Hypothesis:  entries(`if, when, whenever, where, wherever, unless, once, until, whether, how, what`),
	Obligations: entries(`should, must, shall, can, cannot, can't, ought, need`),
	Neutral: entries(`civil, society, other, another, further, different, participating, attending, individual, particular, single, third, second, first, next, last, following,
		workshop, workshops, meeting, session, room, discussion, discussions, group, groups, table, day, morning, afternoon, audience, floor, plenary, present, there, here, also, today,
		then, participant, participants, member, members, attendee, attendees, at, in, during, from, of, on, within, this, that, the, a, an, small, breakout, break-out, open, space, public, event, point, who, one, same, previous, earlier, later, speaker, said, including, end, start, and, for, event, panel, committee, unnamed, anonymous, non-governmental, voluntary, sector, by, to, with, same, certain`),
}
