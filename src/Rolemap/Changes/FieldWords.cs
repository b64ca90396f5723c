using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Rolemap.Entries;

namespace Rolemap.Changes;

/// <summary>The words for a field of any kind: <c>stage growth → maturity</c>.</summary>
internal static class FieldWords
{
    private const int LongestShown = 80;

    /// <summary>How two values of a field differ, each difference a phrase that a subject and a colon may go before.</summary>
    public static IEnumerable<string> Of(FieldChange change, Names names) =>
        Of(NameOf(change.Field), change.Field.Type, change.From, change.To, names);

    /// <summary>What a field is called in a sentence: <c>partOf</c> is "part of".</summary>
    public static string NameOf(Field field)
    {
        var words = new StringBuilder();
        foreach (var unit in field.Key)
            _ = char.IsAsciiLetterUpper(unit) ? words.Append(' ').Append(char.ToLowerInvariant(unit)) : words.Append(unit);
        return words.ToString();
    }

    /// <summary>One value in words, on one line, shortened when it is long.</summary>
    public static string Shown(Value value, FieldType type, Func<RefKind, string, string> nameOf) => (type, value) switch
    {
        (FieldType.IdOf one, Value.Text text) => nameOf(one.Kind, text.Content),
        (FieldType.RefTo, Value.Text text) => Ref.TryParse(text.Content, out var parsed) ? nameOf(parsed.Kind, parsed.Id) : Names.Unknown(text.Content),
        (FieldType.Text, Value.Text text) => $"“{Clipped(text.Content)}”",
        (FieldType.Flag, Value.Flag flag) => flag.On ? "yes" : "no",
        (FieldType.ListOf list, Value.Items items) => Clipped(Names.Listed(items.All.Select(item => Shown(item, list.Item, nameOf)))),
        (FieldType.MapOf map, Value.Map pairs) => Clipped(string.Join(", ", pairs.All.Select(pair => $"{pair.Key} {Shown(pair.Value, map.Item, nameOf)}"))),
        (FieldType.WordOr either, _) => Shown(value, either.Other, nameOf),
        (_, Value.Part part) => Clipped(string.Join(", ", part.Entry.Written.Select(pair => $"{NameOf(pair.Field)} {Shown(pair.Value, pair.Field.Type, nameOf)}"))),
        _ => Clipped(value.ToString()),
    };

    private static IEnumerable<string> Of(string name, FieldType type, Value? from, Value? to, Names names) => (type, from, to) switch
    {
        (FieldType.Part, Value.Part was, Value.Part becomes) when ReferenceEquals(was.Entry.Shape, becomes.Entry.Shape) =>
            new Change(Nobody, was.Entry, becomes.Entry).Fields.SelectMany(one => Of($"{name} {NameOf(one.Field)}", one.Field.Type, one.From, one.To, names)),
        (FieldType.MapOf map, Value.Map was, Value.Map becomes) => was.All.Concat(becomes.All).Select(pair => pair.Key).Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal).Where(key => !Equals(was[key], becomes[key])).SelectMany(key => Of($"{name} {key}", map.Item, was[key], becomes[key], names)),
        (FieldType.ListOf list, _, _) => [OfList(name, list.Item, ItemsOf(from), ItemsOf(to), names)],
        (FieldType.WordOr { Other: var other }, Value.Part, Value.Part) => Of(name, other, from, to, names),
        (_, null, { }) => [$"{name} {Shown(to, type, names.Is)} (not set before)"],
        (_, { }, null) => [$"{name} no longer set (was {Shown(from, type, names.Was)})"],
        ({ }, { }, { }) => [OfTwo(name, Shown(from, type, names.Was), Shown(to, type, names.Is), type is FieldType.IdOf ? $" ({from} → {to})" : "")],
        _ => [],
    };

    private static readonly Ref Nobody = new(RefKind.Workspace, "");

    /// <summary>Two ids may have one name, and two long texts one beginning: then that alone would say nothing.</summary>
    private static string OfTwo(string name, string from, string to, string ids) =>
        from != to ? $"{name} {from} → {to}" : ids.Length > 0 ? $"{name} {from} → {to}{ids}" : $"{name} reads differently: {to}";

    private static ImmutableArray<Value> ItemsOf(Value? value) => (value as Value.Items)?.All ?? [];

    private static string OfList(string name, FieldType item, ImmutableArray<Value> from, ImmutableArray<Value> to, Names names)
    {
        var gone = from.Except(to).Select(value => Shown(value, item, names.Was)).ToArray();
        var come = to.Except(from).Select(value => Shown(value, item, names.Is)).ToArray();
        return (come, gone) switch
        {
            ([], []) => from.Length == to.Length ? $"{name} in another order" : $"{name} written {Times(to.Length)} instead of {Times(from.Length)}",
            ([], _) => $"{name} without {Names.Listed(gone)}",
            (_, []) => $"{name} with {Names.Listed(come)} added",
            _ => $"{name} with {Names.Listed(come)} in place of {Names.Listed(gone)}",
        };
    }

    private static string Times(int count) => count == 0 ? "empty" : $"with {count.ToString(CultureInfo.InvariantCulture)} lines";

    /// <summary>On one line and not too long; a character of two units is not cut in half.</summary>
    private static string Clipped(string text)
    {
        var line = text.ReplaceLineEndings(" ").Replace('\t', ' ');
        if (line.Length <= LongestShown)
            return line;
        var end = char.IsHighSurrogate(line[LongestShown - 2]) ? LongestShown - 2 : LongestShown - 1;
        return $"{line[..end].TrimEnd()}…";
    }
}
