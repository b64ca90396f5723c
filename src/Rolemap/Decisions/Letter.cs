using System.Collections.Immutable;

namespace Rolemap.Decisions;

/// <summary>What somebody has to do with an activity, the strongest first.</summary>
public enum Letter
{
    /// <summary>A: decides. One for each activity.</summary>
    Accountable,

    /// <summary>R: does the work.</summary>
    Responsible,

    /// <summary>C: is asked before.</summary>
    Consulted,

    /// <summary>I: is told after.</summary>
    Informed,
}

/// <summary>How letters are written and said.</summary>
public static class Letters
{
    /// <summary>All letters, the strongest first.</summary>
    public static readonly ImmutableArray<Letter> All = [Letter.Accountable, Letter.Responsible, Letter.Consulted, Letter.Informed];

    /// <summary>The letter as framework files write it: A, R, C or I.</summary>
    public static string Sign(this Letter letter) => letter switch
    {
        Letter.Accountable => "A",
        Letter.Responsible => "R",
        Letter.Consulted => "C",
        Letter.Informed => "I",
        _ => throw new ArgumentOutOfRangeException(nameof(letter)),
    };

    /// <summary>What one who has it does, as in "Ada decides".</summary>
    public static string Verb(this Letter letter) => letter switch
    {
        Letter.Accountable => "decides",
        Letter.Responsible => "does the work",
        Letter.Consulted => "is asked",
        Letter.Informed => "is told",
        _ => throw new ArgumentOutOfRangeException(nameof(letter)),
    };

    /// <summary>What passes from one to another, as in "so the decision goes to Ada".</summary>
    internal static string Noun(this Letter letter) => letter switch
    {
        Letter.Accountable => "decision",
        Letter.Responsible => "work",
        Letter.Consulted => "question",
        Letter.Informed => "news",
        _ => throw new ArgumentOutOfRangeException(nameof(letter)),
    };
}
