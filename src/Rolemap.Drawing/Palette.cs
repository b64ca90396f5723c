using System.Collections.Concurrent;
using Rolemap.Charts;
using SkiaSharp;

namespace Rolemap.Drawing;

/// <summary>The colours of charts, as Skia wants them.</summary>
internal sealed class Palette(Func<string, string> codeOf)
{
    /// <summary>On a bright screen.</summary>
    public static readonly Palette Light = new(ChartColors.Light);

    /// <summary>On a dark screen.</summary>
    public static readonly Palette Dark = new(ChartColors.Dark);

    /// <summary>On paper: nobody wants to print a ground.</summary>
    public static readonly Palette Paper = new(name => name == "ground" ? "#ffffff" : ChartColors.Light(name));

    private readonly ConcurrentDictionary<string, SKColor> colors = new(StringComparer.Ordinal);

    public SKColor this[string name] => colors.GetOrAdd(name, asked => SKColor.Parse(codeOf(asked)));
}
