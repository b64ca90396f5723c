using System.Globalization;
using Rolemap.Entries;
using Rolemap.Explanations;
using Rolemap.Frameworks;
using Rolemap.Lint;
using Rolemap.Organizations;

namespace Rolemap.Weekly;

/// <summary>A part of a digest: a heading and what stands under it, in sentences.</summary>
/// <param name="Heading">What it is about.</param>
/// <param name="Lines">One sentence each; never empty.</param>
public sealed record DigestPart(string Heading, IReadOnlyList<string> Lines);

/// <summary>A digest in sentences, for a terminal, a mail or a page.</summary>
public static class DigestLines
{
    private const int MostTogether = 6;

    /// <summary>What it is about and which days it compares.</summary>
    public static string Title(Digest digest)
    {
        var organization = digest.Organization;
        var company = organization.Name.Length == 0 ? "The organization" : organization.Name;
        var reader = digest.Reader is { } person ? $" for {person.Name} ({person.Ref})" : "";
        var since = digest.Difference is { } difference && difference.Before.AsOf < organization.AsOf ? $", compared with {Words.Of(difference.Before.AsOf)}" : "";
        return $"{company} on {Words.Of(organization.AsOf)}{reader}{since}";
    }

    /// <summary>The parts that have something to say, in a fixed order.</summary>
    public static IEnumerable<DigestPart> Of(Digest digest)
    {
        var organization = digest.Organization;
        (string Heading, IEnumerable<string> Lines)[] parts =
        [
            (digest.Reader is { } reader ? $"Waits for {reader.Name}" : "Decisions that wait", digest.Waiting.Select(decision => Say(decision, organization, sayWho: digest.Reader is null))),
            ("Is asked about", digest.Asked.Select(decision => Say(decision, organization, sayWho: true))),
            ("Waits in these lines", digest.Near.Select(decision => Say(decision, organization, sayWho: true))),
            ("Gates that come", digest.Gates.Where(gate => gate.Due is not null).Select(Say)),
            ("Gates without a day", digest.Gates.Where(gate => gate.Due is null).GroupBy(gate => gate.Gate.Id).Select(Together)),
            ("What changed", digest.Changes.Select(told => string.Join(' ', told.Sentences))),
            ("New findings", digest.Caused.Select(Say)),
            ("Findings that are gone", digest.Fixed.Select(Say)),
        ];
        return parts.Select(part => new DigestPart(part.Heading, [.. part.Lines])).Where(part => part.Lines.Count > 0);
    }

    /// <summary>What was looked at, when there is nothing to tell.</summary>
    public static string Nothing(Digest digest) =>
        $"Nothing waits, comes or changed{(digest.Reader is null ? "" : " in these lines")}: {Words.Count(digest.Organization.Entries[RefKind.Decision].Length, "decision")} and {Words.Count(digest.Organization.Products.Count, "product")} were looked at.";

    private static string Say(WaitingDecision decision, Organization organization, bool sayWho)
    {
        var name = decision.Activity?.Name ?? decision.Decision.Text(DecisionFields.Activity);
        var product = decision.Product is { } about ? $" for {about.Name}" : "";
        var who = !sayWho ? "" : decision.Decider is { } seat ? $"; {Words.Of(seat)} decides" : "; it is open who decides";
        var sure = decision.Confirmed is { } confirmed ? $", confirmed by {confirmed.ByName}" : decision.Decider is null ? "" : ", by default";
        return $"{name}{product}{Day(decision)}{who}{(sayWho || decision.Confirmed is not null ? sure : "")}{(decision.IsNew == true ? "; new" : "")} ({decision.Decision.Id})";
    }

    private static string Day(WaitingDecision decision) => (decision.Due, decision.DaysLeft) switch
    {
        ({ } due, < 0 and var late) => string.Create(CultureInfo.InvariantCulture, $", due {Words.Of(due)}, {Words.Count(-late, "day")} past"),
        ({ } due, { } left) => string.Create(CultureInfo.InvariantCulture, $", due {Words.Of(due)}, in {Words.Count(left, "day")}"),
        _ => ", no day is set",
    };

    private static string Say(GateAhead gate)
    {
        var who = gate.Decider is { } seat ? $"; {Words.Of(seat)} decides" : "; it is open who decides";
        return $"{gate.Gate.Id} {gate.Gate.Text(GateFields.Name)} for {gate.Product.Name}{Words.After(", ", gate.Due)}{who}";
    }

    /// <summary>Gates that wait for a day, with their products; the longest in the stage first.</summary>
    private static string Together(IGrouping<string, GateAhead> gates)
    {
        var products = gates.OrderBy(gate => gate.StageSince ?? DateOnly.MaxValue).ThenBy(gate => gate.Product.Id, StringComparer.Ordinal)
            .Select(gate => $"{gate.Product.Name}{Words.After(", in the stage since ", gate.StageSince)}").ToArray();
        var more = products.Length > MostTogether ? $"; and {products.Length - MostTogether} more" : "";
        return $"{gates.Key} {gates.First().Gate.Text(GateFields.Name)} for {string.Join("; ", products.Take(MostTogether))}{more}";
    }

    private static string Say(LintResult result) => $"{result.Rule.Id} {result.Severity.ToString().ToLowerInvariant()}: {result.Finding.Message}";
}

/// <summary>A digest as text for a screen of 100 columns.</summary>
public static class DigestText
{
    /// <summary>The digest in lines.</summary>
    public static string Of(Digest digest)
    {
        var sheet = new Sheet();
        sheet.Line(DigestLines.Title(digest));
        foreach (var part in DigestLines.Of(digest))
            sheet.List(part.Heading, part.Lines);
        if (digest.IsEmpty)
            sheet.Line(DigestLines.Nothing(digest));
        return sheet.ToString();
    }
}
