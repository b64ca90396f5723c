using System.Collections.Immutable;
using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Changes;

/// <summary>The words for a Change of a product.</summary>
internal static class ProductWords
{
    /// <summary>The sentences.</summary>
    public static ImmutableArray<string> Of(Change change, Names names) => change.Kind switch
    {
        ChangeKind.Added => [$"New product {names.Is(RefKind.Product, change.Subject.Id)}{PartOf(change.After!, names)}{HeldBy(change.After!, names.Is)}."],
        ChangeKind.Ended => [$"Product {names.Was(RefKind.Product, change.Subject.Id)} ends{HeldBy(change.Before!, names.Was)}."],
        _ => [.. change.Fields.SelectMany(field => Of(field, Subjects.Of(change.After!, names.Is), names))],
    };

    private static IEnumerable<string> Of(FieldChange one, string subject, Names names)
    {
        if (one.Field == ProductFields.Accountable)
            return [HandedOver(one, subject, names)];
        if (one.Field == ProductFields.PartOf && one is { From: { } from, To: { } to })
            return [$"{subject} moves to {names.Is(RefKind.Product, to.ToString())} (from {names.Was(RefKind.Product, from.ToString())})."];
        if (one.Field == ProductFields.Gates)
            return Gates(one, subject, names);
        return EntryWords.Edited(subject, [one], names);
    }

    private static string HandedOver(FieldChange one, string subject, Names names)
    {
        var (from, to) = (SeatsOf(one.From), SeatsOf(one.To));
        if (from is [var old] && to is [var seat] && names.Before.PositionOf(old) is { } was && names.After.PositionOf(seat) is { } becomes && ManagerWords.OnePerson(was, becomes) is { } person)
            return $"{subject} stays with {person}, who takes the seat {Names.TitleOf(becomes)}.";
        return to.Length == 0 || from.Length == 0
            ? $"{subject}: accountable {Listed(from, names.Was)} → {Listed(to, names.Is)}."
            : $"{subject} is handed over: {Listed(from, names.Was)} → {Listed(to, names.Is)}.";
    }

    private static IEnumerable<string> Gates(FieldChange one, string subject, Names names)
    {
        var (come, gone) = EntryWords.Compared(one);
        if (!gone.IsEmpty || come.IsEmpty)
            return EntryWords.Edited(subject, [one], names);
        return from passed in come.OfType<Value.Part>().Select(part => part.Entry)
               let day = passed[GatePassedFields.On] is { } date ? $" on {date}" : ""
               select $"{subject} passes gate {passed[GatePassedFields.Gate]}{day}: {passed[GatePassedFields.Outcome]?.ToString() ?? "no outcome"}.";
    }

    private static string[] SeatsOf(Value? value) => [.. ((value as Value.Items)?.All ?? []).Select(item => item.ToString())];

    private static string Listed(string[] seats, Func<RefKind, string, string> nameOf) => Names.Listed(seats.Select(seat => nameOf(RefKind.Position, seat)));

    private static string PartOf(Entry product, Names names) => product.Text(ProductFields.PartOf) is { } whole ? $", part of {names.Is(RefKind.Product, whole)}" : "";

    private static string HeldBy(Entry product, Func<RefKind, string, string> nameOf) => $" (accountable: {Listed([.. product.Texts(ProductFields.Accountable)], nameOf)})";
}
