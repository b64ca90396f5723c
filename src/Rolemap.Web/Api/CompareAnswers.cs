using Rolemap.Files.Json;
using Rolemap.Web.Compare;

namespace Rolemap.Web.Api;

/// <summary>What the API says about a role or a framework beside another framework.</summary>
internal static class CompareAnswers
{
    public static Reply Compare(Asked asked)
    {
        var question = Question.Of(asked["a"], [asked["b"]], asked.Visit);
        if (question.Unknown.FirstOrDefault() is { } unknown)
            return new Reply.Missing($"Nothing that can be compared goes by '{unknown.Word}' here.", unknown.Near is [var near, ..]
                ? $"Did you mean '{near}'?" : $"Name a framework ({string.Join(", ", asked.Visit.Frameworks.Select(framework => framework.Id))}), or a role of one such as standard/senior-pm.");
        if (!question.IsOfFrameworks)
            return new Reply.Wrong("a", $"'{asked["a"]}' is no framework and no role of one.", "Name a framework such as standard, or a role such as standard/senior-pm; /compare shows people and organizations.");
        return question.B is [Compared.OfFramework] && question.AlignmentsIn(asked.Visit).ToArray() is [var only]
            ? new Reply.Found(json => AlignmentJson.Write(json, only, question.Role?.Id))
            : new Reply.Wrong("b", $"'{asked["b"]}' is not one framework.", "Name one framework, such as gitlab; ask again for another.");
    }
}
