using Rolemap.Decisions;
using Rolemap.Organizations;

namespace Rolemap.Explanations;

/// <summary>A person as text.</summary>
public static class PersonText
{
    /// <summary>The person on a screen of 100 columns. What is not written down is left out.</summary>
    public static string Of(PersonExplanation explanation)
    {
        var sheet = new Sheet();
        var entry = explanation.Person.Entry;
        sheet.Line($"{explanation.Person.Name} ({explanation.Person.Ref})");
        if (explanation.Seats.IsEmpty)
            sheet.Line("Holds no seat at this day.");
        foreach (var seat in explanation.Seats)
        {
            sheet.Gap();
            PositionText.Add(sheet, seat);
        }
        sheet.List("Mentoring", explanation.Mentors.Select(one => $"Mentored by {Since(one)}").Concat(explanation.Mentees.Select(one => $"Mentors {Since(one)}")));
        sheet.List("Decides and takes part in now (rolemap explain decision ID --product P)", explanation.Parts.Select(Part));
        if (entry?.Texts(PersonFields.Fields) is { } fields && Words.Join(fields) is { } known)
            sheet.Heading($"Knows {known}.");
        return sheet.ToString();
    }

    private static string Since(Mentoring one) => $"{one.Name}{Words.After(" since ", one.Since)}";

    private static string Part(Part part)
    {
        var activity = part.Answer.Activity;
        var who = part.Named.Letter == Letter.Accountable ? "" : part.Answer.Decider is { } decider ? $"; {decider.Name} decides" : "; it is open who decides";
        return $"{part.Named.Letter.Sign()} {activity.Id} {activity.Name}, {part.Answer.Product?.Id}{who}";
    }
}
