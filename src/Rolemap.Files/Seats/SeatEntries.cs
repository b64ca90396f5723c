using Rolemap.Entries;
using Rolemap.Files.Import;
using Rolemap.Organizations;

namespace Rolemap.Files.Seats;

/// <summary>The positions of a file, each made of its row when it is asked for.</summary>
internal sealed class SeatEntries : EntryMaker
{
    private static readonly (Field Field, ImportColumn Column)[] Cells =
    [
        (PositionFields.Site, ImportColumn.Site),
        (PositionFields.Since, ImportColumn.Start),
        (PositionFields.Fte, ImportColumn.Fte),
        (PositionFields.Cost, ImportColumn.Cost),
        (PositionFields.Grade, ImportColumn.Grade),
    ];

    private readonly SeatSource source;
    private readonly HashSet<Field> written;

    public SeatEntries(SeatSource source) => (this.source, written) = (source, FieldsOf(source));

    public override int Count => source.Ids.Count;

    public override Entry this[int index] => source.Position(index);

    public override string IdOf(int index) => source.Ids.StringAt(index);

    public override int IndexOf(ReadOnlySpan<char> id) => source.Ids.IndexOf(id);

    public override Place PlaceOf(int index) => new(source.File, source.Rows[index].Line, 1);

    public override bool MayWrite(Field field) => written.Contains(field);

    public override string? TextOf(int index, Field field) =>
        ReferenceEquals(field, PositionFields.Name) ? (source.Rows.Marks[index].HasFlag(SeatMarks.Named) ? source.NameIn(index) : null)
        : ReferenceEquals(field, PositionFields.Id) ? IdOf(index)
        : base.TextOf(index, field);

    public override bool Writes(int index, Field field) =>
        ReferenceEquals(field, PositionFields.Name) ? source.Rows.Marks[index].HasFlag(SeatMarks.Named)
        : ReferenceEquals(field, PositionFields.Holders) ? source.Rows.Marks[index].HasFlag(SeatMarks.Listed)
        : base.Writes(index, field);

    private static HashSet<Field> FieldsOf(SeatSource source)
    {
        var (plan, marks) = (source.Plan, SeatMarks.None);
        foreach (var ofRow in source.Rows.Marks)
            marks |= ofRow;
        var fields = new HashSet<Field> { PositionFields.Id, PositionFields.Function };
        fields.UnionWith(Cells.Where(pair => plan.Columns.Read.Any(one => one.Column == pair.Column)).Select(pair => pair.Field));
        if (plan.Title >= 0)
            fields.Add(PositionFields.Title);
        if (plan.ManagerColumn is not null)
            fields.Add(PositionFields.Manager);
        if (marks.HasFlag(SeatMarks.Named))
            fields.Add(PositionFields.Name);
        if (marks.HasFlag(SeatMarks.Listed))
            fields.Add(PositionFields.Holders);
        return fields;
    }
}
