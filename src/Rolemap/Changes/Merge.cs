using Rolemap.Entries;

namespace Rolemap.Changes;

/// <summary>Three-way merge of one entry, field by field.</summary>
internal static class Merge
{
    /// <summary>What a Change makes of the current entry; adds to the conflicts where both sides differ.</summary>
    public static Entry? Of(Change change, Entry? current, List<Conflict> conflicts)
    {
        if (Equals(current, change.Before) || Equals(current, change.After))
            return change.After;
        if (current is null)
        {
            conflicts.Add(new Conflict(change.Subject, null, null, null, null));
            return null;
        }
        var merged = current;
        foreach (var field in current.Shape.Fields)
        {
            var (was, found, wanted) = (change.Before?[field], current[field], change.After?[field]);
            if (change.After is null ? !Equals(was, found) : !Equals(was, found) && !Equals(was, wanted) && !Equals(found, wanted))
                conflicts.Add(new Conflict(change.Subject, field, was, found, wanted));
            else if (!Equals(was, wanted))
                merged = merged.With(field, wanted);
        }
        return change.After is null ? null : merged;
    }
}
