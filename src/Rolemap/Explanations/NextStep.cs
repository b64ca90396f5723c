using System.Collections.Immutable;
using Rolemap.Entries;
using Rolemap.Frameworks;
using Rolemap.Organizations;

namespace Rolemap.Explanations;

/// <summary>A way on from somebody's job.</summary>
/// <param name="Step">The move of the framework; the last one where several lead there.</param>
/// <param name="Track">How the track is called that it leads to or stays on, or null.</param>
/// <param name="Openings">The openings of this company for the role it leads to, by id.</param>
public sealed record NextStep(Step Step, string? Track, ImmutableArray<Entry> Openings)
{
    /// <summary>The roles between, where no single move leads there; empty for a move from the person's own role.</summary>
    public ImmutableArray<Role> Via { get; private init; } = [];

    /// <summary>
    /// The moves that start from the person's roles, those on the same track first; then the nearest role of each track that none of them
    /// reaches; moves aside come last. For a partner the ways in from their function.
    /// </summary>
    internal static IEnumerable<NextStep> For(Surroundings around)
    {
        var roles = around.Seats.Select(seat => seat.Role).OfType<Role>().DistinctBy(role => role.Id).ToArray();
        if (roles.Length == 0)
            return around.Seats.Select(seat => seat.Function).Distinct(StringComparer.Ordinal)
                .SelectMany(function => RoleExplanation.WaysIn(around.Organization.Framework, function)).Select(step => Of(step, around.Organization));
        return roles.SelectMany(role => From(role, around.Organization));
    }

    private static IEnumerable<NextStep> From(Role role, Organization organization)
    {
        var direct = RoleExplanation.Of(role, organization).Next.OrderBy(step => step.Role?.TrackId != role.TrackId).ToArray();
        var reached = direct.Select(step => step.Role?.TrackId).Append(role.TrackId).ToHashSet(StringComparer.Ordinal);
        return direct.Select(step => Of(step, organization)).Concat(Farther(role, reached, organization)).OrderBy(next => next.Step.Kind == "lateral");
    }

    /// <summary>Breadth first over the moves, so that the nearest role of a track is found first.</summary>
    private static IEnumerable<NextStep> Farther(Role start, HashSet<string?> reached, Organization organization)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { start.Id };
        var waiting = new Queue<(Role Role, ImmutableArray<Role> Via)>([(start, [])]);
        while (waiting.TryDequeue(out var at))
            foreach (var step in RoleExplanation.StepsFrom(at.Role).Where(step => step.Role is not null && seen.Add(step.Role.Id)))
            {
                if (reached.Add(step.Role!.TrackId))
                    yield return Of(step, organization) with { Via = at.Via };
                waiting.Enqueue((step.Role, at.Via.Add(step.Role)));
            }
    }

    private static NextStep Of(Step step, Organization organization) => new(
        step,
        step.Role?.TrackId is { } track ? organization.Framework.NameOf(RefKind.Track, track) : null,
        [.. organization.Entries[RefKind.Opening].Where(opening => step.Role is not null && opening.Text(OpeningFields.Role) == step.Role.Id)]);
}
