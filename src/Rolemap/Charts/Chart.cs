using System.Collections.Immutable;
using Rolemap.Entries;
using Rolemap.Explanations;
using Rolemap.Lint;
using Rolemap.Organizations;

namespace Rolemap.Charts;

/// <summary>What a chart shows of an organization: boxes in preorder, dotted lines, a legend. Where they stand is said by <see cref="ChartPicture"/>.</summary>
public sealed class Chart
{
    private Chart(Organization organization, ChartRequest request) => (Organization, Request) = (organization, request);

    /// <summary>The organization.</summary>
    public Organization Organization { get; }

    /// <summary>What was wanted.</summary>
    public ChartRequest Request { get; }

    /// <summary>The boxes, each before those under it; reports that lead come in the order of the reporting lines, as all others do.</summary>
    public ImmutableArray<ChartBox> Boxes { get; private init; } = [];

    /// <summary>The dotted lines between boxes that are shown.</summary>
    public ImmutableArray<ChartDotted> Dotted { get; private init; } = [];

    /// <summary>What the colours mean.</summary>
    public ImmutableArray<ChartKey> Legend { get; private init; } = [];

    /// <summary>What it shows, in a few words.</summary>
    public string Title
    {
        get
        {
            var name = Organization.Name is { Length: > 0 } named ? named : "Organization";
            return Request.Focus is { } focus ? $"{name}: {focus.Label}" : name;
        }
    }

    /// <summary>The day, how much is shown, and what the colours tell apart.</summary>
    public string About
    {
        get
        {
            var above = Request.Focus is { } focus ? string.Join(" → ", focus.Chain.Reverse().Select(manager => manager.Label)) : "";
            return string.Join(" · ", new[]
            {
                Words.Of(Organization.AsOf),
                Words.Count(Boxes.Length, "box", "boxes"),
                Boxes.Count(box => box.IsEmpty) is > 0 and var empty ? $"{empty} vacant" : "",
                above.Length > 0 ? $"under {above}" : "",
            }.Where(part => part.Length > 0));
        }
    }

    /// <summary>Chooses what is shown.</summary>
    /// <param name="organization">The organization.</param>
    /// <param name="request">What is wanted.</param>
    /// <param name="findings">What lint says that whoever looks may see; none to leave findings out.</param>
    public static Chart Of(Organization organization, ChartRequest request, IEnumerable<LintResult> findings)
    {
        var worst = WorstOf(findings);
        var seats = ShownSeats.Of(organization, request);
        var coloring = ChartColoring.Of(request.Color, organization, [.. seats.Select(shown => shown.Seat)], worst);
        return new Chart(organization, request)
        {
            Boxes = [.. seats.Select((shown, at) => ChartBox.Of(shown.Seat, shown.Parent, coloring.KeyOf(at), SeverityOf(shown.Seat, worst)) with { Hidden = shown.Hidden })],
            Dotted = request.HasDotted ? DottedAmong(seats) : [],
            Legend = coloring.Keys,
        };
    }

    /// <summary>The worst finding about a seat or who holds it, or null.</summary>
    internal static Severity? SeverityOf(Position seat, Dictionary<Ref, Severity> worst)
    {
        Severity? found = worst.TryGetValue(seat.Ref, out var own) ? own : null;
        return worst.Count > 0 && seat.Person is { } person && worst.TryGetValue(person.Ref, out var theirs) && !(found >= theirs) ? theirs : found;
    }

    private static Dictionary<Ref, Severity> WorstOf(IEnumerable<LintResult> findings)
    {
        var worst = new Dictionary<Ref, Severity>();
        foreach (var result in findings)
            if (result.Acceptance is null && (!worst.TryGetValue(result.Finding.Subject, out var known) || known < result.Severity))
                worst[result.Finding.Subject] = result.Severity;
        return worst;
    }

    private static ImmutableArray<ChartDotted> DottedAmong(ImmutableArray<ShownSeat> seats)
    {
        var (at, dotted) = (new Dictionary<string, int>(seats.Length, StringComparer.Ordinal), ImmutableArray.CreateBuilder<ChartDotted>());
        for (var box = 0; box < seats.Length; box++)
            at[seats[box].Seat.Id] = box;
        for (var box = 0; box < seats.Length; box++)
            foreach (var line in seats[box].Seat.DottedLines)
                if (line.Text(DottedFields.To) is { } to && at.TryGetValue(to, out var other) && other != box)
                    dotted.Add(new ChartDotted(box, other, line.Text(DottedFields.Purpose)));
        return dotted.ToImmutable();
    }
}
