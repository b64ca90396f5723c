using Rolemap.Entries;

namespace Rolemap.Tests.Entries;

/// <summary>Copies that say the same and were written elsewhere.</summary>
internal static class Elsewhere
{
    public static Entry Copy(Entry entry) =>
        new(entry.Shape, [.. entry.Shape.Fields.Select(field => entry[field] is { } value ? Copy(value) : null)], new Place("elsewhere.yaml", 7, 7));

    public static Value Copy(Value value) => value switch
    {
        Value.Text text => new Value.Text(new string(text.Content.AsSpan())) { Line = text.Line + 1, Column = 9 },
        Value.Number number => new Value.Number(number.Amount + 0.00m) { Line = 1 },
        Value.Day day => new Value.Day(day.Date) { Line = day.Line + 1 },
        Value.Flag flag => new Value.Flag(flag.On) { Column = 4 },
        Value.Items items => new Value.Items([.. items.All.Select(Copy)]),
        Value.Map map => new Value.Map(map.All.Reverse().Select(pair => KeyValuePair.Create(pair.Key, Copy(pair.Value)))),
        Value.Part part => new Value.Part(Copy(part.Entry)),
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };
}
