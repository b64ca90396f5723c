using System.Collections.Immutable;
using System.Globalization;
using Rolemap.Entries;
using Rolemap.Frameworks;

namespace Rolemap.Careers;

/// <summary>What the rows of a career grid stand for.</summary>
public enum RowsBy
{
    /// <summary>Grades: roles of one row rank alike, whatever their track.</summary>
    Grade,

    /// <summary>Rungs: each track counts its own, so that roles of one row need not rank alike.</summary>
    Rung,

    /// <summary>The order of the file, as nothing says how roles rank.</summary>
    Order,
}

/// <summary>The roles of a framework as a grid: a column for each track, a row for each rank, the highest on top. Immutable.</summary>
public sealed class CareerGrid
{
    /// <summary>Less than any difference between grades that is written.</summary>
    private const decimal Bit = 0.000001m;

    private CareerGrid(Framework framework) => Framework = framework;

    /// <summary>The framework.</summary>
    public Framework Framework { get; }

    /// <summary>What the rows stand for.</summary>
    public RowsBy RowsBy { get; private init; }

    /// <summary>The tracks that have roles, in the order of the file; roles without a track come last.</summary>
    public ImmutableArray<GridTrack> Tracks { get; private init; } = [];

    /// <summary>The rows, the highest first.</summary>
    public ImmutableArray<GridRow> Rows { get; private init; } = [];

    /// <summary>The roles of a cell, in the order of the framework.</summary>
    public ImmutableArray<Role> this[int row, int track] => Rows[row].Cells[track];

    /// <summary>Lays the roles of a framework out.</summary>
    /// <remarks>Grades make the rows where most roles have one; roles without stand in rows of their own, next to the roles of their track between whose rungs they are, else at the bottom.</remarks>
    public static CareerGrid Of(Framework framework)
    {
        var by = framework.Roles.Count(role => role.Grade is not null) * 2 > framework.Roles.Length ? RowsBy.Grade
            : framework.Roles.Any(role => role.Rung is not null) ? RowsBy.Rung : RowsBy.Order;
        var tracks = framework.Roles.GroupBy(role => role.TrackId, StringComparer.Ordinal).Select(roles => TrackOf(framework, roles.Key)).ToImmutableArray();
        var ranks = framework.Roles.ToDictionary(role => role, role => RankOf(role, by));
        return new CareerGrid(framework)
        {
            RowsBy = by,
            Tracks = tracks,
            Rows = [.. ranks.Values.Distinct().OrderByDescending(rank => rank ?? decimal.MinValue).Select(rank => new GridRow(
                rank, LabelOf(rank, framework.Roles.Any(role => role.Grade == rank), by), [.. tracks.Select(track => framework.Roles.Where(role => ranks[role] == rank && role.TrackId == track.Id).ToImmutableArray())]))],
        };
    }

    private static GridTrack TrackOf(Framework framework, string? id) => id is null
        ? new GridTrack(null, framework.Tracks.IsEmpty ? "Roles" : "On no track", null)
        : new GridTrack(id, framework.NameOf(RefKind.Track, id), framework.Entries.TryFind(new Ref(RefKind.Track, id), out var entry) ? entry.Text(TrackFields.About) : null);

    private static decimal? RankOf(Role role, RowsBy by) => by switch
    {
        RowsBy.Grade => role.Grade ?? BetweenGrades(role),
        RowsBy.Rung => role.Rung,
        _ => role.Framework.Roles.Where(other => other.TrackId == role.TrackId).TakeWhile(other => other != role).Count(),
    };

    /// <summary>A role without a grade stands right above the role of its track that its rung is next above; below all when nothing says where.</summary>
    private static decimal? BetweenGrades(Role role)
    {
        var graded = role.Framework.Roles.Where(other => other.TrackId == role.TrackId && other.Grade is not null && other.Rung is not null).ToArray();
        return graded.Where(other => other.Rung < role.Rung).Max(other => other.Grade) is { } below ? below + Bit
            : graded.Where(other => other.Rung > role.Rung).Min(other => other.Grade) - Bit;
    }

    private static string? LabelOf(decimal? rank, bool isGraded, RowsBy by) => by switch
    {
        RowsBy.Order => null,
        RowsBy.Grade => rank is { } grade && isGraded ? string.Create(CultureInfo.InvariantCulture, $"grade {grade:0.##}") : "no grade",
        _ => rank is { } rung ? string.Create(CultureInfo.InvariantCulture, $"rung {rung:0.##}") : "no rung",
    };
}

/// <summary>A column of a career grid.</summary>
/// <param name="Id">The id of the track; null for the roles without one.</param>
/// <param name="Name">Its name.</param>
/// <param name="About">What it is about, or null.</param>
public sealed record GridTrack(string? Id, string Name, string? About);

/// <summary>A row of a career grid.</summary>
/// <param name="Rank">The grade or rung, or a place between two grades; null for roles of which nothing says where they stand.</param>
/// <param name="Label">What it is called, or null when the order means nothing.</param>
/// <param name="Cells">The roles of each track.</param>
public sealed record GridRow(decimal? Rank, string? Label, ImmutableArray<ImmutableArray<Role>> Cells);
