using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Rolemap.Lint;

namespace Rolemap.Cli.Reports;

/// <summary>Fingerprints of results: a finding keeps its own while lines move and numbers in its message change.</summary>
/// <param name="folder">The folder of the workspace within the repository, so that two workspaces do not share one.</param>
internal sealed class SarifPrints(string folder)
{
    private readonly Dictionary<(string Rule, string Subject), int> seen = [];

    /// <summary>The fingerprint of the next result; of several with one rule and subject each has another.</summary>
    public string Next(LintResult result)
    {
        var key = (result.Rule.Id, result.Finding.Subject.ToString());
        seen[key] = seen.GetValueOrDefault(key) + 1;
        var text = string.Create(CultureInfo.InvariantCulture, $"{folder}\n{key.Id}\n{key.Item2}\n{seen[key]}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));
    }
}
