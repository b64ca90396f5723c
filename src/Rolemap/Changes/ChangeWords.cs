using System.Collections.Immutable;
using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Changes;

/// <summary>Says in plain words what Changes do. The words follow from which fields differ and from nothing else.</summary>
/// <remarks>
/// Every sentence stands alone. Names are those of the organization on the side they speak of; texts come as they are written,
/// so what shows them must escape what it cannot show.
/// </remarks>
public sealed class ChangeWords
{
    private readonly Names names;

    /// <summary>Prepares the words for Changes between two organizations.</summary>
    /// <param name="before">The organization the Changes start from.</param>
    /// <param name="after">The organization they lead to.</param>
    public ChangeWords(Organization before, Organization after) => names = new Names(before, after);

    /// <summary>A Change in words: its sentences, one after the other.</summary>
    public string Of(Change change) => string.Join(' ', SentencesOf(change));

    /// <summary>A Change as sentences, at least one.</summary>
    public ImmutableArray<string> SentencesOf(Change change) => change.Subject.Kind switch
    {
        RefKind.Position => new SeatWords(change, names).Sentences(),
        RefKind.Product => ProductWords.Of(change, names),
        RefKind.Opening or RefKind.Mentoring or RefKind.Holding or RefKind.Acceptance => DutyWords.Of(change, names),
        RefKind.Decision => DecisionWords.Of(change, names),
        RefKind.Activity => ActivityWords.Of(change, names),
        _ => EntryWords.Of(change, names),
    };
}
