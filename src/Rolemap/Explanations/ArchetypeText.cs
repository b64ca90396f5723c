using System.Globalization;
using Rolemap.Archetypes;
using Rolemap.Comparison;
using Rolemap.Frameworks;

namespace Rolemap.Explanations;

/// <summary>An archetype as text.</summary>
public static class ArchetypeText
{
    private const int NameWidth = 36;

    /// <summary>The archetype on a screen of 100 columns; beside its facts those of an organization when one is given.</summary>
    public static string Of(Archetype archetype, ComparisonFacts? facts = null)
    {
        var (sheet, entry) = (new Sheet(), archetype.Entry);
        sheet.Line($"{archetype.Name} ({archetype.Ref}): {(archetype.IsOverlay ? "an overlay over another shape" : "a shape of a product organization")}");
        if (entry.Text(ArchetypeFields.Summary) is { } summary)
            sheet.Line(summary);
        sheet.Fact("Usual size", entry.Text(ArchetypeFields.Size));
        sheet.List("Who reports to whom", entry.Texts(ArchetypeFields.Reporting));
        sheet.List("Who owns what", entry.Texts(ArchetypeFields.Ownership));
        sheet.List("Good at", entry.Texts(ArchetypeFields.GoodAt));
        sheet.List("Pays with", entry.Texts(ArchetypeFields.PaysWith));
        sheet.List("Move on when", entry.Texts(ArchetypeFields.MoveOnWhen));
        AddFacts(sheet, archetype, facts);
        sheet.List("Sources", entry.Parts(ArchetypeFields.Sources).Select(source => $"{source.Text(ResourceFields.Title)}{Words.After(", ", source.Day(ResourceFields.Date))}{(source.Text(ResourceFields.About) is { } about ? $": {about}" : "")}"));
        sheet.Heading($"A small company of this shape, to look at or to start from: rolemap init DIR --from {archetype.Ref}");
        return sheet.ToString();
    }

    private static void AddFacts(Sheet sheet, Archetype archetype, ComparisonFacts? facts)
    {
        var organization = facts?.Organization;
        sheet.Heading(organization is null ? "Facts" : $"Facts, and those of {(organization.Name.Length == 0 ? "this organization" : organization.Name)}");
        foreach (var range in archetype.Facts)
        {
            var beside = facts is null ? "" : facts[range.Card] is { } value ? $"; here {Say(range.Card, value)}{(range.Holds(value) ? "" : ", outside")}" : "; here not known";
            sheet.Row(range.Card.Name, NameWidth, $"{Say(range)}{beside}{(range.Why is { } why && facts is null ? $". {why}" : "")}");
        }
    }

    /// <summary>A range as people say it: "2 to 3".</summary>
    public static string Say(FactRange range) => (range.Min, range.Max) switch
    {
        ({ } min, { } max) when min == max => Say(range.Card, min),
        ({ } min, { } max) => $"{Say(range.Card, min)} to {Say(range.Card, max)}",
        ({ } min, null) => $"at least {Say(range.Card, min)}",
        (null, { } max) => $"at most {Say(range.Card, max)}",
        (null, null) => "any",
    };

    /// <summary>A value as people say it: a share in percent.</summary>
    public static string Say(FactCard card, decimal value) => card.Unit == FactUnit.Share
        ? string.Create(CultureInfo.InvariantCulture, $"{value * 100:0} %")
        : string.Create(CultureInfo.InvariantCulture, $"{value:0.##}");
}
