using System.Collections.Immutable;
using Rolemap.Entries;
using Rolemap.Frameworks;

namespace Rolemap.Changes;

/// <summary>The words for a Change of an activity of the matrix: who decides first, then the other letters.</summary>
internal static class ActivityWords
{
    /// <summary>The sentences.</summary>
    public static ImmutableArray<string> Of(Change change, Names names)
    {
        if (change.Kind != ChangeKind.Edited)
            return EntryWords.Of(change, names);
        var subject = Subjects.Of(change.After!, names.Is);
        return
        [
            .. change.Fields.SelectMany(one => one is { From: Value.Map from, To: Value.Map to } && one.Field == ActivityFields.Letters
                ? Letters($"{change.Subject.Id}", from, to)
                : EntryWords.Edited(subject, [one], names)),
        ];
    }

    private static IEnumerable<string> Letters(string activity, Value.Map from, Value.Map to)
    {
        var (was, becomes) = (With("A", from), With("A", to));
        var handedOver = !was.SequenceEqual(becomes) && was.Length > 0 && becomes.Length > 0;
        if (handedOver)
            yield return $"{activity}: {Names.Listed(was)} A → {Names.Listed(becomes)} A.";
        foreach (var who in from.All.Concat(to.All).Select(pair => pair.Key).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
            if (!Equals(from[who], to[who]) && !(handedOver && IsSaid(from[who], to[who])))
                yield return $"{activity}: {who} {from[who]?.ToString() ?? "no letter"} → {to[who]?.ToString() ?? "no letter"}.";
    }

    /// <summary>Whether the sentence about the A says it all: the A alone came or went.</summary>
    private static bool IsSaid(Value? from, Value? to) => (from?.ToString(), to?.ToString()) is ("A", null) or (null, "A");

    private static string[] With(string letter, Value.Map letters) => [.. letters.All.Where(pair => pair.Value.ToString() == letter).Select(pair => pair.Key)];
}
