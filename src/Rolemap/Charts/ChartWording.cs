using Rolemap.Lint;

namespace Rolemap.Charts;

/// <summary>How the marks of a chart are explained, by what its boxes stand for.</summary>
public sealed record ChartWording
{
    private ChartWording() { }

    /// <summary>Boxes are seats.</summary>
    public static ChartWording Seats { get; } = new()
    {
        Empty = "nobody holds the seat",
        Dotted = "a second reporting line; the dot is at the second manager",
        Hidden = "+38: more seats below",
        Frame = "a manager, in the upper left corner, and all below",
        FrameSentence = "A frame holds a manager, in its upper left corner, and all below.",
    };

    /// <summary>Boxes are products.</summary>
    public static ChartWording Products { get; } = new()
    {
        Empty = "nobody answers for it",
        Dotted = "cannot do without what has the dot",
        Hidden = "+38: more parts below",
        Frame = "a product, in the upper left corner, and all its parts",
        FrameSentence = "A frame holds a product, in its upper left corner, and all its parts.",
    };

    /// <summary>The mark of a finding.</summary>
    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "a rule finds an error",
        Severity.Warning => "a rule warns",
        Severity.Note => "a rule notes something",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>A dashed box.</summary>
    public required string Empty { get; init; }

    /// <summary>A dotted line.</summary>
    public required string Dotted { get; init; }

    /// <summary>A count below a box.</summary>
    public required string Hidden { get; init; }

    /// <summary>A frame.</summary>
    public required string Frame { get; init; }

    /// <summary>A frame, in a sentence.</summary>
    public required string FrameSentence { get; init; }
}
