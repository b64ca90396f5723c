using Rolemap.Entries;
namespace Rolemap.Lint.Rules;

/// <summary>RM517: one text stands under two competencies.</summary>
public sealed class TextUnderTwoCompetencies : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM517",
        Name = "text-under-two-competencies",
        Since = "0.1",
        Severity = Severity.Warning,
        About = RefKind.Role,
        Summary = "The same expectation stands under two competencies.",
        Why = """
            One of the two is in the wrong place: cells slip when a table is copied. In UNiDAYS' ladder, copied from Monzo's, the
            criteria of the first level stand under the wrong heading in five of six competencies. Texts are compared by letters and
            digits; those shorter than 16 are words such as "practitioner" and left alone.
            """,
        Bad = """
            rolemap: 1
            framework: small
            name: A small framework
            competencies: [{ id: users, name: User centricity }, { id: data, name: Data skills }]
            roles:
              - { id: pm, title: Product Manager, expects: { users: Keeps track of the metrics of a feature., data: Keeps track of the metrics of a feature. } }
            """,
        Good = """
            rolemap: 1
            framework: small
            name: A small framework
            competencies: [{ id: users, name: User centricity }, { id: data, name: Data skills }]
            roles:
              - { id: pm, title: Product Manager, expects: { users: Brings the words of users into the team., data: Keeps track of the metrics of a feature. } }
            """,
        Fix = "Move the text to the competency it belongs to, and write what the other expects.",
    };

    internal const int LeastLength = 16;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        var first = new Dictionary<string, Cell>(StringComparer.Ordinal);
        foreach (var cell in Cell.Of(inspection.Framework).Where(cell => cell.Key.Length >= LeastLength))
            if (!first.TryAdd(cell.Key, cell) && first[cell.Key] is var other && other.Competency != cell.Competency)
                yield return new Finding(cell.Role.Ref, cell.PlaceOfText, $"{cell.Role.ShortTitle} expects under {cell.Name} what {Who(cell, other)} under {other.Name}: {cell.Quoted}");
    }

    private static string Who(Cell cell, Cell other) => ReferenceEquals(cell.Role, other.Role) ? "it expects" : $"{other.Role.ShortTitle} expects";
}
