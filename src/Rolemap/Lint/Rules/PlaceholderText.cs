using Rolemap.Entries;
using Rolemap.Frameworks;

namespace Rolemap.Lint.Rules;

/// <summary>RM519: a text is a placeholder.</summary>
public sealed class PlaceholderText : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM519",
        Name = "placeholder-text",
        Since = "0.1",
        Severity = Severity.Warning,
        About = RefKind.Role,
        Summary = "A text of the framework is empty, or says that it is still to be written.",
        Why = """
            Published and in force, such a text tells its holder that nobody knows what the job is. GitLab's Senior Principal has "to be
            added" in three of four competencies. Looked for are texts without a letter or digit, the marks TBD, TBC, TBA, TODO and FIXME
            in capitals, and the usual phrases in English, German, French, Spanish, Portuguese, Russian, Chinese and Japanese.
            """,
        Bad = """
            rolemap: 1
            framework: small
            name: A small framework
            roles:
              - { id: principal-pm, title: Principal Product Manager, purpose: Examples to be added. }
            """,
        Good = """
            rolemap: 1
            framework: small
            name: A small framework
            roles:
              - { id: principal-pm, title: Principal Product Manager, purpose: Leads the vision of all products. }
            """,
        Fix = "Write it, or leave the key out: nothing missing is invented.",
    };

    private static readonly HashSet<string> Whole = new(
        ["tbd", "tbc", "tba", "todo", "fixme", "to do", "placeholder", "coming soon", "xxx", "pendiente", "por definir", "por completar", "a definir", "a preencher", "por preencher",
         "à définir", "à compléter", "folgt", "noch offen", "wird ergänzt", "noch zu ergänzen", "заполнить", "уточняется", "будет добавлено", "待定", "待补充", "未定", "準備中", "後日追加"], StringComparer.Ordinal);

    private static readonly string[] Phrases =
        ["to be added", "to be defined", "to be determined", "to be written", "to be decided", "to be completed", "lorem ipsum", "noch zu ergänzen", "por definir", "будет добавлено"];

    /// <summary>In a longer sentence the same words may mean something: "decides what used to be decided alone".</summary>
    private const int MostWords = 5;

    private static readonly string[] Marks = ["TBD", "TBC", "TBA", "TODO", "FIXME"];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection) =>
        from entry in inspection.Framework.Entries.All
        from text in Prose.In(entry)
        where IsPlaceholder(text.Content)
        select new Finding(entry.Ref, entry.PlaceOf(text), $"{Wording.Named(entry)} has a placeholder for a text: \"{text.Content.Trim()}\"");

    private static bool IsPlaceholder(string text) => (!HasManyWords(text) && IsShortPlaceholder(Titles.KeyOf(text))) || HasMark(text);

    private static bool IsShortPlaceholder(string key) =>
        key.Length == 0 || Whole.Contains(key)
        || (key.Split(' ').Length <= MostWords && Array.Exists(Phrases, phrase => key.Contains(phrase, StringComparison.Ordinal) && $" {key} ".Contains($" {phrase} ", StringComparison.Ordinal)));

    private static bool HasMark(string text) =>
        Array.Exists(Marks, mark => text.Contains(mark, StringComparison.Ordinal)) && text.Any(char.IsLower) && Words(text).Intersect(Marks, StringComparer.Ordinal).Any();

    /// <summary>Whether a text surely has more words than a placeholder, as nearly every one has: told without making its key.</summary>
    private static bool HasManyWords(string text)
    {
        const char FirstMark = '\u0300'; // from here on letters and marks may join
        var (words, isInWord) = (0, false);
        foreach (var letter in text)
        {
            if (letter >= FirstMark)
                return false;
            var isOfWord = char.IsLetterOrDigit(letter) || letter is '+' or '#';
            if (isOfWord && !isInWord && ++words > MostWords)
                return true;
            isInWord = isOfWord;
        }
        return false;
    }

    private static string[] Words(string text) => text.Split([' ', '.', ',', ':', ';', '(', ')', '[', ']', '<', '>', '/', '\n'], StringSplitOptions.RemoveEmptyEntries);
}
