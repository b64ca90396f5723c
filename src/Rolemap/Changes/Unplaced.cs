using System.Diagnostics;
using Rolemap.Entries;

namespace Rolemap.Changes;

/// <summary>Values of one file that go into an entry of another: they say the same, but their lines would point into the wrong file.</summary>
internal static class Unplaced
{
    /// <summary>The same value without line and column, all the way down. Values are no deeper than their file may be.</summary>
    public static Value Of(Value value) => value switch
    {
        Value.Text text => new Value.Text(text.Content),
        Value.Number number => new Value.Number(number.Amount),
        Value.Day day => new Value.Day(day.Date),
        Value.Flag flag => new Value.Flag(flag.On),
        Value.Items items => new Value.Items([.. items.All.Select(Of)]),
        Value.Map map => new Value.Map(map.All.Select(pair => KeyValuePair.Create(pair.Key, Of(pair.Value)))),
        Value.Part part => new Value.Part(Of(part.Entry)),
        _ => throw new UnreachableException(),
    };

    private static Entry Of(Entry entry)
    {
        var values = new Value?[entry.Shape.Fields.Length];
        foreach (var (field, value) in entry.Written)
            values[field.Index] = Of(value);
        return new Entry(entry.Shape, values);
    }
}
