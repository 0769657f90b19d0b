package policy

import "strings"

// NameLists is what rule C2 takes for granted: capitals that name nobody whom the
// principle protects, and the words by which it tells a name from a word.
// Entries are in small letters unless their capitals count. A comma parts entries.
type NameLists struct {
	Calendar    []string // months, weekdays and feasts
	Nations     []string // places whose governments are said to speak, so that "Wales asked" names nobody
	Places      []string // countries, regions, cities and counties
	Peoples     []string // nationalities, languages and faiths
	Initialisms []string // in their capitals: ordinary abbreviations, none of them an organisation of civil society
	Nouns       []string // words of minutes and of government that writers capitalise without naming anybody
	Headings    []string // further words that stand in headings only
	Littles     []string // words that a title leaves in small letters
	Titles      []string // before a person's name
	Particles   []string // small words inside a person's name, or before it
	Joiners     []string // small words inside the name of a body
	Openers     []string // words that begin a sentence and are no part of a name that follows
	Groups      []string // who speaks in minutes without being anybody: "participants said"
	Sources     []string // what is said to say something: "evidence suggests"
	WordNames   []string // ordinary words that are also the name of a well-known body or a given name
	Bodies      []string // what a body is: "Trust for London"
	Emphasis    []string // words that writers put in capitals for emphasis
	Mass        []string // WordNames that often begin a sentence as plain words
	Says        []string // forms of verbs of speaking and thinking that have somebody speak wherever they stand
	Acts        []string // forms that do so only with an object: "Mind raised concerns", not "concern raised"
	Minds       []string // "concerned", as in "Liberty is concerned"
	Tasks       []string // what somebody is to do: "Sue to confirm"
	Passives    []string // words after which a verb of Acts was passive: "access requested by"
	Stops       []string // abbreviations whose full stop ends no sentence
	References  []string // before a letter or a number that refers: "paragraph J"
	Endings     []string // the last part of an internet domain
	Official    []string // domains of public bodies, and those kept for examples
	Mailboxes   []string // the part of an address before @ that names a role
}

// Names is the lists in force.
var Names = NameLists{
	Calendar: entries(`january, february, march, april, may, june, july, august, september, october, november, december, jan,
		feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, monday, tuesday, wednesday, thursday, friday,
		saturday, sunday, mon, tue, tues, wed, thu, thur, thurs, fri, christmas, easter, ramadan, eid,
		new year, new year's day, boxing day, good friday, bank holiday`),

	Nations: entries(`united kingdom, great britain, britain, england, scotland, wales, northern ireland, ireland,
		england and wales, european union, europe, westminster, whitehall, brussels, strasbourg, holyrood,
		stormont, cardiff bay, the hague, washington`),

	Places: entries(`africa, asia, america, north america, south america, latin america, oceania, antarctica, arctic,
		atlantic, pacific, mediterranean, caribbean, scandinavia, balkans, middle east, far east, commonwealth,
		afghanistan, albania, algeria, andorra, angola, argentina, armenia, australia, austria, azerbaijan,
		bahamas, bahrain, bangladesh, barbados, belarus, belgium, belize, benin, bermuda, bhutan, bolivia,
		bosnia, herzegovina, botswana, brazil, brunei, bulgaria, burkina faso, burundi, cambodia, cameroon,
		canada, cape verde, chad, chile, china, colombia, comoros, congo, costa rica, croatia, cuba, cyprus,
		czech republic, czechia, denmark, djibouti, dominica, ecuador, egypt, el salvador, eritrea, estonia,
		eswatini, ethiopia, fiji, finland, france, gabon, gambia, georgia, germany, ghana, gibraltar, greece,
		greenland, grenada, guatemala, guernsey, guinea, guyana, haiti, honduras, hong kong, hungary, iceland,
		india, indonesia, iran, iraq, isle of man, israel, italy, ivory coast, jamaica, japan, jersey, jordan,
		kazakhstan, kenya, kiribati, korea, north korea, south korea, kosovo, kuwait, kyrgyzstan, laos, latvia,
		lebanon, lesotho, liberia, libya, liechtenstein, lithuania, luxembourg, madagascar, malawi, malaysia,
		maldives, mali, malta, mauritania, mauritius, mexico, moldova, monaco, mongolia, montenegro, morocco,
		mozambique, myanmar, namibia, nauru, nepal, netherlands, new zealand, nicaragua, niger, nigeria,
		norway, oman, pakistan, palestine, panama, papua new guinea, paraguay, peru, philippines, poland,
		portugal, qatar, romania, russia, rwanda, samoa, saudi arabia, senegal, serbia, seychelles,
		sierra leone, singapore, slovakia, slovenia, somalia, south africa, spain, sri lanka, sudan, suriname,
		sweden, switzerland, syria, taiwan, tajikistan, tanzania, thailand, togo, tonga, trinidad, tobago,
		tunisia, turkey, turkmenistan, uganda, ukraine, united arab emirates, united states,
		united states of america, uruguay, uzbekistan, vanuatu, vatican, venezuela, vietnam, yemen, zambia,
		zimbabwe, aberdeen, aberdeenshire, aberystwyth, anglesey, angus, antrim, argyll, armagh, avon,
		ayrshire, bangor, barking, barnet, barnsley, bath, bedford, bedfordshire, belfast, berkshire, bexley,
		birmingham, blackburn, blackpool, bolton, bournemouth, bradford, brent, brighton, brighton and hove,
		bristol, bromley, buckinghamshire, burnley, bury, caernarfon, calderdale, cambridge, cambridgeshire,
		camden, canterbury, cardiff, carlisle, carmarthen, ceredigion, chelmsford, cheltenham, cheshire,
		chester, chesterfield, cleveland, clwyd, colchester, conwy, cornwall, coventry, crawley, croydon,
		cumbria, darlington, denbighshire, derby, derbyshire, derry, devon, doncaster, dorset, down, dudley,
		dumfries, dundee, durham, dyfed, ealing, east anglia, east midlands, edinburgh, enfield, essex, exeter,
		falkirk, fermanagh, fife, flintshire, gateshead, glamorgan, glasgow, gloucester, gloucestershire,
		greater london, greater manchester, greenwich, guildford, gwent, gwynedd, hackney, halifax,
		hammersmith, hampshire, haringey, harlow, harrow, hartlepool, hastings, havering, hereford,
		herefordshire, hertfordshire, highlands, hillingdon, hounslow, huddersfield, hull, humberside,
		huntingdon, inverness, ipswich, isle of wight, islington, kensington, kensington and chelsea, kent,
		kettering, kingston, kirklees, knowsley, lambeth, lanarkshire, lancashire, lancaster, leeds, leicester,
		leicestershire, lewisham, lincoln, lincolnshire, lisburn, liverpool, llandudno, london, londonderry,
		lothian, luton, maidstone, manchester, mansfield, medway, merseyside, merthyr tydfil, merton,
		middlesbrough, midlands, milton keynes, monmouthshire, moray, newcastle, newcastle upon tyne, newham,
		newport, newry, norfolk, north east, north wales, north west, north yorkshire, northampton,
		northamptonshire, northumberland, northumbria, norwich, nottingham, nottinghamshire, oldham, orkney,
		oxford, oxfordshire, pembrokeshire, perth, perthshire, peterborough, plymouth, poole, portsmouth,
		powys, preston, reading, redbridge, renfrewshire, rhondda, rochdale, rotherham, rutland, salford,
		salisbury, sandwell, scarborough, scunthorpe, sefton, sheffield, shetland, shrewsbury, shropshire,
		slough, solihull, somerset, south east, south wales, south west, south yorkshire, southampton,
		southend, southwark, st albans, staffordshire, stevenage, stirling, stockport, stockton, stoke,
		stoke-on-trent, sunderland, surrey, sussex, sutton, swansea, swindon, tameside, taunton, teesside,
		telford, thames, thames valley, thurrock, torbay, tower hamlets, trafford, truro, tyne and wear,
		tyrone, wakefield, walsall, waltham forest, wandsworth, warrington, warwick, warwickshire, watford,
		west mercia, west midlands, west yorkshire, wigan, wiltshire, winchester, wirral, wolverhampton,
		worcester, worcestershire, wrexham, york, yorkshire, amsterdam, athens, berlin, dublin, geneva, lisbon,
		madrid, new york, oslo, paris, rome, stockholm, vienna, warsaw, lampeter, calais, dover, heathrow,
		gatwick`),

	Peoples: entries(`british, english, scottish, scots, welsh, cymraeg, cornish, irish, northern irish, gaelic, ulster,
		european, american, african, asian, arab, arabic, afghan, albanian, algerian, australian, austrian,
		bangladeshi, belgian, bengali, brazilian, bulgarian, canadian, caribbean, chinese, croatian, cypriot,
		czech, danish, dutch, egyptian, eritrean, estonian, ethiopian, farsi, finnish, french, german,
		ghanaian, greek, gujarati, hebrew, hindi, hungarian, icelandic, indian, indonesian, iranian, iraqi,
		israeli, italian, jamaican, japanese, kenyan, korean, kurdish, latin, latvian, lithuanian, malaysian,
		maltese, mandarin, cantonese, mexican, moroccan, nepali, nigerian, norwegian, pakistani, palestinian,
		pashto, persian, polish, portuguese, punjabi, roma, romani, romanian, russian, scandinavian, serbian,
		slovak, slovenian, somali, spanish, sudanese, swahili, swedish, swiss, syrian, tamil, thai, tigrinya,
		turkish, ukrainian, urdu, vietnamese, yoruba, zimbabwean, anglican, baptist, buddhist, catholic,
		christian, hindu, islamic, jewish, methodist, muslim, protestant, quaker, sikh, christianity, hinduism,
		islam, judaism, sikhism, buddhism, bible, quran, god, gypsy, traveller, black, deaf, victorian,
		western, northern, southern, eastern, anglo, brexit, internet, wi-fi, wifi`),

	Initialisms: entries(`A, I, OK, UK, GB, EU, US, USA, UN, EEA, EC, NI, TV, DVD, CD, PC, IT, ICT, AI, ML, ID, IDs, IP, PIN,
		SIM, SMS, USB, URL, WWW, HTML, XML, JSON, CSV, PDF, API, SQL, GIS, GPS, CCTV, DNA, RNA, HIV, AIDS,
		ADHD, PTSD, BSL, FAQ, FAQs, AOB, TBC, TBA, TBD, NB, PS, PTO, RSVP, ASAP, EG, IE, ETC, CEO, CFO, CTO,
		COO, HR, PR, MP, MPs, MEP, MEPs, MSP, MSPs, PM, AM, QC, KC, JP, BC, AD, CE, BCE, GMT, BST, UTC, GDP,
		VAT, PAYE, CV, GP, GPs, A&E, R&D, Q&A, T&C, T&Cs, FOI, SAR, SARs, DSAR, DPO, DPIA, DPIAs, EIA, IAA,
		MoU, MoUs, NDA, ToR, ToRs, SLA, SLAs, KPI, KPIs, ROI, RAG, SRO, PMO, NGO, NGOs, CSO, CSOs, CIC, CIO,
		LGBT, LGBTQ, LGBTQ+, LGBTI, LGBTQI, BAME, BME, VAWG, SEN, SEND, UX, UI, PPE, SMART, SWOT, RFI, RFP, Q1,
		Q2, Q3, Q4, KB, MB, TB, KM, MW, KW, MHZ, GHZ, DPI, AV, VR, HD, 2D, 3D, 4G, 5G, COVID, COVID-19, PhD,
		MSc, BSc, BA, MA, LLB, LLM, Ltd, Plc, PLC, LLP, CC, BCC, RE, HGV, MOT, WC, DIY, DOB, OAP, POC, MVP,
		BAU, TLDR, VPN, LAN, WAN, OS, RAM, CPU, GPU, ISO, RFC, IEEE, ANPR, AFR, LFR, FR`),

	Nouns: entries(`act, action, actions, addendum, agency, agreement, ambassador, amendment, annex, annexe,
		annual, appendix, approval, area, article, assessment, attendee, authority, autumn, baroness, bill,
		bishop, board, brief, briefing, budget, bullet, cabinet, chair, chairman, chairperson, chairwoman,
		chancellor, chapter, chief, chief executive, circular, civil, civil servant,
		civil society organisation, clause, clerk, code, comms, communication, co-chair, coalition government, command, commissioner,
		commitment, committee, commons, condition, constable, constabulary, constitution, consultation,
		controller, convention, coroner, council, councillor, council tax, county, court, crown, custody, data,
		dataset, dashboard, date, deadline, decision, deliverable, delivery, department, deputy, detective,
		devolution, director, directive, discussion, division, document, draft, duke, earl, east, ethics,
		evidence, executive, exhibit, expert, facilitator, federal, fig, figure, final, force, framework,
		general, government, governance, governor, green paper, guidance, guideline, handbook, head,
		headquarters, her majesty, his majesty, house, house of commons, house of lords, inquiry, inspection,
		inspector, inspectorate, instruction, intelligence, interim, issue, item, judge, judiciary, july, king,
		leader, legal, law enforcement, legislation, local, local authority, lord, lords, magistrate, maintenance, majesty,
		manager, manual, marker, mayor, measure, meeting, member, memorandum, minister, ministerial, ministry,
		minute, module, monarch, motion, national, next, north, note, number, objective, office, officer,
		official, open day, operation, option, order, outcome, outline, page, paper, paragraph, parliament,
		parliamentary, part, participant, permanent, phase, plan, plenary, point, police, policing, policy,
		portal, practice, president, press, prime, prime minister, principle, priority, private, probation,
		procedure, process, professor, programme, prohibition, proposal, protocol, prosecution, public,
		purpose, queen, question, question time, reason, recommendation, record, recorder, reference,
		referendum, register, regulation, report, request, resolution, response, review, risk, royal,
		royal assent, rule, schedule, scheme, second reading, secretary, section, secretary of state,
		select, senior, sergeant, series, service, session, sheriff, single, slide, solicitor, south, speaker,
		special, sponsor, spring, staff, stage, standard, standing, state, statement, statute, statutory,
		steering, step, strand, strategy, subgroup, sub-group, summary, summer, superintendent, supplement,
		support officer, supreme, system, table, task, team, technical, template, term, terms of reference,
		theme, title, topic, training, treasury, treaty, tribunal, under, undersecretary, update, version,
		vice, vice-chair, volume, west, white paper, winter, workshop, workstream, work package, working,
		write-up, year`),

	Headings: entries(`about, agenda, scope, afternoon, agreed, answer, answered, any, attendance, attended, background, benefit, benefits,
		business, captured, clarification, clarifications, close, concept, conclusion, consideration, contact,
		contents, context, details, discussed, feedback, findings, first, focus, forward, from, further,
		glossary, how, input, introduction, key, last, looking, matters, morning, new, next, notes, of, other,
		our, outstanding, overview, owner, points, previous, progress, questions, raised, responses, second,
		status, steps, takeaways, take-aways, taken, third, today, welcome, what, when, who, why, work,
		write-up, yes, no, none, ongoing, completed, closed, open, done, overdue, complete, noted, n/a`),

	Littles: entries(`a, an, the, and, or, nor, but, as, at, by, of, on, in, to, for, from, with, into, upon, over, our, its, their, is, are, v, vs`),

	Titles: entries(`mr, mrs, ms, miss, mx, dr, prof, professor, sir, dame, lord, lady, baroness, baron, rev, revd,
		reverend, rabbi, imam, cllr, councillor, hon, rt, dci, di, dc, ds, dcc, acc, pc, sgt, insp, supt,
		judge, justice, father, sister, brother, ambassador, captain, colonel, major, general, inspector,
		sergeant, constable, superintendent`),

	Particles: entries(`van, von, der, den, ter, ten, de, del, della, di, da, dos, du, la, le, el, al, bin, bint, ibn, ben, ap,
		ab, zu, y, af, av, st`),

	Joiners: entries(`of, for, in, on, the, against, from, not, with, to`),

	Openers: entries(`a, an, the, this, that, these, those, my, your, his, her, its, our, their, whose, some, any, no, every,
		each, either, neither, both, all, half, several, many, most, much, few, fewer, more, less, another,
		other, others, such, what, which, who, whom, when, where, why, how, whether, if, unless, until, till,
		while, whilst, although, though, because, since, as, once, so, than, then, thus, therefore, hence,
		however, moreover, furthermore, nevertheless, nonetheless, and, or, but, nor, yet, for, of, in, on, at,
		by, to, from, with, without, within, into, onto, upon, over, under, above, below, between, among,
		amongst, through, throughout, during, before, after, about, against, across, along, around, behind,
		beside, besides, beyond, despite, except, including, like, unlike, near, off, out, past, per,
		regarding, concerning, towards, via, versus, up, down, i, you, he, she, it, we, they, me, him, us,
		them, myself, yourself, himself, herself, itself, ourselves, themselves, somebody, someone, anybody,
		anyone, nobody, everybody, everyone, something, anything, nothing, everything, one, two, three, four,
		five, six, seven, eight, nine, ten, eleven, twelve, first, second, third, last, next, is, are, was,
		were, be, been, being, am, do, does, did, has, have, had, will, would, shall, should, can, could, may,
		might, must, not, never, also, too, only, just, even, still, already, again, always, often, sometimes,
		usually, here, there, now, today, yesterday, tomorrow, later, earlier, perhaps, maybe, please, see,
		note, let, yes, ok, okay, firstly, secondly, thirdly, finally, lastly, initially, additionally,
		similarly, specifically, generally, instead, meanwhile, otherwise, overall, recently, currently,
		previously, subsequently, dear, thanks, thank, hello, welcome, according, given, following, regular,
		new, ask, asked, tell, told, include, add, contact, email, call, use, using, read, invite, join, meet,
		send, speak, talk, visit, wherever, whenever, plus, minus, etc, eg, ie, vs`),

	Groups: entries(`staff, people, police, government, everybody, everyone, somebody, someone, nobody, anybody, management,
		group, public, industry, parliament, facilitator, chair, committee, civil, society, council, panel,
		board, department, minister, ministry, team, room, audience, media, press, all, both, some, others,
		many, most, several, few, one, two, three, four, five, six, seven, eight, nine, ten, half, none,
		neither, either, each, another, i, we, he, she, it, they, you, who, this, that, these, those, which,
		what, there, nothing, everything, something, anything, women, men, children, young, youth, colleagues,
		majority, minority, plenary, workshop, meeting, session, secretariat, contributor, delegate, attendee,
		participant, member, official, officer, programme, project, service, system, force, organisation,
		organization, charity, facilitators, person, woman, man, child, victim, survivor, user, stakeholder,
		representative, academic, expert, sponsor`),

	Sources: entries(`evidence, research, data, experience, paper, report, guidance, policy, law, legislation, text,
		analysis, feedback, discussion, history, table, section, act, bill, code, document, statement, review,
		study, survey, theory, practice, logic, sense, common, nature, record, note, minute, draft, summary,
		agenda, literature, intelligence, information, model, paragraph, chapter, principle, rule, regulation,
		article, annex, appendix, technology, software, screen, dashboard, website, press, news, advice, work,
		progress, time, thought, consideration, nobody, clarity, agreement, consensus, concern, interest`),

	WordNames: entries(`liberty, justice, mind, crisis, shelter, scope, refuge, inquest, release, unlock, relate, respect,
		sense, reprieve, amnesty, samaritans, addaction, beam, galop, stonewall,
		mencap, fawcett, demos, nesta, compass, catch22, switchback, clinks, advance, agenda, anawim, aurora, hope, grace, faith, joy, rose, lily, daisy, ruby,
		amber, ivy, iris, holly, heather, hazel, olive, violet, poppy, jasmine, dawn, eve, penny, sue, pat,
		peg, carol, robin, mark, bill, bob, rob, jack, frank, grant, rich, nick, will, guy, art, gene, dean,
		dale, earl, duke, glen, cliff, drew, miles, max, ray, roy, victor, norm, chuck, harry, josh, jimmy,
		mike, sandy, ginger, pearl, gale, june, april, may, august, summer, autumn, jean, christian, jordan,
		georgia, chelsea, paris, kent, chase, lance, pip, bea, dot, fay, rusty, woody, basil, herb, angel,
		christy, mercy, patience, prudence, constance, verity`),

	Bodies: entries(`trust, society, foundation, association, fund, forum, network, alliance, coalition, federation, union, institute, centre,
		campaign, league, charity, collective, partnership, initiative, friends, voices, mothers, families, women, youth, survivors, citizens,
		lawyers, doctors, students, parents, carers, people, rights, justice, action, access, freedom, voice, aid, hope, pride`),

	Emphasis: entries(`not, must, all, only, never, no, and, or, should, any, every, both, always, cannot, will, if, but, before, after, very, do, yes`),

	Mass: entries(`scope, release, sense, respect, hope, justice, will, may, grant, agenda, advance, summer,
		autumn, april, june, august, faith, patience, prudence, mercy, art, dawn, mark, bill, demos, cliff, jersey, basil, herb, gene, dot, compass`),

	Says: entries(`say, says, said, saying, think, thinks, thought, feel, feels, felt, believe, believes, believed, argue,
		argues, argued, agree, agrees, disagree, disagrees, disagreed, insist, insists, insisted, complain,
		complains, complained, worries, hopes, hoped, reply, replies, replied, respond, responds, responded,
		comments, commented, ask, asks, asked, wonder, wonders, wondered, want, wants, wishes, wished, writes, wrote, written, spoken,
		speaks, spoke, remarks, remarked, suggest, suggests, explains, knows, knew, warns, warned, claims,
		asserts, objects, objected, welcomes, opposes, recommends, requests, proposes, emphasises, stresses,
		urges, urged, volunteers, volunteered, campaigns, attends, abstained`),

	Acts: entries(`agreed, wanted, suggested, explained, claimed, asserted, maintained, attend, attended,
		campaigned, raise, raises, raised, request, requested, propose, proposed, support, supports, supported,
		oppose, opposed, object, welcome, welcomed, recommend, recommended, demand, demands, demanded,
		question, questions, questioned, note, notes, noted, reports, reported, state, states, stated, mention,
		mentions, mentioned, highlight, highlights, highlighted, stress, stressed, emphasise, emphasised,
		clarify, clarifies, clarified, confirm, confirms, confirmed, offer, offers, offered, provide, provides,
		provided, share, shares, shared, presents, presented, represent, represents, represented, join, joins,
		joined, send, sends, sent, publishes, published, runs, ran, helps, helped, prefer, prefers, preferred,
		like, likes, liked, challenge, challenges, challenged, criticise, criticises, criticised, reject,
		rejects, rejected, accept, accepts, accepted, deny, denies, denied, brings, brought, adds, added, seek,
		seeks, sought, tells, told, urge, submits, submitted, warn, comment, hope, wish, observed, points,
		pointed, left`),

	Minds: entries(`concerned, worried, keen, happy, unhappy, pleased, disappointed, opposed, sceptical, skeptical,
		supportive, uneasy, grateful, convinced, unconvinced, reluctant, willing, unwilling, represented,
		invited, alarmed, anxious, confident, adamant`),

	Tasks: entries(`confirm, send, share, write, raise, ask, speak, provide, circulate, contact, draft, check, follow,
		lead, meet, report, respond, attend, join, present, review, clarify, email, chair, prepare, bring,
		come, talk, look, let, update, forward`),

	Passives: entries(`by, at, in, on, from, for, during, under, with, as, since, until, via, and, or, but, is, are, was,
		were, be, will, would, should, can, could, may, might, must, has, have, had, previously, already,
		above, below, earlier, later, today, so, within, through, across, before, after, here, if`),

	Stops: entries(`e.g, i.e, eg, ie, vs, dr, mr, mrs, ms, prof, rev, revd, hon, st, re, cf, viz, approx, para,
		paras, sec, art, fig, figs, vol, ch, p, pp, ed, eds, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct,
		nov, dec, mid, info, comms, tech, dept, gov, ltd, inc, cllr, sgt, insp, supt, incl, max, min, tel, ext,
		ref, al`),

	References: entries(`para, paragraph, paragraphs, paras, point, points, section, sections, option, options, annex, annexe,
		appendix, part, article, clause, schedule, item, question, table, figure, fig, group, page, level,
		phase, tier, type, class, category, grade, room, version, vitamin, plan, exhibit, note, step, slide,
		chapter, number, no`),

	Endings: entries(`uk, org, com, net, eu, info, gov, ac, io, charity, cymru, wales, scot, london, ie, int, edu, co, ngo,
		ong, foundation, example, de, fr, nl, be, es, it, ch, at, dk, se, no, pl, us, ca, au, nz, app, dev,
		social, tv, me, ai, biz, coop, media, news, online, site, blog, law, community, support, global, world,
		international, fund, team, network, group`),

	Official: entries(`gov.uk, police.uk, parliament.uk, nhs.uk, mod.uk, judiciary.uk, legislation.gov.uk, gov.scot,
		gov.wales, llyw.cymru, parliament.scot, senedd.wales, europa.eu, coe.int, un.org, example, example.org,
		example.com, example.net`),

	Mailboxes: entries(`info, enquiries, enquiry, inquiries, contact, office, press, media, hello, mail, admin, team, data,
		privacy, dpo, foi, help, support, feedback, consultation, consultations, secretariat, open-space,
		openspace, noreply, no-reply, webmaster, accessibility, corrections, complaints, events`),
}

// entries splits a list at its commas and line breaks.
func entries(text string) []string {
	var list []string
	for e := range strings.SplitSeq(text, ",") {
		if e = strings.Join(strings.Fields(e), " "); e != "" {
			list = append(list, e)
		}
	}
	return list
}
