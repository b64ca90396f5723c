using Rolemap.Entries;
using Rolemap.Frameworks;
using Rolemap.Organizations;

namespace Rolemap.Explanations;

/// <summary>A product as text.</summary>
public static class ProductText
{
    /// <summary>The product on screens of 100 columns. What is not written down is left out.</summary>
    public static string Of(ProductExplanation explanation)
    {
        var (sheet, product) = (new Sheet(), explanation.Product);
        sheet.Line($"{product.Name} ({product.Ref}){(explanation.Stage is { } stage ? $": {stage}{Since(product)}" : "")}");
        AddPlace(sheet, product);
        AddDirection(sheet, explanation);
        AddGates(sheet, explanation);
        sheet.List("Decisions that wait", explanation.Waiting.Select(entry => Decided.Say(entry, explanation.Organization)));
        sheet.List("Who decides in this stage", explanation.Now.Select(answer => $"{answer.Activity.Id} {answer.Activity.Name}: {answer.Decider?.Name ?? "it is open who decides"}"));
        PositionText.AddFindings(sheet, explanation.Findings);
        return sheet.ToString();
    }

    private static string Since(Product product) => Words.After(" since ", product.Entry.Day(ProductFields.Since));

    private static void AddPlace(Sheet sheet, Product product)
    {
        sheet.Fact("Accountable", Words.Join(product.Accountable.Select(Words.Of)) ?? "nobody");
        sheet.Fact("Part of", string.Join(" > ", product.Wholes.Select(whole => $"{whole.Name} ({whole.Id})")));
        sheet.Fact("Parts", Words.Join(product.Parts.Select(part => $"{part.Name} ({part.Id}{(part.StageId is { } stage ? $", {stage}" : "")})")));
        sheet.Fact("Teams", Words.Join(product.Teams.Select(Team)));
        sheet.Fact("Depends on", Words.Join(product.Entry.Texts(ProductFields.DependsOn)));
        var facts = product.Entry.Part(ProductFields.Complexity);
        sheet.Fact("Complexity", Words.Join(new[]
        {
            facts?.Flag(ComplexityFields.Regulated) switch { true => "regulated", false => "not regulated", null => null },
            facts?.Text(ComplexityFields.Uncertainty) is { } uncertainty ? $"uncertainty {uncertainty}" : null,
            facts?.Text(ComplexityFields.Stakeholders) is { } reach ? $"stakeholders across the {reach}" : null,
        }.OfType<string>()));
    }

    private static string Team(Team team) => team.HeadsOf("engineering") is { } heads ? $"{team.Name} ({team.Id}, {Words.Count(heads, "engineer")})" : $"{team.Name} ({team.Id})";

    private static void AddDirection(Sheet sheet, ProductExplanation explanation)
    {
        if (explanation.Direction is not { } direction)
            return;
        sheet.Heading("Where it goes");
        sheet.Fact("Vision", direction.Text(DirectionFields.Vision));
        sheet.Fact("Strategy", direction.Text(DirectionFields.Strategy));
        sheet.Fact("Serves", direction.Text(DirectionFields.Serves) is { } serves ? Served(serves, explanation.Organization) : null);
        foreach (var outcome in direction.Parts(DirectionFields.Roadmap))
            sheet.Item(Outcome(outcome, explanation.Organization));
    }

    private static string Served(string written, Organization organization)
    {
        if (!Ref.TryParse(written, out var reference) || !organization.Entries.TryFind(reference, out var entry))
            return $"{written}, which does not exist";
        var name = reference.Kind == RefKind.Goal ? entry.Text(GoalFields.Title) : entry.Text(ProductFields.Name);
        return name is null ? written : $"{name} ({written})";
    }

    private static string Outcome(Entry outcome, Organization organization)
    {
        var horizon = outcome.Text(RoadmapFields.Horizon) is { } near ? $"{near}: " : "";
        var holder = outcome.Text(RoadmapFields.Holder) is { } seat ? $", {organization.PositionOf(seat)?.Label ?? seat}" : "";
        return $"{horizon}{outcome.Text(RoadmapFields.Outcome)}{holder}{Words.After(", ", outcome.Day(RoadmapFields.Due))}";
    }

    private static void AddGates(Sheet sheet, ProductExplanation explanation)
    {
        var framework = explanation.Organization.Framework;
        var gates = explanation.Gates.ToArray();
        if (gates.Length == 0 && explanation.NextGate is null)
            return;
        sheet.Heading("Gates");
        foreach (var passed in gates)
        {
            var id = passed.Text(GatePassedFields.Gate) ?? "";
            sheet.Item($"{id} {framework.NameOf(RefKind.Gate, id)}: {passed.Text(GatePassedFields.Outcome) ?? "passed"}{Words.After(", ", passed.Day(GatePassedFields.On))}");
        }
        if (explanation.NextGate is { } next)
            sheet.Fact("Next", NextGate(next));
    }

    private static string NextGate(Entry gate)
    {
        var outcomes = Words.Join(gate.Texts(GateFields.Outcomes)) is { } words ? $"; {words}" : "";
        var evidence = Words.Join(gate.Texts(GateFields.Evidence)) is { } wanted ? $"; wanted: {wanted}" : "";
        return $"{gate.Id} {gate.Text(GateFields.Name)}{outcomes}{evidence}";
    }
}
