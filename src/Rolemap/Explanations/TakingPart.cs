using System.Collections.Immutable;
using Rolemap.Decisions;
using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Explanations;

/// <summary>What a person takes part in now: decisions of the stages of what is near them, and those that wait for them by name.</summary>
internal static class TakingPart
{
    /// <summary>Everything, the strongest letters first, then what is due first, then the nearest product.</summary>
    public static ImmutableArray<Part> Of(Surroundings around) =>
    [
        .. (from answer in AnswersNear(around)
            from named in answer.Everybody
            where named.People.Contains(around.Person)
            select new Part(answer, named)).OrderBy(part => part.Named.Letter).ThenBy(part => part.Due ?? DateOnly.MaxValue),
    ];

    private static IEnumerable<Answer> AnswersNear(Surroundings around)
    {
        var organization = around.Organization;
        var ofStages = around.Products.Take(Surroundings.MostProducts).SelectMany(product => Decided.Now(organization, product));
        var byName = WaitingByName(around).Select(decision => AnswerTo(decision, organization)).OfType<Answer>();
        return ofStages.Concat(byName).DistinctBy(answer => (answer.Activity.Id, answer.Product?.Id));
    }

    private static IEnumerable<Entry> WaitingByName(Surroundings around)
    {
        var written = WrittenAbout.Of(around.Organization);
        return around.Seats is [var only] ? written.Naming(only) : Decided.FirstDueFirst(around.Seats.SelectMany(written.Naming).Distinct());
    }

    private static Answer? AnswerTo(Entry decision, Organization organization) =>
        organization.Framework.ActivityOf(decision.Text(DecisionFields.Activity)) is { } activity
            ? Deciders.Of(organization, activity, organization.Products.Of(decision.Text(DecisionFields.Product)))
            : null;
}
