using Rolemap.Files.Json;
using Rolemap.Web.Compare;

namespace Rolemap.Web.Api;

/// <summary>What the API says about a role or a framework beside another framework.</summary>
internal static class CompareAnswers
{
    private const string HowA = "Name a framework such as standard, or a role such as standard/senior-pm; the page /compare shows people and organizations.";
    private const string HowB = "Name one framework, such as gitlab; ask again for another.";

    public static Reply Compare(Asked asked)
    {
        var question = Question.Of(asked["a"], [asked["b"]], asked.Visit);
        if (question.Unknown.FirstOrDefault() is { } unknown)
            return new Reply.Missing($"Nothing that can be compared goes by '{unknown.Word}' here.",
                unknown.Near is [var near, ..] ? $"Did you mean '{near}'?" : Known(asked));
        if (!question.IsOfFrameworks)
            return new Reply.Wrong("a", $"'{asked["a"]}' is no framework and no role of one.", HowA);
        return question.B is [Compared.OfFramework] && question.AlignmentsIn(asked.Visit).ToArray() is [var only]
            ? new Reply.Found(json => AlignmentJson.Write(json, only, question.Role?.Id))
            : new Reply.Wrong("b", $"'{asked["b"]}' is not one framework.", HowB);
    }

    private static string Known(Asked asked) =>
        $"Name a framework ({string.Join(", ", asked.Visit.Frameworks.Select(framework => framework.Id))}), or a role of one such as standard/senior-pm.";
}
