using System.Collections.Immutable;
using Rolemap.Organizations;

namespace Rolemap.Charts;

/// <summary>What of an organization is folded before anybody says what to show.</summary>
public static class FirstLook
{
    /// <summary>Up to this many boxes are looked over at once; more are shown only where nothing less is worth a look.</summary>
    private const int Most = 60;

    /// <summary>The seats that are folded: none where all can be read as a tree; else those of the last level down to which some sixty boxes stand.</summary>
    /// <remarks>Nothing is folded where the level below the tops is larger than a tree that can be read: nobody comes to look at one box.</remarks>
    /// <param name="tops">The seats that the chart begins with.</param>
    public static ImmutableHashSet<string> FoldedIn(IReadOnlyCollection<Position> tops)
    {
        if (tops.Sum(top => (long)top.SubtreeCount) <= ChartPicture.MostInTree)
            return [];
        var (level, shown, most) = (tops.ToArray(), tops.Count, ChartPicture.MostInTree);
        for (var depth = 1; ; depth++)
        {
            var below = level.SelectMany(Below).Take(Math.Max(0, most - shown) + 1).ToArray();
            if (below.Length == 0)
                return [];
            if (shown + below.Length > most)
                return depth == 1 ? [] : [.. level.Where(seat => Below(seat).Any()).Select(seat => seat.Id)];
            (level, shown, most) = (below, shown + below.Length, Most);
        }
    }

    /// <summary>The seats right below one; where a circle of lines is broken, it goes no further.</summary>
    private static IEnumerable<Position> Below(Position seat)
    {
        foreach (var child in seat.Organization.ReportingLines.Children[seat.Index])
            if (new Position(seat.Organization, child) is { IsTop: false } below)
                yield return below;
    }
}
