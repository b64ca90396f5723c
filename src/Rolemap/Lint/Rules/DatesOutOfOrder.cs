using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Lint.Rules;

/// <summary>RM807: something ends before it begins, or is empty and held at once.</summary>
public sealed class DatesOutOfOrder : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM807",
        Name = "dates-out-of-order",
        Since = "0.1",
        Severity = Severity.Error,
        Summary = "Something ends before it begins, or a seat is said to be vacant on a day when somebody holds it.",
        Why = """
            Covers ORG-TOOLS R26, an end before its beginning.
            Who holds a seat, a dotted line or a mentoring at a day is worked out from its dates. An end before the beginning makes it
            vanish on every day without a word. Reported are contradictions only: an `until` before its `from` or `since`, and a
            `vacantSince` that lies within the time of a permanent holder (an acting one may well sit in a vacant seat). Days in the
            future, and days that look odd, are not. A month stands for its first day, so equal days are fine.
            """,
        Bad = """
            positions: [{ id: A, name: Ada Brandt, title: Product Manager, role: pm }]
            holdings: [{ position: A, project: Onboarding revamp, from: 2026-06, until: 2026-01 }]
            """,
        Good = """
            positions: [{ id: A, name: Ada Brandt, title: Product Manager, role: pm }]
            holdings: [{ position: A, project: Onboarding revamp, from: 2026-01, until: 2026-06 }]
            """,
        Fix = "Correct the day that is wrong. If the seat is held again, take `vacantSince` out.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        var entries = inspection.Organization.Entries;
        return WithDates(entries[RefKind.Position]).SelectMany(OfPosition)
            .Concat(entries[RefKind.Holding].Select(holding => Reversed(holding, holding, HoldingFields.From, HoldingFields.Until)))
            .Concat(entries[RefKind.Mentoring].Select(line => Reversed(line, line, MentoringFields.Since, MentoringFields.Until)))
            .OfType<Finding>();
    }

    private static IEnumerable<Entry> WithDates(EntryList positions) =>
        positions.Writing(PositionFields.Holders, PositionFields.Dotted, PositionFields.VacantSince).Select(at => positions[at]);

    private static IEnumerable<Finding?> OfPosition(Entry position)
    {
        foreach (var holder in position.Parts(PositionFields.Holders))
            yield return Reversed(position, holder, HolderFields.From, HolderFields.Until) ?? HeldWhileVacant(position, holder);
        foreach (var line in position.Parts(PositionFields.Dotted))
            yield return Reversed(position, line, DottedFields.From, DottedFields.Until);
        if (position.Text(PositionFields.Name) is { } name && position.Day(PositionFields.VacantSince) is { } vacant
            && !(position.Day(PositionFields.Since) >= vacant))
            yield return Vacant(position, vacant, name);
    }

    private static Finding? Reversed(Entry entry, Entry part, Field from, Field until)
    {
        if (part.Day(from) is not { } begins || part.Day(until) is not { } ends || ends >= begins)
            return null;
        var what = ReferenceEquals(entry, part) ? "" : $"a {part.Shape.Name} ({part.Id}) with ";
        return new Finding(entry.Ref, part.PlaceOf(until), $"{Wording.Named(entry)} has {what}{until.Key}: {Wording.Day(ends)} before {from.Key}: {Wording.Day(begins)}");
    }

    private static Finding? HeldWhileVacant(Entry position, Entry holder)
    {
        if (position.Day(PositionFields.VacantSince) is not { } vacant || (holder.Text(HolderFields.Kind) ?? "permanent") != "permanent")
            return null;
        return holder.Day(HolderFields.From) >= vacant || holder.Day(HolderFields.Until) <= vacant ? null
            : Vacant(position, vacant, holder.Text(HolderFields.Name) ?? holder.Id);
    }

    private static Finding Vacant(Entry position, DateOnly since, string holder) =>
        new(position.Ref, position.PlaceOf(PositionFields.VacantSince), $"{position.Ref} has vacantSince: {Wording.Day(since)}, but {holder} holds it on that day");
}
