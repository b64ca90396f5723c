using Rolemap.Entries;
using Rolemap.Frameworks;
using Rolemap.Lint;
using Rolemap.Lint.Rules;
using Rolemap.Organizations;

namespace Rolemap.Bench.Storage;

/// <summary>The program's own layout: one Entry object for each position, and Organization over them.</summary>
internal sealed class ObjectLayout : ILayout
{
    private readonly Organization organization;
    private readonly Position[] seats;

    public ObjectLayout(IEnumerable<Row> rows)
    {
        organization = new Organization(EntrySet.Of(rows.Select((row, at) => EntryOf(row, at + 2))), Framework.None, new DateOnly(2026, 6, 30));
        seats = [.. organization.Positions];
    }

    public static Entry EntryOf(Row row, int line)
    {
        var values = new Value?[PositionFields.Shape.Fields.Length];
        values[PositionFields.Id.Index] = Text(row.Id, line);
        values[PositionFields.Name.Index] = Text(row.Name, line);
        values[PositionFields.Title.Index] = Text(row.Title, line);
        values[PositionFields.Manager.Index] = Text(row.Manager, line);
        values[PositionFields.Function.Index] = Text(row.Function, line);
        values[PositionFields.Site.Index] = Text(row.Site, line);
        values[PositionFields.Since.Index] = new Value.Day(row.Since) { Line = line, Column = 1 };
        return new Entry(PositionFields.Shape, values, new Place("org.csv", line, 1));
    }

    public long Spans() => seats.Sum(seat => (long)seat.Span * seat.Span);

    public long Paths(ReadOnlySpan<int> picks)
    {
        long all = 0;
        foreach (var pick in picks)
            all += seats[pick].Chain.Count();
        return all;
    }

    public long SubtreeCounts() => seats.Sum(seat => (long)seat.SubtreeCount);

    public long TooWide() => new SpanTooWide().Check(new Inspection(organization)).LongCount();

    public long WrittenFields() => organization.Entries[RefKind.Position].Sum(entry => (long)entry.Written.Count());

    private static Value.Text? Text(string? content, int line) => content is null ? null : new Value.Text(content) { Line = line, Column = 1 };
}
