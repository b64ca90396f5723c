namespace Rolemap.Files.Charts;

/// <summary>Bytes on their way into a stream, a large piece at a time.</summary>
public sealed class FileBuffer(Stream stream) : HeldBytes(1 << 18)
{
    /// <inheritdoc/>
    protected override void PassOn(ReadOnlySpan<byte> piece) => stream.Write(piece);
}
