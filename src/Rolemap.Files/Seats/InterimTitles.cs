using System.Buffers.Binary;
using System.Text;
using Rolemap.Files.Import;

namespace Rolemap.Files.Seats;

/// <summary>Tells from titles whether a seat is held for the time being only, as <see cref="HolderKind"/> does, looking closely at few of them.</summary>
internal sealed class InterimTitles
{
    private const int Begun = 6;
    private const ulong LowerCase = 0x2020_2020_2020;

    // A title with letters beyond ASCII is looked at closely anyway.
    private static readonly ulong[] Beginnings = [.. HolderKind.AllWords.Where(word => Ascii.IsValid(word)).Select(word => BeginningOf(Encoding.ASCII.GetBytes(word))).Distinct()];

    private readonly Dictionary<string, bool> known = new(StringComparer.Ordinal);

    /// <summary>Whether a title says so.</summary>
    public bool IsInterim(ReadOnlySpan<byte> title)
    {
        if (title.Length < Begun || !MayBeInterim(title))
            return false;
        var text = Cell.TextOf(Encoding.UTF8.GetString(title));
        if (!known.TryGetValue(text, out var isInterim))
            known[text] = isInterim = HolderKind.Of(text).Kind is not null;
        return isInterim;
    }

    /// <summary>The first word says so, or the last.</summary>
    private static bool MayBeInterim(ReadOnlySpan<byte> title)
    {
        if (!Ascii.IsValid(title))
            return true;
        var (first, end) = (0, title.Length);
        while (first < end && !IsOfWord(title[first]))
            first++;
        while (end > first && !IsOfWord(title[end - 1]))
            end--;
        var last = end;
        while (last > first && IsOfWord(title[last - 1]))
            last--;
        return BeginsSo(title[first..]) || BeginsSo(title[last..]);
    }

    private static bool BeginsSo(ReadOnlySpan<byte> word) => word.Length >= Begun && Beginnings.AsSpan().Contains(BeginningOf(word));

    /// <summary>The first six letters, in lower case.</summary>
    private static ulong BeginningOf(ReadOnlySpan<byte> word) =>
        (BinaryPrimitives.ReadUInt32LittleEndian(word) | ((ulong)BinaryPrimitives.ReadUInt16LittleEndian(word[4..]) << 32)) | LowerCase;

    private static bool IsOfWord(byte letter) => char.IsAsciiLetterOrDigit((char)letter) || letter is (byte)'+' or (byte)'#';
}
