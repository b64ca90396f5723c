using System.Globalization;
using Rolemap.Entries;
using Rolemap.Lint;
using Rolemap.Organizations;

namespace Rolemap.Explanations;

/// <summary>A team as text.</summary>
public static class TeamText
{
    /// <summary>The team on a screen of 100 columns: kind, heads, members, products and the partners that cover it.</summary>
    /// <param name="team">The team.</param>
    /// <param name="organization">The organization it belongs to.</param>
    /// <param name="findings">What lint found about a subject; null where that is not asked.</param>
    public static string Of(Team team, Organization organization, Func<Ref, IEnumerable<LintResult>>? findings = null)
    {
        var (sheet, explanation) = (new Sheet(), TeamExplanation.Of(team, TeamStaffing.Of(organization)));
        sheet.Line($"{team.Name} ({team.Ref}){(team.Entry.Text(TeamFields.Type) is { } type ? $": a {type} team" : "")}");
        sheet.Fact("Heads", Words.Join(team.Entry.Map(TeamFields.Heads).Select(pair => $"{pair.Value} {pair.Key}")));
        sheet.Fact("Builds", Words.Join(team.Products.Select(product => $"{product.Name} ({product.Id}{(product.StageId is { } stage ? $", {stage}" : "")})")));
        sheet.Fact("Engineers", Balance(explanation));
        sheet.List("Works on it", team.Members.Select(Words.Of));
        sheet.List("Covers it", CoveredBy(team, organization).Select(position => $"{Words.Of(position)} for {position.Function}"));
        sheet.List("Trio", explanation.Trio.Select(corner => $"{corner.Function}: {corner.Why}"));
        PositionText.AddFindings(sheet, PositionExplanation.FindingsAbout(team.Ref, findings));
        return sheet.ToString();
    }

    /// <summary>Its engineers against its product managers and the band that holds: "10 to 2 product managers, 5 to each (band: 3-12)".</summary>
    public static string? Balance(TeamExplanation explanation)
    {
        if (!explanation.Crew.IsJudged)
            return null;
        var (crew, band) = (explanation.Crew, explanation.Band is { } limits ? string.Create(CultureInfo.InvariantCulture, $" (band: {limits.Min:0.##}-{limits.Max:0.##})") : "");
        var engineers = crew.Engineers.ToString("0.##", CultureInfo.InvariantCulture);
        return crew.Managers == 0 ? $"{engineers} and no product manager{band}"
            : crew.Managers == 1 ? $"{engineers} to 1 product manager{band}"
            : string.Create(CultureInfo.InvariantCulture, $"{engineers} to {Words.Count(Math.Round(crew.Managers, 2), "product manager")}, {crew.Each:0.##} to each{band}");
    }

    /// <summary>The partners who say that they cover a team, by id.</summary>
    public static IEnumerable<Position> CoveredBy(Team team, Organization organization) =>
        organization.Positions.Where(position => position.Entry.Texts(PositionFields.Covers).Contains(team.Ref.ToString()));
}
