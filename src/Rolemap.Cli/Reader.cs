using Rolemap.Entries;
using Rolemap.Explanations;
using Rolemap.Organizations;

namespace Rolemap.Cli;

/// <summary>Whose eyes a command looks through: a person that is named, or the one that <c>me</c> in rolemap.yaml names.</summary>
internal static class Reader
{
    /// <summary>The person; null, after saying so and naming who is near, when nobody goes by that name.</summary>
    public static Person? Of(Session session, Organization organization, Finder finder, string? named)
    {
        if (named is not null and not "me")
            return Named(session, organization, finder, named);
        if (organization.Settings?.Text(WorkspaceFields.Me) is not { } me)
        {
            session.Refuse("Who you are is not said.", "Write `me: person:ID` into rolemap.yaml, or name somebody with --as (for a digest --for).");
            return null;
        }
        return Named(session, organization, finder, me);
    }

    private static Person? Named(Session session, Organization organization, Finder finder, string named)
    {
        switch (finder.Find(named, RefKind.Person))
        {
            case Meaning.One one:
                return organization.PersonOf(one.Thing.Ref.Id);
            case Meaning.Several several:
                session.Refuse($"'{named}' may mean several people.", $"Say which: {List(several.Candidates, 10)}.");
                return null;
            case Meaning.Unknown unknown:
                session.Refuse($"Nobody goes by '{named}'.", unknown.Nearest.IsEmpty
                    ? "Name a person by a reference such as person:P18, an id or a name; vacant seats have no eyes to look through."
                    : $"Did you mean {List(unknown.Nearest, 5)}?");
                return null;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private static string List(IEnumerable<Candidate> candidates, int most) => string.Join(" or ", candidates.Take(most).Select(candidate => $"{candidate.Ref} ({candidate.Label})"));
}
