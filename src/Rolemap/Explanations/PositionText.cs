using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Explanations;

/// <summary>A seat as text.</summary>
public static class PositionText
{
    /// <summary>The seat on a screen of 100 columns. What is not written down is left out.</summary>
    public static string Of(PositionExplanation explanation)
    {
        var sheet = new Sheet();
        Add(sheet, explanation);
        return sheet.ToString();
    }

    internal static void Add(Sheet sheet, PositionExplanation explanation)
    {
        var position = explanation.Position;
        sheet.Line($"{position.Title ?? position.Role?.Title ?? position.Id} ({position.Ref}): {(position.IsVacant ? Vacant(position) : position.Label)}");
        AddPlace(sheet, position);
        AddDotted(sheet, explanation);
        sheet.Fact("Answers for", Words.Join(explanation.Products.Select(Product).Concat(explanation.Holdings.Select(Holding))));
        sheet.Fact("Covers", Words.Join(position.Entry.Texts(PositionFields.Covers)));
        sheet.List("Reports here", position.Reports.Select(Words.Of));
        sheet.List("Openings", explanation.Openings.Select(entry => Opening(entry, position.Organization)));
        sheet.List("Decisions that wait for this seat", explanation.Waiting.Select(entry => Decided.Say(entry, position.Organization)));
        AddFindings(sheet, explanation.Findings);
    }

    internal static void AddFindings(Sheet sheet, IEnumerable<Lint.LintResult> findings) =>
        sheet.List("Findings", findings.Select(result => $"{result.Rule.Id} {result.Severity.ToString().ToLowerInvariant()}{(result.Acceptance is null ? "" : ", accepted")}: {result.Finding.Message}"));

    private static void AddPlace(Sheet sheet, Position position)
    {
        sheet.Fact("Role", position.Role is { } role ? $"{role.Title} ({role.Ref})" : position.RoleId is { } unknown ? $"{unknown}, which the framework does not know" : null);
        sheet.Fact("Function", position.Function);
        sheet.Fact("Held by", Words.Join(position.Holders.Where(holder => holder.Kind != "permanent" || holder.From is not null).Select(holder => Holder(position, holder))));
        sheet.Fact("Site", position.Entry.Text(PositionFields.Site));
        sheet.Fact("Reports to", string.Join(" > ", position.Chain.Select(Words.Of)) is { Length: > 0 } chain ? chain
            : position.ManagerId is { } missing ? $"{missing}, which does not exist" : "nobody: this is the top of a line");
        sheet.Fact("Works on", Words.Join(position.Teams.Select(team => $"{team.Name} ({team.Id})")));
    }

    private static void AddDotted(Sheet sheet, PositionExplanation explanation)
    {
        sheet.Fact("Supervised by", Words.Join(explanation.Dotted.Where(line => line.IsSupervision).Select(line => To(line) + Until(line))));
        sheet.Fact("Supervises", Words.Join(explanation.DottedHere.Where(line => line.IsSupervision).Select(line => Words.Of(line.From) + Until(line))));
        sheet.Fact("Dotted line to", Words.Join(explanation.Dotted.Where(line => !line.IsSupervision).Select(line => $"{To(line)}{For(line)}{Until(line)}")));
        sheet.Fact("Dotted lines from", Words.Join(explanation.DottedHere.Where(line => !line.IsSupervision).Select(line => $"{Words.Of(line.From)}{For(line)}")));
    }

    private static string To(DottedLine line) => line.To is { } to ? Words.Of(to) : $"{line.ToId}, which does not exist";

    private static string For(DottedLine line) => line.Purpose is { } purpose ? $" for {purpose}" : "";

    private static string Until(DottedLine line) => Words.After(" until ", line.Until);

    private static string Vacant(Position position) => position.Entry.Day(PositionFields.VacantSince) is { } since ? $"vacant since {Words.Of(since)}" : "vacant";

    private static string Holder(Position position, Holder holder)
    {
        var name = position.Organization.PersonOf(holder.PersonId)?.Name ?? holder.PersonId;
        var kind = holder.Kind == "permanent" ? "" : $", {holder.Kind}";
        var from = holder.From is { } since ? $" since {Words.Of(since)}" : "";
        return $"{name}{kind}{from}{Words.After(" until ", holder.Until)}";
    }

    private static string Product(Product product) => $"{product.Name} ({product.Id}{(product.StageId is { } stage ? $", {stage}" : "")})";

    private static string Holding(Entry entry)
    {
        var what = entry.Text(HoldingFields.Project) ?? entry.Text(HoldingFields.Function) ?? "a holding without a name";
        return $"{what}{(entry.Text(HoldingFields.Team) is { } team ? $" in {team}" : "")}{Words.After(" until ", entry.Day(HoldingFields.Until))}";
    }

    private static string Opening(Entry entry, Organization organization)
    {
        var role = entry.Text(OpeningFields.Role) is { } id ? organization.Framework.RoleOf(id)?.Title ?? id : "a seat";
        var count = entry.Whole(OpeningFields.Count) is > 1 and var many ? $"{many} × " : "";
        return $"{count}{role}{Words.After(", planned ", entry.Day(OpeningFields.Planned))} ({entry.Id})";
    }
}
