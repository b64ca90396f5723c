using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Explanations;

/// <summary>A goal of the company as text, with the products that serve it.</summary>
public static class GoalText
{
    /// <summary>The goal on a screen of 100 columns.</summary>
    public static string Of(Entry goal, Organization organization)
    {
        var sheet = new Sheet();
        sheet.Line($"{goal.Text(GoalFields.Title) ?? goal.Id} ({goal.Ref}): a goal of the company");
        sheet.List("Served by", ServedBy(goal, organization).Select(product => $"{product.Name} ({product.Ref}): {Words.Join(product.Accountable.Select(Words.Of)) ?? "nobody"} answers for it"));
        return sheet.ToString();
    }

    /// <summary>The products whose direction names a goal, by id.</summary>
    public static IEnumerable<Product> ServedBy(Entry goal, Organization organization) =>
        organization.Products.Where(product => product.Entry.Part(ProductFields.Direction)?.Text(DirectionFields.Serves) == goal.Ref.ToString());
}
