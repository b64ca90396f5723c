using Rolemap.Comparison;
using Rolemap.Entries;
using Rolemap.Frameworks;

namespace Rolemap.Explanations;

/// <summary>Two frameworks beside each other as text.</summary>
public static class AlignmentText
{
    private const int WidestName = 38;

    /// <summary>All roles of the first framework, a line each.</summary>
    public static string Of(Alignment alignment)
    {
        var (sheet, one, other) = (new Sheet(), alignment.One.Framework, alignment.Other.Framework);
        sheet.Line($"{one.Name} ({one.Id}) in {other.Name} ({other.Id})");
        sheet.Line("What known facts contradict is struck out; the rest is the range. Titles are not looked at.");
        if (alignment.Matches.IsEmpty || alignment.Other.Profiles.IsEmpty)
            return sheet.Gap().Line($"{(alignment.Matches.IsEmpty ? one : other).Id} has no roles to compare.").ToString();
        var width = Math.Min(WidestName, alignment.Matches.Select(match => RangeText.Name(match.Role).Length).DefaultIfEmpty().Max());
        foreach (var track in alignment.Matches.GroupBy(match => match.Role.Role.TrackId ?? "", StringComparer.Ordinal))
        {
            sheet.Heading(track.Key.Length == 0 ? "Roles" : one.NameOf(RefKind.Track, track.Key));
            foreach (var match in track)
                sheet.Row(RangeText.Name(match.Role), width, Line(match));
        }
        var back = alignment.Other.Profiles.Where(profile => !alignment.Matches.Any(match => match.Range.Contains(profile))).Select(RangeText.Name);
        sheet.List($"Only in {other.Id}", back);
        AddCompetencies(sheet, alignment);
        sheet.Gap();
        foreach (var ladder in new[] { alignment.One, alignment.Other })
            sheet.Fact($"Where {ladder.Framework.Id} is vague", Words.Join(ladder.Vague.Select(vague => $"{vague.Card.Name.ToLowerInvariant()} (said of {vague.Stated} of {vague.Of})")) ?? "nowhere");
        sheet.List("Corrections that name no role of theirs", alignment.Unknown);
        sheet.List("Sources", new[] { one, other }.Select(RangeText.Source));
        sheet.Heading($"Why, for one role: rolemap compare {one.Id}/{alignment.Matches[0].Role.Role.Id} {other.Id}");
        return sheet.ToString();
    }

    /// <summary>One role in one other framework, with all its reasons.</summary>
    public static string Of(RoleMatch match, Framework other)
    {
        var sheet = new Sheet();
        Add(sheet, match, other);
        return sheet.ToString();
    }

    internal static void Add(Sheet sheet, RoleMatch match, Framework other)
    {
        sheet.Line($"{other.Name} ({other.Id}): {RangeText.Say(match.Range)}");
        sheet.Indented(2, $"Confidence: {RangeText.Say(match.Confidence)}.{(RangeText.Note(match) is { Length: > 0 } note ? " " + note : "")}");
        foreach (var fact in match.Agree)
            sheet.Indented(2, $"= {RangeText.Say(fact, match)}");
        foreach (var fact in match.Differ)
            sheet.Indented(2, $"≠ {RangeText.Say(fact, match)}");
        foreach (var fact in match.Missing)
            sheet.Indented(2, $"? {RangeText.SayMissing(fact, match)}");
        if (Words.Join(match.Narrowing.Select(card => card.Name.ToLowerInvariant())) is { } narrowing)
            sheet.Indented(2, $"Would narrow it: {narrowing}.");
        foreach (var outside in match.JustOutside)
            sheet.Indented(2, $"Not {RangeText.Name(outside.Profile)}: {outside.Why}.");
    }

    private static string Line(RoleMatch match)
    {
        var differing = Words.Join(match.Differ.Select(fact => fact.Name.ToLowerInvariant()));
        var note = RangeText.Note(match);
        return $"{RangeText.Say(match.Range)} ({RangeText.Say(match.Confidence)}{(differing is null ? "" : $"; differs: {differing}")}){(note.Length == 0 ? "" : $". {note}")}";
    }

    private static void AddCompetencies(Sheet sheet, Alignment alignment)
    {
        var (map, one, other) = (alignment.Competencies, alignment.One.Framework, alignment.Other.Framework);
        if (one.Competencies.IsEmpty || other.Competencies.IsEmpty)
            return;
        sheet.List("Competencies that correspond", map.Pairs.Select(pair => $"{NameOf(pair.One)} = {NameOf(pair.Other)}{(pair.Through is { } through ? $", through {through}" : "")}{(pair.Why is { } why ? $": {why}" : "")}"));
        sheet.Gap();
        sheet.Fact($"Competencies of {one.Id} without counterpart", Words.Join(map.UnmappedOfOne.Select(NameOf)) ?? "none");
        sheet.Fact($"Competencies of {other.Id} without counterpart", Words.Join(map.UnmappedOfOther.Select(NameOf)) ?? "none");
    }

    private static string NameOf(Entry competency) => competency.Text(CompetencyFields.Name) ?? competency.Id;
}
