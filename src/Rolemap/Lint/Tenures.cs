using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Lint;

/// <summary>Who held a seat from when to when, on all days.</summary>
internal static class Tenures
{
    /// <summary>All who are written to hold a seat at some time, in the order written. Those that end before they begin are left out.</summary>
    public static List<Tenure> Of(Position position)
    {
        var (all, entry) = (new List<Tenure>(), position.Entry);
        if (entry.Text(PositionFields.Name) is not null)
            all.Add(new Tenure(entry.Id, entry.Day(PositionFields.Since), null, entry.Place));
        foreach (var part in entry.Parts(PositionFields.Holders))
            if (part.Text(HolderFields.Person) is { } person && !(part.Day(HolderFields.Until) < part.Day(HolderFields.From)))
                all.Add(new Tenure(person, part.Day(HolderFields.From), part.Day(HolderFields.Until), part.Place));
        return all;
    }

    /// <summary>The first tenure, by its first day, that begins before an earlier one has ended; null where none does.</summary>
    public static Tenure? FirstOverlap(IEnumerable<Tenure> tenures)
    {
        DateOnly? last = null;
        foreach (var (tenure, at) in tenures.OrderBy(tenure => tenure.First).Select((tenure, at) => (tenure, at)))
        {
            if (at > 0 && tenure.First < last)
                return tenure;
            last = last > tenure.Last ? last : tenure.Last;
        }
        return null;
    }

    /// <summary>The times in which nobody held the seat, each with who came next.</summary>
    public static IEnumerable<(int Days, Tenure Next)> Gaps(Position position)
    {
        DateOnly? last = null;
        foreach (var tenure in Of(position).OrderBy(tenure => tenure.First))
        {
            if (last is { } before && tenure.From is { } from && Calendar.DaysBetween(before, from) is > 1 and var days)
                yield return (days - 1, tenure);
            last = last > tenure.Last ? last : tenure.Last;
        }
    }
}

/// <summary>The time in which somebody holds a seat.</summary>
/// <param name="PersonId">Who.</param>
/// <param name="From">The first day, where it is written.</param>
/// <param name="Until">The last day, where it is written.</param>
/// <param name="Place">Where it is written.</param>
internal readonly record struct Tenure(string PersonId, DateOnly? From, DateOnly? Until, Place Place)
{
    /// <summary>The first day; the beginning of time when none is written.</summary>
    public DateOnly First => From ?? DateOnly.MinValue;

    /// <summary>The last day; the end of time when none is written.</summary>
    public DateOnly Last => Until ?? DateOnly.MaxValue;
}
