using Rolemap.Files.Frameworks;
using Rolemap.Frameworks;

namespace Rolemap.Web.Mine;

/// <summary>The framework that what is different here is told from.</summary>
public static class Standards
{
    private static readonly Lazy<Framework> Read = new(() => FrameworkLibrary.Shipped(FrameworkLibrary.StandardId));

    public static Framework Standard => Read.Value;
}
