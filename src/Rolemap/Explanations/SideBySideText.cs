using Rolemap.Archetypes;
using Rolemap.Comparison;

namespace Rolemap.Explanations;

/// <summary>Organizations and shapes beside each other, as text.</summary>
public static class SideBySideText
{
    private const int NameWidth = 38;

    /// <summary>A row for each fact, then how each organization stands to each shape.</summary>
    public static string Of(SideBySide table)
    {
        var sheet = new Sheet();
        sheet.Line("Facts that can be counted, beside each other. They add up to no score: a shape is a choice.");
        sheet.Gap();
        foreach (var card in table.Rows)
            sheet.Row(card.Name, NameWidth, string.Join(" | ", table.Organizations.Select(one => $"{one.Name} {Say(card, one.Facts[card])}").Concat(
                table.Shapes.SelectMany(shape => shape.Facts.Where(range => range.Card == card).Select(range => $"{shape.Id} {ArchetypeText.Say(range)}")))));
        foreach (var (name, facts, _) in table.Organizations)
            sheet.List($"People by role in {name}", facts.Roles.Select(counts => $"{counts.Role.ShortTitle}: {Words.Count(counts.People, "person", "people")}{(counts.LargestSpan is { } most ? $", {Words.Count(counts.MedianSpan!.Value, "direct report")} in the middle, {most} at most" : "")}"));
        foreach (var fit in table.Fits)
            Add(sheet, fit);
        if (table.Shapes.Length > 1)
            foreach (var one in table.Organizations.Where(one => !table.Fits.Any(fit => fit.Name == one.Name && fit.Fits)))
                sheet.Gap().Line($"{one.Name} has none of these shapes. That is no fault: most organizations are mixtures.");
        return sheet.ToString();
    }

    /// <summary>A sentence on whether a shape fits.</summary>
    public static string Say(ShapeFit fit) => fit.Fits ? $"{fit.Name} may have the shape {fit.Shape.Name} ({fit.Shape.Ref}): nothing known speaks against it."
        : fit.Unmatched.Any() ? $"{fit.Name} does not have the shape {fit.Shape.Name} ({fit.Shape.Ref})."
        : $"Whether {fit.Name} has the shape {fit.Shape.Name} ({fit.Shape.Ref}) cannot be said.";

    /// <summary>A fact beside its range: "Median span: 3, usually 2 to 4".</summary>
    public static string Say(FactBeside fact) => $"{fact.Range.Card.Name}: {Say(fact.Range.Card, fact.Value)}, usually {ArchetypeText.Say(fact.Range)}";

    private static void Add(Sheet sheet, ShapeFit fit)
    {
        sheet.Heading(Say(fit));
        foreach (var fact in fit.Matched)
            sheet.Indented(2, $"= {Say(fact)}");
        foreach (var fact in fit.Unmatched)
            sheet.Indented(2, $"≠ {Say(fact)}{(fact.Range.Why is { } why ? $". {why}" : "")}");
        foreach (var fact in fit.Unknown)
            sheet.Indented(2, $"? {fact.Range.Card.Name}: not known here, usually {ArchetypeText.Say(fact.Range)}");
        foreach (var sign in fit.Signs)
            sheet.Indented(2, $"! A sign to move on: {sign.Range.Card.Name.ToLowerInvariant()} {Say(sign.Range.Card, sign.Value)}. {sign.Range.Why}");
        var told = fit.Shape.Signs.Length;
        var written = fit.Shape.Entry.Texts(ArchetypeFields.MoveOnWhen).ToArray();
        if (written.Length > told && fit.Fits)
            sheet.Indented(2, $"Ask yourselves, since no fact shows it: {string.Join(" ", written)}");
    }

    private static string Say(FactCard card, decimal? value) => value is { } known ? ArchetypeText.Say(card, known) : "not known";
}
