using System.Collections.Immutable;
using Rolemap.Decisions;
using Rolemap.Entries;
using Rolemap.Frameworks;
using Rolemap.Organizations;

namespace Rolemap.Explanations;

/// <summary>What a role is: its facts from the framework, what comes next, and who holds it here. Immutable.</summary>
public sealed class RoleExplanation
{
    private RoleExplanation(Role role, Organization? organization) => (Role, Organization, Ref) = (role, organization, role.Ref);

    /// <summary>The role; its own facts are read from it.</summary>
    public Role Role { get; }

    /// <summary>The reference to it; with its framework's id where it was looked up in another one, such as <c>role:gitlab/senior-pm</c>.</summary>
    public Ref Ref { get; private init; }

    /// <summary>The organization that was given, or null.</summary>
    public Organization? Organization { get; }

    /// <summary>The name of its track, or null.</summary>
    public string? Track => Role.TrackId is { } id ? Role.Framework.NameOf(RefKind.Track, id) : null;

    /// <summary>What is written down about its track, or null.</summary>
    public Entry? TrackEntry => Role.TrackId is { } id && Role.Framework.Entries.TryFind(new Ref(RefKind.Track, id), out var track) ? track : null;

    /// <summary>Facts about its track, in the order of the file.</summary>
    public IEnumerable<Entry> TrackFacts => TrackEntry?.Parts(TrackFields.Facts) ?? [];

    /// <summary>Whether it was looked up in another framework than the one at hand.</summary>
    public bool IsOfAnother => Ref != Role.Ref;

    /// <summary>What it expects, in the framework's order of competencies.</summary>
    public ImmutableArray<Expectation> Expectations { get; private init; } = [];

    /// <summary>The moves that lead away from it, in the framework's order.</summary>
    public ImmutableArray<Step> Next { get; private init; } = [];

    /// <summary>The moves that lead to it, in the framework's order; ways in from outside included.</summary>
    public ImmutableArray<Step> Before { get; private init; } = [];

    /// <summary>The activities in which the framework gives it a letter, the strongest letters first, then in the framework's order.</summary>
    public ImmutableArray<(Activity Activity, Letter Letter)> Activities { get; private init; } = [];

    /// <summary>The same in the framework's order with who decides each, and what it decides beside that for a product it answers for.</summary>
    public ImmutableArray<RoleInDecision> Decisions { get; private init; } = [];

    /// <summary>The seats that have it here, by id; empty without an organization.</summary>
    public ImmutableArray<Position> Seats { get; private init; } = [];

    /// <summary>The main facts that the framework leaves open about it, for a sentence; empty when it says all of them.</summary>
    public ImmutableArray<string> Missing => [.. Silences.Of(Role)];

    /// <summary>What the framework says that its source does not say.</summary>
    public IEnumerable<string> Silent => Silences.OfSource(Role.Framework);

    /// <summary>Explains a role of another framework than the one at hand: nobody holds it here, and its reference names the framework.</summary>
    public static RoleExplanation OfAnother(Role role) => Of(role, null, new Ref(RefKind.Role, $"{role.Framework.Id}/{role.Id}"));

    /// <summary>Explains a role, with those who hold it when an organization is given.</summary>
    public static RoleExplanation Of(Role role, Organization? organization) => Of(role, organization, role.Ref);

    private static RoleExplanation Of(Role role, Organization? organization, Ref reference) => new(role, organization)
    {
        Ref = reference,
        Expectations = [.. ExpectationsOf(role)],
        Next = [.. StepsFrom(role)],
        Before = [.. role.Framework.Moves.Where(move => move.Text(MoveFields.To) == role.Id).Select(move => StepOf(role.Framework, move, move.Text(MoveFields.From)))],
        Activities = [.. from letter in Letters.All
                         from activity in role.Framework.Activities
                         where activity.With(letter.Sign()).Contains(role.Id)
                         select (activity, letter)],
        Decisions = [.. RoleInDecision.Of(role)],
        Seats = organization is null ? [] : [.. organization.Positions.Where(position => position.Role?.Id == role.Id)],
    };

    /// <summary>The moves that start from a role.</summary>
    internal static IEnumerable<Step> StepsFrom(Role role) =>
        role.Framework.Moves.Where(move => move.Text(MoveFields.From) == role.Id).Select(move => StepOf(role.Framework, move, move.Text(MoveFields.To)));

    /// <summary>The ways into a framework's roles from a function outside product.</summary>
    internal static IEnumerable<Step> WaysIn(Framework framework, string function) =>
        framework.Moves.Where(move => move.Text(MoveFields.From) == $"outside/{function}").Select(move => StepOf(framework, move, move.Text(MoveFields.To)));

    private static IEnumerable<Expectation> ExpectationsOf(Role role)
    {
        var written = role.Entry.Map(RoleFields.Expects).ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        var known = role.Framework.Competencies.Select(competency => competency.Id).ToArray();
        foreach (var id in known.Where(written.ContainsKey).Concat(written.Keys.Except(known, StringComparer.Ordinal).Order(StringComparer.Ordinal)))
            yield return ExpectationOf(role.Framework, id, (written[id] as Value.Part)?.Entry);
    }

    private static Expectation ExpectationOf(Framework framework, string id, Entry? written)
    {
        var value = written?.Number(ExpectationFields.Value);
        framework.Entries.TryFind(new Ref(RefKind.Competency, id), out var competency);
        var scale = competency?.Text(CompetencyFields.Scale) is { } named && framework.Entries.TryFind(new Ref(RefKind.Scale, named), out var entry) ? entry.Texts(ScaleFields.Steps).ToArray() : [];
        var step = value is { } number ? scale.ElementAtOrDefault((int)number - 1) : null;
        return new Expectation(id, framework.NameOf(RefKind.Competency, id), written is not null, written?.Text(ExpectationFields.Text), value, step)
        {
            Group = competency?.Text(CompetencyFields.Group),
            About = competency?.Text(CompetencyFields.About),
            Steps = scale.Length,
        };
    }

    private static Step StepOf(Framework framework, Entry move, string? other)
    {
        var role = framework.RoleOf(other);
        return new Step(move.Text(MoveFields.Kind), role, role?.Title ?? other ?? "", [.. move.Texts(MoveFields.Changes)], [.. move.Texts(MoveFields.Needs)], [.. move.Texts(MoveFields.GivesUp)]);
    }
}

/// <summary>What a role expects of a competency.</summary>
/// <param name="Id">The competency's id.</param>
/// <param name="Competency">Its name.</param>
/// <param name="IsExpected">False when the framework says that nothing is expected.</param>
/// <param name="Text">What is expected, or null.</param>
/// <param name="Value">The value on the competency's scale, or null.</param>
/// <param name="Step">The word for that value, or null.</param>
public sealed record Expectation(string Id, string Competency, bool IsExpected, string? Text, decimal? Value, string? Step)
{
    /// <summary>The group the competency is shown in, or null.</summary>
    public string? Group { get; init; }

    /// <summary>What the competency is, or null.</summary>
    public string? About { get; init; }

    /// <summary>How many steps the competency's scale has; 0 when it has none.</summary>
    public int Steps { get; init; }
}

/// <summary>A move from one role to another.</summary>
/// <param name="Kind">promotion, switch, lateral, return or entry; null when the framework does not say.</param>
/// <param name="Role">The role at the other end, or null when it is outside the framework.</param>
/// <param name="Title">How the other end is called.</param>
/// <param name="Changes">What changes.</param>
/// <param name="Needs">What is needed.</param>
/// <param name="GivesUp">What is given up.</param>
public sealed record Step(string? Kind, Role? Role, string Title, ImmutableArray<string> Changes, ImmutableArray<string> Needs, ImmutableArray<string> GivesUp);
