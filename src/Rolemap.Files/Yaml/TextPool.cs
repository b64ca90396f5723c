namespace Rolemap.Files.Yaml;

/// <summary>Keeps one string for short texts that come again and again: keys, roles, sites, managers.</summary>
/// <param name="length">How long the text is from which they come: a short one needs less room.</param>
internal sealed class TextPool(int length)
{
    private const int Longest = 32, FewestSlots = 64, MostSlots = 8192, LengthOfEntry = 16;
    private readonly string[] slots = new string[Math.Clamp(length / LengthOfEntry, FewestSlots, MostSlots)];

    public string Take(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > Longest)
            return text.ToString();
        var hash = (uint)text.Length;
        foreach (var unit in text)
            hash = (hash ^ unit) * 0x01000193;
        ref var slot = ref slots[(hash ^ (hash >> 15)) % (uint)slots.Length];
        if (slot is null || !text.SequenceEqual(slot))
            slot = text.ToString();
        return slot;
    }
}
