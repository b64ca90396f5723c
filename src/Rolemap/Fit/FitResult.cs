using System.Collections.Immutable;
using Rolemap.Frameworks;

namespace Rolemap.Fit;

/// <summary>How sure a result is.</summary>
public enum FitConfidence
{
    /// <summary>Few answers, or a framework that says little.</summary>
    Low,

    /// <summary>Something in between.</summary>
    Medium,

    /// <summary>Most questions answered, most facts stated, and few roles left.</summary>
    High,
}

/// <summary>Which roles of a framework fit somebody's answers: a range, never one number. Immutable.</summary>
/// <remarks>
/// An answer counts 1 when the role is what was wished for, a half when it is next to it. What the framework does not say may count
/// either way, so that each role has a lowest and a highest count; every role stays in the range whose highest is not below the best
/// lowest by more than half an answer. Facts that are missing make the range wide, and are never guessed.
/// </remarks>
public sealed class FitResult
{
    private const decimal Slack = 0.5m;

    private FitResult() { }

    /// <summary>How many questions were answered.</summary>
    public int Answered { get; private init; }

    /// <summary>How many of the answers count: those on whose matter the framework says something of at least one role.</summary>
    public int Counted { get; private init; }

    /// <summary>The roles that fit, the best first; empty when nothing was answered.</summary>
    public ImmutableArray<RoleFit> Range { get; private init; } = [];

    /// <summary>The other roles, the best first.</summary>
    public ImmutableArray<RoleFit> Others { get; private init; } = [];

    /// <summary>The answered questions on which the framework says nothing of any role, so that the answers count for nothing.</summary>
    public ImmutableArray<FitQuestion> Unused { get; private init; } = [];

    /// <summary>How sure it is.</summary>
    public FitConfidence Confidence { get; private init; }

    /// <summary>Whether even the best role meets less than half of the wishes.</summary>
    public bool IsPoor => Range is [var best, ..] && best.Highest * 2 < Counted;

    /// <summary>Holds the answers against every role.</summary>
    /// <param name="framework">The framework.</param>
    /// <param name="answers">The answers by the ids of the questions; what names no question or no option is ignored.</param>
    public static FitResult Of(Framework framework, IReadOnlyDictionary<string, string> answers)
    {
        var given = FitQuestions.Of(framework).Select(question => (Question: question, Answer: question.OptionOf(answers.GetValueOrDefault(question.Id))))
            .Where(pair => pair.Answer is not null).Select(pair => (pair.Question, Answer: pair.Answer!)).ToArray();
        if (given.Length == 0 || framework.Roles.IsEmpty)
            return new FitResult { Others = [.. framework.Roles.Select(role => new RoleFit(role, []))] };
        var used = given.Where(pair => framework.Roles.Any(role => pair.Question.Judge(role, pair.Answer).Verdict != FitVerdict.Silent)).ToArray();
        var fits = framework.Roles.Select(role => new RoleFit(role, [.. used.Select(pair => ReasonOf(role, pair.Question, pair.Answer))]))
            .OrderByDescending(fit => fit.Lowest + fit.Highest).ToArray();
        var bar = fits.Max(fit => fit.Lowest) - Slack;
        var range = fits.Where(fit => fit.Highest >= bar).ToImmutableArray();
        return new FitResult
        {
            Answered = given.Length,
            Counted = used.Length,
            Range = range,
            Others = [.. fits.Where(fit => fit.Highest < bar)],
            Unused = [.. given.Except(used).Select(pair => pair.Question)],
            Confidence = ConfidenceOf(given.Length, range),
        };
    }

    private static FitReason ReasonOf(Role role, FitQuestion question, FitOption answer)
    {
        var (verdict, sentence) = question.Judge(role, answer);
        return new FitReason(question, answer, verdict, sentence);
    }

    private static FitConfidence ConfidenceOf(int answered, ImmutableArray<RoleFit> range)
    {
        var known = range.Min(fit => fit.Reasons.Count(reason => reason.Verdict != FitVerdict.Silent));
        return known >= 6 && range.Length <= 3 ? FitConfidence.High : known >= 4 && known * 2 > answered ? FitConfidence.Medium : FitConfidence.Low;
    }
}

/// <summary>How a role stands to the answers.</summary>
/// <param name="Role">The role.</param>
/// <param name="Reasons">A reason for each answer that counts, in the order of the questions.</param>
public sealed record RoleFit(Role Role, ImmutableArray<FitReason> Reasons)
{
    /// <summary>What counts for it when everything that is not said speaks against it.</summary>
    public decimal Lowest => Reasons.Sum(reason => reason.Verdict switch { FitVerdict.For => 1m, FitVerdict.Near => 0.5m, _ => 0 });

    /// <summary>What counts for it when everything that is not said speaks for it.</summary>
    public decimal Highest => Lowest + Reasons.Count(reason => reason.Verdict == FitVerdict.Silent);
}
