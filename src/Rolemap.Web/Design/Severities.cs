using Rolemap.Lint;

namespace Rolemap.Web.Design;

/// <summary>Severities as words; the colour repeats what the word says.</summary>
public static class Severities
{
    public static string WordOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Note => "note",
        _ => throw new ArgumentOutOfRangeException(nameof(severity)),
    };
}
