using System.Collections.Immutable;
using System.Globalization;
using Rolemap.Frameworks;

namespace Rolemap.Explanations;

/// <summary>What the rung and the grade of a role say, in words.</summary>
public static class RoleRank
{
    /// <summary>The two facts, as far as the framework gives them.</summary>
    public static IEnumerable<(string Label, string Words)> Of(Role role)
    {
        if (role.Rung is { } rung)
            yield return ("Rung", OfRung(role, rung));
        if (role.Grade is { } grade)
            yield return ("Grade", OfGrade(role, grade));
    }

    private static string OfRung(Role role, decimal rung)
    {
        var top = role.Framework.Roles.Where(other => other.TrackId == role.TrackId).Max(other => other.Rung);
        return $"{Say(rung)} on {(role.TrackId is null ? "the ladder" : "its track")}, {(top == rung ? "the highest" : $"where the highest is {Say(top ?? rung)}")}";
    }

    private static string OfGrade(Role role, decimal grade)
    {
        var all = role.Framework.Roles.Select(other => other.Grade).OfType<decimal>().Distinct().Order().ToImmutableArray();
        var at = all.IndexOf(grade);
        string?[] free = [at > 0 ? Between(all[at - 1], grade) : null, at + 1 < all.Length ? Between(grade, all[at + 1]) : null];
        var alike = Words.Join(role.Framework.Roles.Where(other => other != role && other.Grade == grade).Select(other => other.ShortTitle));
        return $"{Say(grade)}, the rank in the company whatever the track{(alike is null ? "" : $", the same as {alike}")}"
            + (Words.Join(free.OfType<string>()) is { } none ? $"; no role here has {none}" : "");
    }

    /// <summary>The whole grades between two that roles have; null when there are none.</summary>
    private static string? Between(decimal low, decimal high) =>
        (Math.Floor(low) + 1, Math.Ceiling(high) - 1) is var (first, last) && first > last ? null
        : first == last ? Say(first)
        : $"{Say(first)} to {Say(last)}";

    private static string Say(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
