using Rolemap.Organizations;

namespace Rolemap.Lint;

/// <summary>How products are called in messages.</summary>
internal static class Portfolio
{
    /// <summary>The id and the stage: "ledger-desktop-sync (sunset)".</summary>
    public static string Shown(Product product) => product.StageId is { } stage ? $"{product.Id} ({stage})" : product.Id;
}
