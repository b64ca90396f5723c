using System.Collections.Immutable;
using Rolemap.Entries;
using Rolemap.Frameworks;
using Rolemap.Organizations;

namespace Rolemap.Files.Workspaces;

/// <summary>What was read of a workspace: everything that could be, and every problem with the rest.</summary>
public sealed record Workspace
{
    /// <summary>How it is called: the company's name, else that of the folder or file.</summary>
    public required string Name { get; init; }

    /// <summary>What is written down.</summary>
    public required EntrySet Entries { get; init; }

    /// <summary>The framework it uses; <see cref="Framework.None"/> when that could not be read.</summary>
    public required Framework Framework { get; init; }

    /// <summary>What could not be read, by place.</summary>
    public required ImmutableArray<Problem> Problems { get; init; }

    /// <summary>What a reader should know but need not mend.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>The scenario files, relative to the workspace.</summary>
    public ImmutableArray<string> Scenarios { get; init; } = [];

    /// <summary>What <c>rolemap.yaml</c> says, or null.</summary>
    public Entry? Settings => Entries[RefKind.Workspace] is [var only, ..] ? only : null;

    /// <summary>The day the files speak of, or null when they do not say.</summary>
    public DateOnly? AsOf => Settings?.Day(WorkspaceFields.AsOf);

    /// <summary>The organization at a day.</summary>
    public Organization At(DateOnly day) => new(Entries, Framework, day);
}
