using System.Collections.Immutable;
using Rolemap.Decisions;
using Rolemap.Entries;
using Rolemap.Lint;
using Rolemap.Organizations;

namespace Rolemap.Explanations;

/// <summary>A person, the seats they hold, whom they mentor and what they take part in now. Immutable.</summary>
public sealed class PersonExplanation
{
    /// <summary>The most decisions that are shown.</summary>
    public const int MostParts = 7;

    private PersonExplanation(Person person) => Person = person;

    /// <summary>The person.</summary>
    public Person Person { get; }

    /// <summary>The seats they hold at the day, by id.</summary>
    public ImmutableArray<PositionExplanation> Seats { get; private init; } = [];

    /// <summary>Those who mentor them at the day.</summary>
    public ImmutableArray<Mentoring> Mentors { get; private init; } = [];

    /// <summary>Those they mentor at the day.</summary>
    public ImmutableArray<Mentoring> Mentees { get; private init; } = [];

    /// <summary>What they take part in now: decisions of the stages of the products they hold, work on, cover or lead the holders of, and those that wait for them by name; at most seven, the strongest letters first.</summary>
    public ImmutableArray<Part> Parts { get; private init; } = [];

    /// <summary>Explains a person of an organization.</summary>
    /// <param name="person">The person.</param>
    /// <param name="organization">The organization the person belongs to.</param>
    /// <param name="findings">What lint found about a subject; null where that is not asked.</param>
    public static PersonExplanation Of(Person person, Organization organization, Func<Ref, IEnumerable<LintResult>>? findings = null) => new(person)
    {
        Seats = [.. person.Positions.Select(position => PositionExplanation.Of(position, findings))],
        Mentors = [.. Mentoring.OfMentors(person.Id, organization)],
        Mentees = [.. Mentoring.OfMentees(person.Id, organization)],
        Parts = [.. TakingPart.Of(Surroundings.Of(person, organization)).Take(MostParts)],
    };
}

/// <summary>Mentoring, seen from one of the two.</summary>
/// <param name="PersonId">The id of the other.</param>
/// <param name="Name">The other's name; the id when it is unknown.</param>
/// <param name="Since">The first day, or null.</param>
public sealed record Mentoring(string PersonId, string Name, DateOnly? Since)
{
    /// <summary>Those who mentor a person at the day.</summary>
    internal static IEnumerable<Mentoring> OfMentors(string person, Organization organization) => Of(WrittenAbout.Of(organization).MentorsOf(person), MentoringFields.Mentor, organization);

    /// <summary>Those whom a person mentors at the day.</summary>
    internal static IEnumerable<Mentoring> OfMentees(string person, Organization organization) => Of(WrittenAbout.Of(organization).MenteesOf(person), MentoringFields.Mentee, organization);

    private static IEnumerable<Mentoring> Of(IEnumerable<Entry> written, Field other, Organization organization) =>
        from entry in written
        let id = entry.Text(other) ?? ""
        select new Mentoring(id, organization.PersonOf(id)?.Name ?? id, entry.Day(MentoringFields.Since));
}

/// <summary>A decision that somebody takes part in.</summary>
/// <param name="Answer">Who decides and who else has a part.</param>
/// <param name="Named">The part of this one.</param>
public sealed record Part(Answer Answer, Named Named)
{
    /// <summary>The actual decision that waits, or null when nothing waits by name.</summary>
    public Entry? Waiting => Answer.Decision is { } decision && decision[DecisionFields.Outcome] is null ? decision : null;

    /// <summary>When the decision that waits is due, or null.</summary>
    public DateOnly? Due => Waiting?.Day(DecisionFields.Due);
}
