using System.Collections.Frozen;
using Rolemap.Entries;
using Rolemap.Files.Workspaces;
using Rolemap.Files.Yaml;
using Rolemap.Frameworks;

namespace Rolemap.Files.Frameworks;

/// <summary>The frameworks that ship with the program (the folder <c>frameworks/</c>, carried inside it), and those named by a path.</summary>
public static class FrameworkLibrary
{
    /// <summary>The framework that holds when a workspace names none.</summary>
    public const string StandardId = "standard";

    private const string Prefix = "frameworks/";

    private static readonly FrozenSet<string> Names = ShippedFiles.FilesBelow("frameworks").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The ids of the shipped frameworks, in ordinal order.</summary>
    public static IEnumerable<string> Ids => Names.Select(name => name[..^".yaml".Length]).Order(StringComparer.Ordinal);

    /// <summary>The framework of an id of the library, or of a path; <see cref="Framework.None"/> and a problem when there is none.</summary>
    /// <param name="named">An id such as <c>standard</c>, or the path of a file.</param>
    /// <param name="tree">Where a path is looked up; null when there is no folder to look in.</param>
    /// <param name="place">Where it is named.</param>
    /// <param name="problems">Gathers what could not be read.</param>
    public static Framework Find(string named, FileTree? tree, Place place, ICollection<Problem> problems) =>
        SourceOf(named, tree, place, problems) is { } source ? FrameworkReader.Read(source, tree, problems) : Framework.None;

    /// <summary>A framework of the library; asking for one that is not shipped is a mistake in our code.</summary>
    public static Framework Shipped(string id)
    {
        var problems = new List<Problem>();
        var framework = Find(id, null, default, problems);
        return problems is [var first, ..] ? throw new ArgumentException(first.ToString(), nameof(id)) : framework;
    }

    /// <summary>The framework of an id of the library, or null when there is none.</summary>
    public static Framework? OfId(string id) => Names.Contains($"{id}.yaml") ? Shipped(id) : null;

    internal static SourceText? SourceOf(string named, FileTree? tree, Place place, ICollection<Problem> problems)
    {
        if (IsPath(named) && tree?.Holds(named) == true)
            return tree.ReadText(named, problems);
        if (ShippedText(named) is { } shipped)
            return SourceText.Decode($"{Prefix}{named}.yaml", shipped, problems);
        var nearest = Nearest.To(named, Ids);
        problems.Add(new Problem(
            place,
            IsPath(named) ? $"There is no framework file '{named}'." : $"There is no framework '{named}' in the library.",
            nearest is null ? $"Name one of {string.Join(", ", Ids)}, or the path of a file." : $"Did you mean '{nearest}'? The library holds {string.Join(", ", Ids)}."));
        return null;
    }

    private static byte[]? ShippedText(string id) => ShippedFiles.Read($"{Prefix}{id}.yaml");

    private static bool IsPath(string named) => named.Contains('/', StringComparison.Ordinal) || named.EndsWith(".yaml", StringComparison.Ordinal) || named.EndsWith(".yml", StringComparison.Ordinal);
}
