using System.Text;
using Rolemap.Entries;

namespace Rolemap.Organizations;

/// <summary>The ids of seats as UTF-8: as a column of keys where they were read so, else as texts.</summary>
public sealed class SeatIds
{
    private const int MostBytes = 4 * Ref.LongestId;

    private readonly string[] texts;

    private SeatIds(IdColumn? keys, string[] texts) => (Keys, this.texts) = (keys, texts);

    /// <summary>The column of keys where they were read so, or null.</summary>
    public IdColumn? Keys { get; }

    /// <summary>Ids that were read as bytes.</summary>
    public static SeatIds Of(IdColumn keys) => new(keys, []);

    /// <summary>Ids that are texts.</summary>
    public static SeatIds Of(string[] texts) => new(null, texts);

    /// <summary>How much room <see cref="TextOf"/> needs.</summary>
    public static int Room => MostBytes;

    /// <summary>The id of a seat as a text.</summary>
    public string StringOf(int seat) => Keys is null ? texts[seat] : Keys.StringAt(seat);

    /// <summary>The id of a seat.</summary>
    /// <param name="seat">Its number.</param>
    /// <param name="room">Where it may be written: <see cref="Room"/> bytes.</param>
    public ReadOnlySpan<byte> TextOf(int seat, Span<byte> room) =>
        Keys is null ? room[..Encoding.UTF8.GetBytes(texts[seat], room)] : Keys.TextOf(Keys[seat], room);
}
