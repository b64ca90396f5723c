using System.Globalization;
using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Lint;

/// <summary>Turns of phrase that the messages of several rules share.</summary>
internal static class Wording
{
    /// <summary>A number as people write it: at most two decimals, culture-free.</summary>
    public static string Number(decimal amount) => amount.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>A number and what is counted: "1 report", "8 reports".</summary>
    public static string Count(decimal amount, string noun) => $"{Number(amount)} {noun}{(amount == 1 ? "" : "s")}";

    /// <summary>A day in the written form.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>"A", "A and B", "A, B and C"; beyond the most, how many more there are.</summary>
    public static string List(IEnumerable<string> names, int count, int most = 5)
    {
        string[] shown = [.. names.Take(count > most ? most : count)];
        return count > most ? $"{string.Join(", ", shown)} and {Number(count - most)} more"
            : shown.Length < 2 ? string.Concat(shown)
            : $"{string.Join(", ", shown[..^1])} and {shown[^1]}";
    }

    /// <summary>All names in a row: "A", "A and B", "A, B and C".</summary>
    public static string List(IReadOnlyCollection<string> names) => List(names, names.Count, names.Count);

    /// <summary>Who sits there and in which role: "Hana Mirzoyeva (Group PM)".</summary>
    public static string WithRole(Position position) =>
        (position.Role?.ShortTitle ?? (position.IsVacant ? null : position.Title)) is { } role && !position.IsVacant ? $"{position.Label} ({role})" : position.Label;

    /// <summary>The name of somebody who holds a seat.</summary>
    public static string NameOf(Holder holder, Position position) => position.Organization.PersonOf(holder.PersonId)?.Name ?? holder.PersonId;

    /// <summary>An entry in a message: by its reference; what has no id of its own by what it is and whom it is about: "the holding of P10".</summary>
    public static string Named(Entry entry)
    {
        if (entry.Shape.Kind == RefKind.Workspace)
            return "rolemap.yaml";
        if (entry.Shape.Key is [_])
            return entry.Ref.ToString();
        string[] about = [.. entry.Shape.Key.Select(field => entry[field]).OfType<Value.Text>().Select(text => text.Content).Take(2)];
        return $"the {entry.Shape.Name} of {List(about)}";
    }

    /// <summary>"has", or "have" where several people share a seat.</summary>
    public static string Has(Position position) => position.IsShared ? "have" : "has";

    /// <summary>Who sits in a seat, or the id where there is no such seat.</summary>
    public static string SeatOrId(Organization organization, string? id) => organization.PositionOf(id)?.Label ?? id ?? "nobody";
}
