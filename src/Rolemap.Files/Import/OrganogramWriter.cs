using System.Globalization;
using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Files.Import;

/// <summary>Writes the entries of an organogram's posts.</summary>
internal sealed class OrganogramWriter(OrganogramLines lines, bool keepsOrigin, ImportLog log)
{
    private static readonly GradeColumn Grades = new([new Cell("SCS1", 0, 0)]);

    private readonly Dictionary<string, (NumberColumn Fte, NumberColumn Cost)> numbers = new(StringComparer.Ordinal);

    /// <summary>A senior post with its holders.</summary>
    public Entry Senior(SeniorPost post)
    {
        var values = Post(post.First, post.Id, post.First[ImportColumn.PositionId].AsValue(post.Id), post.Reference);
        values[PositionFields.Fte.Index] = Sum(post.Rows.Select(row => Numbers(row).Fte.Read(row[ImportColumn.Fte])));
        if (post.Holders.Count > 0)
            values[PositionFields.Holders.Index] = new Value.Items([.. post.Holders.Select(holder => Holder(holder.Row, holder.Person))]);
        return new Entry(PositionFields.Shape, values, post.First.Place);
    }

    /// <summary>Junior posts alike: one entry that stands for as many seats as there are posts, a part of a post counted as one.</summary>
    public Entry Junior(SheetRow row, string id)
    {
        var values = Post(row, id, new Value.Text(id) { Line = row.Line, Column = 1 }, null);
        var cell = row[ImportColumn.Fte];
        var fte = Numbers(row).Fte.Read(cell);
        values[PositionFields.Fte.Index] = fte;
        values[PositionFields.Count.Index] = new Value.Number(Math.Max(1, Math.Ceiling(fte?.Amount ?? 1))) { Line = cell.Line, Column = cell.Column };
        return new Entry(PositionFields.Shape, values, row.Place);
    }

    private Value?[] Post(SheetRow row, string id, Value idValue, string? reference)
    {
        Cell title = row[ImportColumn.Title], grade = row[ImportColumn.Grade];
        var values = new Value?[PositionFields.Shape.Fields.Length];
        values[PositionFields.Id.Index] = idValue;
        values[PositionFields.Title.Index] = title.IsEmpty ? null : title.AsValue();
        values[PositionFields.Manager.Index] = lines.ManagerOf(row);
        values[PositionFields.Function.Index] = title.AsValue(FunctionWords.Unknown);
        values[PositionFields.Grade.Index] = Grades.Read(grade);
        values[PositionFields.Cost.Index] = Numbers(row).Cost.Read(row[ImportColumn.Cost]) is { Amount: > 0 } floor ? floor : null;
        var kept = grade.IsEmpty || values[PositionFields.Grade.Index] is not null ? null : $"grade {grade.Text}";
        var origin = keepsOrigin ? string.Create(CultureInfo.InvariantCulture, $"{row.Sheet.File} line {row.Line}") : null;
        var original = keepsOrigin || reference != id ? reference : null;
        string?[] source = [original, kept, origin];
        values[PositionFields.Source.Index] = source.Any(part => part is not null) ? new Value.Text(string.Join(", ", source.Where(part => part is not null))) : null;
        return values;
    }

    private (NumberColumn Fte, NumberColumn Cost) Numbers(SheetRow row)
    {
        if (!numbers.TryGetValue(row.Sheet.File, out var columns))
            numbers[row.Sheet.File] = columns = (new(PositionFields.Fte, row.Sheet.File, log), new(PositionFields.Cost, row.Sheet.File, log));
        return columns;
    }

    private static Value.Part Holder(SheetRow row, string person)
    {
        var values = new Value?[HolderFields.Shape.Fields.Length];
        values[HolderFields.Person.Index] = row[ImportColumn.Name].AsValue(person);
        return new Value.Part(new Entry(HolderFields.Shape, values, row.Place));
    }

    private static Value.Number? Sum(IEnumerable<Value.Number?> parts)
    {
        var known = parts.OfType<Value.Number>().ToList();
        return known.Count == 0 ? null : new Value.Number(known.Sum(part => part.Amount)) { Line = known[0].Line, Column = known[0].Column };
    }
}
