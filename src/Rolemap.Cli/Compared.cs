using System.Collections.Immutable;
using System.CommandLine;
using Rolemap.Archetypes;
using Rolemap.Comparison;
using Rolemap.Entries;
using Rolemap.Files.Archetypes;
using Rolemap.Files.Frameworks;
using Rolemap.Frameworks;
using Rolemap.Organizations;

namespace Rolemap.Cli;

/// <summary>Something that is compared: a framework, a role of one, an organization, or a shape.</summary>
/// <param name="Word">How it was named.</param>
internal sealed record Compared(string Word)
{
    /// <summary>The framework; that of the organization where one was named.</summary>
    public Framework Framework { get; init; } = Framework.None;

    /// <summary>The id of a role of it, or null.</summary>
    public string? Role { get; init; }

    /// <summary>The organization, or null.</summary>
    public Organization? Organization { get; init; }

    /// <summary>The shape, or null.</summary>
    public Archetype? Shape { get; init; }

    /// <summary>Whether parts of its files could not be read, which has been said.</summary>
    public bool IsUnread { get; init; }

    /// <summary>The corrections that the organization brings.</summary>
    public IEnumerable<Counterpart> Pins => Organization is null ? [] : PinsOf(Organization);

    /// <summary>The name for people.</summary>
    public string Name => Organization is { Name.Length: > 0 } named ? named.Name : Word;

    /// <summary>The corrections in the settings of a workspace.</summary>
    public static IEnumerable<Counterpart> PinsOf(Organization organization) =>
        organization.Settings is { } settings ? Counterpart.Of(settings.Parts(WorkspaceFields.Counterparts), organization.Framework.Id) : [];

    /// <summary>What a word names; null, after saying so, when it names nothing.</summary>
    public static ImmutableArray<Compared>? Parse(Session session, ParseResult parsed, string word)
    {
        if (word is "archetypes")
            return [.. ArchetypeLibrary.All.Where(shape => !shape.IsOverlay).Select(shape => new Compared(shape.Id) { Shape = shape })];
        if (word.StartsWith("archetype:", StringComparison.Ordinal))
            return ShapeOf(session, word);
        var text = word.StartsWith("role:", StringComparison.Ordinal) ? word["role:".Length..] : word;
        if (Whole(session, parsed, text) is { } whole)
            return whole.IsEmpty ? null : whole;
        foreach (var at in new[] { text.LastIndexOf(':'), text.LastIndexOf('/') })
            if (at > 0 && Whole(session, parsed, text[..at]) is { } owner)
                return owner.IsEmpty ? null : RoleOf(session, owner[0] with { Word = word }, text[(at + 1)..]);
        return Bare(session, parsed, text);
    }

    /// <summary>A framework or organization by path or id: null when the text names none, empty when it could not be opened, which has been said.</summary>
    private static ImmutableArray<Compared>? Whole(Session session, ParseResult parsed, string text)
    {
        if (FrameworkLibrary.OfId(text) is { } shipped)
            return [new Compared(text) { Framework = shipped }];
        var full = session.FullPath(text);
        if (!File.Exists(full) && !Directory.Exists(full))
            return null;
        if (Opening.Open(session, parsed, text) is not { } opened)
            return ImmutableArray<Compared>.Empty;
        var isUnread = !opened.Workspace.Problems.IsEmpty && session.Refuse(opened.Workspace.Problems) != ExitCode.Fine;
        return [new Compared(text) { Framework = opened.Workspace.Framework, Organization = opened.IsFramework ? null : opened.Organization, IsUnread = isUnread }];
    }

    /// <summary>The shape of a reference; null, after saying so, when there is none.</summary>
    public static ImmutableArray<Compared>? ShapeOf(Session session, string word)
    {
        var id = word["archetype:".Length..];
        if (ArchetypeLibrary.Of(id) is { } shape)
            return [new Compared(id) { Shape = shape }];
        session.Refuse($"There is no shape '{id}'.", $"The shapes are {string.Join(", ", ArchetypeLibrary.All.Select(one => one.Id))}: rolemap archetypes");
        return null;
    }

    private static ImmutableArray<Compared>? RoleOf(Session session, Compared owner, string named)
    {
        var framework = owner.Framework;
        if (framework.RoleOf(named) is { } byId)
            return [owner with { Role = byId.Id }];
        if (framework.RolesTitled(named).ToArray() is [var only])
            return [owner with { Role = only.Id }];
        var nearest = Nearest.To(named, framework.Roles.Select(role => role.Id));
        session.Refuse($"The framework '{framework.Id}' has no role '{named}'.",
            nearest is null ? $"Its roles are {string.Join(", ", framework.Roles.Select(role => role.Id))}." : $"Did you mean {framework.Id}/{nearest}?");
        return null;
    }

    /// <summary>A role of the workspace's framework, or of the standard one.</summary>
    private static ImmutableArray<Compared>? Bare(Session session, ParseResult parsed, string text)
    {
        var own = Opening.TryOpenWorkspace(session, parsed);
        var framework = own?.Workspace.Framework ?? FrameworkLibrary.Shipped(FrameworkLibrary.StandardId);
        if (framework.RoleOf(text) is { } role)
            return [new Compared(text) { Framework = framework, Role = role.Id, Organization = own is { IsFramework: false } ? own.Organization : null }];
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        var nearest = Nearest.To(slash > 0 ? text[..slash] : text, FrameworkLibrary.Ids.Concat(framework.Roles.Select(one => one.Id)));
        session.Refuse($"Nothing that can be compared goes by '{text}'.", nearest is not null
            ? $"Did you mean '{nearest}'?"
            : $"Name a framework ({string.Join(", ", FrameworkLibrary.Ids)}), the path of one, a role such as standard/senior-pm, a workspace, or archetype:A2.");
        return null;
    }
}
