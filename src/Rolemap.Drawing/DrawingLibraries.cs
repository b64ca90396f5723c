using System.Runtime.InteropServices;
using SkiaSharp;

namespace Rolemap.Drawing;

/// <summary>The native libraries that PNG and PDF are drawn with. They lie beside the program, which can do everything else without them.</summary>
public static class DrawingLibraries
{
    private static readonly string[] Names = ["libSkiaSharp", "libHarfBuzzSharp"];

    /// <summary>Those that cannot be loaded; empty when all can.</summary>
    public static IReadOnlyList<string> Missing => [.. Names.Where(name => !NativeLibrary.TryLoad(name, typeof(SKCanvas).Assembly, null, out _))];
}
