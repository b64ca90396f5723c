using System.Collections.Immutable;
using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Changes;

/// <summary>The words for a Change of a seat.</summary>
internal sealed class SeatWords(Change change, Names names)
{
    private static readonly ImmutableArray<Field> AboutHolders = [PositionFields.Name, PositionFields.Holders, PositionFields.Since, PositionFields.VacantSince];

    /// <summary>The sentences, at least one.</summary>
    public ImmutableArray<string> Sentences() => (names.Before.PositionOf(change.Subject.Id), names.After.PositionOf(change.Subject.Id)) switch
    {
        (null, { } seat) when change.Kind == ChangeKind.Added => [Added(seat)],
        ({ } seat, null) when change.Kind == ChangeKind.Ended => [Ended(seat)],
        ({ } was, { } becomes) when change.Kind == ChangeKind.Edited => Edited(was, becomes),
        _ => EntryWords.Of(change, names),
    };

    /// <summary>A seat at the beginning of a sentence: its people and their role before, or what it is.</summary>
    private static string SubjectOf(Position was, Position becomes)
    {
        if (becomes.StandsForSeveral)
            return Names.LabelOf(becomes);
        if (Names.HoldersOf(becomes) is not { } people)
            return $"The vacant seat {Names.TitleOf(was)}";
        return was.Role is { } role ? $"{people} ({role.ShortTitle})" : people;
    }

    private string Added(Position seat)
    {
        var under = seat.ManagerId is { } manager ? $" under {names.Is(RefKind.Position, manager)}" : "";
        var title = Names.TitleOf(seat);
        if (seat.StandsForSeveral)
            return $"New: {Names.LabelOf(seat)}{under}.";
        if (Names.HoldersOf(seat) is not { } people)
            return $"New vacant seat {title}{under}.";
        return seat.Holders.Any(holder => names.Before.PersonOf(holder.PersonId) is { } person && person.Positions.Any())
            ? $"{people} {(seat.Holders.Count > 1 ? "take" : "takes")} the new seat {title}{under}."
            : $"{people} {(seat.Holders.Count > 1 ? "join" : "joins")} in the new seat {title}{under}.";
    }

    private static string Ended(Position seat)
    {
        if (seat.StandsForSeveral)
            return $"Gone: {Names.LabelOf(seat)}.";
        return Names.HoldersOf(seat) is { } people
            ? $"The seat {Names.TitleOf(seat)} closes (was held by {people})."
            : $"The vacant seat {Names.TitleOf(seat)} closes.";
    }

    private ImmutableArray<string> Edited(Position was, Position becomes)
    {
        var subject = SubjectOf(was, becomes);
        var fields = change.Fields.ToArray();
        var sentences = ImmutableArray.CreateBuilder<string>();
        if (fields.Any(one => AboutHolders.Contains(one.Field)))
            sentences.AddRange(HolderWords.Of(change, was, becomes, names));
        var holdersSaid = sentences.Count > 0;
        foreach (var one in fields)
            if (!holdersSaid || !AboutHolders.Contains(one.Field))
                sentences.AddRange(Of(one, subject, was, becomes));
        return sentences.ToImmutable();
    }

    private IEnumerable<string> Of(FieldChange one, string subject, Position was, Position becomes)
    {
        if (one.Field == PositionFields.Manager)
            return [ManagerWords.Of(subject, one.From, one.To, names)];
        if (one.Field == PositionFields.Role)
            return [RoleWords.Sentence(subject, SamePeople(was, becomes), was, becomes)];
        if (one.Field == PositionFields.Title)
            return [TitleWords(subject, one)];
        if (one.Field == PositionFields.Teams)
            return InWords(one, subject, "joins", "leaves");
        if (one.Field == PositionFields.Covers)
            return InWords(one, subject, "now covers", "no longer covers");
        if (one.Field == PositionFields.Dotted)
            return DottedWords.Of(one, subject, names);
        return EntryWords.Edited(subject, [one], names);
    }

    private static bool SamePeople(Position was, Position becomes) =>
        !becomes.IsVacant && was.Holders.Select(holder => holder.PersonId).SequenceEqual(becomes.Holders.Select(holder => holder.PersonId));

    private static string TitleWords(string subject, FieldChange one) => (one.From, one.To) switch
    {
        ({ }, { }) => $"{subject} gets the title {one.To} (was {one.From}).",
        (null, _) => $"{subject} gets the title {one.To}.",
        _ => $"{subject} no longer has a title (was {one.From}).",
    };

    private IEnumerable<string> InWords(FieldChange one, string subject, string comes, string goes)
    {
        var item = ((FieldType.ListOf)one.Field.Type).Item;
        var (come, gone) = EntryWords.Compared(one);
        if (come.IsEmpty && gone.IsEmpty)
            return EntryWords.Edited(subject, [one], names);
        var said = new List<string>();
        if (!come.IsEmpty)
            said.Add($"{subject} {comes} {Names.Listed(come.Select(value => FieldWords.Shown(value, item, names.Is)))}.");
        if (!gone.IsEmpty)
            said.Add($"{subject} {goes} {Names.Listed(gone.Select(value => FieldWords.Shown(value, item, names.Was)))}.");
        return said;
    }
}
