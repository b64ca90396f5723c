using Rolemap.Lint;

namespace Rolemap.Cli;

/// <summary>One path of a lint run, opened and checked.</summary>
/// <param name="Opened">What was opened.</param>
/// <param name="Report">What lint says about it.</param>
/// <param name="IncludesPrivate">Whether assessments and cases were read.</param>
internal sealed record Checked(Opened Opened, LintReport Report, bool IncludesPrivate)
{
    /// <summary>What <c>--fix</c> came to, or null when it was not asked for.</summary>
    public Fixing? Fixing { get; init; }
}
