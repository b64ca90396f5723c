namespace Rolemap.Files.Import;

/// <summary>How sure a suggestion is. None is taken over without a person's word.</summary>
public enum Confidence
{
    /// <summary>One thing speaks for it.</summary>
    Low,

    /// <summary>The title says so, but something in it or beside it leaves a doubt.</summary>
    Medium,

    /// <summary>The title is a title of the role, and what differs has no say in it.</summary>
    High,
}

/// <summary>A role that a title may stand for.</summary>
/// <param name="Role">The id of the role.</param>
/// <param name="Confidence">How sure it is.</param>
/// <param name="Reason">What speaks for it and against it, in one sentence.</param>
public sealed record TitleSuggestion(string Role, Confidence Confidence, string Reason);
