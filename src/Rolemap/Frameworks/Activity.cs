using System.Collections.Immutable;
using Rolemap.Entries;

namespace Rolemap.Frameworks;

/// <summary>Work or a decision in a stage, with one letter per role and function.</summary>
public sealed class Activity
{
    internal Activity(Entry entry, Framework framework) => (Entry, Framework) = (entry, framework);

    /// <summary>What is written down about it.</summary>
    public Entry Entry { get; }

    /// <summary>The framework it belongs to.</summary>
    public Framework Framework { get; }

    /// <summary>The id.</summary>
    public string Id => Entry.Id;

    /// <summary>The reference to it.</summary>
    public Ref Ref => Entry.Ref;

    /// <summary>The name; the id when it has none.</summary>
    public string Name => Entry.Text(ActivityFields.Name) ?? Id;

    /// <summary>The id of its stage, or null; <see cref="ActivityFields.Always"/> for work in every stage.</summary>
    public string? StageId => Entry.Text(ActivityFields.Stage);

    /// <summary>Whether it belongs to every stage.</summary>
    public bool IsAlways => StageId is null or ActivityFields.Always;

    /// <summary>How large the decision is, or null: F feature, P product, X across teams, L product line, O portfolio and company.</summary>
    public string? Tier => Entry.Text(ActivityFields.Tier);

    /// <summary>Whether the product's accountable person decides when a product is given: tiers F and P.</summary>
    public bool BelongsToProduct => Tier is "F" or "P";

    /// <summary>The letters by the id of a role or the name of a function: roles by rank first, then functions in the order of their names.</summary>
    public ImmutableArray<(string Who, string Letter)> Letters => field.IsDefault ? field = LettersInOrder() : field;

    /// <summary>Those who hold a letter.</summary>
    public IEnumerable<string> With(string letter) => Letters.Where(pair => pair.Letter == letter).Select(pair => pair.Who);

    /// <inheritdoc/>
    public override string ToString() => $"activity:{Id}";

    private ImmutableArray<(string Who, string Letter)> LettersInOrder()
    {
        var letters = Entry.Map(ActivityFields.Letters).ToDictionary(pair => pair.Key, pair => pair.Value.ToString(), StringComparer.Ordinal);
        var roles = Framework.Roles.Select(role => role.Id).Where(letters.ContainsKey);
        return [.. roles.Concat(letters.Keys.Where(key => Framework.RoleOf(key) is null).Order(StringComparer.Ordinal)).Select(who => (who, letters[who]))];
    }
}
