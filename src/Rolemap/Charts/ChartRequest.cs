using System.Collections.Immutable;
using Rolemap.Organizations;

namespace Rolemap.Charts;

/// <summary>How the boxes of a chart are placed.</summary>
public enum ChartLayout
{
    /// <summary>A tree in which reports without reports of their own stand in a column below their manager.</summary>
    Tidy,

    /// <summary>Branches as rectangles within each other, for many boxes.</summary>
    Compact,
}

/// <summary>What the colours of a chart tell apart.</summary>
public enum ChartColor
{
    /// <summary>The role.</summary>
    Role,

    /// <summary>The track of the role.</summary>
    Track,

    /// <summary>The stage of the products that the seat is accountable for.</summary>
    Stage,

    /// <summary>Where the seat is.</summary>
    Site,

    /// <summary>How long its holders have held it.</summary>
    Tenure,

    /// <summary>How many report to it.</summary>
    Span,

    /// <summary>The worst finding about it.</summary>
    Finding,

    /// <summary>The function.</summary>
    Function,

    /// <summary>Whether it is vacant, planned or held for a time only.</summary>
    Vacant,

    /// <summary>What a scenario does to it; nothing where there is none.</summary>
    Change,
}

/// <summary>What somebody wants to see of an organization.</summary>
public sealed record ChartRequest
{
    /// <summary>The seat whose branch is shown; the whole organization when null.</summary>
    public Position? Focus { get; init; }

    /// <summary>How many levels are shown, the first included; all when null.</summary>
    public int? Levels { get; init; }

    /// <summary>The seats that are folded: what is below them is counted and not shown.</summary>
    public ImmutableHashSet<string> Folded { get; init; } = [];

    /// <summary>What the colours tell apart.</summary>
    public ChartColor Color { get; init; }

    /// <summary>Whether dotted lines are shown.</summary>
    public bool HasDotted { get; init; }

    /// <summary>What happens to seats, marked in their boxes; null where nothing does. The chart is of one of its two organizations.</summary>
    public SeatChanges? Changes { get; init; }
}
