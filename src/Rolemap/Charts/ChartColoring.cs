using System.Collections.Immutable;
using Rolemap.Entries;
using Rolemap.Explanations;
using Rolemap.Frameworks;
using Rolemap.Lint;
using Rolemap.Organizations;

namespace Rolemap.Charts;

/// <summary>The colours of a chart: a word for each seat or product, and a colour and a letter for each word.</summary>
public sealed class ChartColoring
{
    /// <summary>More colours than this are not told apart by eye; what comes after shares one.</summary>
    private const int MostColors = 8;
    private const string Others = "others";
    private const string NoRole = "no role";
    private const string NoTrack = "no track";

    private static readonly string[] Tenures = ["under 1 year", "1 to 3 years", "3 to 5 years", "5 years and more"];
    private static readonly string[] Spans = ["1 report", "2 or 3 reports", "4 to 7 reports", "8 to 12 reports", "13 reports and more"];
    private static readonly string[] Fillings = ["vacant", "planned", "acting"];
    private static readonly string[] Severities = ["error", "warning", "note"];
    private static readonly string[] Answered = ["nobody", "several people"];
    private const string NoStage = "no stage";

    /// <summary>Words with a letter and a colour of their own.</summary>
    private static readonly Dictionary<string, (string Letter, string Class)> Own = new(StringComparer.Ordinal)
    {
        ["error"] = ("E", "error"),
        ["warning"] = ("W", "warning"),
        ["note"] = ("N", "note"),
        ["moved"] = ("M", "k1"),
        ["new"] = ("N", "k3"),
        ["ended"] = ("E", "k2"),
        ["changed"] = ("C", "k6"),
    };
    private readonly int[] keyOf;

    private ChartColoring(ImmutableArray<ChartKey> keys, int[] keyOf) => (Keys, this.keyOf) = (keys, keyOf);

    /// <summary>The legend.</summary>
    public ImmutableArray<ChartKey> Keys { get; }

    /// <summary>The entry of the legend that a seat belongs to, or -1.</summary>
    public int KeyOf(int seat) => keyOf[seat];

    internal static ChartColoring Of(ChartRequest request, Organization organization, ImmutableArray<Position> seats, IReadOnlyDictionary<Ref, Severity> worst) => request.Color switch
    {
        ChartColor.Finding => Among(seats, seat => Chart.SeverityOf(seat, worst) is { } severity ? ChartColors.Of(severity) : null, Severities, byWord: true),
        ChartColor.Change => Among(seats, seat => request.Changes?[seat.Id]?.Word, [.. Enum.GetValues<SeatChangeKind>().Select(SeatChange.WordOf)], byWord: true),
        var color => Among(
            seats, seat => WordOf(color, seat), OrderOf(color, organization.Framework), none: color switch { ChartColor.Role => NoRole, ChartColor.Track => NoTrack, _ => null },
            everywhere: HasOpenWords(color) ? organization.Positions.Select(seat => WordOf(color, seat)) : null),
    };

    /// <summary>Whether the words are those of the organization, and not the same everywhere.</summary>
    private static bool HasOpenWords(ChartColor color) => color is ChartColor.Role or ChartColor.Track or ChartColor.Function or ChartColor.Site;

    /// <summary>The colours of products.</summary>
    internal static ChartColoring OfProducts(ChartColor color, Organization organization, ImmutableArray<Product> products, IReadOnlyDictionary<Ref, Severity> worst) => color switch
    {
        ChartColor.Finding => Among(products, product => worst.TryGetValue(product.Ref, out var severity) ? ChartColors.Of(severity) : null, Severities, byWord: true),
        ChartColor.Stage => Among(products, product => product.StageId is { } stage ? organization.Framework.NameOf(RefKind.Stage, stage) : NoStage, OrderOf(color, organization.Framework), none: NoStage),
        ChartColor.Role or ChartColor.Track => Among(products, product => WordOfOwners(color, product), OrderOf(color, organization.Framework), none: Answered[0]),
        ChartColor.Vacant => Among(products, product => product.Accountable.Count(seat => !seat.IsVacant) switch { 0 => Answered[0], 1 => null, _ => Answered[1] }, Answered),
        _ => throw new ArgumentOutOfRangeException(nameof(color), color, "Products are not told apart by that."),
    };

    /// <summary>The word of the seats that answer for a product, vacant ones too: a seat has its role while nobody holds it.</summary>
    private static string WordOfOwners(ChartColor color, Product product)
    {
        string[] words = [.. product.Accountable.Select(seat => WordOf(color, seat) ?? (color == ChartColor.Role ? NoRole : NoTrack)).Distinct(StringComparer.Ordinal)];
        return words switch { [] => Answered[0], [var only] => only, _ => "several" };
    }

    /// <summary>The words that have an order of their own.</summary>
    private static string[] OrderOf(ChartColor color, Framework framework) => color switch
    {
        ChartColor.Role => [.. framework.Roles.Select(role => role.ShortTitle)],
        ChartColor.Track => [.. framework.Tracks.Select(track => framework.NameOf(RefKind.Track, track.Id))],
        ChartColor.Stage => [.. framework.Stages.Select(stage => framework.NameOf(RefKind.Stage, stage.Id))],
        ChartColor.Tenure => Tenures,
        ChartColor.Span => Spans,
        ChartColor.Vacant => Fillings,
        _ => [],
    };

    /// <summary>The word of a seat by a colour that needs no more than the seat; null when there is nothing to say of it.</summary>
    public static string? WordOf(ChartColor color, Position seat) => color switch
    {
        ChartColor.Stage => StageOf(seat),
        ChartColor.Site => seat.Entry.Text(PositionFields.Site),
        ChartColor.Function => seat.Function,
        ChartColor.Tenure => TenureOf(seat),
        ChartColor.Span => SpanOf(seat),
        ChartColor.Vacant => FillingOf(seat),
        ChartColor.Track => TrackOf(seat),
        ChartColor.Role => RoleOf(seat),
        _ => throw new ArgumentOutOfRangeException(nameof(color), color, "A finding or a change is not known by the seat alone."),
    };

    private static string? FillingOf(Position seat) => Standing.Of(seat).State switch
    {
        SeatState.Vacant => Fillings[0],
        SeatState.Planned => Fillings[1],
        SeatState.ForATime => Fillings[2],
        _ => null,
    };

    private static string? RoleOf(Position seat) => seat.Role?.ShortTitle ?? (seat.Function == "product" && !seat.StandsForSeveral ? NoRole : null);

    private static string? TrackOf(Position seat) => seat.Role is not { } role ? null : role.TrackId is { } track ? role.Framework.NameOf(RefKind.Track, track) : NoTrack;

    private static string? StageOf(Position seat)
    {
        var framework = seat.Organization.Framework;
        string[] stages = [.. seat.Organization.Products.HeldBy(seat).Select(product => product.StageId).OfType<string>().Distinct(StringComparer.Ordinal)];
        return stages switch { [] => null, [var only] => framework.NameOf(RefKind.Stage, only), _ => "several stages" };
    }

    private static string? TenureOf(Position seat)
    {
        var day = seat.Organization.AsOf;
        return seat.Holders.Min(holder => holder.From) is not { } from ? null
            : from > day.AddYears(-1) ? Tenures[0]
            : from > day.AddYears(-3) ? Tenures[1]
            : from > day.AddYears(-5) ? Tenures[2]
            : Tenures[3];
    }

    private static string? SpanOf(Position seat) => seat.Span switch { 0 => null, 1 => Spans[0], <= 3 => Spans[1], <= 7 => Spans[2], <= 12 => Spans[3], _ => Spans[4] };

    /// <summary>
    /// Words in their own order where they have one, else the most frequent first; the rarest share a colour where there are too many. Words
    /// of an order keep their place while no box has them, so that views of one organization can be compared, unless colours run out.
    /// </summary>
    /// <param name="boxes">What is shown.</param>
    /// <param name="wordOf">The word of each.</param>
    /// <param name="order">The words that have an order of their own.</param>
    /// <param name="byWord">Whether each word has a colour of its own.</param>
    /// <param name="none">The word of what has none.</param>
    /// <param name="everywhere">The words of all there is, where colours must be the same in every view and the order does not say them.</param>
    private static ChartColoring Among<T>(ImmutableArray<T> boxes, Func<T, string?> wordOf, string[] order, bool byWord = false, string? none = null, IEnumerable<string?>? everywhere = null)
    {
        string?[] words = [.. boxes.Select(wordOf)];
        var counts = words.OfType<string>().CountBy(word => word, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var ranked = (everywhere ?? words).OfType<string>().Where(word => word != none).CountBy(word => word, StringComparer.Ordinal)
            .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Key).ToArray();
        string[] named = byWord || order.Union(ranked, StringComparer.Ordinal).Count() > MostColors ? ranked : [.. order.Union(ranked, StringComparer.Ordinal)];
        var own = named.Length <= MostColors ? named : named[..(MostColors - 1)];
        var keys = new List<ChartKey>();
        foreach (var word in own.OrderBy(word => Array.IndexOf(order, word) is >= 0 and var at ? at : order.Length))
            keys.Add(byWord ? new ChartKey(Own[word].Letter, word, Own[word].Class, counts[word]) : new ChartKey(LetterOf(keys.Count), word, $"k{keys.Count + 1}", counts.GetValueOrDefault(word)));
        var places = keys.Select((key, at) => (key.Text, at)).ToDictionary(pair => pair.Text, pair => pair.at, StringComparer.Ordinal);
        if (named.Length > own.Length)
            keys.Add(new ChartKey(LetterOf(keys.Count), Others, "k0", named[own.Length..].Sum(word => counts.GetValueOrDefault(word))));
        var rest = keys.Count - 1;
        if (none is not null && counts.TryGetValue(none, out var without))
        {
            places[none] = keys.Count;
            keys.Add(new ChartKey("?", none, "k0", without));
        }
        return new ChartColoring([.. keys], [.. words.Select(word => word is null ? -1 : places.GetValueOrDefault(word, rest))]);
    }

    private static string LetterOf(int key) => ((char)('A' + key)).ToString();
}
