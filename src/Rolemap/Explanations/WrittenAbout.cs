using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Explanations;

/// <summary>Which holdings, openings, mentorings and decisions name a seat or a person. Gathered once for a snapshot: each page is about one of many.</summary>
internal sealed class WrittenAbout
{
    private readonly ILookup<string?, Entry> holdings, ofSeat, byManager, mentors, mentees, deciding, naming;

    private WrittenAbout(Organization organization)
    {
        var (day, entries) = (organization.AsOf, organization.Entries);
        holdings = By(HoldingFields.Position, entries[RefKind.Holding].Where(entry => !(entry.Day(HoldingFields.From) > day) && !(entry.Day(HoldingFields.Until) < day)));
        (ofSeat, byManager) = (By(OpeningFields.Position, entries[RefKind.Opening]), By(OpeningFields.Manager, entries[RefKind.Opening]));
        var mentorings = entries[RefKind.Mentoring].Where(entry => !(entry.Day(MentoringFields.Since) > day) && !(entry.Day(MentoringFields.Until) < day)).ToArray();
        (mentors, mentees) = (By(MentoringFields.Mentee, mentorings), By(MentoringFields.Mentor, mentorings));
        var waiting = Decided.Waiting(organization, _ => true).ToArray();
        deciding = By(DecisionFields.Decider, waiting);
        naming = waiting.SelectMany(decision => decision.Texts(DecisionFields.Asked).Append(decision.Text(DecisionFields.Decider)).Distinct(StringComparer.Ordinal), (decision, seat) => (decision, seat))
            .ToLookup(pair => pair.seat, pair => pair.decision, StringComparer.Ordinal);
    }

    public static WrittenAbout Of(Organization organization) => organization.Once(() => new WrittenAbout(organization));

    /// <summary>Projects and functions that a seat answers for at the day, by id.</summary>
    public IEnumerable<Entry> HoldingsOf(Position seat) => holdings[seat.Id];

    /// <summary>Openings for a seat or hired by it, by id.</summary>
    public IEnumerable<Entry> OpeningsOf(Position seat)
    {
        var (own, hired) = (ofSeat[seat.Id], byManager[seat.Id]);
        return !hired.Any() ? own : own.Union(hired).OrderBy(opening => opening.Id, StringComparer.Ordinal);
    }

    /// <summary>The mentorings in which a person is mentored at the day, by id.</summary>
    public IEnumerable<Entry> MentorsOf(string person) => mentors[person];

    /// <summary>The mentorings in which a person mentors at the day, by id.</summary>
    public IEnumerable<Entry> MenteesOf(string person) => mentees[person];

    /// <summary>The decisions that wait for a seat by its id, the first due first.</summary>
    public IEnumerable<Entry> WaitingFor(Position seat) => deciding[seat.Id];

    /// <summary>The decisions that wait and name a seat, as the one who decides or as one who is asked, the first due first.</summary>
    public IEnumerable<Entry> Naming(Position seat) => naming[seat.Id];

    private static ILookup<string?, Entry> By(Field field, IEnumerable<Entry> entries) => entries.ToLookup(entry => entry.Text(field), StringComparer.Ordinal);
}
