using System.Collections.Immutable;
using Rolemap.Entries;
using Rolemap.Explanations;
using Rolemap.Lint;
using Rolemap.Organizations;

namespace Rolemap.Charts;

/// <summary>What a chart shows: boxes in preorder, dotted lines, a legend. Where they stand is said by <see cref="ChartPicture"/>.</summary>
/// <remarks>What a box says is worked out when it is asked for: of a million boxes a screen shows some hundreds.</remarks>
public sealed class Chart
{
    private readonly Func<int, ChartBox> boxOf;
    private readonly Func<int, Ref> subjectOf;
    private readonly Lazy<Dictionary<Ref, int>> boxBySubject;
    private readonly Lazy<ImmutableArray<ChartBox>> boxes;
    private readonly long[] headsBefore;
    private readonly int[] emptyBefore;

    /// <summary>A chart of any boxes.</summary>
    /// <param name="title">What it shows, in a few words.</param>
    /// <param name="parents">For each box the one it hangs under, or -1; each before those under it.</param>
    /// <param name="subjectOf">What a box stands for.</param>
    /// <param name="boxOf">What a box says.</param>
    /// <param name="headsOf">How many people or things a box stands for, and how many empty seats.</param>
    internal Chart(string title, ImmutableArray<int> parents, Func<int, Ref> subjectOf, Func<int, ChartBox> boxOf, Func<int, Hidden> headsOf)
    {
        (Title, Parents, this.subjectOf, this.boxOf) = (title, parents, subjectOf, boxOf);
        boxBySubject = new(() => Enumerable.Range(0, Parents.Length).ToDictionary(subjectOf));
        boxes = new Lazy<ImmutableArray<ChartBox>>(() => [.. Enumerable.Range(0, Parents.Length).Select(boxOf)]);
        (headsBefore, emptyBefore) = (new long[parents.Length + 1], new int[parents.Length + 1]);
        for (var at = 0; at < parents.Length; at++)
        {
            var own = headsOf(at);
            (headsBefore[at + 1], emptyBefore[at + 1]) = (headsBefore[at] + own.Heads, emptyBefore[at] + own.Vacant);
        }
    }

    /// <summary>What it shows, in a few words.</summary>
    public string Title { get; }

    /// <summary>The day, how much is shown, and of whom.</summary>
    public required string About { get; init; }

    /// <summary>For each box the one it hangs under, or -1.</summary>
    public ImmutableArray<int> Parents { get; }

    /// <summary>The boxes, each before those under it; reports that lead come in the order of the reporting lines, as all others do.</summary>
    public ImmutableArray<ChartBox> Boxes => boxes.Value;

    /// <summary>The dotted lines that are wanted, between boxes that are shown.</summary>
    public ImmutableArray<ChartDotted> Dotted => HasDotted ? AllDotted : [];

    /// <summary>All dotted lines between boxes that are shown, for whoever asks for those of one box.</summary>
    public ImmutableArray<ChartDotted> AllDotted { get; internal init; } = [];

    /// <summary>Whether dotted lines are wanted.</summary>
    public bool HasDotted { get; internal init; }

    /// <summary>How many boxes have none of the colours.</summary>
    public int Plain => Count - Legend.Sum(key => key.Count);

    /// <summary>For each box how many of those right after it stand beside it rather than below; empty where none does.</summary>
    internal ImmutableArray<int> Beside { get; init; } = [];

    /// <summary>What the colours mean, in this view and in others of the same organization: so a role keeps its colour, its letter and its pattern.</summary>
    public ImmutableArray<ChartKey> Legend { get; internal init; } = [];

    /// <summary>What the colours mean that some box has.</summary>
    public IEnumerable<ChartKey> Explained => Legend.Where(key => key.Count > 0);

    /// <summary>What else the legend explains.</summary>
    public required ChartMarks Marks { get; init; }

    /// <summary>How the marks are explained.</summary>
    public ChartWording Wording { get; internal init; } = ChartWording.Seats;

    /// <summary>A box.</summary>
    public ChartBox this[int at] => boxes.IsValueCreated ? boxes.Value[at] : boxOf(at);

    /// <summary>The id of what a box stands for.</summary>
    internal string IdOf(int at) => subjectOf(at).Id;

    /// <summary>The box that stands for something, or -1 when none does.</summary>
    public int BoxOf(Ref subject) => boxBySubject.Value.GetValueOrDefault(subject, -1);

    /// <summary>How many boxes it has.</summary>
    public int Count => Parents.Length;

    /// <summary>Whom the boxes of a range stand for, themselves included, and what is hidden below them.</summary>
    internal Hidden Within(int from, int to) => new(headsBefore[to] - headsBefore[from], emptyBefore[to] - emptyBefore[from]);

    /// <summary>Chooses what is shown of the reporting lines.</summary>
    /// <param name="organization">The organization.</param>
    /// <param name="request">What is wanted.</param>
    /// <param name="findings">What lint says that whoever looks may see; none to leave findings out.</param>
    public static Chart Of(Organization organization, ChartRequest request, IEnumerable<LintResult> findings)
    {
        var worst = WorstOf(findings);
        var seats = ShownSeats.Of(organization, request);
        var coloring = ChartColoring.Of(request, organization, [.. seats.Select(shown => shown.Seat)], worst);
        var empty = seats.Count(shown => shown.Seat.IsVacant);
        return new Chart(TitleOf(organization, request), [.. seats.Select(shown => shown.Parent)], at => seats[at].Seat.Ref, BoxAt, HeadsAt)
        {
            About = AboutOf(organization, request, seats.Length, empty),
            AllDotted = DottedAmong([.. seats.Select(shown => shown.Seat.Id)], box => seats[box].Seat.DottedLines.Select(line => (line.Text(DottedFields.To), line.Text(DottedFields.Purpose)))),
            HasDotted = request.HasDotted,
            Beside = BesideAmong(seats),
            Legend = coloring.Keys,
            Marks = new ChartMarks(empty > 0, seats.Any(shown => shown.Seat.StandsForSeveral), seats.Any(shown => shown.Hidden.Heads > 0))
            {
                Severities = ChartMarks.Of(seats.Select(shown => SeverityOf(shown.Seat, worst))),
            },
        };

        ChartBox BoxAt(int at) =>
            (ChartBox.Of(seats[at].Seat, seats[at].Parent, coloring.KeyOf(at), SeverityOf(seats[at].Seat, worst)) with { Hidden = seats[at].Hidden }).Marked(request.Changes?[seats[at].Seat.Id]);

        Hidden HeadsAt(int at)
        {
            var (seat, hidden) = (seats[at].Seat, seats[at].Hidden);
            return new Hidden((seat.IsVacant ? 1 : seat.Seats) + hidden.Heads, (seat.IsVacant ? 1 : 0) + hidden.Vacant);
        }
    }

    /// <summary>The worst finding about a seat or who holds it, or null.</summary>
    public static Severity? SeverityOf(Position seat, IReadOnlyDictionary<Ref, Severity> worst)
    {
        Severity? found = worst.TryGetValue(seat.Ref, out var own) ? own : null;
        return worst.Count > 0 && seat.Person is { } person && worst.TryGetValue(person.Ref, out var theirs) && !(found >= theirs) ? theirs : found;
    }

    /// <summary>The worst finding about each thing that has one.</summary>
    public static IReadOnlyDictionary<Ref, Severity> WorstOf(IEnumerable<LintResult> findings)
    {
        var worst = new Dictionary<Ref, Severity>();
        foreach (var result in findings)
            if (result.Acceptance is null && (!worst.TryGetValue(result.Finding.Subject, out var known) || known < result.Severity))
                worst[result.Finding.Subject] = result.Severity;
        return worst;
    }

    private static string TitleOf(Organization organization, ChartRequest request)
    {
        var name = organization.Name is { Length: > 0 } named ? named : "Organization";
        string?[] parts = [request.Changes is { } changes ? changes.Title is { } title ? $"{title}, {changes.SideOf(organization)}" : changes.SideOf(organization) : null, request.Focus?.Label];
        return string.Join(": ", parts.OfType<string>().Prepend(name));
    }

    private static string AboutOf(Organization organization, ChartRequest request, int count, int empty)
    {
        var above = request.Focus is { } focus ? string.Join(" → ", focus.Chain.Reverse().Select(manager => manager.Label)) : "";
        return string.Join(" · ", new[]
        {
            Words.Of(organization.AsOf),
            Words.Count(count, "box", "boxes"),
            empty > 0 ? $"{empty} vacant" : "",
            request.Changes is { } changes ? CountsOf(changes) : "",
            above.Length > 0 ? $"under {above}" : "",
        }.Where(part => part.Length > 0));
    }

    private static string CountsOf(SeatChanges changes) =>
        string.Join(", ", Enum.GetValues<SeatChangeKind>().Select(kind => (Count: changes.CountOf(kind), Word: SeatChange.WordOf(kind))).Where(pair => pair.Count > 0).Select(pair => $"{pair.Count} {pair.Word}"));

    private static ImmutableArray<int> BesideAmong(ImmutableArray<ShownSeat> seats)
    {
        var beside = new int[seats.Length];
        foreach (var shown in seats)
            if (ShownSeats.IsBeside(shown))
                beside[shown.Parent]++;
        return beside.Any(count => count > 0) ? [.. beside] : [];
    }

    /// <summary>The dotted lines that run from one box to another.</summary>
    /// <param name="ids">The id of each box.</param>
    /// <param name="linesOf">The lines that start in a box: to which id, and what for.</param>
    internal static ImmutableArray<ChartDotted> DottedAmong(string[] ids, Func<int, IEnumerable<(string? To, string? Purpose)>> linesOf)
    {
        var (at, dotted) = (new Dictionary<string, int>(ids.Length, StringComparer.Ordinal), ImmutableArray.CreateBuilder<ChartDotted>());
        for (var box = 0; box < ids.Length; box++)
            at[ids[box]] = box;
        for (var box = 0; box < ids.Length; box++)
            foreach (var (to, purpose) in linesOf(box))
                if (to is not null && at.TryGetValue(to, out var other) && other != box)
                    dotted.Add(new ChartDotted(box, other, purpose));
        return dotted.ToImmutable();
    }
}

/// <summary>What there is in a chart that its legend explains beside colours.</summary>
/// <param name="HasEmpty">Whether a box has nobody in it.</param>
/// <param name="HasSeveral">Whether a box stands for several.</param>
/// <param name="HasHidden">Whether a box hides what is below it.</param>
public sealed record ChartMarks(bool HasEmpty, bool HasSeveral, bool HasHidden)
{
    /// <summary>How severe the findings are that are marked on boxes, the worst first.</summary>
    public ImmutableArray<Severity> Severities { get; init; } = [];

    internal static ImmutableArray<Severity> Of(IEnumerable<Severity?> found) => [.. found.OfType<Severity>().Distinct().OrderDescending()];
}
