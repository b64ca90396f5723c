using System.Globalization;
using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Tests.Lint;

/// <summary>Values and entries written by hand. Every value stands on a line of its own, so that places can be told apart.</summary>
internal static class Make
{
    private static int line;

    public static Entry Entry(Shape shape, params ReadOnlySpan<(Field Field, Value? Value)> pairs)
    {
        var row = new Value?[shape.Fields.Length];
        foreach (var (field, value) in pairs)
            row[field.Index] = value;
        return new Entry(shape, row, new Place("made.yaml", NextLine(), 3));
    }

    [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(content))]
    public static Value? Text(string? content) => content is null ? null : new Value.Text(content) { Line = NextLine(), Column = 7 };

    public static Value? Number(decimal? amount) => amount is { } known ? new Value.Number(known) { Line = NextLine(), Column = 7 } : null;

    public static Value? Day(string? day) =>
        day is null ? null : new Value.Day(DateOnly.ParseExact(day.Length == 7 ? $"{day}-01" : day, "yyyy-MM-dd", CultureInfo.InvariantCulture)) { Line = NextLine(), Column = 7 };

    public static Value Flag(bool on) => new Value.Flag(on) { Line = NextLine(), Column = 7 };

    public static Value List(params string[] items) => List([.. items.Select(item => Text(item)!)]);

    public static Value List(params Value[] items) => new Value.Items([.. items]) { Line = NextLine(), Column = 7 };

    public static Value Map(params (string Key, Value Value)[] pairs) =>
        new Value.Map(pairs.Select(pair => KeyValuePair.Create(pair.Key, pair.Value))) { Line = NextLine(), Column = 7 };

    public static Value Part(Shape shape, params ReadOnlySpan<(Field Field, Value? Value)> pairs) => new Value.Part(Entry(shape, pairs)) { Line = NextLine(), Column = 7 };

    public static Value Holder(string person, string? kind = null, string? from = null, string? until = null) => Part(
        HolderFields.Shape, (HolderFields.Person, Text(person)), (HolderFields.Name, Text($"{person} Name")), (HolderFields.Kind, Text(kind)), (HolderFields.From, Day(from)), (HolderFields.Until, Day(until)));

    public static Value Dotted(string to, string? purpose = null, string? until = null) =>
        Part(DottedFields.Shape, (DottedFields.To, Text(to)), (DottedFields.Purpose, Text(purpose)), (DottedFields.Until, Day(until)));

    public static Value Direction(string? vision = null, string? strategy = null, string? serves = null, params Value[] roadmap) => Part(
        DirectionFields.Shape, (DirectionFields.Vision, Text(vision)), (DirectionFields.Strategy, Text(strategy)), (DirectionFields.Serves, Text(serves)),
        (DirectionFields.Roadmap, roadmap.Length == 0 ? null : List(roadmap)));

    public static Value Outcome(string? horizon = null, string? holder = null, string? due = null) => Part(
        RoadmapFields.Shape, (RoadmapFields.Outcome, Text("More")), (RoadmapFields.Horizon, Text(horizon)), (RoadmapFields.Holder, Text(holder)), (RoadmapFields.Due, Day(due)));

    private static int NextLine() => Interlocked.Increment(ref line);
}
