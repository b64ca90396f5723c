using Rolemap.Entries;
namespace Rolemap.Lint.Rules;

/// <summary>RM512: two neighbouring cells differ only in words of degree.</summary>
public sealed class AdjectivesOnly : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM512",
        Name = "adjectives-only",
        Since = "0.1",
        Severity = Severity.Note,
        About = RefKind.Role,
        Summary = "What two neighbouring roles expect differs only in words of degree, such as good and excellent.",
        Why = """
            "Good judgement" and "excellent judgement" cannot be told apart by anybody who watches somebody work; GitLab's words rise
            from familiar through skilled to expert, and assessors are left to their taste. Words of degree are known in English, German,
            French, Spanish, Portuguese and Russian; in other languages the rule finds nothing. A number of products or teams is no word
            of degree. (Practitioners' accounts; the list of words is ours.)
            """,
        Bad = """
            rolemap: 1
            framework: small
            name: A small framework
            competencies: [{ id: judgement, name: Judgement }]
            roles:
              - { id: pm, title: Product Manager, rung: 1, expects: { judgement: Shows good judgement in decisions. } }
              - { id: senior-pm, title: Senior Product Manager, rung: 2, expects: { judgement: Shows excellent judgement in decisions. } }
            """,
        Good = """
            rolemap: 1
            framework: small
            name: A small framework
            competencies: [{ id: judgement, name: Judgement }]
            roles:
              - { id: pm, title: Product Manager, rung: 1, expects: { judgement: Writes the reasons of a decision before it is made. } }
              - { id: senior-pm, title: Senior Product Manager, rung: 2, expects: { judgement: Names in writing what would prove a decision wrong. } }
            """,
        Fix = "Name for each role an act and what it leaves behind, so that a stranger could see the difference.",
    };

    private static readonly HashSet<string> Degrees = new((
        "a an the of very highly more most much quite really fully truly some basic fundamental simple good great strong solid sound excellent outstanding exceptional superb deep deeper "
        + "advanced proficient skilled capable adept competent expert mastery extensive broad broader thorough high higher clear significant considerable consistently always often usually "
        + "sehr gut gute guten gutes hervorragend hervorragende hervorragenden ausgezeichnet ausgezeichnete tief tiefe tiefes fundiert fundierte umfassend umfassende starke starkes "
        + "très bon bonne bons bonnes excellent excellente excellents excellentes solide solides profond profonde approfondie approfondi fort forte "
        + "muy buen buena bueno buenas buenos excelente excelentes sólido sólida sólidos profundo profunda amplio amplia fuerte "
        + "muito bom boa bons boas ótimo ótima sólidas forte amplo ampla "
        + "очень хорошо хорошее хорошие отлично отличное отличные глубокое глубокие глубоко уверенно уверенное").Split(' '), StringComparer.Ordinal);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection) =>
        from pair in Cell.Pairs(inspection.Framework)
        where pair.Higher.Key.Length > 0 && pair.Higher.Key != pair.Lower.Key && Bare(pair.Higher.Key) is { Length: > 0 } bare && bare == Bare(pair.Lower.Key)
        select new Finding(pair.Higher.Role.Ref, pair.Higher.PlaceOfText,
            $"What {pair.Higher.Role.ShortTitle} and {pair.Lower.Role.ShortTitle} expect of {pair.Higher.Name} differs only in words of degree: {pair.Higher.Quoted}");

    private static string Bare(string key) => string.Join(' ', key.Split(' ').Where(word => !Degrees.Contains(word)));
}
