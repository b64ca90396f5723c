using Rolemap.Explanations;
using Rolemap.Frameworks;

namespace Rolemap.Fit;

/// <summary>Holds where somebody comes from against the moves that a framework names.</summary>
internal static class WaysIn
{
    public static (FitVerdict Verdict, string Sentence) Judge(Role role, FitOption answer) => answer.Id switch
    {
        "product" => FromProduct(role),
        "elsewhere" => FromAnywhere(role),
        var origin => From(role, origin),
    };

    private static (FitVerdict, string) FromProduct(Role role)
    {
        if (role.Framework.Moves.Length == 0)
            return (FitVerdict.Silent, "It is not said how people get into it.");
        return Origins(role).Any(from => role.Framework.RoleOf(from) is { } inside && inside != role)
            ? (FitVerdict.For, "Moves from other product roles lead to it.")
            : (FitVerdict.Near, "No move from another product role leads to it.");
    }

    private static (FitVerdict, string) FromAnywhere(Role role)
    {
        if (!role.Framework.Moves.Any(IsFromOutside))
            return (FitVerdict.Silent, "It is not said how people get in from outside.");
        return Origins(role).Any(IsOutside) ? (FitVerdict.For, "People get into it from outside product.") : (FitVerdict.Against, "No way in from outside is named for it.");
    }

    private static (FitVerdict, string) From(Role role, string origin)
    {
        var name = Words.OfOrigin(origin);
        var entered = role.Framework.Moves.Where(move => move.Text(MoveFields.From) == origin).Select(move => role.Framework.RoleOf(move.Text(MoveFields.To))).OfType<Role>().ToArray();
        if (entered.Contains(role))
            return (FitVerdict.For, $"{name}: a way into this role is named.");
        var titles = Words.Join(entered.Select(other => other.ShortTitle));
        return Origins(role).Any(from => entered.Any(other => other.Id == from))
            ? (FitVerdict.Near, $"{name}: the way in is through {titles}, and this comes next.")
            : (FitVerdict.Against, $"{name}: the way in that is named leads to {titles}.");
    }

    private static IEnumerable<string> Origins(Role role) => role.Framework.Moves.Where(move => move.Text(MoveFields.To) == role.Id).Select(move => move.Text(MoveFields.From) ?? "");

    private static bool IsFromOutside(Entries.Entry move) => IsOutside(move.Text(MoveFields.From) ?? "");

    private static bool IsOutside(string from) => from.StartsWith(MoveFields.Outside, StringComparison.Ordinal);
}
