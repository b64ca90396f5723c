using Rolemap.Entries;
using Rolemap.Frameworks;

namespace Rolemap.Lint.Rules;

/// <summary>RM540: the source of a framework lacks what a reader needs.</summary>
public sealed class SourceIncomplete : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM540",
        Name = "source-incomplete",
        Since = "0.1",
        Severity = Severity.Note,
        About = RefKind.Framework,
        Summary = "The source of a framework lacks its title or address, its licence or its date.",
        Why = """
            Ladders change under their readers: Monzo took out a level, Wise replaced its titles, Sourcegraph dropped them. Without a
            date nobody knows which edition this is, and without a licence nobody knows whether it may be passed on: half of the public
            frameworks we read state none, and users asked one company for it. The rule speaks only where a `source` is written; your own
            framework needs none. "Not stated" is a licence statement too.
            """,
        Bad = """
            rolemap: 1
            framework: small
            name: A small framework
            source: { title: Handbook of a company }
            roles:
              - { id: pm, title: Product Manager }
            """,
        Good = """
            rolemap: 1
            framework: small
            name: A small framework
            source: { title: Handbook of a company, licence: not stated, date: 2024-05-01 }
            roles:
              - { id: pm, title: Product Manager }
            """,
        Fix = "Write down what it is called or where it is, its licence, and the day it was published or read.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        var head = inspection.Framework.Head;
        if (head.Part(FrameworkFields.Source) is not { } source)
            yield break;
        string[] missing =
        [
            .. source[SourceFields.Title] is null && source[SourceFields.Url] is null ? ["title or address"] : Array.Empty<string>(),
            .. source[SourceFields.Licence] is null ? ["licence"] : Array.Empty<string>(),
            .. source[SourceFields.Date] is null ? ["date"] : Array.Empty<string>(),
        ];
        if (missing.Length > 0)
            yield return new Finding(head.Ref, head.PlaceOf(FrameworkFields.Source), $"The source of {inspection.Framework.Name} lacks {Wording.List(missing)}");
    }
}
