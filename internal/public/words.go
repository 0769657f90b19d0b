package public

// Words is how the site says a fixed term: a short label and a sentence.
type Words struct{ Label, Meaning Text }

// Wording gives the site's words for every fixed term, by kind and term. The
// layouts take them from here, so that a term has one name on every page.
func Wording() map[string]map[string]Words {
	return map[string]map[string]Words{
		"standing": standingWords, "timing": timingWords, "reason": reasonWords,
		"opinion": opinionWords, "party": partyWords, "item": itemWords, "change": changeWords, "workshop": workshopWords,
	}
}

var standingWords = map[string]Words{
	string(NoReport): {Const("No report yet"),
		Const("The owner has not yet reported on this action. That does not mean that nothing was done.")},
	string(NotStarted): {Const("Not started"), Const("The owner says that work on this action has not begun.")},
	string(InProgress): {Const("In progress"), Const("The owner says that work on this action has begun.")},
	string(Done):       {Const("Done"), Const("The owner says that this action is done.")},
	string(Dropped):    {Const("Dropped"), Const("The owner says that this action will not be done, and gives a reason.")},
	string(Superseded): {Const("Superseded"), Const("Another action has taken the place of this one.")},
	string(ReportWithheld): {Const("Report withheld"),
		Const("The owner's last report on this action is withheld, so this site cannot say how it stands.")},
	string(NotKnown): {Const("Not known"),
		Const("What the records behind this site tell of this action ends before today, so the site cannot say how it stands.")},
}

var timingWords = map[string]Words{
	string(Overdue): {Const("Overdue"), Const("The deadline has passed and the action is still open.")},
	string(DueSoon): {Const("Due soon"), Const("The deadline is less than four weeks away.")},
}

var reasonWords = map[string]Words{
	string(MembersOnly):  {Const("Members only"), Const("It was circulated to the people taking part and to nobody else.")},
	string(Unreleased):   {Const("Not released"), Const("It has not been released, as far as the records behind this site show.")},
	string(Draft):        {Const("Draft"), Const("It was not finished when it was discussed.")},
	string(Confidential): {Const("Confidential"), Const("It was shared in confidence.")},
	string(Embargoed):    {Const("Embargoed"), Const("It may not be published before a date that its owner has set.")},
}

var opinionWords = map[string]Words{
	string(Satisfied):    {Const("Satisfied"), Const("The Open Space regards this action as met.")},
	string(Partly):       {Const("Partly satisfied"), Const("The Open Space regards this action as met in part.")},
	string(NotSatisfied): {Const("Not satisfied"), Const("The Open Space does not regard this action as met.")},
}

var partyWords = map[string]Words{
	string(TheFacilitator):  {Const("The facilitator"), Const("The body that runs the workshops and takes no side.")},
	string(TheCivilSociety): {Const("Civil society participants"), Const("The organisations that take part, together.")},
	string(TheSponsor):      {Const("The department"), Const("The body that owes the actions.")},
}

var itemWords = map[string]Words{
	string(PaperItem):    {Const("A paper"), Const("A document that was before a workshop.")},
	string(WorkshopItem): {Const("A workshop"), Const("The whole write-up of a workshop.")},
	string(TopicItem):    {Const("A topic"), Const("One section of a write-up.")},
	string(PointItem):    {Const("A point"), Const("A single point of a write-up.")},
	string(ActionItem):   {Const("An action"), Const("Something that the department owes.")},
	string(AccountItem):  {Const("A report on an action"), Const("What the owner said about an action.")},
	string(SectionItem):  {Const("A section of a report"), Const("One part of a report on the process.")},
}

var changeWords = map[string]Words{
	string(ActionAsked):   {Const("Action asked for"), Const("A workshop asked for this action.")},
	string(DeadlineSet):   {Const("Deadline set"), Const("A deadline was agreed for an action that had none.")},
	string(DeadlineMoved): {Const("Deadline moved"), Const("A later deadline was agreed, with a reason.")},
	string(OwnerReported): {Const("Owner reported"), Const("The owner said how the action stands.")},
	string(ViewGiven):     {Const("View given"), Const("The Open Space gave its own view.")},
	string(WriteUpOut):    {Const("Workshop held"), Const("A workshop took place.")},
	string(UpdateOut):     {Const("Programme update"), Const("The department told how the programme stands.")},
	string(ReportOut):     {Const("Report published"), Const("A report on the process came out.")},
	string(PageCorrected): {Const("Correction"), Const("Something on this site was wrong and was put right.")},
	string(ItemReleased):  {Const("Released"), Const("Something that had been withheld was released.")},
}

var workshopWords = map[string]Words{
	string(Planned):       {Const("Planned"), Const("This workshop has not taken place yet.")},
	string(Held):          {Const("Held"), Const("This workshop took place, and its write-up is here.")},
	string(HeldNoWriteUp): {Const("Write-up to come"), Const("This workshop took place; its write-up is not published yet.")},
	string(HeldNoneKnown): {Const("No write-up known here"),
		Const("This workshop took place. The records behind this site hold no write-up of it; that does not mean that none was made.")},
	string(PlanNotKnown): {Const("Planned; not known whether it was held"),
		Const("The records behind this site end before the date for which this workshop was planned, so the site cannot say whether it took place.")},
}
