namespace Rolemap.Files.Yaml;

/// <summary>Keeps one string for short texts that come again and again: keys, roles, sites, managers.</summary>
internal sealed class TextPool
{
    private const int Longest = 32;
    private readonly string[] slots = new string[8192];

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
