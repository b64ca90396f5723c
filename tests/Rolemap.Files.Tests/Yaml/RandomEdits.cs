using Rolemap.Files.Yaml;

namespace Rolemap.Files.Tests.Yaml;

/// <summary>Makes changes that chance picks, both to a patch and to the tree that is expected of it, and notes the lines they may touch.</summary>
internal sealed class RandomEdits(YamlDocument document, int seed)
{
    private readonly Random random = new(seed);

    public YamlPatch Patch { get; } = new(document);

    /// <summary>The lines, from 1, whose text may change.</summary>
    public HashSet<int> Touched { get; } = [];

    /// <summary>Changes a node here and there; gives what it says then.</summary>
    public Tree Change(YamlNode node, Tree tree) => (node, tree) switch
    {
        (YamlMapping mapping, Tree.Map map) => ChangeMap(mapping, map),
        (YamlSequence sequence, Tree.List list) => ChangeList(sequence, list),
        _ => tree,
    };

    private bool OneIn(int n) => random.Next(n) == 0;

    private Tree ChangeMap(YamlMapping mapping, Tree.Map map)
    {
        var pairs = new List<(string, Tree)>();
        var gone = 0;
        foreach (var (pair, (key, value)) in mapping.Pairs.Zip(map.Pairs))
        {
            if (OneIn(6))
            {
                Patch.Remove(mapping, key);
                Remove(mapping, pair.KeyStart, pair.Value.End);
                gone++;
            }
            else if (OneIn(6))
            {
                var fresh = Fresh();
                Patch.Set(mapping, key, fresh.ToValue());
                Touch(pair.KeyStart, pair.Value.End);
                pairs.Add((key, fresh));
            }
            else
            {
                pairs.Add((key, Change(pair.Value, value)));
            }
        }
        for (var i = 0; OneIn(3); i++)
        {
            var fresh = Fresh();
            Patch.Set(mapping, $"new {i}", fresh.ToValue());
            pairs.Add(($"new {i}", fresh));
        }
        if (gone == mapping.Pairs.Length || (mapping.IsFlow && pairs.Count != mapping.Pairs.Length))
            TouchAll(mapping);
        if (mapping.IsFlow)
            Touch(mapping.Start, mapping.End);
        return new Tree.Map(pairs);
    }

    private Tree ChangeList(YamlSequence sequence, Tree.List list)
    {
        var items = new List<Tree>();
        var gone = 0;
        for (var i = 0; i < list.Items.Count; i++)
        {
            if (OneIn(8))
                items.Add(Insert(sequence, i));
            var start = sequence.IsFlow ? sequence.Items[i].Start : sequence.Dashes[i];
            if (OneIn(6))
            {
                Patch.RemoveAt(sequence, i);
                Remove(sequence, start, Math.Max(start, sequence.Items[i].End));
                gone++;
            }
            else if (OneIn(6))
            {
                items.Add(Fresh());
                Patch.SetAt(sequence, i, items[^1].ToValue());
                Touch(start, Math.Max(start, sequence.Items[i].End));
            }
            else
            {
                items.Add(Change(sequence.Items[i], list.Items[i]));
            }
        }
        if (OneIn(4))
        {
            items.Add(Fresh());
            Patch.Add(sequence, items[^1].ToValue());
        }
        if (gone == sequence.Items.Length)
            TouchAll(sequence);
        if (sequence.IsFlow)
            Touch(sequence.Start, sequence.End);
        return new Tree.List(items);
    }

    private Tree Insert(YamlSequence sequence, int index)
    {
        var fresh = Fresh();
        Patch.Insert(sequence, index, fresh.ToValue());
        // The first item may share its line with the dash around it, and then with the item before it.
        if (!sequence.IsFlow)
            Touch(sequence.Start, sequence.Start);
        return fresh;
    }

    private Tree Fresh() => OneIn(3)
        ? new Tree.List([Text(), Text()])
        : OneIn(4) ? new Tree.Map([("k 1", Text()), ("k2", new Tree.List([Text()]))]) : Text();

    private Tree Text() => new Tree.Leaf(Tree.Texts[random.Next(Tree.Texts.Length)]);

    private void Remove(YamlNode around, int start, int end)
    {
        Touch(start, end);
        for (var line = document.Source.LineOf(start) - 1; line > 0 && LineText(line).TrimStart().StartsWith('#'); line--)
            Touched.Add(line);
        // An entry that goes from the line of a dash lets the next one move up.
        if (start == around.Start)
            TouchAll(around);
    }

    /// <summary>A collection that has nothing left is written behind its key, which may stand some lines above.</summary>
    private void TouchAll(YamlNode node)
    {
        Touch(node.Start, node.End);
        var line = document.Source.LineOf(node.Start) - 1;
        while (line > 0 && (LineText(line).Trim().Length == 0 || LineText(line).TrimStart().StartsWith('#')))
            line--;
        if (line > 0)
            Touched.Add(line);
    }

    private void Touch(int start, int end)
    {
        for (var line = document.Source.LineOf(start); line <= document.Source.LineOf(end); line++)
            Touched.Add(line);
    }

    private string LineText(int line)
    {
        var start = document.Source.StartOfLine(line);
        var end = line < document.Source.LineCount ? document.Source.StartOfLine(line + 1) : document.Source.Text.Length;
        return document.Source.Text[start..end].TrimEnd('\r', '\n');
    }

    /// <summary>The lines that must be found again, as they are.</summary>
    public IEnumerable<string> Untouched() =>
        Enumerable.Range(1, document.Source.LineCount).Where(line => !Touched.Contains(line)).Select(LineText).Where(line => line.Length > 0);
}
