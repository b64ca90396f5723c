using System.Globalization;
using Rolemap.Entries;
using Rolemap.Lint;
using Rolemap.Organizations;

namespace Rolemap.Explanations;

/// <summary>A seat to be filled as text; an opening has no facts beside its own, so it needs no explanation of its own.</summary>
public static class OpeningText
{
    /// <summary>The opening on a screen of 100 columns: what is sought, when, why, for which seat, team and product.</summary>
    /// <param name="opening">The opening.</param>
    /// <param name="organization">The organization it belongs to.</param>
    /// <param name="findings">What lint found about a subject; null where that is not asked.</param>
    public static string Of(Entry opening, Organization organization, Func<Ref, IEnumerable<LintResult>>? findings = null)
    {
        var sheet = new Sheet();
        sheet.Line($"{Label(opening, organization)} ({opening.Ref}){Words.After(": to be filled by ", opening.Day(OpeningFields.Planned))}");
        sheet.Fact("How many", opening.Whole(OpeningFields.Count)?.ToString(CultureInfo.InvariantCulture));
        sheet.Fact("Why", opening.Text(OpeningFields.Reason));
        sheet.Fact("Seat", SeatOf(opening, OpeningFields.Position, organization));
        sheet.Fact("Hired by", SeatOf(opening, OpeningFields.Manager, organization));
        sheet.Fact("Will work on", Named(opening.Text(OpeningFields.Team), id => organization.TeamOf(id)?.Name));
        sheet.Fact("Will answer for", Named(opening.Text(OpeningFields.Product), id => organization.Products.Of(id)?.Name));
        PositionText.AddFindings(sheet, PositionExplanation.FindingsAbout(opening.Ref, findings));
        return sheet.ToString();
    }

    /// <summary>The title of the role that is sought; the id of the opening when it says none.</summary>
    public static string Label(Entry opening, Organization organization) =>
        opening.Text(OpeningFields.Role) is { } role ? organization.Framework.RoleOf(role)?.Title ?? role : opening.Id;

    private static string? SeatOf(Entry opening, Field field, Organization organization) =>
        Named(opening.Text(field), id => organization.PositionOf(id) is { } seat ? Words.Of(seat) : null);

    private static string? Named(string? id, Func<string, string?> nameOf) => id is null ? null : nameOf(id) is { } name ? $"{name} ({id})" : $"{id}, which does not exist";
}
