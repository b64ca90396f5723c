using SkiaSharp;

namespace Rolemap.Drawing;

/// <summary>Files on their way out.</summary>
internal static class Held
{
    /// <summary>
    /// Lets Skia write into memory of its own, and passes that on. A stream that fails, or that cannot say where it is, must not do so within Skia: an
    /// exception of ours cannot pass through it, and ends the program.
    /// </summary>
    public static void PassOn(Stream output, Action<SKWStream> write)
    {
        using var held = new SKDynamicMemoryWStream();
        write(held);
        using var data = held.DetachAsData();
        using var bytes = data.AsStream();
        bytes.CopyTo(output);
        output.Flush();
    }
}
