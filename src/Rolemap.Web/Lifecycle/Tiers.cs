using Rolemap.Decisions;

namespace Rolemap.Web.Lifecycle;

/// <summary>How large a decision is, and what a letter of a framework file means, for people.</summary>
public static class Tiers
{
    public static string WordOf(string? tier) => tier switch
    {
        "F" => "feature",
        "P" => "product",
        "X" => "several teams",
        "L" => "product line",
        "O" => "company",
        _ => "",
    };

    public static Letter LetterOf(string sign) => Letters.All.First(letter => letter.Sign() == sign);
}
