using System.Text;
using Rolemap.Files.Charts;

namespace Rolemap.Cli;

/// <summary>UTF-8 on its way into a writer of text, as results are.</summary>
internal sealed class TextBuffer(TextWriter output) : HeldBytes(1 << 16)
{
    private readonly Decoder decoder = Encoding.UTF8.GetDecoder();
    private char[] letters = [];

    protected override void PassOn(ReadOnlySpan<byte> piece)
    {
        if (letters.Length < piece.Length)
            letters = new char[piece.Length];
        output.Write(letters, 0, decoder.GetChars(piece, letters, flush: false));
    }
}
