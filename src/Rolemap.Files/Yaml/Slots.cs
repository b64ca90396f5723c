namespace Rolemap.Files.Yaml;

/// <summary>Where a value stands: behind the colon or the dash of the collection around it.</summary>
/// <param name="Offset">The offset right behind the colon or the dash.</param>
/// <param name="Parent">The collection around it.</param>
internal readonly record struct Slot(int Offset, YamlNode Parent);

/// <summary>Finds where the values of a document stand.</summary>
internal sealed class Slots(YamlDocument document)
{
    /// <summary>The slot of a node of the document; null for the root. Not for items in brackets.</summary>
    public Slot? Of(YamlNode target)
    {
        Slot? slot = null;
        for (var node = document.Root; node is not null && !ReferenceEquals(node, target);)
            (slot, node) = ChildAt(node, target.Start);
        return slot;
    }

    /// <summary>The offset behind the colon of a pair.</summary>
    public int OffsetOf(YamlPair pair) => document.Source.Text.IndexOf(':', pair.KeyEnd) + 1;

    private (Slot? Slot, YamlNode? Node) ChildAt(YamlNode node, int offset)
    {
        if (node is YamlMapping mapping)
        {
            var pair = mapping.Pairs[LastAt(mapping.Pairs.Length, i => mapping.Pairs[i].KeyStart, offset)];
            return (new Slot(OffsetOf(pair), mapping), pair.Value);
        }
        var sequence = (YamlSequence)node;
        var at = LastAt(sequence.Items.Length, i => sequence.IsFlow ? sequence.Items[i].Start : sequence.Dashes[i], offset);
        return (sequence.IsFlow ? null : new Slot(sequence.Dashes[at] + 1, sequence), sequence.Items[at]);
    }

    /// <summary>The last index whose start is not behind an offset.</summary>
    private static int LastAt(int count, Func<int, int> startOf, int offset)
    {
        int low = 0, high = count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (startOf(middle) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    }
}
