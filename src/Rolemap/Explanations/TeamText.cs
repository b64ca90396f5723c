using Rolemap.Lint;
using Rolemap.Organizations;

namespace Rolemap.Explanations;

/// <summary>A team as text; a team has no facts beside its own, so it needs no explanation of its own.</summary>
public static class TeamText
{
    /// <summary>The team on a screen of 100 columns: kind, heads, members, products and the partners that cover it.</summary>
    /// <param name="team">The team.</param>
    /// <param name="organization">The organization it belongs to.</param>
    /// <param name="report">What lint found in it, or null.</param>
    public static string Of(Team team, Organization organization, LintReport? report = null)
    {
        var sheet = new Sheet();
        sheet.Line($"{team.Name} ({team.Ref}){(team.Entry.Text(TeamFields.Type) is { } type ? $": a {type} team" : "")}");
        sheet.Fact("Heads", Words.Join(team.Entry.Map(TeamFields.Heads).Select(pair => $"{pair.Value} {pair.Key}")));
        sheet.Fact("Builds", Words.Join(team.Products.Select(product => $"{product.Name} ({product.Id}{(product.StageId is { } stage ? $", {stage}" : "")})")));
        sheet.List("Works on it", team.Members.Select(Words.Of));
        sheet.List("Covers it", CoveredBy(team, organization).Select(position => $"{Words.Of(position)} for {position.Function}"));
        PositionText.AddFindings(sheet, PositionExplanation.FindingsAbout(team.Ref, report));
        return sheet.ToString();
    }

    /// <summary>The partners who say that they cover a team, by id.</summary>
    public static IEnumerable<Position> CoveredBy(Team team, Organization organization) =>
        organization.Positions.Where(position => position.Entry.Texts(PositionFields.Covers).Contains(team.Ref.ToString()));
}
