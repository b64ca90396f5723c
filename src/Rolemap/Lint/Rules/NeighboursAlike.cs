using Rolemap.Entries;
using Rolemap.Frameworks;

namespace Rolemap.Lint.Rules;

/// <summary>RM511: two neighbouring roles say the same.</summary>
public sealed class NeighboursAlike : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM511",
        Name = "neighbours-alike",
        Since = "0.1",
        Severity = Severity.Warning,
        About = RefKind.Role,
        Summary = "A role says of a competency, or as its purpose, exactly what the role below it says.",
        Why = """
            Then nobody can be told what a promotion would change. Avito has it for three competencies, and a published sheet of five
            levels gives PM4 and PM5 the same scope. Compared are neighbours on a track, by the letters and digits of their texts; where
            there are no texts, the whole rows of values. One value that stays the same is no fault: in the matrix of the UK government
            financial ownership rests from Product Manager to Head.
            """,
        Bad = """
            rolemap: 1
            framework: small
            name: A small framework
            competencies: [{ id: scope, name: Scope }]
            roles:
              - { id: pm-4, title: Lead Product Manager, rung: 4, expects: { scope: Answers for a product area. } }
              - { id: pm-5, title: Principal Product Manager, rung: 5, expects: { scope: answers for a product area } }
            """,
        Good = """
            rolemap: 1
            framework: small
            name: A small framework
            competencies: [{ id: scope, name: Scope }]
            roles:
              - { id: pm-4, title: Lead Product Manager, rung: 4, expects: { scope: Answers for a product area. } }
              - { id: pm-5, title: Principal Product Manager, rung: 5, expects: { scope: Answers for a goal that several areas share. } }
            """,
        Fix = "Write for the higher role an act or an artefact that the lower one does not have, or make one role of the two.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection) =>
        Cell.Pairs(inspection.Framework).Where(pair => pair.Higher.Key.Length > 0 && pair.Higher.Key == pair.Lower.Key).Select(OfCells)
            .Concat(Ladders.Neighbours(inspection.Framework).SelectMany(pair => OfRoles(pair.Lower, pair.Higher)));

    private static Finding OfCells((Cell Lower, Cell Higher) pair) => new(pair.Higher.Role.Ref, pair.Higher.PlaceOfText,
        $"{pair.Higher.Role.ShortTitle} expects of {pair.Higher.Name} word for word what {pair.Lower.Role.ShortTitle} does: {pair.Higher.Quoted}");

    private static IEnumerable<Finding> OfRoles(Role lower, Role higher)
    {
        if (higher.Purpose is { } purpose && Titles.KeyOf(purpose) is { Length: > 0 } key && key == Titles.KeyOf(lower.Purpose ?? ""))
            yield return new Finding(higher.Ref, higher.Entry.PlaceOf(RoleFields.Purpose), $"{higher.ShortTitle} has the same purpose as {lower.ShortTitle}, word for word");
        var (below, above) = (Cell.Of(lower).ToArray(), Cell.Of(higher).ToArray());
        if (above.Length > 1 && above.All(cell => cell.Text is null) && above.Any(cell => cell.Amount is not null)
            && above.Select(cell => (cell.Competency, cell.Amount, cell.Text)).SequenceEqual(below.Select(cell => (cell.Competency, cell.Amount, cell.Text))))
            yield return new Finding(higher.Ref, higher.Entry.PlaceOf(RoleFields.Expects), $"{higher.ShortTitle} has the same value as {lower.ShortTitle} for every one of {above.Length} competencies");
    }
}
