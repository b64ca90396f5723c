using Rolemap.Entries;
using Rolemap.Explanations;
using Rolemap.Frameworks;
using Rolemap.Organizations;

namespace Rolemap.Comparison;

/// <summary>A role as facts that can be compared with those of other frameworks. What is not stated is missing, never guessed.</summary>
public sealed class Profile
{
    private readonly Dictionary<ProfileCard, ProfileFact> facts;

    private Profile(Role role, Ladder ladder, Dictionary<ProfileCard, ProfileFact> facts) => (Role, Ladder, this.facts) = (role, ladder, facts);

    /// <summary>The role.</summary>
    public Role Role { get; }

    /// <summary>The ladders it stands on.</summary>
    public Ladder Ladder { get; }

    /// <summary>The reference to it from anywhere: <c>role:gitlab/senior-pm</c>.</summary>
    public Ref Ref => new(RefKind.Role, $"{Role.Framework.Id}/{Role.Id}");

    /// <summary>A fact, or null where it is missing.</summary>
    public ProfileFact? this[ProfileCard card] => facts.GetValueOrDefault(card);

    /// <summary>A role as its framework states it.</summary>
    internal static Profile Of(Role role, Ladder ladder)
    {
        var stated = new Dictionary<ProfileCard, ProfileFact>();
        foreach (var card in ProfileCard.All)
            if (card.Of(role, ladder) is { } fact)
                stated.Add(card, fact);
        return new Profile(role, ladder, stated);
    }

    /// <summary>What somebody really does in a seat, whatever the role says: the people who report to it and the products it answers for. Its place on the ladder is the role's.</summary>
    internal Profile As(Position seat)
    {
        var held = ScopeHeld.Of(seat);
        var really = new Dictionary<ProfileCard, ProfileFact>(facts);
        var leads = seat.Span > 0 ? 1 : 0;
        really[ProfileCard.People] = new ProfileFact(ProfileCard.People, leads > 0 ? "manages people" : "manages nobody", seat.Entry.Place, leads, leads * 2);
        really.Remove(ProfileCard.Span);
        if (leads > 0)
            really[ProfileCard.Span] = new ProfileFact(ProfileCard.Span, Words.Count(seat.Span, "person", "people"), seat.Entry.Place, seat.Span, seat.Span);
        var steps = seat.Chain.Count(above => above.Function == seat.Function);
        really[ProfileCard.Steps] = new ProfileFact(ProfileCard.Steps, steps == 0 ? "at the top" : $"{Words.Count(steps, "step")} below the top", seat.Entry.Place, steps, steps);
        really[ProfileCard.Reach] = new ProfileFact(ProfileCard.Reach, held.What, seat.Entry.Place, (int)held.Least, (int)held.Most);
        return new Profile(Role, Ladder, really);
    }

    /// <inheritdoc/>
    public override string ToString() => Ref.ToString();
}
