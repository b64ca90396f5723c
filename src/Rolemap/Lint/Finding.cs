using System.Collections.Immutable;
using Rolemap.Changes;
using Rolemap.Entries;

namespace Rolemap.Lint;

/// <summary>What a rule says about a subject.</summary>
/// <param name="Subject">What it is about: a seat, a team, a product, a part of a framework; never a person's worth.</param>
/// <param name="Place">Where the fault is written.</param>
/// <param name="Message">The fault in one sentence, with the names and numbers involved.</param>
public sealed record Finding(Ref Subject, Place Place, string Message)
{
    /// <summary>The numbers it judged by, in the order in which they matter.</summary>
    public ImmutableArray<(string Name, decimal Value)> Numbers { get; init; } = [];

    /// <summary>What would put it right; empty when that is for people to choose.</summary>
    public ChangeList Fix { get; init; } = ChangeList.Empty;
}
