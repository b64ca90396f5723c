using System.Collections.Immutable;
using Rolemap.Entries;
using Rolemap.Files.Workspaces;
using Rolemap.Files.Yaml;
using Rolemap.Frameworks;

namespace Rolemap.Files.Frameworks;

/// <summary>Reads frameworks. A derived framework is laid over its base, entry by entry and field by field.</summary>
public static class FrameworkReader
{
    private const int MostBases = 8;

    /// <summary>Reads a framework and the ones it builds on.</summary>
    /// <param name="source">The text of its file.</param>
    /// <param name="tree">Where the paths of bases are looked up.</param>
    /// <param name="problems">Gathers what could not be read.</param>
    public static Framework Read(SourceText source, FileTree? tree, ICollection<Problem> problems)
    {
        var layers = new List<ImmutableArray<Entry>>();
        for (var next = source; next is not null;)
        {
            var layer = ReadOne(next, problems);
            layers.Add(layer);
            next = BaseOf(layer, layers.Count, tree, problems);
        }
        layers.Reverse();
        var framework = Made(EntrySet.Of(layers[0], problems), basis: null);
        foreach (var layer in layers.Skip(1))
            framework = Made(Overlay(framework.Entries, EntrySet.Of(layer, problems)), framework);
        return framework;
    }

    private static Framework Made(EntrySet entries, Framework? basis) =>
        new(entries, basis) { LibraryIds = [.. FrameworkLibrary.Ids], InLibrary = FrameworkLibrary.OfId };

    private static ImmutableArray<Entry> ReadOne(SourceText source, ICollection<Problem> problems) =>
        new EntryReader(source, problems).ReadWhole(YamlReader.Read(source, problems), FrameworkFile.Shape) is { } file ? [.. FrameworkFile.EntriesOf(file)] : [];

    private static SourceText? BaseOf(ImmutableArray<Entry> layer, int depth, FileTree? tree, ICollection<Problem> problems)
    {
        if (layer is not [var head, ..] || head.Text(FrameworkFields.Extends) is not { } named)
            return null;
        var place = head.PlaceOf(FrameworkFields.Extends);
        if (depth <= MostBases)
            return FrameworkLibrary.SourceOf(named, tree, place, problems);
        problems.Add(new Problem(place, $"The framework builds on '{named}', which builds on others without end.", $"Let at most {MostBases} frameworks build on each other, and none on itself."));
        return null;
    }

    /// <summary>What the derived framework writes goes before what its base writes.</summary>
    private static EntrySet Overlay(EntrySet below, EntrySet above)
    {
        var changed = new Dictionary<Ref, Entry?>();
        foreach (var entry in below[RefKind.Framework])
            changed[entry.Ref] = null;
        foreach (var entry in above.All)
            changed[entry.Ref] = below.TryFind(entry.Ref, out var old) && entry.Shape.Kind != RefKind.Framework ? Laid(entry, old) : entry;
        foreach (var head in above[RefKind.Framework])
            changed[head.Ref] = head.With(FrameworkFields.Order, OrderOf(head, below));
        return below.With(changed);
    }

    private static Entry Laid(Entry above, Entry below) =>
        new(above.Shape, [.. above.Shape.Fields.Select(field => Laid(above[field], below[field]))], above.Place);

    /// <summary>Maps are laid over each other key by key: whoever changes one expectation keeps the others.</summary>
    private static Value? Laid(Value? above, Value? below) => (above, below) switch
    {
        (_, null) => above,
        (null, _) => Inherited(below),
        (Value.Map over, Value.Map under) => new Value.Map(over.All.UnionBy(under.All.Select(pair => KeyValuePair.Create(pair.Key, Inherited(pair.Value))), pair => pair.Key, StringComparer.Ordinal))
        {
            Line = above.Line,
            Column = above.Column,
        },
        _ => above,
    };

    /// <summary>The line of a value counts in the file of its entry, which is another now; parts carry their own place.</summary>
    private static Value Inherited(Value value) => value switch
    {
        Value.Text text => new Value.Text(text.Content),
        Value.Number number => new Value.Number(number.Amount),
        Value.Day day => new Value.Day(day.Date),
        Value.Flag flag => new Value.Flag(flag.On),
        Value.Items items => new Value.Items([.. items.All.Select(Inherited)]),
        Value.Map map => new Value.Map(map.All.Select(pair => KeyValuePair.Create(pair.Key, Inherited(pair.Value)))),
        Value.Part part => new Value.Part(part.Entry),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>The base's order, with what is new behind it.</summary>
    private static Value.Map OrderOf(Entry head, EntrySet below)
    {
        var orders = below[RefKind.Framework].Append(head).SelectMany(one => one.Map(FrameworkFields.Order));
        return new Value.Map(orders.GroupBy(pair => pair.Key, StringComparer.Ordinal).Select(group => KeyValuePair.Create(
            group.Key,
            (Value)new Value.Items([.. group.SelectMany(pair => ((Value.Items)pair.Value).All).Distinct()]))));
    }
}
