using Rolemap.Entries;
using Rolemap.Frameworks;

namespace Rolemap.Lint;

/// <summary>What one role says of one competency.</summary>
/// <param name="Role">The role.</param>
/// <param name="Competency">The id of the competency.</param>
/// <param name="Written">What is expected, or null for "not expected".</param>
/// <param name="Value">The value in the map of expectations.</param>
internal sealed record Cell(Role Role, string Competency, Entry? Written, Value Value)
{
    private const int MostShown = 60;

    /// <summary>The text, or null.</summary>
    public string? Text { get; } = Written?.Text(ExpectationFields.Text);

    /// <summary>The value on the scale, or null.</summary>
    public decimal? Amount { get; } = Written?.Number(ExpectationFields.Value);

    /// <summary>What two texts that say the same have in common; empty without a text.</summary>
    public string Key { get; } = Titles.KeyOf(Written?.Text(ExpectationFields.Text) ?? "");

    /// <summary>Where the text stands, or else the cell.</summary>
    public Place PlaceOfText => Text is null ? Place : Written!.PlaceOf(ExpectationFields.Text);

    /// <summary>Where the value stands, or else the cell.</summary>
    public Place PlaceOfAmount => Amount is null ? Place : Written!.PlaceOf(ExpectationFields.Value);

    /// <summary>Where the cell stands.</summary>
    public Place Place => Role.Entry.PlaceOf(Value);

    /// <summary>The name of the competency.</summary>
    public string Name => Role.Framework.NameOf(RefKind.Competency, Competency);

    /// <summary>The beginning of the text.</summary>
    public string Quoted => Text is not { } text ? "" : text.Length <= MostShown ? $"\"{text}\"" : $"\"{text[..(char.IsHighSurrogate(text[MostShown - 1]) ? MostShown - 1 : MostShown)].TrimEnd()}…\"";

    /// <summary>What a role says of competencies, in the order of their ids.</summary>
    public static IEnumerable<Cell> Of(Role role) =>
        role.Entry.Map(RoleFields.Expects).Select(pair => new Cell(role, pair.Key, (pair.Value as Value.Part)?.Entry, pair.Value));

    /// <summary>What all roles say, role by role.</summary>
    public static IEnumerable<Cell> Of(Framework framework) => framework.Roles.SelectMany(Of);

    /// <summary>What two neighbours say of the same competency.</summary>
    public static IEnumerable<(Cell Lower, Cell Higher)> Pairs(Framework framework)
    {
        foreach (var (lower, higher) in Ladders.Neighbours(framework))
        {
            var below = Of(lower).ToDictionary(cell => cell.Competency, StringComparer.Ordinal);
            foreach (var cell in Of(higher))
                if (below.TryGetValue(cell.Competency, out var other))
                    yield return (other, cell);
        }
    }
}
