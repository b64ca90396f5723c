using System.Collections.Immutable;
using Rolemap.Entries;

namespace Rolemap.Lint;

/// <summary>Everything a reader needs to know about a rule; its page is made from it.</summary>
public sealed record RuleCard
{
    /// <summary>The id, <c>RM</c> and three digits; never reused.</summary>
    public required string Id { get; init; }

    /// <summary>The name of the fault in kebab-case, so that "accept span-too-wide" reads well.</summary>
    public required string Name { get; init; }

    /// <summary>The version that brought it.</summary>
    public required string Since { get; init; }

    /// <summary>How much its findings matter unless a company says otherwise.</summary>
    public required Severity Severity { get; init; }

    /// <summary>The fault in one sentence.</summary>
    public required string Summary { get; init; }

    /// <summary>Why it matters, with the source of every threshold.</summary>
    public required string Why { get; init; }

    /// <summary>A short workspace or framework in YAML, in one text, that this rule and no other finds fault with.</summary>
    public required string Bad { get; init; }

    /// <summary>The same, put right: no rule finds fault with it.</summary>
    public required string Good { get; init; }

    /// <summary>What to do about it.</summary>
    public required string Fix { get; init; }

    /// <summary>The limits it judges by; empty when it needs none.</summary>
    public ImmutableArray<Threshold> Thresholds { get; init; } = [];

    /// <summary>Whether it is on in a profile when nothing is set.</summary>
    public Func<Profile, bool> OnIn { get; init; } = _ => true;

    /// <summary>Whether it reads assessments and cases, and so runs only with <c>--private</c>.</summary>
    public bool IsPrivate { get; init; }

    /// <summary>What its findings are about.</summary>
    public RefKind About { get; init; } = RefKind.Position;

    /// <summary>The family it belongs to, by the first digit of its id; direction has the second half of ownership.</summary>
    public string Family => Id[2] == '2' && Id[3] >= '5' ? "direction" : Families[Id[2] - '0'];

    /// <summary>The reference to it.</summary>
    public Ref Ref => new(RefKind.Rule, Id);

    /// <summary>The page about it, relative to the root of the repository.</summary>
    public string Help => $"docs/rules/{Id}.md";

    private static readonly string[] Families =
        ["general", "structure and people", "ownership", "load and team shape", "growth and mentoring", "framework and titles", "openings and hiring", "lifecycle and decisions", "data", "acceptances"];
}

/// <summary>A limit that a rule judges by.</summary>
/// <param name="Key">What it is called in <c>rolemap.yaml</c>: min, max, months or days.</param>
/// <param name="Startup">Its value in the profile startup.</param>
/// <param name="KnowledgeWork">Its value in the profile knowledge-work.</param>
/// <param name="Enterprise">Its value in the profile enterprise.</param>
/// <param name="Source">Where the values come from and how strong that source is.</param>
public sealed record Threshold(string Key, decimal Startup, decimal KnowledgeWork, decimal Enterprise, string Source)
{
    /// <summary>Its value in a profile.</summary>
    public decimal In(Profile profile) => profile switch
    {
        Profile.Startup => Startup,
        Profile.KnowledgeWork => KnowledgeWork,
        Profile.Enterprise => Enterprise,
        _ => throw new ArgumentOutOfRangeException(nameof(profile)),
    };
}
