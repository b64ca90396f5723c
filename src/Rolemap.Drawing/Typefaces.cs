using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using HarfBuzzSharp;
using SkiaSharp;

namespace Rolemap.Drawing;

/// <summary>A font that is shipped: how its letters look, and how they stand together.</summary>
internal sealed class Typeface
{
    private Typeface(SKTypeface shapes, HarfBuzzSharp.Font shaping)
    {
        (Shapes, Shaping) = (shapes, shaping);
        Missing = shaping.TryGetNominalGlyph(Rune.ReplacementChar.Value, out var box) ? (ushort)box : (ushort)0;
    }

    public SKTypeface Shapes { get; }

    public HarfBuzzSharp.Font Shaping { get; }

    /// <summary>In what units the font is measured.</summary>
    public int UnitsPerEm => Shapes.UnitsPerEm;

    /// <summary>The box that stands for a letter it does not have.</summary>
    public ushort Missing { get; }

    public bool Has(Rune letter) => Shaping.TryGetNominalGlyph(letter.Value, out _);

    public static Typeface Load(string name)
    {
        using var resource = typeof(Typeface).Assembly.GetManifestResourceStream($"fonts/{name}.ttf")
            ?? throw new ArgumentException($"There is no font {name}.", nameof(name));
        using var copy = new MemoryStream();
        resource.CopyTo(copy);
        var bytes = copy.ToArray();
        using var data = SKData.CreateCopy(bytes);
        var shapes = SKTypeface.FromData(data) ?? throw new InvalidOperationException($"The font {name} cannot be read.");
        // Fonts stay for as long as the program runs, and so do their bytes.
        var place = Marshal.AllocHGlobal(bytes.Length);
        Marshal.Copy(bytes, 0, place, bytes.Length);
        var blob = new Blob(place, bytes.Length, MemoryMode.ReadOnly);
        blob.MakeImmutable();
        var face = new Face(blob, 0);
        face.MakeImmutable();
        var shaping = new HarfBuzzSharp.Font(face);
        shaping.SetScale(shapes.UnitsPerEm, shapes.UnitsPerEm);
        shaping.SetFunctionsOpenType();
        return new Typeface(shapes, shaping);
    }
}

/// <summary>The fonts of everything that is drawn: those that are shipped, never those of a machine, so that a chart looks the same everywhere.</summary>
internal static class Typefaces
{
    private static readonly Lazy<ImmutableArray<Typeface>> Regular = new(() => Load("Inter-Regular", "NotoSansArabic-Regular", "NotoSansHebrew-Regular"));
    private static readonly Lazy<ImmutableArray<Typeface>> Bold = new(() => Load("Inter-SemiBold", "NotoSansArabic-Bold", "NotoSansHebrew-Bold"));

    /// <summary>The fonts of a weight, in the order in which they are asked for a letter.</summary>
    public static ImmutableArray<Typeface> Of(bool isBold) => isBold ? Bold.Value : Regular.Value;

    /// <summary>The first font that has all of a letter with its marks, else the one that has the letter, else the first, which shows a box.</summary>
    public static Typeface For(ReadOnlySpan<char> element, bool isBold)
    {
        var (faces, best, most) = (Of(isBold), 0, -1);
        for (var at = 0; at < faces.Length; at++)
        {
            var (had, lacks) = (0, false);
            foreach (var letter in element.EnumerateRunes())
            {
                if (faces[at].Has(letter))
                    had++;
                else
                    lacks |= !IsUnseen(letter);
                if (lacks)
                    break;
            }
            if (!lacks)
                return faces[at];
            if (had > most)
                (best, most) = (at, had);
        }
        return faces[best];
    }

    private static bool IsUnseen(Rune letter) => Rune.GetUnicodeCategory(letter) == System.Globalization.UnicodeCategory.Format;

    private static ImmutableArray<Typeface> Load(params string[] names) => [.. names.Select(Typeface.Load)];
}
