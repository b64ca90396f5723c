using Rolemap.Entries;
using Rolemap.Files.Yaml;
using YamlDotNet.RepresentationModel;

namespace Rolemap.Files.Tests.Yaml;

/// <summary>What another reader makes of the same text, in a form that both can be brought to.</summary>
internal static class Oracle
{
    private static readonly System.Text.Json.JsonSerializerOptions Relaxed = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text as YamlDotNet reads it; null for a text with no document. Throws what it throws.</summary>
    public static string? Read(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return stream.Documents is [var only] && !IsNothing(only.RootNode) ? Canonical(only.RootNode) : null;
    }

    /// <summary>The text as we read it; throws when we refuse it.</summary>
    public static string? Ours(string text)
    {
        var problems = new List<Problem>();
        var document = YamlReader.Read(SourceText.Of("test.yaml", text), problems);
        Assert.True(problems.Count == 0, $"{string.Join("\n", problems)}\nin\n{text}");
        return document.Root is { } root ? Canonical(root) : null;
    }

    /// <summary>Whether we read the text without a problem.</summary>
    public static bool IsAccepted(string text) => YamlReader.Read(SourceText.Of("test.yaml", text), new List<Problem>()).IsWhole;

    /// <summary>A lone marker is an empty document to the other reader, and none to us.</summary>
    private static bool IsNothing(YamlDotNet.RepresentationModel.YamlNode root) => root is YamlDotNet.RepresentationModel.YamlScalarNode { Value: "" or null, Style: YamlDotNet.Core.ScalarStyle.Plain };

    public static string Canonical(YamlDotNet.RepresentationModel.YamlNode node) => node switch
    {
        YamlDotNet.RepresentationModel.YamlScalarNode scalar => Quoted(scalar.Value ?? ""),
        YamlSequenceNode sequence => $"[{string.Join(", ", sequence.Children.Select(Canonical))}]",
        YamlMappingNode mapping => $"{{{string.Join(", ", mapping.Children.Select(pair => $"{Canonical(pair.Key)}: {Canonical(pair.Value)}"))}}}",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public static string Canonical(Rolemap.Files.Yaml.YamlNode node) => node switch
    {
        YamlScalar scalar => Quoted(scalar.Text),
        YamlSequence sequence => $"[{string.Join(", ", sequence.Items.Select(Canonical))}]",
        YamlMapping mapping => $"{{{string.Join(", ", mapping.Pairs.Select(pair => $"{Quoted(pair.Key)}: {Canonical(pair.Value)}"))}}}",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public static string Quoted(string text) => System.Text.Json.JsonSerializer.Serialize(text, Relaxed);
}
