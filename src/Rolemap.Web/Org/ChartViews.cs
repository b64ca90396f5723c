using Rolemap.Charts;
using Rolemap.Entries;
using Rolemap.Organizations;
using Rolemap.Web.Access;
using Rolemap.Web.Companies;

namespace Rolemap.Web.Org;

/// <summary>The charts there are: of the organization, of a scenario before and after, of the portfolio.</summary>
public static class ChartViews
{
    private const string Second = "Second lines";

    /// <summary>So many second lines do not hide the picture: they are shown before anybody asks.</summary>
    private const int FewLines = 24;

    /// <summary>The chart of the organization; asking without one is a mistake in our code.</summary>
    /// <param name="query">The address.</param>
    /// <param name="visit">Who looks.</param>
    /// <param name="isEmbedded">Whether it stands in a frame.</param>
    /// <param name="isWhole">Whether nothing is folded that the address does not fold, however much there is: in a file of everybody.</param>
    public static ChartView OfOrganization(IQueryCollection query, Visit visit, bool isEmbedded = false, bool isWhole = false)
    {
        var organization = visit.Organization ?? throw new InvalidOperationException("There is nothing to draw.");
        var request = RequestOf(query, organization, organization) with { Color = Colouring.ColorOf(ChartView.Word(query, "color")) };
        IReadOnlyCollection<Position> tops = request.Focus is { } head ? [head] : visit.Branches.Tops;
        var foldedAtFirst = isWhole || ChartView.Word(query, "depth") is not null ? [] : FirstLook.FoldedIn(tops);
        var turned = ChartView.TurnedBy(query);
        var folded = foldedAtFirst.SymmetricExcept(turned);
        var opened = organization.PositionOf(ChartView.Word(query, "sel")) is { } selected ? folded.Intersect(selected.Chain.Select(above => above.Id)) : [];
        request = request with { Folded = folded.Except(opened) };
        var place = new ChartPlace("/org", isEmbedded ? "/org/embed" : "/org", "org-chart", RefKind.Position, Second, isEmbedded ? "The page that it opens in says the same as an outline." : "The outline below says the same.") { IsFramed = isEmbedded };
        return new ChartView(query, place, visit.PictureOf(request, ChartView.LayoutOf(query)), request.Folded, subject => PageOf(subject, organization) ?? Shell.Links.To(subject))
        {
            Turned = turned.SymmetricExcept(opened),
            Unfolded = foldedAtFirst.IsEmpty ? null : tops.Sum(top => top.SubtreeCount),
        };
    }

    /// <summary>The chart of what a scenario touches, or of everybody, before or after it. The scenario must fit the company.</summary>
    public static ChartView OfScenario(IQueryCollection query, Visit visit, Draft draft)
    {
        var changes = draft.SeatChanges ?? throw new InvalidOperationException("The scenario does not fit.");
        var side = IsBefore(query) ? changes.Before : changes.After;
        var request = RequestOf(query, side, changes.Before) with { Changes = changes, Color = ScenarioColorOf(query) };
        var folded = IsWhole(query) || request.Focus is not null || request.Levels is not null ? [] : changes.FoldedOn(side);
        request = request with { Folded = folded.SymmetricExcept(ChartView.TurnedBy(query)) };
        var page = Shell.Links.To(new Ref(RefKind.Scenario, draft.Id));
        var place = new ChartPlace(page, page, $"{draft.Id}-{(IsBefore(query) ? "before" : "after")}", RefKind.Position, Second, "The table below says who is moved, new, ended or changed.");
        return new ChartView(query, place, visit.PictureOf(draft, side, request, ChartView.LayoutOf(query)), request.Folded, subject => PageOf(subject, visit.Organization) ?? $"{page}#seats", changes.All.SelectMany(one => new[] { one.Seat, side.PositionOf(one.Seat)?.ManagerId }).OfType<string>());
    }

    /// <summary>The chart of the portfolio; asking without an organization is a mistake in our code.</summary>
    public static ChartView OfPortfolio(IQueryCollection query, Visit visit)
    {
        var organization = visit.Organization ?? throw new InvalidOperationException("There is nothing to draw.");
        var request = new PortfolioRequest
        {
            Focus = organization.Products.Of(ChartView.Word(query, "focus")),
            Levels = ChartView.LevelsOf(query),
            Folded = ChartView.TurnedBy(query),
            Color = PortfolioColorOf(query),
            HasDotted = ChartView.Word(query, "dotted") == "1",
        };
        var place = new ChartPlace("/products", "/portfolio", "products", RefKind.Product, "What depends on what", "The table below says the same.");
        return new ChartView(query, place, visit.PictureOf(request, ChartView.LayoutOf(query)), request.Folded, Shell.Links.To);
    }

    /// <summary>Whether an address asks for a scenario as it is before.</summary>
    public static bool IsBefore(IQueryCollection query) => ChartView.Word(query, "side") == "before";

    /// <summary>Whether an address asks for everybody, not only for what a scenario touches.</summary>
    public static bool IsWhole(IQueryCollection query) => ChartView.Word(query, "whole") == "1";

    /// <summary>What the colours of a scenario tell apart: what happens, unless an address says otherwise.</summary>
    public static ChartColor ScenarioColorOf(IQueryCollection query) =>
        ChartView.Word(query, "color") is { } word && Colouring.Choices.Any(choice => choice.Word == word) ? Colouring.ColorOf(word) : ChartColor.Change;

    /// <summary>What the colours of the portfolio tell apart: stages, unless an address says otherwise.</summary>
    public static ChartColor PortfolioColorOf(IQueryCollection query) => PortfolioChart.Colors.FirstOrDefault(color => WordOf(color) == ChartView.Word(query, "color"), ChartColor.Stage);

    /// <summary>The word of a colour in an address.</summary>
    public static string WordOf(ChartColor color) => color.ToString().ToLowerInvariant();

    /// <summary>Whether second lines are few is said by one organization, so that both sides of a scenario show them or neither does.</summary>
    private static ChartRequest RequestOf(IQueryCollection query, Organization organization, Organization counted) => new()
    {
        Focus = organization.PositionOf(ChartView.Word(query, "focus")),
        Levels = ChartView.LevelsOf(query),
        HasDotted = ChartView.Word(query, "dotted") switch { "1" => true, null => counted.DottedLineCount <= FewLines, _ => false },
    };

    /// <summary>The page of who holds a seat, or of the seat; null for a seat that is not there today.</summary>
    private static string? PageOf(Ref subject, Organization? organization) =>
        organization?.PositionOf(subject.Id) is { } seat ? Shell.Links.To(seat.Person is { } person ? person.Ref : subject) : null;
}
