using CsCheck;
using Rolemap.Decisions;
using Rolemap.Frameworks;
using Rolemap.Organizations;

namespace Rolemap.Tests.Decisions;

public sealed class DecidersPropertyTests
{
    /// <summary>A framework that shares nothing with the standard one: one track, no grades, other words.</summary>
    private static readonly Framework OneTrack = new Ladder().Track("line")
        .Role("helper", "line", 1, title: "Hand").Role("keeper", "line", 2, title: "Keeper", supervises: "helper").Role("elder", "line", 3, title: "Elder").Role("drifter", title: "Drifter")
        .Activity("open", "P", "helper:R keeper:A elder:C drifter:I sales:C").Activity("close", "O", "keeper:R elder:A helper:I legal:C nonsense:I").Activity("nobody", null, "keeper:R").Activity("wrong", "F", "helper:A keeper:R")
        .Build();

    private static readonly string?[] Functions = [null, null, null, "engineering", "design", "sales", "legal", "executive"];

    private static Gen<Company> Companies(Framework framework)
    {
        var roles = framework.Roles.Select(role => (string?)role.Id).Append("unknown").Append(null).ToArray();
        var seat = Gen.Select(One(roles), One(Functions), Gen.Int[-3, 14], Gen.Bool, Gen.Int[0, 4], Gen.Int[0, 5]);
        var productGen = Gen.Select(Gen.Int[-2, 4], Gen.Int[-4, 14], Gen.Int[-2, 14], Gen.Int[0, 4]);
        var activities = framework.Activities.Select(activity => activity.Id).ToArray();
        var decision = Gen.Select(One(activities), Gen.Int[-1, 4], Gen.Int[0, 14], Gen.Int[0, 14]);
        return Gen.Select(seat.Array[1, 14], productGen.Array[1, 5], decision.Array[0, 4], One(roles).Array[0, 2], One(activities)).Select((seats, products, decisions, overriding, activity) =>
        {
            var company = new Company().Team("t1").Team("t2").Team("t3").Team("t4");
            for (var i = 0; i < seats.Length; i++)
            {
                var (role, function, manager, isHeld, team, cover) = seats[i];
                company.Seat($"s{i}", isHeld ? $"Person {i}" : null, role, manager < 0 ? null : $"s{manager}", function: function, teams: team == 0 ? null : $"t{team}", covers: cover == 0 ? null : cover == 5 ? "function:product" : $"product:p{cover - 1}");
            }
            for (var i = 0; i < products.Length; i++)
            {
                var (whole, one, other, team) = products[i];
                company.Product($"p{i}", whole < 0 ? null : $"p{whole}", string.Join(' ', new[] { one, other }.Where(at => at >= 0).Select(at => $"s{at}")), team == 0 ? null : $"t{team}");
            }
            for (var i = 0; i < decisions.Length; i++)
            {
                var (about, product, decider, asked) = decisions[i];
                company.Decision($"d{i}", about, product < 0 ? null : $"p{product}", $"s{decider}", $"s{asked}");
            }
            return overriding.Length == 0 ? company : company.Override(activity, accountable: string.Join(' ', overriding.OfType<string>()));
        });
    }

    private static Gen<T> One<T>(T[] all) => Gen.Int[0, all.Length - 1].Select(at => all[at]);

    private static IEnumerable<Answer> AllAnswers(Organization organization) =>
        from activity in organization.Framework.Activities
        from product in organization.Products.Select(product => (Product?)product).Append(null)
        select Deciders.Of(organization, activity, product);

    [Fact]
    public void Who_decides_is_the_same_when_nothing_else_is_asked() => Everywhere((company, framework) =>
    {
        var organization = company.Build(framework);
        foreach (var answer in AllAnswers(organization))
            Assert.Equal(answer.Decider?.Position, Deciders.DeciderOf(organization, answer.Activity, answer.Product)?.Position);
    });

    private static void Everywhere(Action<Company, Framework> check)
    {
        foreach (var framework in new[] { Ladder.Standard, OneTrack })
            Companies(framework).Sample(company => check(company, framework), iter: 80);
    }

    [Fact]
    public void Nobody_is_named_twice() => Everywhere((company, framework) =>
    {
        foreach (var answer in AllAnswers(company.Build(framework)))
        {
            var people = answer.Everybody.SelectMany(named => named.People).Select(person => person.Id).ToArray();
            Assert.Equal(people.Length, people.Distinct(StringComparer.Ordinal).Count());
        }
    });

    [Fact]
    public void Who_works_under_supervision_never_decides_and_is_no_candidate() => Everywhere((company, framework) =>
    {
        foreach (var answer in AllAnswers(company.Build(framework)))
        {
            var deciding = answer.Accountable switch
            {
                Accountability.One one => [one.Named],
                Accountability.Nobody nobody => nobody.Candidates,
                _ => throw new InvalidOperationException("An accountability is one or nobody."),
            };
            Assert.DoesNotContain(deciding, named => named.Role is { IsSupervised: true });
        }
    });

    [Fact]
    public void Everybody_who_is_named_holds_a_seat_and_has_a_reason_in_a_sentence() => Everywhere((company, framework) =>
    {
        foreach (var answer in AllAnswers(company.Build(framework)))
        {
            Assert.All(answer.Everybody, named => Assert.Contains(named.People, person => person.Positions.Contains(named.Position)));
            Assert.All(answer.Everybody.Select(named => named.Why).Concat(answer.Unfilled.Select(one => one.Why)), why => Assert.EndsWith(".", why, StringComparison.Ordinal));
            Assert.True(answer.Accountable is Accountability.One || answer.Accountable is Accountability.Nobody { Why.Length: > 0 });
        }
    });

    [Fact]
    public void The_order_of_the_rows_does_not_count() => Everywhere((company, framework) =>
    {
        var (one, other) = (AllAnswers(company.Build(framework)).Select(Written), AllAnswers(company.BuildReversed(framework)).Select(Written));
        Assert.Equal(one, other);
    });

    [Fact]
    public void A_track_without_grades_and_with_other_words_works_alike()
    {
        var organization = new Company().Seat("e", "Edda", "elder").Seat("k", "Kai", "keeper", "e").Seat("h", "Hal", "helper", "k").Seat("s", "Sam", function: "sales", manager: "e")
            .Product("shop", accountable: "k").Build(OneTrack);

        var open = Deciders.Of(organization, OneTrack.ActivityOf("open")!, organization.Products.Of("shop"));
        var wrong = Deciders.Of(organization, OneTrack.ActivityOf("wrong")!, null);

        Assert.Equal(["Kai", "Edda", "Sam"], open.Everybody.Select(named => named.Name));
        Assert.Equal(["helper", "drifter"], open.Unfilled.Select(one => one.For));
        Assert.Equal("Kai", wrong.Decider?.Name);
    }

    private static string Written(Answer answer) => string.Join('\n', answer.Everybody.Select(named => $"{named.Letter} {named.Position} {named.Why}").Concat(answer.Unfilled.Select(one => $"{one.For} {one.Why}")).Append(answer.Accountable.GetType().Name));
}
