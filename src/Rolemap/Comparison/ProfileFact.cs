using Rolemap.Entries;

namespace Rolemap.Comparison;

/// <summary>One comparable fact of a role, as its framework states it.</summary>
/// <param name="Card">Which fact.</param>
/// <param name="Words">The fact for people.</param>
/// <param name="Place">Where it is written.</param>
/// <param name="Least">The least it may be, on the scale of the card.</param>
/// <param name="Most">The most it may be; the same as the least where it is exact.</param>
public sealed record ProfileFact(ProfileCard Card, string Words, Place Place, decimal Least, decimal Most)
{
    /// <summary>How far two facts of one card lie apart; 0 where they overlap.</summary>
    internal static decimal Gap(ProfileFact one, ProfileFact other) => Math.Max(0, Math.Max(one.Least - other.Most, other.Least - one.Most));
}
