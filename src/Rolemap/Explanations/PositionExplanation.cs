using System.Collections.Immutable;
using Rolemap.Entries;
using Rolemap.Lint;
using Rolemap.Organizations;

namespace Rolemap.Explanations;

/// <summary>A seat and everything that runs to and from it. Immutable; the seat's own facts and lines are read from <see cref="Position"/>.</summary>
public sealed class PositionExplanation
{
    private PositionExplanation(Position position) => Position = position;

    /// <summary>The seat.</summary>
    public Position Position { get; }

    /// <summary>The products it is accountable for, by id.</summary>
    public ImmutableArray<Product> Products { get; private init; } = [];

    /// <summary>The products that seats below it are accountable for, by id.</summary>
    public IEnumerable<Product> Led => Position.Organization.Products.Where(product => product.Accountable.Any(held => held != Position && held.IsUnder(Position)));

    /// <summary>The dotted lines from it, as written.</summary>
    public ImmutableArray<DottedLine> Dotted { get; private init; } = [];

    /// <summary>The dotted lines to it, by the id of the seat they come from.</summary>
    public ImmutableArray<DottedLine> DottedHere { get; private init; } = [];

    /// <summary>Projects and functions it answers for at the day.</summary>
    public ImmutableArray<Entry> Holdings { get; private init; } = [];

    /// <summary>Openings for it or hired by it.</summary>
    public ImmutableArray<Entry> Openings { get; private init; } = [];

    /// <summary>Decisions that wait for it, the first due first.</summary>
    public ImmutableArray<Entry> Waiting { get; private init; } = [];

    /// <summary>What lint says about it; empty where that is not asked.</summary>
    public ImmutableArray<LintResult> Findings { get; private init; } = [];

    /// <summary>Explains a seat.</summary>
    /// <param name="position">The seat.</param>
    /// <param name="findings">What lint found about a subject; null where that is not asked.</param>
    public static PositionExplanation Of(Position position, Func<Ref, IEnumerable<LintResult>>? findings = null)
    {
        var organization = position.Organization;
        var written = WrittenAbout.Of(organization);
        return new PositionExplanation(position)
        {
            Products = [.. organization.Products.HeldBy(position)],
            Dotted = [.. position.DottedLines.Select(line => DottedLine.Of(position, line, organization))],
            DottedHere = [.. organization.DottedLinesTo(position.Id).Select(pair => DottedLine.Of(pair.From, pair.Line, organization))],
            Holdings = [.. written.HoldingsOf(position)],
            Openings = [.. written.OpeningsOf(position)],
            Waiting = [.. written.WaitingFor(position)],
            Findings = FindingsAbout(position.Ref, findings),
        };
    }

    internal static ImmutableArray<LintResult> FindingsAbout(Ref subject, Func<Ref, IEnumerable<LintResult>>? findings) =>
        findings is null ? [] : [.. findings(subject)];
}

/// <summary>A dotted line between two seats.</summary>
/// <param name="From">The seat it starts from.</param>
/// <param name="To">The seat it runs to, or null when that does not exist.</param>
/// <param name="ToId">The id of that seat as written.</param>
/// <param name="Purpose">What it is for, or null.</param>
/// <param name="Until">The last day, or null.</param>
public sealed record DottedLine(Position From, Position? To, string ToId, string? Purpose, DateOnly? Until)
{
    /// <summary>Whether it says who works over the shoulder of the seat it starts from.</summary>
    public bool IsSupervision => string.Equals(Purpose, "supervision", StringComparison.OrdinalIgnoreCase);

    internal static DottedLine Of(Position from, Entry line, Organization organization)
    {
        var to = line.Text(DottedFields.To) ?? "";
        return new DottedLine(from, organization.PositionOf(to), to, line.Text(DottedFields.Purpose), line.Day(DottedFields.Until));
    }
}
