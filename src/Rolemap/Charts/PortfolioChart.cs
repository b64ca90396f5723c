using System.Collections.Immutable;
using Rolemap.Entries;
using Rolemap.Explanations;
using Rolemap.Lint;
using Rolemap.Organizations;

namespace Rolemap.Charts;

/// <summary>What somebody wants to see of the portfolio.</summary>
public sealed record PortfolioRequest
{
    /// <summary>The product whose parts are shown; all when null.</summary>
    public Product? Focus { get; init; }

    /// <summary>How many levels are shown, the first included; all when null.</summary>
    public int? Levels { get; init; }

    /// <summary>The products that are folded: their parts are counted and not shown.</summary>
    public ImmutableHashSet<string> Folded { get; init; } = [];

    /// <summary>What the colours tell apart: one of <see cref="PortfolioChart.Colors"/>.</summary>
    public ChartColor Color { get; init; } = ChartColor.Stage;

    /// <summary>Whether it is shown which products cannot do without which.</summary>
    public bool HasDotted { get; init; }
}

/// <summary>The portfolio as a chart: lines, products and parts, each with its stage and who answers for it.</summary>
public static class PortfolioChart
{
    /// <summary>What colours can tell apart among products, the usual one first: the stage; role and track of who answers for it; findings; whether anybody does.</summary>
    public static ImmutableArray<ChartColor> Colors { get; } = [ChartColor.Stage, ChartColor.Role, ChartColor.Track, ChartColor.Finding, ChartColor.Vacant];

    /// <summary>Chooses what is shown of the portfolio.</summary>
    /// <param name="organization">The organization.</param>
    /// <param name="request">What is wanted.</param>
    /// <param name="findings">What lint says that whoever looks may see; none to leave findings out.</param>
    public static Chart Of(Organization organization, PortfolioRequest request, IEnumerable<LintResult> findings)
    {
        var worst = Chart.WorstOf(findings);
        var shown = ShownAmong(organization.Products, request);
        var coloring = ChartColoring.OfProducts(request.Color, organization, [.. shown.Select(one => one.Product)], worst);
        var empty = shown.Count(one => StateOf(one.Product) == SeatState.Vacant);
        return new Chart(TitleOf(organization, request), [.. shown.Select(one => one.Parent)], at => shown[at].Product.Ref, BoxAt, at => new Hidden(1 + shown[at].Hidden, 0))
        {
            About = string.Join(" · ", new[] { Words.Of(organization.AsOf), Words.Count(shown.Length, "product"), empty > 0 ? $"{empty} without an owner" : "" }.Where(part => part.Length > 0)),
            AllDotted = Chart.DottedAmong([.. shown.Select(one => one.Product.Id)], box => shown[box].Product.Entry.Texts(ProductFields.DependsOn).Distinct(StringComparer.Ordinal).Select(id => ((string?)id, (string?)null))),
            HasDotted = request.HasDotted,
            Legend = coloring.Keys,
            Marks = new ChartMarks(empty > 0, HasSeveral: false, shown.Any(one => one.Hidden > 0))
            {
                Severities = ChartMarks.Of(shown.Select(one => WorstOf(one.Product))),
            },
            Wording = ChartWording.Products,
        };

        Severity? WorstOf(Product product) => worst.TryGetValue(product.Ref, out var severity) ? severity : null;

        ChartBox BoxAt(int at)
        {
            var (product, parent, hidden) = shown[at];
            return new ChartBox(product.Ref, parent)
            {
                State = StateOf(product),
                Name = product.Name,
                Title = OwnersOf(product),
                Work = product.StageId is { } stage ? StageOf(organization, product, stage) : null,
                Key = coloring.KeyOf(at),
                Worst = WorstOf(product),
                Hidden = new Hidden(hidden, 0),
            };
        }
    }

    private static (Product Product, int Parent, int Hidden)[] ShownAmong(ProductList products, PortfolioRequest request)
    {
        var (shown, path, shut, top) = (new List<(Product, int, int)>(), new List<int>(), request.Levels ?? int.MaxValue, -1);
        foreach (var at in products.Tree.Preorder)
        {
            var product = products[at];
            if (request.Focus is { } focus && !products.Tree.IsUnder(at, focus.Index))
                continue;
            if (top < 0)
                top = request.Focus is null ? 1 : products.Tree.DepthOf(at);
            var level = products.Tree.DepthOf(at) - top;
            if (level >= shut)
                continue;
            path.RemoveRange(level, path.Count - level);
            shut = request.Folded.Contains(product.Id) ? level + 1 : request.Levels ?? int.MaxValue;
            shown.Add((product, level == 0 ? -1 : path[^1], level + 1 == shut ? products.Tree.SubtreeOf(at).Length - 1 : 0));
            path.Add(shown.Count - 1);
        }
        return [.. shown];
    }

    private static SeatState StateOf(Product product) => product.Accountable.Count(seat => !seat.IsVacant) switch { 0 => SeatState.Vacant, 1 => SeatState.Held, _ => SeatState.Shared };

    private static string OwnersOf(Product product) =>
        product.Accountable.ToArray() is [_, ..] seats ? string.Join(" and ", seats.Select(seat => seat.Label)) : "nobody answers for it";

    private static string StageOf(Organization organization, Product product, string stage)
    {
        var since = product.Entry.Day(ProductFields.Since) is { } day ? $" since {Words.Of(day)}" : "";
        return organization.Framework.NameOf(RefKind.Stage, stage) + since;
    }

    private static string TitleOf(Organization organization, PortfolioRequest request)
    {
        var name = organization.Name is { Length: > 0 } named ? named : "Organization";
        return request.Focus is { } focus ? $"{name}, products: {focus.Name}" : $"{name}, products";
    }
}
