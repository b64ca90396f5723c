using System.Buffers;
using System.Buffers.Text;
using System.Runtime.CompilerServices;
using System.Text;

namespace Rolemap.Charts;

/// <summary>Writes SVG as UTF-8, a piece at a time: a million boxes pass through without standing in memory.</summary>
/// <remarks>
/// Everything that is put as <see cref="Text"/> may come from data and is encoded; everything else must be ours.
/// Most pictures are written before code that runs often would be compiled again, so it is compiled well at once.
/// </remarks>
internal ref struct SvgPen
{
    /// <summary>Longer than any piece or number that is put at once; texts are put in parts.</summary>
    private const int Room = 512;
    private const int PartOfText = 64;

    private readonly IBufferWriter<byte> output;
    private Span<byte> room;
    private int used;

    public SvgPen(IBufferWriter<byte> output)
    {
        this.output = output;
        room = output.GetSpan(1 << 16);
    }

    /// <summary>Puts our own markup.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Put(ReadOnlySpan<byte> markup)
    {
        Reserve(markup.Length);
        markup.CopyTo(room[used..]);
        used += markup.Length;
    }

    /// <summary>Puts a number, to a tenth.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Put(double number)
    {
        if ((long)number == number)
        {
            Put((long)number, isBelowZero: false);
            return;
        }
        var tenths = (long)Math.Round(number * 10, MidpointRounding.AwayFromZero);
        Put(tenths / 10, isBelowZero: tenths is < 0 and > -10);
        if (tenths % 10 != 0)
        {
            room[used++] = (byte)'.';
            room[used++] = (byte)('0' + Math.Abs(tenths % 10));
        }
    }

    /// <summary>Puts a whole number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Put(int number)
    {
        Put(number, isBelowZero: false);
    }

    /// <summary>Puts an attribute that is a number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Attribute(ReadOnlySpan<byte> name, double number)
    {
        Put(" "u8);
        Put(name);
        Put("=\""u8);
        Put(number);
        Put("\""u8);
    }

    /// <summary>Puts text, encoded for elements and quoted attributes alike. What XML cannot hold, and what turns the direction of text around, shows as U+FFFD.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Text(ReadOnlySpan<char> text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            Reserve(PartOfText);
            var escape = rune.Value switch { '<' => "&lt;"u8, '>' => "&gt;"u8, '&' => "&amp;"u8, '"' => "&quot;"u8, '\'' => "&#39;"u8, _ => default };
            if (!escape.IsEmpty)
                Put(escape);
            else
                used += (IsUnfit(rune) ? Rune.ReplacementChar : rune).EncodeToUtf8(room[used..]);
        }
    }

    /// <summary>Hands over what was put.</summary>
    public void Finish()
    {
        output.Advance(used);
        room = default;
        used = 0;
    }

    private static bool IsUnfit(Rune rune) => rune.Value is 0xFFFE or 0xFFFF || (rune.IsBmp && Entries.Legible.IsUnwanted((char)rune.Value));

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Put(long whole, bool isBelowZero)
    {
        Reserve(PartOfText);
        if (isBelowZero)
            room[used++] = (byte)'-';
        Utf8Formatter.TryFormat(whole, room[used..], out var written);
        used += written;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Reserve(int bytes)
    {
        if (room.Length - used >= bytes)
            return;
        output.Advance(used);
        room = output.GetSpan(Math.Max(bytes, Room));
        used = 0;
    }
}
