using System.Collections.Immutable;
using Rolemap.Frameworks;

namespace Rolemap.Fit;

/// <summary>How a fact of a role stands to an answer.</summary>
public enum FitVerdict
{
    /// <summary>It is what was wished for.</summary>
    For,

    /// <summary>It is next to it.</summary>
    Near,

    /// <summary>It is something else.</summary>
    Against,

    /// <summary>The framework does not say.</summary>
    Silent,
}

/// <summary>A question to somebody who looks for a role.</summary>
/// <param name="Id">Its name in addresses.</param>
/// <param name="Text">The question.</param>
/// <param name="Options">The answers to choose from.</param>
public sealed record FitQuestion(string Id, string Text, ImmutableArray<FitOption> Options)
{
    /// <summary>Holds an answer against a role; the sentence says why.</summary>
    internal Func<Role, FitOption, (FitVerdict Verdict, string Sentence)> Judge { get; init; } = (_, _) => (FitVerdict.Silent, "");

    /// <summary>The option of an id, or null.</summary>
    public FitOption? OptionOf(string? id) => Options.FirstOrDefault(option => option.Id == id);
}

/// <summary>An answer to choose.</summary>
/// <param name="Id">Its name in addresses.</param>
/// <param name="Text">The answer.</param>
/// <param name="Place">Its place on a ladder of answers, from 0; without meaning where the answers are no ladder.</param>
public sealed record FitOption(string Id, string Text, int Place = 0);

/// <summary>What an answer means for a role.</summary>
/// <param name="Question">The question.</param>
/// <param name="Answer">The answer.</param>
/// <param name="Verdict">For, near or against; or silent.</param>
/// <param name="Sentence">Why, in a sentence.</param>
public sealed record FitReason(FitQuestion Question, FitOption Answer, FitVerdict Verdict, string Sentence);
