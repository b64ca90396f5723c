using System.Globalization;
using Rolemap.Entries;
using Rolemap.Explanations;
using Rolemap.Frameworks;
using Reading = (string Words, Rolemap.Entries.Place Place, decimal Least, decimal Most);

namespace Rolemap.Comparison;

/// <summary>Reads the comparable facts of a role; null where its framework does not state one.</summary>
internal static class ProfileReading
{
    private static readonly string[] Tiers = ["F", "P", "X", "L", "O"];

    public static Reading? People(Role role, Ladder ladder) => role.People?.Text(PeopleFields.Manages) switch
    {
        "none" => (Words.OfManaging(role)!, PlaceOf(role.People, PeopleFields.Manages), 0, 0),
        "may" => (Words.OfManaging(role)!, PlaceOf(role.People, PeopleFields.Manages), 0, 2),
        "direct" => (Words.OfManaging(role)!, PlaceOf(role.People, PeopleFields.Manages), 1, 2),
        "managers" => (Words.OfManaging(role)!, PlaceOf(role.People, PeopleFields.Manages), 2, 2),
        _ => null,
    };

    public static Reading? Reach(Role role, Ladder ladder) =>
        role.Reach is { } reach ? (Words.Of(reach), PlaceOf(role.Scope!, ScopeFields.Reach), (int)reach, (int)reach) : null;

    public static Reading? Horizon(Role role, Ladder ladder) =>
        role.Scope?.Number(ScopeFields.HorizonMonths) is { } months ? (Words.Count(months, "month"), PlaceOf(role.Scope, ScopeFields.HorizonMonths), months, months) : null;

    public static Reading? Position(Role role, Ladder ladder)
    {
        if (ladder.PlaceOf(role) is not var (rung, of))
            return null;
        var share = (decimal)(rung - 1) / (of - 1);
        return (string.Create(CultureInfo.InvariantCulture, $"rung {rung} of {of}"), role.Entry.PlaceOf(RoleFields.Rung), share, share);
    }

    public static Reading? Span(Role role, Ladder ladder) =>
        Words.OfSpan(role) is { } words ? (words, PlaceOf(role.People!, PeopleFields.Span), role.Span.Min ?? 0, role.Span.Max ?? int.MaxValue) : null;

    public static Reading? Supervision(Role role, Ladder ladder) =>
        ladder.IsSupervised(role) is { } supervised ? (supervised ? "works under supervision" : "works without supervision", role.Entry.Place, supervised ? 1 : 0, supervised ? 1 : 0) : null;

    public static Reading? Mentoring(Role role, Ladder ladder)
    {
        if (role.People?[PeopleFields.Mentors] is null)
            return null;
        var mentors = role.Mentors.Any() ? 1 : 0;
        return (mentors > 0 ? "mentors others" : "mentors nobody", PlaceOf(role.People, PeopleFields.Mentors), mentors, mentors);
    }

    /// <summary>The highest tier of a decision whose A the role has; nothing is said of a role that has no letter at all.</summary>
    public static Reading? Decisions(Role role, Ladder ladder)
    {
        var sized = role.Framework.Activities.Where(activity => activity.Tier is not null).ToArray();
        if (!sized.Any(activity => activity.Letters.Any(pair => pair.Who == role.Id)))
            return null;
        var own = sized.Where(activity => activity.With("A").Contains(role.Id)).ToArray();
        var highest = own.Select(activity => Array.IndexOf(Tiers, activity.Tier)).DefaultIfEmpty(-1).Max();
        return (highest < 0 ? "nothing alone" : Words.OfTier(Tiers[highest]), own.Length > 0 ? own[0].Entry.Place : role.Entry.Place, highest, highest);
    }

    public static Reading? Steps(Role role, Ladder ladder) => ladder.StepsOf(role) is { } steps
        ? (steps == 0 ? "at the top" : $"{Words.Count(steps, "step")} below the top", role.Entry.PlaceOf(RoleFields.ReportsTo), steps, steps)
        : null;

    private static Place PlaceOf(Entry part, Field field) => part.PlaceOf(field);
}
