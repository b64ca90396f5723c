using Rolemap.Entries;

namespace Rolemap.Organizations;

/// <summary>What holds on one day of what is written about all days.</summary>
public static class Seen
{
    /// <summary>The entries as they are on the day: holders, dotted lines, mentorings and holdings of other days are left out.</summary>
    /// <remarks>Two days of the same files differ in nothing that is written; seen from each day they do, and can be compared.</remarks>
    public static EntrySet On(EntrySet entries, DateOnly day)
    {
        var changed = new Dictionary<Ref, Entry?>();
        foreach (var position in entries[RefKind.Position])
            changed[position.Ref] = PositionOn(position, day);
        foreach (var mentoring in entries[RefKind.Mentoring].Where(one => !Holds(one, MentoringFields.Since, MentoringFields.Until, day)))
            changed[mentoring.Ref] = null;
        foreach (var holding in entries[RefKind.Holding].Where(one => !Holds(one, HoldingFields.From, HoldingFields.Until, day)))
            changed[holding.Ref] = null;
        return entries.With(changed);
    }

    private static Entry PositionOn(Entry position, DateOnly day)
    {
        var seen = Keep(Keep(position, PositionFields.Holders, HolderFields.From, HolderFields.Until, day), PositionFields.Dotted, DottedFields.From, DottedFields.Until, day);
        if (position.Day(PositionFields.Since) > day)
            seen = seen.With(PositionFields.Name, null).With(PositionFields.Since, null);
        return position.Day(PositionFields.VacantSince) > day ? seen.With(PositionFields.VacantSince, null) : seen;
    }

    private static Entry Keep(Entry entry, Field list, Field from, Field until, DateOnly day)
    {
        if (entry[list] is null)
            return entry;
        var kept = entry.Parts(list).Where(part => Holds(part, from, until, day)).Select(part => (Value)new Value.Part(part)).ToArray();
        return entry.With(list, kept.Length == 0 ? null : new Value.Items([.. kept]));
    }

    private static bool Holds(Entry entry, Field from, Field until, DateOnly day) => !(entry.Day(from) > day) && !(entry.Day(until) < day);
}
