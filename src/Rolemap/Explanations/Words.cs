using System.Globalization;
using Rolemap.Frameworks;
using Rolemap.Organizations;

namespace Rolemap.Explanations;

/// <summary>How facts are said in a sentence.</summary>
public static class Words
{
    /// <summary>How far a role reaches.</summary>
    public static string Of(Reach reach) => reach switch
    {
        Reach.Feature => "a feature",
        Reach.Product => "one product",
        Reach.SeveralProducts => "several products",
        Reach.ProductLine => "a product line",
        Reach.Portfolio => "a portfolio",
        Reach.Company => "the company",
        _ => throw new ArgumentOutOfRangeException(nameof(reach)),
    };

    /// <summary>How large a decision of a tier is; the tier itself when it is none of ours.</summary>
    public static string OfTier(string tier) => tier switch
    {
        "F" => "a feature",
        "P" => "one product",
        "X" => "across teams",
        "L" => "a product line",
        "O" => "the portfolio or the company",
        _ => tier,
    };

    /// <summary>Whether a role manages people; null when the framework does not say.</summary>
    public static string? OfManaging(Role role) => role.People?.Text(PeopleFields.Manages) switch
    {
        "none" => "manages nobody",
        "may" => "may manage people",
        "direct" => "manages people",
        "managers" => "manages managers",
        _ => null,
    };

    /// <summary>Where a move starts, said to a reader: "outside/product-marketing" is "Product marketing"; anything else stays as it is.</summary>
    public static string OfOrigin(string from) =>
        from.StartsWith(MoveFields.Outside, StringComparison.Ordinal) && from[MoveFields.Outside.Length..].Replace('-', ' ') is { Length: > 0 } words
            ? char.ToUpperInvariant(words[0]) + words[1..]
            : from;

    /// <summary>Names one after the other, with "and" before the last; null when there are none.</summary>
    public static string? Join(IEnumerable<string> names)
    {
        var all = names.ToArray();
        return all is [] ? null : all is [var only] ? only : $"{string.Join(", ", all[..^1])} and {all[^1]}";
    }

    /// <summary>How many direct reports a role has; null when the framework does not say.</summary>
    public static string? OfSpan(Role role) => role.Span switch
    {
        (null, null) => null,
        (null, { } max) => string.Create(CultureInfo.InvariantCulture, $"at most {max}"),
        ({ } min, null) => string.Create(CultureInfo.InvariantCulture, $"at least {min}"),
        ({ } min, { } max) => string.Create(CultureInfo.InvariantCulture, $"{min} to {max}"),
    };

    /// <summary>Names one after the other, with "or" before the last; null when there are none.</summary>
    public static string? Or(IEnumerable<string> names)
    {
        var all = names.ToArray();
        return all is [] ? null : all is [var only] ? only : $"{string.Join(", ", all[..^1])} or {all[^1]}";
    }

    /// <summary>A number of things: "1 report", "3 reports".</summary>
    public static string Count(decimal number, string one, string? several = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:0.##} {(number == 1 ? one : several ?? one + "s")}");

    /// <summary>How long it is from one day to another: "2 years 7 months", "less than a month". The other way round it is the same.</summary>
    public static string Duration(DateOnly from, DateOnly to)
    {
        if (to < from)
            (from, to) = (to, from);
        var months = (to.Year - from.Year) * 12 + to.Month - from.Month - (to.Day < from.Day ? 1 : 0);
        if (months == 0)
            return "less than a month";
        string?[] parts = [months >= 12 ? Count(months / 12, "year") : null, months % 12 > 0 ? Count(months % 12, "month") : null];
        return string.Join(' ', parts.OfType<string>());
    }

    /// <summary>One of so many equal shares: "all", "half", "a third", "1/5".</summary>
    public static string Share(int of) => of switch
    {
        <= 1 => "all",
        2 => "half",
        3 => "a third",
        4 => "a quarter",
        _ => string.Create(CultureInfo.InvariantCulture, $"1/{of}"),
    };

    /// <summary>A day after a word, such as ", due 2026-09-29"; nothing when there is no day.</summary>
    internal static string After(string word, DateOnly? day) => day is { } known ? word + Of(known) : "";

    /// <summary>A day.</summary>
    public static string Of(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Who sits in a seat and as what: "Ada (Group PM)".</summary>
    public static string Of(Position position) => (position.Role?.ShortTitle ?? position.Title) is { } title && !position.IsVacant && !position.StandsForSeveral
        ? $"{position.Label} ({title})"
        : position.Label;

    /// <summary>The first sentence of a text.</summary>
    internal static string FirstSentence(string text) => text.IndexOf(". ", StringComparison.Ordinal) is > 0 and var end ? text[..(end + 1)] : text;

    /// <summary>A text on one line, cut at a word when it is too long.</summary>
    internal static string Clip(string text, int width)
    {
        var line = string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= width)
            return line;
        var cut = line.LastIndexOf(' ', width - 2);
        return $"{line[..(cut > 0 ? cut : width - 1)].TrimEnd(',', ';', ':', '.')}…";
    }
}
