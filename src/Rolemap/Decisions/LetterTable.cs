using System.Collections.Immutable;
using Rolemap.Entries;
using Rolemap.Frameworks;
using Rolemap.Organizations;

namespace Rolemap.Decisions;

/// <summary>Which role or function has which letter for an activity in this company: the framework's matrix, with the company's overrides in place.</summary>
/// <remarks>
/// An override replaces the whole row of each letter it writes and leaves the other letters alone. One for the product goes before one
/// for what the product is part of (nearest first), and those before one for the whole company. Who would hold two letters has the stronger.
/// </remarks>
public sealed class LetterTable
{
    private static readonly ImmutableArray<Field> Columns =
        [OverrideFields.Accountable, OverrideFields.Responsible, OverrideFields.Consulted, OverrideFields.Informed];

    private readonly ImmutableArray<string>[] holders;
    private readonly Entry?[] overrides;

    private LetterTable(ImmutableArray<string>[] holders, Entry?[] overrides) => (this.holders, this.overrides) = (holders, overrides);

    /// <summary>Reads the table for an activity, and for a product where one is given.</summary>
    public static LetterTable Of(Organization organization, Activity activity, Product? product)
    {
        var applying = Applying(organization, activity, product);
        var setting = Columns.Select(column => applying.FirstOrDefault(entry => entry[column] is not null)).ToArray();
        var rows = new ImmutableArray<string>[Columns.Length];
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var letter in Letters.All)
        {
            var at = (int)letter;
            var written = setting[at]?.Texts(Columns[at]) ?? activity.With(letter.Sign());
            rows[at] = [.. InOrder(organization.Framework, written.Distinct(StringComparer.Ordinal).Where(taken.Add))];
        }
        return new LetterTable(rows, setting);
    }

    /// <summary>Those who have a letter: roles first, the highest before the others, then functions by name.</summary>
    public ImmutableArray<string> With(Letter letter) => holders[(int)letter];

    /// <summary>The override that sets a letter, or null when the framework does.</summary>
    public Entry? OverrideOf(Letter letter) => overrides[(int)letter];

    /// <summary>The field of an override that sets a letter.</summary>
    internal static Field ColumnOf(Letter letter) => Columns[(int)letter];

    private static Entry[] Applying(Organization organization, Activity activity, Product? product)
    {
        string?[] products = product is null ? [null] : [product.Id, .. product.Wholes.Select(whole => whole.Id), null];
        var all = organization.Entries[RefKind.Override].Where(entry => entry.Text(OverrideFields.Activity) == activity.Id).ToArray();
        return [.. products.SelectMany(id => all.Where(entry => entry.Text(OverrideFields.Product) == id))];
    }

    private static IEnumerable<string> InOrder(Framework framework, IEnumerable<string> keys)
    {
        var all = keys.ToHashSet(StringComparer.Ordinal);
        return framework.Roles.Reverse().Select(role => role.Id).Where(all.Contains)
            .Concat(all.Where(key => framework.RoleOf(key) is null).Order(StringComparer.Ordinal));
    }
}
