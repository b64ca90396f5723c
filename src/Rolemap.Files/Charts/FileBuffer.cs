namespace Rolemap.Files.Charts;

/// <summary>Bytes on their way into a stream, a large piece at a time.</summary>
/// <param name="stream">Where they go.</param>
/// <param name="size">How many bytes a piece has.</param>
public sealed class FileBuffer(Stream stream, int size = 1 << 18) : HeldBytes(size)
{
    /// <inheritdoc/>
    protected override void PassOn(ReadOnlySpan<byte> piece) => stream.Write(piece);
}
