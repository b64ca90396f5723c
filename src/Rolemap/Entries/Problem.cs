namespace Rolemap.Entries;

/// <summary>Something that cannot be represented: unreadable text, a value of the wrong kind, an id used twice.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Message">What is wrong, in one sentence.</param>
/// <param name="Hint">What to try next, in one sentence.</param>
public sealed record Problem(Place Place, string Message, string Hint)
{
    /// <summary><c>file:line:column: message hint</c>, on one line.</summary>
    public override string ToString() => $"{Place}: {Message} {Hint}";
}
