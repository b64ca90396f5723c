using System.Collections.Frozen;

namespace Rolemap.Files.Import;

/// <summary>What the departments of an export are called here.</summary>
internal sealed class FunctionWords(ImportMap map)
{
    public const string Unknown = "other";

    private static readonly (string Function, string Words)[] Table =
    [
        ("product", "product, product management, products, product team, pm, produkt, produktmanagement, produit, producto, produto, prodotto"),
        ("product-ops", "product operations, product ops"),
        ("engineering", "engineering, software engineering, development, software development, r&d, research and development, technology, tech, platform, infrastructure, devops, sre, qa, quality assurance, security, it engineering, entwicklung, softwareentwicklung, technik, ingénierie, ingeniería, engenharia"),
        ("design", "design, ux, product design, user experience, ux design, user research, ux research, gestaltung, conception, diseño"),
        ("data", "data, analytics, data science, data and analytics, data & analytics, business intelligence, bi, machine learning"),
        ("marketing", "marketing, product marketing, brand, communications, growth marketing, kommunikation"),
        ("sales", "sales, business development, account management, commercial, revenue, sales operations, vertrieb, ventes, ventas, vendas"),
        ("support", "support, customer support, customer success, customer service, customer care, customer experience, professional services, kundendienst, kundenservice, kundenbetreuung, service client"),
        ("legal", "legal, compliance, legal and compliance, legal & compliance, general counsel, recht, juridique"),
        ("people", "people, hr, human resources, people operations, people ops, people and culture, people & culture, talent, talent acquisition, recruiting, recruitment, personal, personalwesen, ressources humaines, recursos humanos"),
        ("executive", "executive, executives, exec, leadership, executive team, executive leadership, c-suite, senior leadership, board, geschäftsführung, vorstand, direction générale, dirección general"),
        (Unknown, "other, finance, accounting, operations, business operations, finance and operations, facilities, administration, admin, procurement, it, information technology, strategy, corporate, general and administrative, g&a, finanzen, buchhaltung, verwaltung, finanzas"),
    ];

    private static readonly FrozenDictionary<string, string> Known = Table
        .SelectMany(row => row.Words.Split(", "), (row, word) => (row.Function, Key: HeaderWords.KeyOf(word)))
        .ToFrozenDictionary(pair => pair.Key, pair => pair.Function, StringComparer.Ordinal);

    private readonly Dictionary<string, string?> found = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> told = map.Functions.ToDictionary(pair => HeaderWords.KeyOf(pair.Key), pair => pair.Value, StringComparer.Ordinal);

    /// <summary>The function a text names, or null. Of a path such as <c>/Product/Growth</c> the last step that is known counts.</summary>
    public string? Find(string text)
    {
        if (!found.TryGetValue(text, out var function))
            found[text] = function = Look(text) ?? text.Split('/', '>', '|').Reverse().Select(Look).FirstOrDefault(one => one is not null);
        return function;
    }

    private string? Look(string text)
    {
        var key = HeaderWords.KeyOf(text);
        return told.GetValueOrDefault(key) ?? Known.GetValueOrDefault(key);
    }
}
