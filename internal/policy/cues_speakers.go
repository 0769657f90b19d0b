package policy

// The speakers of rule C3, by what kind of word names them.

// jobTitles point at one person each: offices, professions, trades, relations.
const jobTitles = `chair, chairman, chairwoman, chairperson, co-chair, vice-chair, vice-chairman, deputy chair, president, vice-president,
	director, executive, ceo, cfo, coo, cto, manager, head, leader, secretary, treasurer, clerk, convenor, convener, coordinator, co-ordinator,
	organiser, organizer, facilitator, moderator, rapporteur, mediator, trustee, governor, principal, headteacher, headmaster, headmistress, teacher, lecturer, professor,
	academic, researcher, scientist, analyst, economist, statistician, historian, expert, specialist, adviser, advisor, consultant, auditor, accountant,
	engineer, developer, designer, architect, planner, surveyor, technician, programmer, solicitor, barrister, lawyer, attorney, advocate, counsel, qc, kc, judge,
	magistrate, sheriff, coroner, ombudsman, commissioner, regulator, inspector, superintendent, constable, sergeant, detective, officer, policeman, policewoman,
	commander, captain, general, colonel, major, soldier, veteran, warden, guard, firefighter, paramedic, nurse, doctor, gp, surgeon, physician, midwife, psychologist,
	psychiatrist, therapist, counsellor, counselor, caseworker, case-worker, worker, social worker, youth worker, carer, minister, secretary of state, mp, mep, msp, ms, lord, peer, senator,
	congressman, congresswoman, politician, councillor, councilor, mayor, ambassador, diplomat, envoy, spokesman, spokeswoman, spokesperson, official, civil servant,
	journalist, reporter, editor, columnist, correspondent, author, writer, blogger, critic, campaigner, activist, organiser, volunteer, founder, co-founder, owner, employer, employee,
	landlord, tenant, resident, neighbour, neighbor, shopkeeper, farmer, driver, pilot, builder, priest, vicar, bishop, archbishop, rabbi, imam, chaplain, pastor, pope,
	king, queen, prince, princess, duke, prime minister, premier, chancellor, prosecutor, defendant, claimant, plaintiff, complainant, witness, suspect, victim,
	survivor, mother, father, mum, dad, parent, brother, sister, son, daughter, wife, husband, partner, widow, widower, uncle, aunt, cousin, grandmother, grandfather, friend,
	colleague, coach, captain, player, manager, boss, chief, chief executive, chief constable, deputy, assistant, administrator, registrar, librarian, curator, archivist, student, pupil, graduate, apprentice,
	intern, fellow, dean, provost, vice-chancellor, bursar, presenter, host, dj, singer, actor, actress, artist, musician, composer, producer, dissenter, objector, proposer, seconder, opponent, supporter, sponsor,
	protester, protestor, demonstrator, refugee, migrant, prisoner, offender, ex-prisoner, ex-offender, patient, customer, man, woman, boy, girl, teenager, pensioner, youngster, lady, gentleman, guy, businessman, businesswoman, entrepreneur,
	investor, banker, trader, broker, insider, source, whistleblower, informant, observer, commentator, pollster, strategist, lobbyist, aide, adjutant, steward, bailiff, probation officer, practitioner, clinician, controller, dpo, lead, co-lead, programme lead, policy lead`

// genericSpeakers is one of many, without saying which.
const genericSpeakers = `participant, member, attendee, person, individual, representative, delegate, speaker, contributor, respondent, stakeholder, attender,
	guest, colleague, someone, somebody, anyone, anybody, voice, interviewee, commenter, commentator, one, questioner, panellist, panelist, user, visitor, invitee, nominee, signatory, rep`

// bodyNouns is a kind of body, in the singular.
const bodyNouns = `organisation, organization, charity, ngo, cso, network, trust, foundation, society, association, union, alliance, coalition, federation, campaign, institute,
	company, firm, business, corporation, bank, agency, authority, club, church, mosque, synagogue, school, college, university, hospital, think-tank, thinktank, union, party,
	regulator, watchdog, inspectorate, police, force, constabulary, retailer, manufacturer, supplier, operator, airline, broadcaster, newspaper, publisher, embassy, consortium, partnership, cooperative,
	co-operative, collective, lobby, law centre, helpline, refuge, centre, center, body, academy, commission, forum, enterprise, group, team, startup, start-up, contractor, vendor, developer, library, museum, institution, league, guild`

// nameBodies tells an organisation's name from a person's.
const nameBodies = bodyNouns + `, council, office, commissioner, commission, department, ministry, treasury, government, parliament, house, committee, board, service, services, prosecution, watch, action, voice, voices, rights, justice, international, uk, ltd,
	limited, plc, llp, inc, inspectorate, fund, crisis, aid, support, carers, bureau, group, groups, project, initiative, charter, mission, ombudsman, chiefs, college, times, news, guardian, telegraph, reuters, holdings, partners, media, press, city, united, fc, nhs, women, youth, children, survivors, families, against, assembly, senate, congress, republicans, democrats, labour, tory, navy, army, nations, company, co, corp, airlines, motors, bank, university, academy`

// nameThings tells a law's, a system's or a document's name from a body's.
const nameThings = `orders, terms, act, bill, regulation, regulations, directive, convention, agreement, treaty, charter, code, protocol, order, rules, guidance, standard, standards, framework, strategy, plan, policy, principles,
	data, database, computer, system, systems, platform, portal, gateway, programme, program, model, assessment, review, report, paper, register, service bus, space, workshop, biometrics, dashboard, schedule, section, article, part, annex, appendix, chapter, paragraph, para, day, week, month, road, street, station, committee index, survey, study, inquiry, agenda, minutes, notes, figure, option, phase, stage, version, tier, form`

// groupSubjects is many at once, or the meeting itself.
const groupSubjects = `participants, members, attendees, delegates, group, everyone, everybody, all, some, several, many, most, others, both, few, half, majority, minority, nobody, noone, none, no-one, neither, either, civil society, csos, ngos,
	workshop, workshops, meeting, session, room, table, audience, plenary, floor, discussion, discussions, debate, people, public, citizens, society, women, men, children, families, staff, officials, ministers, trustees, directors, officers, committee, sub-committee, subcommittee, board, panel, cabinet, council, assembly, working group, working party, taskforce, task force, team, secretariat,
	department, government, ministry, parliament, house, state, administration, police officers, forces, us, we, you, those, number, handful, majority, consensus, community, communities, sector, industry, media, press, youth, electorate, membership, crowd, pair, couple, dozen, party's members, jury, country, nation, world, side, sides, two, three, four, five, six, seven, eight, nine, ten, third, quarter, dozens, hundreds, thousands, rest, remainder, whole, faculty, crew, faculty, who, they`

// documents is said to say something without being anybody.
const documents = `court, tribunal, paper, report, code, act, bill, law, legislation, guidance, guideline, section, paragraph, para, clause, schedule, article, annex, appendix, chapter, page, minute, write-up, writeup, summary, policy, document, letter, email, e-mail, note, survey, study, research, draft,
	review, agenda, statement, evidence, data, figure, record, list, regulation, principle, rule, treaty, convention, judgment, judgement, ruling, verdict, notice, form, leaflet, website, site, web, text, wording, sentence, word, term, title, heading, table, chart, graph, map, plan, strategy, framework, model, standard, commitment, charter, contract, agreement, protocol, order, directive, constitution, book, story, blog, post, tweet, message, press release, release, announcement, advert, article, essay, column, poll, census, analysis, assessment, audit, inspection, inquiry, evaluation, test, trial,
	pilot, experiment, experience, feedback, history, logic, argument, case, fact, finding, result, recommendation, conclusion, proposal, suggestion, question, answer, response, comment, view, concern, issue, point, topic, theme, item, action, decision, idea, option, approach, example, system, software, computer, screen, dashboard, tool, app, machine, log, search, database, programme, program, project, process, scheme, regime, procedure, mechanism, update, presentation, demonstration, prototype, slide, diagram, name, label, sign, marker, purpose, aim, objective, scope, principle, theory, practice, wisdom, sense, nature, intelligence, information,
	advice, manual, handbook, guide, template, questionnaire, consultation, petition, motion, amendment, resolution, will, deed, bible, script, transcript, recording, video, film, song, poem, play, label, barometer, trend, pattern, number, rate, total, score, estimate, forecast, budget, bill, invoice, receipt, account, ledger, register, file, folder, archive, clock, calendar, timetable, deadline, date, day, week, month, year, time, moment, event, incident, delay, absence, presence, lack, change, increase, decrease, rise, fall, shift, move, step, effort, attempt, work, job, task, role, duty, power, right, risk, benefit, cost, price, value, quality, quantity, size, length, scale, level, degree, extent, range, type, kind, sort, way, manner, method, means, style, tone, language, use, purpose`
