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
        Mentors = [.. MentoringsOf(organization, MentoringFields.Mentee, MentoringFields.Mentor, person.Id)],
        Mentees = [.. MentoringsOf(organization, MentoringFields.Mentor, MentoringFields.Mentee, person.Id)],
        Parts = [.. TakingPart.Of(Surroundings.Of(person, organization)).Take(MostParts)],
    };

    internal static IEnumerable<Mentoring> MentoringsOf(Organization organization, Field own, Field other, string person) =>
        from entry in organization.Entries[RefKind.Mentoring]
        where entry.Text(own) == person && !(entry.Day(MentoringFields.Since) > organization.AsOf) && !(entry.Day(MentoringFields.Until) < organization.AsOf)
        let id = entry.Text(other) ?? ""
        select new Mentoring(id, organization.PersonOf(id)?.Name ?? id, entry.Day(MentoringFields.Since));
}

/// <summary>Mentoring, seen from one of the two.</summary>
/// <param name="PersonId">The id of the other.</param>
/// <param name="Name">The other's name; the id when it is unknown.</param>
/// <param name="Since">The first day, or null.</param>
public sealed record Mentoring(string PersonId, string Name, DateOnly? Since);

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
