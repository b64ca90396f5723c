using System.Text;
using System.Text.Json;
using Rolemap.Files.Json;

namespace Rolemap.Cli.Reports;

/// <summary>How JSON results reach the output.</summary>
internal static class Json
{
    /// <summary>Writes one value and a line end.</summary>
    public static void Write(TextWriter output, Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, JsonText.Options))
            write(json);
        output.WriteLine(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }
}
