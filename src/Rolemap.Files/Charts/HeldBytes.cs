using System.Buffers;

namespace Rolemap.Files.Charts;

/// <summary>Bytes that are held until a large piece of them can be passed on.</summary>
/// <param name="size">How many bytes a piece has.</param>
public abstract class HeldBytes(int size) : IBufferWriter<byte>, IDisposable
{
    private byte[] held = new byte[size];
    private int used;

    /// <summary>How many bytes were written so far.</summary>
    public long Written { get; private set; }

    /// <inheritdoc/>
    public void Advance(int count)
    {
        used += count;
        Written += count;
    }

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return held.AsMemory(used);
    }

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return held.AsSpan(used);
    }

    /// <summary>Passes on what is held; where it goes stays open.</summary>
    public void Dispose()
    {
        Flush();
        GC.SuppressFinalize(this);
    }

    /// <summary>Passes a piece on.</summary>
    protected abstract void PassOn(ReadOnlySpan<byte> piece);

    private void Reserve(int wanted)
    {
        if (held.Length - used >= Math.Max(1, wanted))
            return;
        Flush();
        if (wanted > held.Length)
            held = new byte[wanted];
    }

    private void Flush()
    {
        PassOn(held.AsSpan(0, used));
        used = 0;
    }
}
