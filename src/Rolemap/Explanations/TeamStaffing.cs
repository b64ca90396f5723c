using Rolemap.Entries;
using Rolemap.Lint;
using Rolemap.Organizations;

namespace Rolemap.Explanations;

/// <summary>Who works on the teams of an organization, and who covers them. Built once, in two passes over the seats. Immutable.</summary>
public sealed class TeamStaffing
{
    private readonly ILookup<string, Position> covering;

    private TeamStaffing(Organization organization)
    {
        (Organization, Crews) = (organization, Lint.Crews.Of(organization));
        covering = organization.Positions.Where(seat => seat.Entry[PositionFields.Covers] is not null)
            .SelectMany(seat => seat.Entry.Texts(PositionFields.Covers).Distinct(StringComparer.Ordinal), (seat, covered) => (seat, covered))
            .ToLookup(pair => pair.covered, pair => pair.seat, StringComparer.Ordinal);
    }

    /// <summary>The organization.</summary>
    public Organization Organization { get; }

    /// <summary>Engineers and product managers of every team, by the team's id.</summary>
    public IReadOnlyDictionary<string, Crew> Crews { get; }

    /// <summary>Who works on the teams of an organization.</summary>
    public static TeamStaffing Of(Organization organization) => new(organization);

    /// <summary>The partners who say that they cover something, by id.</summary>
    public IEnumerable<Position> Covering(Ref covered) => covering[covered.ToString()];
}
