using System.Collections.Immutable;
using Rolemap.Comparison;
using Rolemap.Frameworks;
using Rolemap.Organizations;

namespace Rolemap.Explanations;

/// <summary>What somebody would be in another framework: by their role, and by what they really hold; with what to ask before signing.</summary>
/// <param name="Seat">Their seat.</param>
/// <param name="Other">The other framework.</param>
/// <param name="ByRole">By what their role says.</param>
/// <param name="ByWork">By the people who report to them and the products they answer for.</param>
public sealed record MoveElsewhere(Position Seat, Framework Other, RoleMatch ByRole, RoleMatch ByWork)
{
    /// <summary>Roles that both ways lead to.</summary>
    public ImmutableArray<Profile> Both => [.. ByWork.Range.Where(profile => ByRole.Range.Any(other => other.Role.Id == profile.Role.Id))];

    /// <summary>What to ask before signing: where the other side says nothing, and where it says something else.</summary>
    public IEnumerable<string> Questions
    {
        get
        {
            var roles = ByWork.Range.Concat(ByRole.Range).DistinctBy(profile => profile.Role.Id).ToArray();
            foreach (var card in ProfileCard.All.Where(card => card != ProfileCard.Position))
                if (roles.Where(role => role[card] is null && !(card == ProfileCard.Span && role[ProfileCard.People] is { Most: 0 })).ToArray() is { Length: > 0 } silent)
                    yield return $"{card.Question} (not said of {(silent.Length == roles.Length ? "any" : Words.Join(silent.Select(RangeText.Name)))})";
            foreach (var fact in ByWork.Differ.Where(fact => fact.Id is "people" or "reach" or "horizon"))
                yield return $"{RangeText.Say(fact, ByWork)}. What would that change in your week?";
            if (ByRole.Range.Length + ByWork.Range.Length > 2)
                yield return "Which of these roles is it, who decides that, and what would have to be seen for the next one?";
        }
    }

    /// <summary>For each seat of a person that has a role. Empty when they have none.</summary>
    public static IEnumerable<MoveElsewhere> Of(Person person, Framework other, ImmutableArray<Counterpart> pins) =>
        person.Positions.Take(1).SelectMany(seat => Of(person, Alignment.Of(seat.Organization.Framework, other, pins)));

    /// <summary>The same, from the comparison of the person's framework with another.</summary>
    public static IEnumerable<MoveElsewhere> Of(Person person, Alignment alignment)
    {
        foreach (var seat in person.Positions.Where(seat => seat.Role is not null))
            if (alignment.MatchOf(seat.RoleId) is { } byRole && alignment.MatchOf(seat) is { } byWork)
                yield return new MoveElsewhere(seat, alignment.Other.Framework, byRole, byWork);
    }
}
