using System.Collections.Immutable;
using Rolemap.Changes;
using Rolemap.Entries;

namespace Rolemap.Lint;

/// <summary>What the rules about unknown references say: the same sentence and the same fix, whatever is named.</summary>
internal static class UnknownMentions
{
    /// <summary>A finding for each mention of one of the kinds in the organization that leads nowhere.</summary>
    public static IEnumerable<Finding> Of(Inspection inspection, params RefKind[] kinds) =>
        inspection.References.InOrganization.Where(mention => kinds.Contains(mention.Kind)).Select(mention => FindingFor(inspection.References, mention));

    /// <summary>What is said about one mention.</summary>
    public static Finding FindingFor(References references, Mention mention)
    {
        var near = references.NearTo(mention);
        var what = $"{Wording.Named(mention.Entry)} has {mention.Path}: {mention.Written(mention.Id)}";
        return new Finding(mention.Entry.Ref, mention.Place, $"{what}, but there is no such {KindOf(mention)}; {NextStep(near, references, mention)}")
        {
            Fix = near is [var only] ? references.FixOf(mention, only) : ChangeList.Empty,
        };
    }

    private static string KindOf(Mention mention) => Ref.WordOf(mention.Kind) + (mention.Or is { } other ? $" or {Ref.WordOf(other)}" : "");

    private static string NextStep(ImmutableArray<string> near, References references, Mention mention)
    {
        if (near.Length > 0)
            return $"did you mean {string.Join(" or ", near.Select(mention.Written))}?";
        var self = mention.Entry.Shape.Kind == mention.Kind ? mention.Entry.Id : null;
        string[] few = [.. references.FewOf(mention.Kind).Where(id => id != self)];
        return few.Length > 0 ? $"there {(few.Length > 1 ? "are" : "is")} {Wording.List(few)}" : "correct the id, or write down what it names";
    }
}
