using System.Collections.Frozen;
using Rolemap.Frameworks;

namespace Rolemap.Files.Import;

/// <summary>What single words of titles are worth when a role is sought: short forms, words of other languages, words of other trades.</summary>
internal static class TitleWords
{
    private static readonly FrozenDictionary<string, string> Written = Pairs("sr=senior snr=senior jr=junior jnr=junior assoc=associate mgr=manager mngr=manager mgmt=management prod=product dir=director vp=vp principle=principal grp=group chf=chief tech=technical");

    // What product people are called elsewhere; each phrase with the words it stands for and its language.
    private static readonly (string Phrase, string Means, string Language)[] Phrases =
    [
        ("leitender produktmanager", "principal product manager", "German"), ("leitende produktmanagerin", "principal product manager", "German"),
        ("produktmanagerin", "product manager", "German"), ("produktmanager", "product manager", "German"), ("produkt manager", "product manager", "German"),
        ("leiter produktmanagement", "director of product", "German"), ("leiterin produktmanagement", "director of product", "German"),
        ("cheffe de produit", "product manager", "French"), ("chef de produit", "product manager", "French"), ("responsable produit", "product manager", "French"),
        ("directeur produit", "director of product", "French"), ("directrice produit", "director of product", "French"),
        ("gerente de producto", "product manager", "Spanish"), ("jefe de producto", "product manager", "Spanish"), ("jefa de producto", "product manager", "Spanish"),
        ("director de producto", "director of product", "Spanish"), ("directora de producto", "director of product", "Spanish"),
        ("gerente de produto", "product manager", "Portuguese"), ("gestor de produto", "product manager", "Portuguese"), ("gestora de produto", "product manager", "Portuguese"),
        ("responsabile di prodotto", "product manager", "Italian"), ("productmanager", "product manager", "Dutch"), ("produktchef", "product manager", "Swedish"),
        ("produktsjef", "product manager", "Norwegian"), ("tuotepäällikkö", "product manager", "Finnish"), ("kierownik produktu", "product manager", "Polish"),
        ("продакт менеджер", "product manager", "Russian"), ("プロダクトマネージャー", "product manager", "Japanese"), ("产品经理", "product manager", "Chinese"), ("產品經理", "product manager", "Chinese"),
    ];

    private static readonly FrozenSet<string> Small = Set("of the for and in at a an de du des la le les der die das für und del di do da van voor");
    private static readonly FrozenSet<string> Trades = Set("engineer engineering engineers developer development designer design marketing marketer analyst analytics recruiter recruiting sales support success legal finance people hr account accountant scientist researcher research writer executive counsel partner");
    private static readonly FrozenSet<string> Learning = Set("intern internship trainee apprentice student werkstudent werkstudentin praktikant praktikantin stagiaire assistant assistenz graduate");
    private static readonly FrozenSet<string> Serving = Set("to assistant office support");
    private static readonly FrozenSet<string> Leaders = Set("lead head vp svp evp vice president director chief leader leiter leiterin leitung responsable directeur directrice jefe jefa");
    private static readonly FrozenSet<string> Steps = Set("i ii iii iv v vi 1 2 3 4 5 6 7 l1 l2 l3 l4 l5 l6 l7 ic1 ic2 ic3 ic4 ic5 ic6 m1 m2 m3 m4 m5");

    /// <summary>Whether a word only joins others.</summary>
    public static bool IsSmall(string word) => Small.Contains(word);

    /// <summary>Whether a word names another trade than product management.</summary>
    public static bool IsTrade(string word) => Trades.Contains(word);

    /// <summary>Whether a word says that somebody is still learning the job.</summary>
    public static bool IsLearning(string word) => Learning.Contains(word);

    /// <summary>Whether a word says that the title behind it is somebody else's.</summary>
    public static bool Serves(string word) => Serving.Contains(word);

    /// <summary>Whether a word says that somebody leads.</summary>
    public static bool Leads(string word) => Leaders.Contains(word);

    /// <summary>Whether a word is a company's own step, such as II or L5.</summary>
    public static bool IsStep(string word) => Steps.Contains(word);

    /// <summary>A key with its short forms written out, and what was written out.</summary>
    public static string WrittenOut(string key, List<string> notes)
    {
        var words = key.Split(' ');
        for (var i = 0; i < words.Length; i++)
            if (Written.TryGetValue(words[i], out var whole) && whole != words[i])
            {
                notes.Add($"'{words[i]}' is {whole}");
                words[i] = whole;
            }
        return string.Join(' ', words);
    }

    /// <summary>A key with phrases of other languages put into English, and what they were.</summary>
    public static string Translated(string key, List<string> notes)
    {
        foreach (var (phrase, means, language) in Phrases)
            if ($" {key} ".Contains($" {phrase} ", StringComparison.Ordinal))
            {
                notes.Add($"'{phrase}' is {language} for {means}");
                return $" {key} ".Replace($" {phrase} ", $" {means} ", StringComparison.Ordinal).Trim();
            }
        return key;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static FrozenDictionary<string, string> Pairs(string pairs) =>
        pairs.Split(' ').Select(pair => pair.Split('=')).ToFrozenDictionary(pair => Titles.KeyOf(pair[0]), pair => pair[1], StringComparer.Ordinal);
}
