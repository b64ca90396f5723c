using System.Collections.Immutable;
using Rolemap.Entries;
using Rolemap.Frameworks;
using Rolemap.Organizations;

namespace Rolemap.Explanations;

/// <summary>How the roles of a framework are filled in an organization. Built once, in one pass over the seats. Immutable.</summary>
public sealed class Staffing
{
    private readonly Dictionary<string, RoleStaffing> byRole;

    private Staffing(Dictionary<string, RoleStaffing> byRole) => this.byRole = byRole;

    /// <summary>How a role is filled; nobody where no seat has it.</summary>
    public RoleStaffing this[Role role] => byRole.GetValueOrDefault(role.Id) ?? RoleStaffing.Nobody;

    /// <summary>Counts the seats and openings of every role.</summary>
    public static Staffing Of(Organization organization)
    {
        var seats = new Dictionary<string, ImmutableArray<Position>.Builder>(StringComparer.Ordinal);
        foreach (var seat in organization.Positions)
        {
            if (seat.Role is not { } role)
                continue;
            if (!seats.TryGetValue(role.Id, out var list))
                seats[role.Id] = list = ImmutableArray.CreateBuilder<Position>();
            list.Add(seat);
        }
        var openings = organization.Entries[RefKind.Opening].ToLookup(entry => entry.Text(OpeningFields.Role) ?? "", StringComparer.Ordinal);
        var roles = seats.Keys.Concat(openings.Select(group => group.Key)).Distinct(StringComparer.Ordinal);
        return new Staffing(roles.ToDictionary(id => id, id => RoleStaffing.Of(seats.GetValueOrDefault(id)?.ToImmutable() ?? [], [.. openings[id]]), StringComparer.Ordinal));
    }
}

/// <summary>Who has a role, and where it is empty or sought.</summary>
/// <param name="Seats">The entries that have the role, by id; one may stand for several seats.</param>
/// <param name="Held">How many seats are held; each seat of an entry that stands for several counts.</param>
/// <param name="Vacant">How many seats nobody holds.</param>
/// <param name="Openings">The openings that seek it.</param>
public sealed record RoleStaffing(ImmutableArray<Position> Seats, int Held, int Vacant, ImmutableArray<Entry> Openings)
{
    internal static readonly RoleStaffing Nobody = new([], 0, 0, []);

    /// <summary>How many people are sought beyond the empty seats: openings that name no seat.</summary>
    public int Sought => Openings.Where(opening => opening.Text(OpeningFields.Position) is null).Sum(opening => opening.Whole(OpeningFields.Count) ?? 1);

    /// <summary>Whether somebody could take the role: a seat is empty, or one is planned.</summary>
    public bool HasOpportunity => Vacant > 0 || Sought > 0;

    /// <summary>In words: "5 here, 1 empty, 1 planned".</summary>
    public string Words => Seats.IsEmpty && Sought == 0
        ? "nobody here"
        : string.Join(", ", new[]
        {
            Seats.IsEmpty ? "nobody here" : Explanations.Words.Count(Held, "here", "here"),
            Vacant > 0 ? Explanations.Words.Count(Vacant, "empty", "empty") : null,
            Sought > 0 ? Explanations.Words.Count(Sought, "planned", "planned") : null,
        }.OfType<string>());

    internal static RoleStaffing Of(ImmutableArray<Position> seats, ImmutableArray<Entry> openings) =>
        new(seats, seats.Sum(seat => seat.IsVacant ? 0 : seat.Seats), seats.Count(seat => seat.IsVacant), openings);
}
