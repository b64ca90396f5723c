using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Files.Import;

/// <summary>Brings the holders of a seat up to an import without losing what only the workspace knows of them: how they hold it, and until when.</summary>
internal static class HolderUpdate
{
    /// <summary>The seat with the holders that the import names, in the form in which the workspace writes them.</summary>
    /// <param name="seat">The seat as the workspace has it.</param>
    /// <param name="imported">The seat as the import has it.</param>
    /// <param name="day">The day of the import: holders of other times are not its business.</param>
    public static Entry Of(Entry seat, Entry imported, DateOnly? day)
    {
        var (was, becomes) = (HoldersOf(seat), HoldersOf(imported));
        var others = was.Where(holder => IsOfAnotherTime(holder, day) && !becomes.Exists(one => Person(one) == Person(holder))).ToList();
        if (becomes.Count == 0 && others.Count == 0)
            return was.Count == 0 ? seat : seat.With(PositionFields.Name, null).With(PositionFields.Since, null).With(PositionFields.Holders, null);
        if (seat[PositionFields.Name] is not null && seat[PositionFields.Holders] is null && becomes is [var only] && Person(only) == seat.Id && IsPlain(only))
            return seat.With(PositionFields.Name, imported[PositionFields.Name] ?? seat[PositionFields.Name])
                .With(PositionFields.Since, only[HolderFields.From] ?? seat[PositionFields.Since]);
        if (was.Count == 0 && imported[PositionFields.Name] is not null)
            return seat.With(PositionFields.Name, imported[PositionFields.Name]).With(PositionFields.Since, imported[PositionFields.Since]).With(PositionFields.VacantSince, null);
        var kept = was.Select(holder => becomes.Find(one => Person(one) == Person(holder)) is { } now ? Merged(holder, now) : others.Contains(holder) ? holder : null).OfType<Entry>();
        var holders = kept.Concat(becomes.Where(holder => !was.Exists(one => Person(one) == Person(holder))));
        return seat.With(PositionFields.Name, null).With(PositionFields.Since, null).With(PositionFields.VacantSince, null)
            .With(PositionFields.Holders, new Value.Items([.. holders.Select(holder => new Value.Part(holder))]));
    }

    private static bool IsPlain(Entry holder) => holder[HolderFields.Kind] is null && holder[HolderFields.Until] is null;

    private static string? Person(Entry holder) => holder.Text(HolderFields.Person);

    private static bool IsOfAnotherTime(Entry holder, DateOnly? day) =>
        (holder.Day(HolderFields.Until) is { } until && (day is null || until < day)) || (day is { } today && holder.Day(HolderFields.From) > today);

    private static Entry Merged(Entry was, Entry becomes)
    {
        foreach (var (field, value) in becomes.Written)
            was = was.With(field, value);
        return was;
    }

    /// <summary>The holders as a list, also where the short form is written.</summary>
    private static List<Entry> HoldersOf(Entry seat) =>
        [.. (seat[PositionFields.Name] is not null ? WorkspaceMatch.AsHolder(seat, seat.Id) : seat).Parts(PositionFields.Holders).Concat(seat[PositionFields.Name] is not null ? seat.Parts(PositionFields.Holders) : [])];
}
