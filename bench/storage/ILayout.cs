namespace Rolemap.Bench.Storage;

/// <summary>One way to hold positions, asked the questions that pages and rules ask. Equal answers from every layout are checked.</summary>
internal interface ILayout
{
    /// <summary>The sum of the squares of all spans.</summary>
    long Spans();

    /// <summary>How many managers stand above the seats, in all.</summary>
    long Paths(ReadOnlySpan<int> seats);

    /// <summary>How many seats stand under each seat, itself included, in all.</summary>
    long SubtreeCounts();

    /// <summary>How many managers have more than eight reports, as rule RM102 counts.</summary>
    long TooWide();

    /// <summary>How many fields are written, looking at every entry as a diff or a writer does.</summary>
    long WrittenFields();
}
