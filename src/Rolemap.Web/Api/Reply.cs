using System.Text.Json;
using Rolemap.Entries;
using Rolemap.Explanations;

namespace Rolemap.Web.Api;

/// <summary>What the API says to a question. The family is closed.</summary>
public abstract record Reply
{
    private Reply() { }

    /// <summary>The answer, as the writers that the command line uses write it.</summary>
    public sealed record Found(Action<Utf8JsonWriter> Write) : Reply;

    /// <summary>There is no such thing, or it is not for the eyes of whoever asks: nobody can tell which.</summary>
    public sealed record Missing(string What, string Try) : Reply
    {
        public IReadOnlyList<Candidate> Near { get; init; } = [];
    }

    /// <summary>The question cannot be understood.</summary>
    public sealed record Wrong(string Parameter, string What, string Try) : Reply;

    /// <summary>An id that names nothing of a kind, and what is near.</summary>
    public static Missing No(RefKind kind, string id, Finder finder) => new(
        $"There is no {Ref.WordOf(kind)} '{id}' here.",
        $"It may be mistyped, have been renamed, or not be for your eyes; {Operation.Root}/search?q= finds by name.")
    {
        Near = Finds(finder, kind, id),
    };

    private static IReadOnlyList<Candidate> Finds(Finder finder, RefKind kind, string id) => finder.Find(id, kind) switch
    {
        Meaning.One one => [one.Thing],
        Meaning.Several several => [.. several.Candidates.Take(MostNear)],
        Meaning.Unknown unknown => [.. unknown.Nearest.Take(MostNear)],
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private const int MostNear = 6;
}
