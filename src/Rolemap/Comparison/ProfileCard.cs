using System.Collections.Immutable;
using Rolemap.Entries;
using Rolemap.Frameworks;

namespace Rolemap.Comparison;

/// <summary>A fact by which roles of different frameworks are compared. Titles and prose are none: nothing here reads them.</summary>
/// <remarks>
/// Two facts that lie apart speak against two roles being the same job, by points. A pair that reaches <see cref="Struck"/> is struck
/// out. A fact that one side does not state says nothing. The table with the reason for each number is in docs/guide/compare.md.
/// </remarks>
public sealed class ProfileCard
{
    /// <summary>With so many points two roles are not the same job.</summary>
    public const int Struck = 100;

    private readonly Func<Role, Ladder, (string Words, Place Place, decimal Least, decimal Most)?> read;
    private readonly Func<Side, Side, int?> weigh;

    private ProfileCard(string id, string name, string question, Func<Role, Ladder, (string, Place, decimal, decimal)?> read, Func<Side, Side, int?> weigh)
    {
        (Id, Name, Question) = (id, name, question);
        (this.read, this.weigh) = (read, weigh);
    }

    /// <summary>Whether people are managed. Managing beside not managing strikes a pair out, but half where one ladder holds both.</summary>
    public static readonly ProfileCard People = new("people", "People", "Does it manage people, and whom?", ProfileReading.People,
        (one, other) => ProfileFact.Gap(one.Fact, other.Fact) < 1 ? 0 : one.Kind == LadderKind.Both || other.Kind == LadderKind.Both ? Struck / 2 : Struck);

    /// <summary>How far it reaches. Those who write frameworks down may be a step apart on the same job, but hardly two.</summary>
    public static readonly ProfileCard Reach = new("reach", "Reach", "How much does it hold: a feature, a product, several, a line?", ProfileReading.Reach,
        (one, other) => ProfileFact.Gap(one.Fact, other.Fact) switch { <= 0 => 0, <= 1 => 50, var gap => (int)(60 * gap) - 10 });

    /// <summary>How many months it plans ahead.</summary>
    public static readonly ProfileCard Horizon = new("horizon", "Plans ahead", "How many months ahead does it plan?", ProfileReading.Horizon, WeighHorizon);

    /// <summary>Where it stands on its track: compared on tracks of the same kind only.</summary>
    public static readonly ProfileCard Position = new("position", "Place on the ladder", "How many rungs are below and above it?", ProfileReading.Position,
        (one, other) => one.IsBeside(other) ? (int)(130 * ProfileFact.Gap(one.Fact, other.Fact)) : null);

    /// <summary>How many report to it.</summary>
    public static readonly ProfileCard Span = new("span", "Direct reports", "How many people report to it?", ProfileReading.Span,
        (one, other) => ProfileFact.Gap(one.Fact, other.Fact) > 0 ? 20 : 0);

    /// <summary>Whether it works under supervision.</summary>
    public static readonly ProfileCard Supervision = new("supervision", "Supervision", "Does somebody work over its shoulder?", ProfileReading.Supervision,
        (one, other) => ProfileFact.Gap(one.Fact, other.Fact) > 0 ? 40 : 0);

    /// <summary>Whether mentoring others belongs to it.</summary>
    public static readonly ProfileCard Mentoring = new("mentoring", "Mentoring", "Is it expected to mentor others?", ProfileReading.Mentoring,
        (one, other) => ProfileFact.Gap(one.Fact, other.Fact) > 0 ? 15 : 0);

    /// <summary>The largest decision that is its own.</summary>
    public static readonly ProfileCard Decisions = new("decisions", "Decides", "What is the largest decision that it makes alone?", ProfileReading.Decisions,
        (one, other) => ProfileFact.Gap(one.Fact, other.Fact) switch { <= 0 => 0, <= 1 => 15, <= 2 => 40, _ => 80 });

    /// <summary>How many roles stand between it and the top.</summary>
    public static readonly ProfileCard Steps = new("steps", "Below the top", "Whom does it report to, and how far is that from the top?", ProfileReading.Steps,
        (one, other) => ProfileFact.Gap(one.Fact, other.Fact) is > 1 and var gap ? Math.Min(30, (int)(10 * (gap - 1))) : 0);

    /// <summary>All cards, in the order in which they are shown.</summary>
    public static readonly ImmutableArray<ProfileCard> All = [People, Reach, Horizon, Position, Span, Supervision, Mentoring, Decisions, Steps];

    /// <summary>What the fact is called everywhere.</summary>
    public string Id { get; }

    /// <summary>The name for people.</summary>
    public string Name { get; }

    /// <summary>What to ask where the fact is not written down.</summary>
    public string Question { get; }

    /// <inheritdoc/>
    public override string ToString() => Id;

    internal ProfileFact? Of(Role role, Ladder ladder) => read(role, ladder) is var (words, place, least, most) ? new ProfileFact(this, words, place, least, most) : null;

    /// <summary>The points that the fact speaks against two roles; null where it cannot be compared.</summary>
    internal int? Against(Profile one, Profile other) =>
        one[this] is { } first && other[this] is { } second ? weigh(new Side(first, one.Ladder, one.Role), new Side(second, other.Ladder, other.Role)) : null;

    private static int? WeighHorizon(Side one, Side other)
    {
        var (shorter, longer) = one.Fact.Least < other.Fact.Least ? (one.Fact.Least, other.Fact.Least) : (other.Fact.Least, one.Fact.Least);
        return longer <= 1.5m * shorter ? 0 : longer <= 2 * shorter ? 15 : longer <= 3 * shorter ? 35 : longer <= 4 * shorter ? 50 : 80;
    }

    /// <summary>A fact with the ladder it stands on.</summary>
    private readonly record struct Side(ProfileFact Fact, Ladder Ladder, Role Role)
    {
        public LadderKind Kind => Ladder.KindOf(Role.TrackId);

        /// <summary>Places are compared on ladders of one kind, and where each framework is one ladder.</summary>
        public bool IsBeside(Side other) => (Kind == other.Kind && Kind != LadderKind.Unknown) || (Ladder.IsSingle && other.Ladder.IsSingle);
    }
}
