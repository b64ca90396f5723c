using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using Rolemap.Lint;

namespace Rolemap.Charts;

/// <summary>The colours of charts, by the names that the pages use for them too, in light and dark.</summary>
public static class ChartColors
{
    private static readonly ImmutableArray<(string Name, string Light, string Dark)> All =
    [
        ("ground", "#faf9f6", "#141413"), ("surface", "#ffffff", "#1c1c1a"), ("sunken", "#f2f0ea", "#232220"), ("line", "#e2ded4", "#373530"),
        ("line-strong", "#8b867a", "#7d786d"), ("ink", "#1d1c1a", "#edeae4"), ("quiet", "#5c5850", "#b0aba0"), ("accent", "#0a5f58", "#74cdc2"),
        ("error", "#a8201a", "#f5a19b"), ("warning", "#7a5200", "#eac06c"), ("note", "#2f5678", "#a3c7e8"),
        ("k0", "#8b867a", "#7d786d"), ("k1", "#0b5c8a", "#8cc8f0"), ("k2", "#8a3b12", "#f0b18c"), ("k3", "#3c6618", "#b2d98a"), ("k4", "#7a2b6e", "#e6a6da"),
        ("k5", "#5b5410", "#d9cf7a"), ("k6", "#3d46a8", "#b3bbfa"), ("k7", "#9a2440", "#f5a5b6"), ("k8", "#1d6160", "#86d3d0"),
    ];

    private static readonly FrozenDictionary<string, string> LightByName = All.ToFrozenDictionary(color => color.Name, color => color.Light, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> DarkByName =
        All.ToFrozenDictionary(color => color.Name, color => color.Dark, StringComparer.Ordinal);

    /// <summary>A style sheet for a picture that stands alone: light or dark as the reader likes it.</summary>
    internal static string StyleSheet { get; } = MakeStyleSheet();

    /// <summary>The colour of a name in light surroundings.</summary>
    public static string Light(string name) => LightByName[name];

    /// <summary>The colour of a name in dark surroundings.</summary>
    public static string Dark(string name) => DarkByName[name];

    /// <summary>The name of the colour of a finding.</summary>
    internal static string Of(Severity severity) => severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "note" };

    private static string MakeStyleSheet()
    {
        var style = new StringBuilder();
        foreach (var (name, light, _) in All)
            style.Append(System.Globalization.CultureInfo.InvariantCulture, $".chart .fill-{name}{{fill:var(--{name},{light})}}.chart .line-{name}{{stroke:var(--{name},{light})}}\n");
        style.Append("@media (prefers-color-scheme:dark){.chart{");
        foreach (var (name, _, dark) in All)
            style.Append(System.Globalization.CultureInfo.InvariantCulture, $"--{name}:{dark};");
        return style.Append("}}\n").ToString();
    }
}
