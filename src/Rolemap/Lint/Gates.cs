using Rolemap.Entries;
using Rolemap.Frameworks;
using Rolemap.Organizations;

namespace Rolemap.Lint;

/// <summary>The framework's gates in the order of the stages they end, and which of them the company keeps.</summary>
internal sealed class Gates
{
    private readonly Dictionary<string, int> stages;
    private readonly (string Id, int After)[] gates;
    private readonly HashSet<string> kept;
    private readonly HashSet<string> usual;

    public Gates(Inspection inspection)
    {
        stages = inspection.Framework.Stages.Select((stage, at) => (stage.Id, at)).ToDictionary(pair => pair.Id, pair => pair.at, StringComparer.Ordinal);
        gates = [.. inspection.Framework.Gates.Select(gate => (gate.Id, After: StageAt(gate.Text(GateFields.After)))).Where(gate => gate.After >= 0)];
        kept = inspection.Organization.Products.SelectMany(PassedBy).Select(passed => passed.Text(GatePassedFields.Gate)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        usual = UsualAmong(inspection.Organization.Products);
    }

    /// <summary>The gates a product has been through, as written.</summary>
    public static IEnumerable<Entry> PassedBy(Product product) => product.Entry.Parts(ProductFields.Gates);

    /// <summary>Why gates cannot be judged: there are products and gates, and no product went through any.</summary>
    public static string? Lack(Inspection inspection) =>
        inspection.Organization.Products.Count == 0 || inspection.Framework.Gates.IsEmpty || inspection.Organization.Products.SelectMany(PassedBy).Any() ? null
            : "no product has been through a gate";

    /// <summary>The gates that end a stage before the product's own.</summary>
    public IEnumerable<string> Before(Product product) =>
        StageAt(product.StageId) is var stage && stage > 0 ? gates.Where(gate => gate.After < stage).Select(gate => gate.Id) : [];

    /// <summary>The gate that ends the product's stage, or null.</summary>
    public string? Ending(Product product) => StageAt(product.StageId) is >= 0 and var stage ? gates.Where(gate => gate.After == stage).Select(gate => gate.Id).FirstOrDefault() : null;

    /// <summary>Whether any product of the organization went through a gate; one that none did is not kept here.</summary>
    public bool IsKept(string gate) => kept.Contains(gate);

    /// <summary>Whether at least half of the products beyond a gate went through it.</summary>
    public bool IsUsual(string gate) => usual.Contains(gate);

    private HashSet<string> UsualAmong(IEnumerable<Product> products)
    {
        var balance = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var product in products)
        {
            var passed = PassedBy(product).Select(part => part.Text(GatePassedFields.Gate)).ToHashSet(StringComparer.Ordinal);
            if (passed.Count > 0 || !product.Parts.Any())
                foreach (var gate in Before(product))
                    balance[gate] = balance.GetValueOrDefault(gate) + (passed.Contains(gate) ? 1 : -1);
        }
        return balance.Where(pair => pair.Value >= 0).Select(pair => pair.Key).ToHashSet(StringComparer.Ordinal);
    }

    private int StageAt(string? id) => id is null ? -1 : stages.GetValueOrDefault(id, -1);
}
