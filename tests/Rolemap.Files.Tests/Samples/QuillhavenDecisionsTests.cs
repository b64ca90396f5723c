using Rolemap.Decisions;

namespace Rolemap.Files.Tests.Samples;

public sealed class QuillhavenDecisionsTests
{
    private static Answer Ask(string activity, string? product) =>
        Deciders.Of(Quillhaven.Organization, Quillhaven.Organization.Framework.ActivityOf(activity)!, Quillhaven.Organization.Products.Of(product));

    private static string[] Names(IEnumerable<Named> all) => [.. all.Select(named => named.Name)];

    [Fact]
    public void Going_live_with_payments_is_decided_done_asked_and_told_by_name()
    {
        var answer = Ask("L5", "dispatch-payments");

        Assert.Equal("Nkechi Umeadi", answer.Decider?.Name);
        Assert.Equal(["Dae-hyun Ribeiro", "Gabriel Thorvald", "Theo Marchetti-Ansah", "Isandro Villeneuve"], Names(answer.Responsible));
        Assert.Equal(["Leilani Kahanamoe", "Emre Karaduman", "Dominik Pereira", "Fatoumata Reinholt", "Thandeka Brandvold"], Names(answer.Consulted));
        Assert.Equal(["Imani Vasquez-Oduya", "Bastien Okonkwo-Wray", "Beatrix Njoroge"], Names(answer.Informed));
        Assert.Null(answer.Decider?.Confirmed);
    }

    [Fact]
    public void The_strategy_of_payments_is_its_accountable_person_s() =>
        Assert.Equal("Dae-hyun Ribeiro", Ask("K1", "dispatch-payments").Decider?.Name);

    [Fact]
    public void No_decision_on_pulse_mobile_is_its_associate_s() =>
        Assert.DoesNotContain("Noor El-Badrawi", Quillhaven.Organization.Framework.Activities.Select(activity => Ask(activity.Id, "pulse-mobile").Decider?.Name));

    [Fact]
    public void Only_the_overridden_row_has_no_decider() =>
        Assert.Equal(["G2"], from activity in Quillhaven.Organization.Framework.Activities
                             where Quillhaven.Organization.Products.Any(product => Ask(activity.Id, product.Id).Decider is null)
                             select activity.Id);

    [Fact]
    public void Every_decider_that_decisions_yaml_names_for_a_matter_that_waits_is_the_one_who_decides() =>
        Assert.All(Quillhaven.Organization.Entries[Rolemap.Entries.RefKind.Decision].Where(decision => decision[Rolemap.Organizations.DecisionFields.Outcome] is null), decision => Assert.Equal(
            decision.Text(Rolemap.Organizations.DecisionFields.Decider),
            Ask(decision.Text(Rolemap.Organizations.DecisionFields.Activity)!, decision.Text(Rolemap.Organizations.DecisionFields.Product)).Decider?.Position.Id));
}
