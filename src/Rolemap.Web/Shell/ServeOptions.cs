using System.Collections.Immutable;

namespace Rolemap.Web.Shell;

/// <summary>What <c>rolemap serve</c> was asked for.</summary>
public sealed record ServeOptions
{
    /// <summary>A workspace folder, or a CSV file, as an absolute path.</summary>
    public required string Path { get; init; }

    /// <summary>Whether the sample is shown because nothing was named: visitors may choose whose eyes to look through.</summary>
    public bool IsDemo { get; init; }

    public int Port { get; init; } = 5080;

    /// <summary>Whether people, positions and products stay out: only what the framework says is shown.</summary>
    public bool FrameworkOnly { get; init; }

    public bool OpenBrowser { get; init; }

    public bool ReadOnly { get; init; }

    /// <summary>The other sites whose pages may show a chart of this one; this site's own may always.</summary>
    public ImmutableArray<string> EmbedFrom { get; init; } = [];

    public bool IsCsv => Path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);
}
