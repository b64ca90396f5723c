using System.Buffers;

namespace Rolemap.Files.Charts;

/// <summary>Bytes on their way into a stream, a large piece at a time.</summary>
public sealed class FileBuffer(Stream stream) : IBufferWriter<byte>, IDisposable
{
    private byte[] held = new byte[1 << 18];
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

    /// <summary>Writes what is held; the stream stays open.</summary>
    public void Dispose() => Flush();

    private void Reserve(int size)
    {
        if (held.Length - used >= Math.Max(1, size))
            return;
        Flush();
        if (size > held.Length)
            held = new byte[size];
    }

    private void Flush()
    {
        stream.Write(held, 0, used);
        used = 0;
    }
}
