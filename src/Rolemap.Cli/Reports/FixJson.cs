using System.Text.Json;
using Rolemap.Files.Json;
using Rolemap.Lint;

namespace Rolemap.Cli.Reports;

/// <summary>What <c>--fix</c> came to, as the key <c>fixes</c> of a lint result.</summary>
internal static class FixJson
{
    public static void Write(Utf8JsonWriter json, Fixing fixing)
    {
        json.WriteStartObject("fixes");
        json.WriteBoolean("written", fixing.IsWritten);
        json.Array("fixed", fixing.Plan.Fixed, result =>
        {
            WriteStart(json, result);
            json.Array("changes", result.Finding.Fix, change => ChangeJson.Write(json, change, string.Join(' ', fixing.SentencesOf(change))));
            json.WriteEndObject();
        });
        json.Array("caused", fixing.Plan.Caused, result =>
        {
            WriteStart(json, result);
            json.WriteEndObject();
        });
        json.Array("left", fixing.Plan.Left, left =>
        {
            WriteStart(json, left.Result);
            json.WriteString("reason", left.Reason);
            json.WriteEndObject();
        });
        json.Array("files", fixing.Files, file =>
        {
            json.WriteStartObject();
            json.WriteString("file", file.Path);
            json.WriteString("diff", string.Concat(UnifiedDiff.Of(file.Path, file.Before, file.After).Select(line => $"{line}\n")));
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void WriteStart(Utf8JsonWriter json, LintResult result)
    {
        json.WriteStartObject();
        json.WriteString("rule", result.Rule.Id);
        json.WriteString("subject", result.Finding.Subject.ToString());
        json.WriteString("message", result.Finding.Message);
    }
}
