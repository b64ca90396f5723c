using System.Collections.Immutable;
using System.Globalization;
using Rolemap.Explanations;

namespace Rolemap.Comparison;

/// <summary>What speaks against each pair of roles of two ladders, and how that is told.</summary>
internal sealed class Evidence
{
    private readonly ImmutableArray<Profile> one;
    private readonly ImmutableArray<Profile> other;
    private readonly CompetencyMap competencies;
    private readonly int[,] points;
    private readonly int[,] grades;

    public Evidence(ImmutableArray<Profile> one, ImmutableArray<Profile> other, CompetencyMap competencies)
    {
        (this.one, this.other, this.competencies) = (one, other, competencies);
        points = new int[one.Length, other.Length];
        grades = new int[one.Length, other.Length];
        for (var first = 0; first < one.Length; first++)
            for (var second = 0; second < other.Length; second++)
                points[first, second] = PointsOf(one[first], other[second]);
    }

    /// <summary>Adds what grades say across tracks.</summary>
    public void Add(int[,] byGrade)
    {
        for (var first = 0; first < one.Length; first++)
            for (var second = 0; second < other.Length; second++)
                points[first, second] += grades[first, second] = byGrade[first, second];
    }

    public int Points(int first, int second) => points[first, second];

    public bool IsPossible(int first, int second) => points[first, second] < ProfileCard.Struck;

    public int? Against(ProfileCard card, int first, int second) => card.Against(one[first], other[second]);

    /// <summary>A range with its reasons.</summary>
    /// <param name="at">The role.</param>
    /// <param name="range">The roles of its range.</param>
    /// <param name="isNearestOnly">Whether the range holds only the nearest.</param>
    /// <param name="pin">The correction that made the range, or null.</param>
    /// <param name="kinship">The kinship of the frameworks, or null.</param>
    /// <param name="setByHand">The roles of the other side whose range is set by a correction.</param>
    public RoleMatch Explain(int at, int[] range, bool isNearestOnly, Counterpart? pin, Kinship? kinship, IReadOnlySet<int> setByHand)
    {
        var facts = ProfileCard.All.Select(card => (Card: card, Fact: Between(card, at, range), Against: range.Select(second => Against(card, at, second)).ToArray())).ToArray();
        var said = facts.Where(fact => fact.Fact.Here is not null || fact.Fact.There.Any(there => there is not null)).ToArray();
        var compared = said.Where(fact => fact.Against.Length > 0 && fact.Against.All(against => against is not null)).ToArray();
        var (confidence, doubt) = SurenessOf(at, range, isNearestOnly, pin, kinship);
        return new RoleMatch(one[at])
        {
            Range = [.. range.Select(second => other[second])],
            IsNearestOnly = isNearestOnly,
            Pin = pin,
            Agree = [.. compared.Where(fact => fact.Against.All(against => against == 0)).Select(fact => fact.Fact), .. Others(at, range, agree: true)],
            Differ = [.. compared.Where(fact => fact.Against.Any(against => against > 0)).Select(fact => fact.Fact), .. Others(at, range, agree: false)],
            Missing = [.. facts.Except(compared).Where(fact => Matters(fact.Card, at, range)).Select(fact => fact.Fact)],
            Narrowing = [.. range.Length < 2 || pin is not null ? [] : facts.Where(fact => Matters(fact.Card, at, range) && CouldNarrow(fact.Card, at, range)).Select(fact => fact.Card)],
            JustOutside = pin is not null ? [] : [.. JustOutside(at, range, kinship, setByHand)],
            Confidence = confidence,
            Doubt = doubt,
        };
    }

    private (Confidence Confidence, Doubt Doubt) SurenessOf(int at, int[] range, bool isNearestOnly, Counterpart? pin, Kinship? kinship)
    {
        if (pin is not null)
            return (Confidence.High, Doubt.None);
        if (range.Length == 0 || isNearestOnly)
            return (Confidence.Low, Doubt.None);
        return kinship is not null ? (OfKin(at, range, kinship), Doubt.None) : OfStrangers(at, range);
    }

    /// <summary>Nobody asks how many report to a role that manages nobody.</summary>
    private bool Matters(ProfileCard card, int at, int[] range) =>
        card != ProfileCard.Span || !(ManagesNobody(one[at]) && range.All(second => ManagesNobody(other[second])));

    private static bool ManagesNobody(Profile profile) => profile[ProfileCard.People] is { Most: 0 };

    /// <summary>
    /// Between strangers: high takes many facts on both sides, no more than two roles and hardly a difference to the best of them; medium
    /// takes three facts, people and reach among them and not apart on people, and no more than half of the ladder.
    /// </summary>
    private (Confidence Confidence, Doubt Doubt) OfStrangers(int at, int[] range)
    {
        var best = range.MinBy(second => points[at, second]);
        var cards = ProfileCard.All.Where(card => Against(card, at, best) is not null).ToArray();
        var compared = cards.Length + (competencies.Against(one[at].Role, other[best].Role) is null ? 0 : 1);
        var most = (other.Count(profile => range.Any(second => other[second].Role.TrackId == profile.Role.TrackId)) + 1) / 2;
        if (Against(ProfileCard.People, at, best) is not < ProfileCard.Struck / 2)
            return (Confidence.Low, Doubt.People);
        if (!cards.Contains(ProfileCard.Reach))
            return (Confidence.Low, Doubt.Reach);
        if (compared < 3)
            return (Confidence.Low, Doubt.FewFacts);
        if (range.Length > most)
            return (Confidence.Low, Doubt.ManyRoles);
        return (compared, range.Length) switch
        {
            ( < 5, _) => (Confidence.Medium, Doubt.FewFacts),
            (_, > 2) => (Confidence.Medium, Doubt.ManyRoles),
            _ when points[at, best] > 20 => (Confidence.Medium, Doubt.NearestDiffers),
            _ => (Confidence.High, Doubt.None),
        };
    }

    /// <summary>Between versions: high when every fact that one version states stands in the other, too, and is the same.</summary>
    private Confidence OfKin(int at, int[] range, Kinship kinship)
    {
        if (range.Length > 1 && !range.All(second => !kinship.AreTwins(at, second)))
            return Confidence.Medium;
        var (lacks, differs) = (false, false);
        foreach (var second in range)
        {
            lacks |= Kinship.OwnFacts.Any(card => one[at][card] is null != other[second][card] is null);
            differs |= Kinship.Differs(one[at], other[second]);
        }
        return differs ? Confidence.Low : lacks || range.Length > 1 ? Confidence.Medium : Confidence.High;
    }

    private int PointsOf(Profile first, Profile second)
    {
        var sum = competencies.Against(first.Role, second.Role)?.Points ?? 0;
        foreach (var card in ProfileCard.All)
            sum += card.Against(first, second) ?? 0;
        return sum;
    }

    private FactBetween Between(ProfileCard card, int at, int[] range) =>
        new(card.Id, card.Name, one[at][card]?.Words, [.. range.Select(second => other[second][card]?.Words)]);

    /// <summary>Facts that are no single value: shared competencies, and what grades say across tracks.</summary>
    private IEnumerable<FactBetween> Others(int at, int[] range, bool agree)
    {
        var shared = range.Select(second => competencies.Against(one[at].Role, other[second].Role)).ToArray();
        if (shared.Length > 0 && shared.All(evidence => evidence is not null) && shared.All(evidence => evidence!.Points == 0) == agree)
            yield return new FactBetween("competencies", "Shared competencies", Words.Count(shared.Max(evidence => evidence!.Compared), "compared", "compared"),
                [.. shared.Select(evidence => evidence!.Apart.IsEmpty ? "alike" : string.Join(", ", evidence.Apart))]);
        if (one[at].Role.Grade is { } grade && range.Length > 0 && range.All(second => other[second].Role.Grade is not null) && range.All(second => grades[at, second] == 0) == agree)
            yield return new FactBetween("grade", "Rank across tracks", Grade(grade), [.. range.Select(second => $"{Grade(other[second].Role.Grade!.Value)}{(grades[at, second] > 0 ? ", out of step with the managers of that grade" : "")}")]);
    }

    private static string Grade(decimal grade) => string.Create(CultureInfo.InvariantCulture, $"grade {grade:0.##}");

    /// <summary>Whether a fact that is missing could strike a role of the range out, at the most it can weigh.</summary>
    private bool CouldNarrow(ProfileCard card, int at, int[] range) =>
        range.Any(second => Against(card, at, second) is null && points[at, second] + MostOf(card) >= ProfileCard.Struck);

    private static int MostOf(ProfileCard card) =>
        card == ProfileCard.People || card == ProfileCard.Reach ? ProfileCard.Struck
        : card == ProfileCard.Horizon || card == ProfileCard.Decisions ? 80
        : card == ProfileCard.Position ? 0
        : card == ProfileCard.Supervision ? 40
        : 20;

    /// <summary>On each track that the range is on, the role next below and next above it.</summary>
    private IEnumerable<LeftOut> JustOutside(int at, int[] range, Kinship? kinship, IReadOnlySet<int> setByHand)
    {
        var outside = from track in range.GroupBy(second => other[second].Role.TrackId ?? "", StringComparer.Ordinal)
                      let indexes = Enumerable.Range(0, other.Length).Where(second => (other[second].Role.TrackId ?? "") == track.Key).ToList()
                      from next in new[] { indexes.IndexOf(track.Min()) - 1, indexes.IndexOf(track.Max()) + 1 }
                      where next >= 0 && next < indexes.Count && !range.Contains(indexes[next])
                      select indexes[next];
        return outside.Select(second => new LeftOut(other[second], setByHand.Contains(second) ? "set by hand to be another" : WhyNot(at, second, kinship)));
    }

    private string WhyNot(int at, int second, Kinship? kinship)
    {
        if (points[at, second] < ProfileCard.Struck)
            return kinship is null ? "the order of the ladders" : "it has a counterpart of its own, or a fact differs";
        var against = ProfileCard.All.Select(card => (Name: $"{card.Name.ToLowerInvariant()} ({other[second][card]?.Words})", Points: Against(card, at, second) ?? 0)).ToList();
        against.Add(("rank across tracks", grades[at, second]));
        against.Add(("shared competencies", competencies.Against(one[at].Role, other[second].Role)?.Points ?? 0));
        return Words.Join(against.Where(reason => reason.Points > 0).OrderByDescending(reason => reason.Points).Take(3).Select(reason => reason.Name))!;
    }
}
