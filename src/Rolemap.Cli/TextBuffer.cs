using System.Buffers;
using System.Text;

namespace Rolemap.Cli;

/// <summary>UTF-8 on its way into a writer of text, as results are.</summary>
internal sealed class TextBuffer(TextWriter output) : IBufferWriter<byte>, IDisposable
{
    private readonly Decoder decoder = Encoding.UTF8.GetDecoder();
    private byte[] held = new byte[1 << 16];
    private char[] letters = [];
    private int used;

    public void Advance(int count) => used += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return held.AsMemory(used);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return held.AsSpan(used);
    }

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
        if (letters.Length < held.Length)
            letters = new char[held.Length];
        output.Write(letters, 0, decoder.GetChars(held, 0, used, letters, 0));
        used = 0;
    }
}
