using Rolemap.Entries;
using Rolemap.Frameworks;
using Rolemap.Organizations;

namespace Rolemap.Lint;

/// <summary>Who works over whose shoulder: dotted lines with the purpose supervision that hold at the day.</summary>
internal static class Supervision
{
    /// <summary>The ids of the roles that some role of the framework supervises.</summary>
    public static HashSet<string> RolesUnder(Framework framework) => framework.Roles.SelectMany(role => role.Supervises).ToHashSet(StringComparer.Ordinal);

    /// <summary>The lines of all seats that somebody holds.</summary>
    public static IEnumerable<SupervisionLine> All(Organization organization) =>
        organization.PositionsWriting(PositionFields.Dotted).Where(position => !position.IsVacant).SelectMany(LinesOf);

    /// <summary>The lines of one seat; one that leads nowhere is among them, because somebody was meant.</summary>
    public static IEnumerable<SupervisionLine> LinesOf(Position position) =>
        from line in position.DottedLines
        where string.Equals(line.Text(DottedFields.Purpose), "supervision", StringComparison.OrdinalIgnoreCase)
        select new SupervisionLine(position, position.Organization.PositionOf(line.Text(DottedFields.To)), line);
}

/// <summary>A line of supervision.</summary>
/// <param name="Supervisee">Who is supervised.</param>
/// <param name="Supervisor">Who supervises, or null when the seat does not exist.</param>
/// <param name="Part">What is written about the line.</param>
internal readonly record struct SupervisionLine(Position Supervisee, Position? Supervisor, Entry Part);
