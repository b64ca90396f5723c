using System.Buffers.Binary;

namespace Rolemap.Entries;

/// <summary>An id of ASCII characters as sixteen bytes: up to fifteen in place, of a longer one its beginning and where the whole lies.</summary>
/// <remarks>
/// Numbers compare as the ids do in ordinal order, but for long ids with the same beginning, which <see cref="IdColumn"/> tells apart. The
/// default value is the empty id, which nothing has: it stands for "none".
/// </remarks>
public readonly record struct IdKey
{
    /// <summary>The most characters that fit in place.</summary>
    public const int Longest = 15;

    private const byte LongMark = 0xFF;

    private readonly ulong high, low;

    private IdKey(ulong high, ulong low) => (this.high, this.low) = (high, low);

    /// <summary>Whether it stands for no id.</summary>
    public bool IsNone => (high | low) == 0;

    /// <summary>Whether the id is longer than what fits in place.</summary>
    public bool IsLong => (byte)low == LongMark;

    /// <summary>How many characters stand in place.</summary>
    public int Length => (byte)low;

    /// <summary>Where the whole of a long id lies.</summary>
    public int Start => (int)(low >> 8);

    /// <summary>What a hash table of short ids goes by.</summary>
    public uint Hash => (uint)(((high ^ (low * 0x9E3779B97F4A7C15)) * 0xD6E8FEB86659FD93) >> 32);

    /// <summary>The key of a short id, from sixteen bytes of which the first are the id.</summary>
    public static IdKey Short(ReadOnlySpan<byte> sixteen, int length)
    {
        var (first, second) = (BinaryPrimitives.ReadUInt64BigEndian(sixteen), BinaryPrimitives.ReadUInt64BigEndian(sixteen[8..]));
        if (length == 0)
            return default;
        return length <= 8
            ? new IdKey(first & (ulong.MaxValue << (64 - (8 * length))), (ulong)length)
            : new IdKey(first, (second & ~(ulong.MaxValue >> (8 * (length - 8)))) | (uint)length);
    }

    /// <summary>The key of a short id.</summary>
    public static IdKey Short(ReadOnlySpan<byte> id)
    {
        Span<byte> padded = stackalloc byte[16];
        id.CopyTo(padded);
        return Short(padded, id.Length);
    }

    /// <summary>The key of a long id that lies somewhere whole.</summary>
    public static IdKey Long(ReadOnlySpan<byte> id, int start) =>
        new(BinaryPrimitives.ReadUInt64BigEndian(id), ((ulong)BinaryPrimitives.ReadUInt16BigEndian(id[8..]) << 48) | ((ulong)(uint)start << 8) | LongMark);

    /// <summary>A long key whose id lies further on.</summary>
    public IdKey Moved(int by) => new(high, low + ((ulong)(uint)by << 8));

    /// <summary>The order of what stands in place; 0 where a long id must be looked at whole.</summary>
    public int OrderTo(IdKey other)
    {
        if (high != other.high)
            return high < other.high ? -1 : 1;
        const int Beginning = 48;
        if (IsLong || other.IsLong)
            return (low >> Beginning).CompareTo(other.low >> Beginning);
        return low.CompareTo(other.low);
    }

    /// <summary>Writes what stands in place; sixteen bytes are needed, the first <see cref="Length"/> of which say something.</summary>
    public void Write(Span<byte> sixteen)
    {
        BinaryPrimitives.WriteUInt64BigEndian(sixteen, high);
        BinaryPrimitives.WriteUInt64BigEndian(sixteen[8..], low);
    }
}
