using System.Collections.Immutable;
using Rolemap.Entries;

namespace Rolemap.Files.Yaml;

/// <summary>Gathers changes of one YAML text and makes them so that only the text of what changed is touched.</summary>
/// <remarks>
/// Comments, order, quoting, line ends and blank lines of everything else keep their bytes. What is removed takes its line and
/// the comment at the end of that line along. Comment lines above it stay, for they may speak of what follows as well; they go
/// only when they and what is removed stand alone between blank lines or the bounds of their list.
/// Nothing may be changed inside of what another call replaces or removes.
/// </remarks>
public sealed class YamlPatch
{
    private readonly YamlDocument document;
    private readonly Dictionary<YamlMapping, MappingPlan> mappings = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<YamlSequence, SequencePlan> sequences = new(ReferenceEqualityComparer.Instance);
    private readonly List<(string Key, Value.Items Items)> newLists = [];

    /// <summary>Begins a patch. The document has to be whole: what could not be read cannot be kept.</summary>
    public YamlPatch(YamlDocument document)
    {
        if (!document.IsWhole)
            throw new ArgumentException($"'{document.Source.File}' was not read without problems.", nameof(document));
        this.document = document;
    }

    /// <summary>Gives a key of a mapping a value: in the place of the one it has, or at the end of the mapping.</summary>
    public void Set(YamlMapping mapping, string key, Value value) => Of(mapping).Set(key, value);

    /// <summary>Takes a key and its value out of a mapping. Nothing happens when it is not there.</summary>
    public void Remove(YamlMapping mapping, string key) => Of(mapping).Remove(key);

    /// <summary>Puts an item at the end of a sequence.</summary>
    public void Add(YamlSequence sequence, Value item) => Of(sequence).Insert(sequence.Items.Length, item);

    /// <summary>Puts an item before the one that has an index now; at the end for the number of items.</summary>
    public void Insert(YamlSequence sequence, int index, Value item) => Of(sequence).Insert(index, item);

    /// <summary>Puts another item in the place of one.</summary>
    public void SetAt(YamlSequence sequence, int index, Value item) => Of(sequence).Set(index, item);

    /// <summary>Takes an item out of a sequence.</summary>
    public void RemoveAt(YamlSequence sequence, int index) => Of(sequence).Remove(index);

    /// <summary>Adds an entry to a list of the outermost mapping, such as <c>positions</c>; begins the list when the file has none.</summary>
    public void AddTo(string list, Entry entry)
    {
        var item = new Value.Part(entry);
        switch (document.Mapping?[list])
        {
            case YamlSequence sequence:
                Add(sequence, item);
                break;
            case null when document.Root is null:
                Append(newLists, list, item);
                break;
            default:
                Of(document.Mapping ?? throw new InvalidOperationException($"'{document.Source.File}' holds no mapping, so no '{list}'.")).AddTo(list, item);
                break;
        }
    }

    /// <summary>Makes a mapping that says one thing say another: only fields that differ are touched, and in lists only items that differ.</summary>
    public void Change(YamlMapping mapping, Entry before, Entry after)
    {
        foreach (var field in after.Shape.Fields)
            if (!Equals(before[field], after[field]))
                Change(mapping, field.Key, before[field], after[field]);
    }

    /// <summary>The edits, in the order of their offsets.</summary>
    public ImmutableArray<TextEdit> Edits()
    {
        var edits = new EditList(document.Source);
        var slots = new Slots(document);
        foreach (var plan in mappings.Values)
            plan.Write(edits, slots);
        foreach (var plan in sequences.Values)
            plan.Write(edits, slots);
        foreach (var (key, items) in newLists)
            AppendList(edits, key, items);
        return OpenBlock.Keep(document, edits.InOrder());
    }

    /// <summary>The text with the edits made.</summary>
    public string Apply() => EditList.Apply(document.Source.Text, Edits());

    private MappingPlan Of(YamlMapping mapping) => mappings.TryGetValue(mapping, out var plan) ? plan : mappings[mapping] = new MappingPlan(mapping);

    private SequencePlan Of(YamlSequence sequence) => sequences.TryGetValue(sequence, out var plan) ? plan : sequences[sequence] = new SequencePlan(sequence);

    private void Change(YamlMapping mapping, string key, Value? before, Value? after)
    {
        if (after is null)
            Remove(mapping, key);
        else if (mapping[key] is not { } node || before is null || !TryChangeInside(node, before, after))
            Set(mapping, key, after);
    }

    /// <summary>Changes what differs inside of a node; false when the node has to be replaced.</summary>
    private bool TryChangeInside(YamlNode node, Value before, Value after)
    {
        switch (node, before, after)
        {
            case (YamlMapping inner, Value.Part was, Value.Part now) when ReferenceEquals(was.Entry.Shape, now.Entry.Shape):
                Change(inner, was.Entry, now.Entry);
                return true;
            case (YamlMapping inner, Value.Map was, Value.Map now):
                ChangeMap(inner, was, now);
                return true;
            case (YamlSequence list, Value.Items was, Value.Items now) when was.All.Length == list.Items.Length:
                ChangeItems(list, was.All, now.All);
                return true;
            default:
                return false;
        }
    }

    private void ChangeMap(YamlMapping mapping, Value.Map before, Value.Map after)
    {
        foreach (var (key, was) in before.All)
            if (after[key] is null)
                Remove(mapping, WrittenKey(mapping, key));
        foreach (var (key, now) in after.All)
            if (!now.Equals(before[key]))
                Change(mapping, WrittenKey(mapping, key), before[key], now);
    }

    /// <summary>Keys of maps are compared in one normal form; the file may have another.</summary>
    private static string WrittenKey(YamlMapping mapping, string key) =>
        mapping.Pairs.Where(pair => NormalForm.Composed(pair.Key) == key).Select(pair => pair.Key).FirstOrDefault(key);

    private void ChangeItems(YamlSequence list, ImmutableArray<Value> before, ImmutableArray<Value> after)
    {
        foreach (var step in ItemDifference.Between(before, after))
        {
            if (step.After is not { } now)
                RemoveAt(list, step.Index);
            else if (step.Before is not { } was)
                Insert(list, step.Index, now);
            else if (!TryChangeInside(list.Items[step.Index], was, now))
                SetAt(list, step.Index, now);
        }
    }

    private static void Append(List<(string Key, Value.Items Items)> lists, string key, Value item)
    {
        var at = lists.FindIndex(list => list.Key == key);
        if (at < 0)
            lists.Add((key, new Value.Items([item])));
        else
            lists[at] = (key, new Value.Items(lists[at].Items.All.Add(item)));
    }

    /// <summary>A file that says nothing yet: the list goes to its end.</summary>
    private void AppendList(EditList edits, string key, Value.Items items)
    {
        var text = document.Source.Text;
        var lineEnd = document.Source.LineEnd;
        var isOpen = text.Length > 0 && text[^1] is not ('\n' or '\r');
        var lines = ListLines.Of(key, items, 0);
        edits.Insert(text.Length, (isOpen ? lineEnd : "") + string.Concat(lines.Select(line => line + lineEnd)));
    }
}
