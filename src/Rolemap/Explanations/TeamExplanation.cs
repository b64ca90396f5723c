using System.Collections.Immutable;
using Rolemap.Entries;
using Rolemap.Lint;
using Rolemap.Organizations;

namespace Rolemap.Explanations;

/// <summary>Those of one function who work on a team.</summary>
/// <param name="Function">The function.</param>
/// <param name="Members">The seats of it that work on the team, by id.</param>
/// <param name="Heads">How many more are counted without a seat, or null when nothing is written.</param>
public sealed record TeamFunction(string Function, ImmutableArray<Position> Members, decimal? Heads)
{
    /// <summary>How many work here: seats that are held, those that entries which stand for several stand for, and heads.</summary>
    public decimal Count => Members.Sum(seat => seat.IsVacant ? 0 : seat.Seats) + (Heads ?? 0);
}

/// <summary>One corner of the trio that a team works by.</summary>
/// <param name="Function"><c>product</c>, <c>engineering</c> or <c>design</c>.</param>
/// <param name="Seat">Who stands in it, or null when nobody is named.</param>
/// <param name="Heads">How many of the function are counted on the team without a name.</param>
/// <param name="Why">The reason, in a full sentence.</param>
public sealed record TeamCorner(string Function, Position? Seat, decimal Heads, string Why)
{
    /// <summary>Whether nobody stands in it, neither by name nor by count.</summary>
    public bool IsMissing => Seat is null && Heads == 0;

    /// <summary>Whether somebody stands in it who neither works on the team nor covers it, and nobody of the function is counted on it.</summary>
    public bool IsFar { get; init; }
}

/// <summary>A team: who works on it, what it builds, whether it is in balance. Immutable.</summary>
public sealed class TeamExplanation
{
    private TeamExplanation(Team team) => Team = team;

    /// <summary>The team.</summary>
    public Team Team { get; }

    /// <summary>Who works on it, by function, in the order of <see cref="PositionFields.Functions"/>.</summary>
    public ImmutableArray<TeamFunction> Functions { get; private init; } = [];

    /// <summary>The partners who say that they cover it, by id.</summary>
    public ImmutableArray<Position> CoveredBy { get; private init; } = [];

    /// <summary>Product, engineering and design.</summary>
    public ImmutableArray<TeamCorner> Trio { get; private init; } = [];

    /// <summary>Its engineers and product managers.</summary>
    public required Crew Crew { get; init; }

    /// <summary>How many engineers a product manager may have here; null when the rule that says so is off.</summary>
    public (decimal Min, decimal Max)? Band { get; private init; }

    /// <summary>What lint says about it; empty where that is not asked.</summary>
    public ImmutableArray<LintResult> Findings { get; private init; } = [];

    /// <summary>How many work on it, by name or by count.</summary>
    public decimal Heads => Functions.Sum(function => function.Count);

    /// <summary>Explains a team.</summary>
    /// <param name="team">The team.</param>
    /// <param name="staffing">Who works on the teams of its organization.</param>
    /// <param name="findings">What lint found about a subject; null where that is not asked.</param>
    public static TeamExplanation Of(Team team, TeamStaffing staffing, Func<Ref, IEnumerable<LintResult>>? findings = null)
    {
        var inspection = new Inspection(staffing.Organization);
        var card = RuleBook.Of("RM301")!.Card;
        return new TeamExplanation(team)
        {
            Functions = [.. FunctionsOf(team)],
            CoveredBy = [.. staffing.Covering(team.Ref)],
            Trio = new TeamTrio(team, staffing).Corners,
            Crew = staffing.Crews[team.Id],
            Band = inspection.IsOn(card) ? (inspection.Limit(card, "min"), inspection.Limit(card, "max")) : null,
            Findings = PositionExplanation.FindingsAbout(team.Ref, findings),
        };
    }

    private static IEnumerable<TeamFunction> FunctionsOf(Team team)
    {
        var members = team.Members.ToLookup(seat => seat.Function, StringComparer.Ordinal);
        return from function in PositionFields.Functions
               let seats = members[function].ToImmutableArray()
               let heads = team.HeadsOf(function)
               where !seats.IsEmpty || heads > 0
               select new TeamFunction(function, seats, heads);
    }
}
