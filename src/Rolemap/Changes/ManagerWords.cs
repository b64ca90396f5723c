using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Changes;

/// <summary>The words for a solid line that runs to another seat.</summary>
internal static class ManagerWords
{
    /// <summary>The sentence for something that hangs on another position than before.</summary>
    /// <param name="subject">What the sentence begins with.</param>
    /// <param name="from">The id of the position before, or null.</param>
    /// <param name="to">The id of the position after, or null.</param>
    /// <param name="names">The names on both sides.</param>
    public static string Of(string subject, Value? from, Value? to, Names names)
    {
        if (to is null)
            return $"{subject} no longer reports to anybody (was under {Was(from, names)}).";
        if (from is null)
            return $"{subject} moves to {Is(to, names)} (reported to nobody before).";
        var (was, becomes) = (names.Before.PositionOf(from.ToString()), names.After.PositionOf(to.ToString()));
        return was is { } old && becomes is { } seat && OnePerson(old, seat) is { } person
            ? $"{subject} stays with {person}, who takes the seat {Names.TitleOf(seat)}."
            : $"{subject} moves to {Is(to, names)} (from {Was(from, names)}).";
    }

    /// <summary>The name of those who hold both seats, when they are the same people and the seats are not; else null.</summary>
    public static string? OnePerson(Position was, Position becomes) =>
        !was.IsVacant && was.Id != becomes.Id && was.Holders.Select(holder => holder.PersonId).SequenceEqual(becomes.Holders.Select(holder => holder.PersonId))
            ? Names.HoldersOf(becomes)
            : null;

    private static string Was(Value? id, Names names) => names.Was(RefKind.Position, id?.ToString() ?? "");

    private static string Is(Value? id, Names names) => names.Is(RefKind.Position, id?.ToString() ?? "");
}
