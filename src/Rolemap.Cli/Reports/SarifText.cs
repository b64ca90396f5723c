using System.Text.Json;
using Rolemap.Lint;

namespace Rolemap.Cli.Reports;

/// <summary>Texts, levels and addresses as SARIF writes them.</summary>
internal static class SarifText
{
    /// <summary>A message under its key.</summary>
    public static void Message(Utf8JsonWriter json, string text) => Write(json, "message", Escaped(text));

    /// <summary>A text under a key.</summary>
    public static void Write(Utf8JsonWriter json, string key, string text)
    {
        json.WriteStartObject(key);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    /// <summary>The word of a severity.</summary>
    public static string LevelOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    /// <summary>A path as a relative address.</summary>
    public static string UriOf(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    /// <summary>Braces would stand for arguments, and <c>[text](place)</c> would be a link (SARIF 3.11.5 and 3.11.6).</summary>
    private static string Escaped(string text)
    {
        var plain = text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);
        return plain.Contains("](", StringComparison.Ordinal) ? plain.Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal) : plain;
    }
}
