using System.Collections.Immutable;
using Rolemap.Organizations;

namespace Rolemap.Decisions;

/// <summary>A seat that a letter leads to, and why.</summary>
internal readonly record struct Pick(Position Position, string Why);

/// <summary>The seats that one role's or function's letter leads to; none with the reason, or several where one is needed.</summary>
internal sealed record Picks(ImmutableArray<Pick> All, string? Nobody = null)
{
    /// <summary>Those it may be, where one is needed and it is not clear which.</summary>
    public ImmutableArray<Pick> Candidates { get; init; } = [];

    public static Picks None(string why) => new([], why);

    public static Picks Of(IEnumerable<Position> positions, Func<Position, string> why) =>
        new([.. positions.Select(position => new Pick(position, why(position)))]);
}
