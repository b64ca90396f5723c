using System.Collections.Immutable;
using Rolemap.Comparison;
using Rolemap.Frameworks;

namespace Rolemap.Explanations;

/// <summary>How a range of roles and its reasons are said.</summary>
public static class RangeText
{
    /// <summary>A role by its title, with its id where the title alone would not tell.</summary>
    public static string Name(Profile profile) => Name(profile.Role);

    /// <summary>A role by its title, with its id where the title alone would not tell.</summary>
    public static string Name(Role role) =>
        role.Framework.Roles.Count(other => other.ShortTitle == role.ShortTitle) > 1 ? $"{role.ShortTitle} ({role.Id})" : role.ShortTitle;

    /// <summary>A range: "Senior PM to Principal PM"; one part for each track.</summary>
    public static string Say(ImmutableArray<Profile> range) =>
        Words.Or(range.GroupBy(profile => profile.Role.TrackId ?? "", StringComparer.Ordinal).Select(track => track.Count() == 1 ? Name(track.First()) : $"{Name(track.First())} to {Name(track.Last())}"))
        ?? "no counterpart";

    /// <summary>A confidence in a word.</summary>
    public static string Say(Confidence confidence) => confidence switch
    {
        Confidence.Low => "low",
        Confidence.Medium => "medium",
        Confidence.High => "high",
        _ => throw new ArgumentOutOfRangeException(nameof(confidence)),
    };

    /// <summary>A fact on both sides: "People: manages nobody" where it is the same, else "12 months here; 36 months there".</summary>
    public static string Say(FactBetween fact, RoleMatch match)
    {
        var here = fact.Here ?? "not said";
        var groups = fact.There.Select((words, at) => (Words: words ?? "not said", Role: match.Range[at])).GroupBy(pair => pair.Words, pair => Name(pair.Role), StringComparer.Ordinal).ToArray();
        return groups.Length == 0 || (groups is [var same] && same.Key == here) ? $"{fact.Name}: {here}"
            : groups is [var one] ? $"{fact.Name}: {here} here; {one.Key} there"
            : $"{fact.Name}: {here} here; {string.Join(", ", groups.Select(group => $"{group.Key} ({Words.Join(group)})"))}";
    }

    /// <summary>Which side does not state a fact.</summary>
    public static string SayMissing(FactBetween fact, RoleMatch match)
    {
        var silent = match.Range.Where((_, at) => fact.There[at] is null).ToArray();
        var side = fact.Here is null && silent.Length == match.Range.Length ? "said on neither side"
            : fact.Here is null ? "not said here"
            : silent.Length == match.Range.Length ? "not said there"
            : silent.Length == 0 ? "not comparable between these ladders"
            : $"not said of {Words.Join(silent.Select(Name))}";
        return $"{fact.Name}: {side}";
    }

    /// <summary>A sentence on what the range rests on.</summary>
    public static string Note(RoleMatch match) =>
        match.Pin is { } pin ? $"Set by hand: {pin.Reason}"
        : match.Range.IsEmpty ? "What is known speaks against every role there."
        : match.IsNearestOnly ? "What is known speaks against every role there; this is the nearest."
        : "";

    /// <summary>Which facts agree and which differ, in a few words; null where a note says more, and where nothing is said on both sides.</summary>
    public static string? Reason(RoleMatch match) => (Names(match.Agree), Names(match.Differ)) switch
    {
        _ when Note(match).Length > 0 => null,
        (null, null) => null,
        ({ } agree, null) => $"agree: {agree}",
        (null, { } differ) => $"differ: {differ}",
        var (agree, differ) => $"agree: {agree}; differ: {differ}",
    };

    /// <summary>The answer in a sentence: "A Senior PM here is PM to Senior PM there."</summary>
    public static string Answer(RoleMatch match) => (match.Range.IsEmpty, match.IsNearestOnly) switch
    {
        (true, _) => $"{Name(match.Role)} has no counterpart there.",
        (_, true) => $"{Name(match.Role)} has no counterpart there; {Say(match.Range)} is the nearest.",
        _ => $"{Name(match.Role)} is {Say(match.Range)} there.",
    };

    /// <summary>Why it is so sure, in a sentence of counts: how many facts both sides state, and how many of them differ.</summary>
    public static string Because(RoleMatch match)
    {
        if (Note(match) is { Length: > 0 } note)
            return note;
        var (agree, differ, missing) = (match.Agree.Length, match.Differ.Length, match.Missing.Length);
        var both = Words.Count(agree + differ, "fact is said on both sides", "facts are said on both sides");
        var known = (agree, differ) switch
        {
            (0, 0) => "No fact is said on both sides",
            (1, 0) => $"{both}, and it agrees",
            (_, 0) => $"{both}, and all agree",
            (0, 1) => $"{both}, and it differs from some role of the range",
            (0, _) => $"{both}, and all differ from some role of the range",
            _ => $"{both}: {Words.Count(agree, "agrees", "agree")}, {Words.Count(differ, "differs", "differ")} from some role of the range",
        };
        return $"{known}{(missing == 0 ? "" : $"; {Words.Count(missing, "is", "are")} not said by one side or both")}.{NotSurer(match)}";
    }

    private static string NotSurer(RoleMatch match) => (match.Doubt, match.Confidence) switch
    {
        (Doubt.People, _) => " Low, because it is not said on both sides, or not alike, whether it manages people.",
        (Doubt.Reach, _) => " Low, because it is not said on both sides how far it reaches.",
        (Doubt.FewFacts, Confidence.Low) => " Low, because fewer than three facts can be compared with the nearest.",
        (Doubt.ManyRoles, Confidence.Low) => " Low, because more than half of a ladder is left.",
        (Doubt.FewFacts, _) => " Not high, because fewer than five facts can be compared with the nearest.",
        (Doubt.ManyRoles, _) => " Not high, because more than two roles are left.",
        (Doubt.NearestDiffers, _) => " Not high, because even the nearest differs in something that counts.",
        _ => "",
    };

    /// <summary>The names of facts, in a sentence; null when there are none.</summary>
    public static string? Names(IEnumerable<FactBetween> facts) => Words.Join(facts.Select(fact => fact.Name.ToLowerInvariant()));

    /// <summary>The names of facts, in a sentence; null when there are none.</summary>
    public static string? Names(IEnumerable<ProfileCard> cards) => Words.Join(cards.Select(card => card.Name.ToLowerInvariant()));

    /// <summary>A whole comparison in a sentence of counts: how sure it is of how many roles, and how many have no counterpart.</summary>
    public static string Summary(Alignment alignment)
    {
        var sure = new[] { Confidence.High, Confidence.Medium, Confidence.Low }
            .Select(level => (Level: level, Count: alignment.Matches.Count(match => match.Confidence == level))).Where(pair => pair.Count > 0)
            .Select(pair => $"{Say(pair.Level)} for {pair.Count}");
        var without = alignment.Matches.Count(match => match.Range.IsEmpty || match.IsNearestOnly);
        var counterparts = without == 0 ? "every role has a counterpart" : $"{Words.Count(without, "of them has", "of them have")} no counterpart";
        var kin = alignment.AreKin ? " They are versions of one framework, so words mean the same in both." : "";
        return $"Of {Words.Count(alignment.Matches.Length, "role")} the range is {Words.Join(sure)}; {counterparts}.{kin}";
    }

    /// <summary>Where the facts of a framework come from: title, day and address of its source.</summary>
    public static string Source(Framework framework)
    {
        var source = framework.Head.Part(FrameworkFields.Source);
        var title = source?.Text(SourceFields.Title) ?? framework.Name;
        return $"{framework.Id}: {title}{Words.After(", ", source?.Day(SourceFields.Date))}{(source?.Text(SourceFields.Url) is { } url ? $", {url}" : "")}";
    }
}
