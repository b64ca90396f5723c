using Rolemap.Organizations;

namespace Rolemap.Explanations;

/// <summary>What somebody would be in another framework, as text.</summary>
public static class MoveElsewhereText
{
    /// <summary>Both ways of looking, and what to ask.</summary>
    public static string Of(MoveElsewhere move, Person person)
    {
        var (sheet, other) = (new Sheet(), move.Other);
        sheet.Line($"{person.Name}, {move.Seat.Role?.Title ?? move.Seat.Label}, in {other.Name} ({other.Id})");
        sheet.Heading("By what the role says");
        AlignmentText.Add(sheet, move.ByRole, other);
        sheet.Heading("By what is really held and led");
        AlignmentText.Add(sheet, move.ByWork, other);
        sheet.Gap();
        sheet.Fact("Both ways lead to", move.Both.IsEmpty ? "no role: the work is not what the role says, or too little is written down" : RangeText.Say(move.Both));
        sheet.List("Ask before signing", move.Questions);
        return sheet.ToString();
    }
}
