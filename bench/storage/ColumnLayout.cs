using System.Text;
using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Bench.Storage;

/// <summary>The other candidate: one column for each field, texts as UTF-8, words by number; entries are made when asked for.</summary>
internal sealed class ColumnLayout : ILayout
{
    private readonly TextColumn ids = new();
    private readonly TextColumn names = new();
    private readonly WordColumn titles = new();
    private readonly WordColumn functions = new();
    private readonly WordColumn sites = new();
    private readonly List<int> since = [];
    private readonly Dictionary<int, string> unknownManagers = [];
    private readonly Forest lines;
    private readonly int[] spans;

    public ColumnLayout(IEnumerable<Row> rows)
    {
        var managers = new TextColumn();
        foreach (var row in rows)
        {
            ids.Add(row.Id);
            names.Add(row.Name);
            managers.Add(row.Manager);
            titles.Add(row.Title);
            functions.Add(row.Function);
            sites.Add(row.Site);
            since.Add(row.Since.DayNumber);
        }
        lines = new Forest(Resolve(managers));
        spans = new int[ids.Count];
        for (var seat = 0; seat < spans.Length; seat++)
            spans[seat] = lines.ChildrenOf(seat).Length - (lines.ParentOf(seat) == seat ? 1 : 0);
    }

    public IEnumerable<Seat> Seats
    {
        get
        {
            for (var at = 0; at < spans.Length; at++)
                yield return new Seat(this, at);
        }
    }

    public long Spans() => Seats.Sum(seat => (long)seat.Span * seat.Span);

    public long Paths(ReadOnlySpan<int> picks)
    {
        long all = 0;
        foreach (var pick in picks)
            all += lines.DepthOf(pick) - 1;
        return all;
    }

    public long SubtreeCounts() => Seats.Sum(seat => (long)seat.SubtreeCount);

    /// <summary>The words of the rule, over a handle that reads columns.</summary>
    public long TooWide()
    {
        var wide =
            from manager in Seats
            let span = manager.Span
            where span > 0 && !manager.IsVacant && manager.Function != "none"
            where span > 8
            select manager;
        return wide.LongCount();
    }

    public long WrittenFields()
    {
        long all = 0;
        for (var at = 0; at < spans.Length; at++)
            all += EntryOf(at).Written.Count();
        return all;
    }

    private Entry EntryOf(int at) => ObjectLayout.EntryOf(
        new Row(ids.TextAt(at)!, names.TextAt(at), titles[at], ManagerOf(at), functions[at], sites[at], DateOnly.FromDayNumber(since[at])), at + 2);

    private string? ManagerOf(int at) => lines.ParentOf(at) is >= 0 and var manager ? ids.TextAt(manager) : unknownManagers.GetValueOrDefault(at);

    private int[] Resolve(TextColumn managers)
    {
        var byId = new Utf8Index(ids);
        var parents = new int[ids.Count];
        for (var at = 0; at < parents.Length; at++)
        {
            parents[at] = managers[at].IsEmpty ? -1 : byId.Find(managers[at]);
            if (parents[at] < 0 && !managers[at].IsEmpty)
                unknownManagers[at] = Encoding.UTF8.GetString(managers[at]);
        }
        return parents;
    }

    /// <summary>A handle with the words that rules use.</summary>
    public readonly struct Seat(ColumnLayout layout, int at)
    {
        public int Span => layout.spans[at];

        public bool IsVacant => layout.names[at].IsEmpty;

        public string Function => layout.functions[at];

        public int SubtreeCount => layout.lines.SubtreeOf(at).Length;
    }
}
