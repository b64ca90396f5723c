using Rolemap.Comparison;
using Rolemap.Entries;

namespace Rolemap.Frameworks;

/// <summary>What stands at the head of a framework file.</summary>
public static class FrameworkFields
{
    /// <summary>The version of the format.</summary>
    public static readonly Field Rolemap = new("rolemap", new FieldType.Whole(1, 1), "The version of the format: 1.", required: true, example: "1");

    /// <summary>The id.</summary>
    public static readonly Field Id = new("framework", new FieldType.Id(), "What the framework is called everywhere.", required: true, example: "standard");

    /// <summary>The name.</summary>
    public static readonly Field Name = new("name", new FieldType.Text(), "The name.", example: "Rolemap standard product framework");

    /// <summary>What it is.</summary>
    public static readonly Field About = new("about", new FieldType.Text(), "What it is and for whom it was written.");

    /// <summary>The version.</summary>
    public static readonly Field Version = new("version", new FieldType.Text(), "The version; assessments name it.", example: "1.0.0");

    /// <summary>The source.</summary>
    public static readonly Field Source = new("source", new FieldType.Part(SourceFields.Shape), "Where its facts come from.");

    /// <summary>The framework it builds on.</summary>
    public static readonly Field Extends = new("extends", new FieldType.Text(), "The framework it builds on: an id of the library, or a path; what is written here goes before it, in maps such as `expects` key by key.", example: "standard");

    /// <summary>Corrections of comparisons.</summary>
    public static readonly Field Counterparts = new("counterparts", new FieldType.ListOf(new FieldType.Part(CounterpartFields.Shape)), "What roles are in other frameworks, where people know better than a comparison of facts.",
        example: "[{ role: senior-pm, are: [gitlab/senior-pm], reason: Two people moved and kept their work }]");

    /// <summary>The order of the lists in the file.</summary>
    public static readonly Field Order = new("order", new FieldType.MapOf(new FieldType.ListOf(new FieldType.Text())), "The ids of each list in the order of the file.", derived: true);

    /// <summary>The field table.</summary>
    public static readonly Shape Shape = new("framework", "A company's or body's definition of its product roles.",
        [Rolemap, Id, Name, About, Version, Source, Extends, Counterparts, Order], RefKind.Framework, [Id]);
}

/// <summary>Where a framework's facts come from.</summary>
public static class SourceFields
{
    /// <summary>The title.</summary>
    public static readonly Field Title = new("title", new FieldType.Text(), "What the source is called.", example: "Product career framework");

    /// <summary>The address.</summary>
    public static readonly Field Url = new("url", new FieldType.Link(), "Where it can be read.", example: "https://example.org/ladder");

    /// <summary>The licence.</summary>
    public static readonly Field Licence = new("licence", new FieldType.Text(), "The terms it may be used under.", example: "MIT");

    /// <summary>The day.</summary>
    public static readonly Field Date = new("date", new FieldType.Day(), "The day it was published or read.", example: "2023-03-05");

    /// <summary>What it does not say.</summary>
    public static readonly Field Silent = new("silent", new FieldType.ListOf(new FieldType.Text()), "What the source does not say.", example: "[spans, grades]");

    /// <summary>The field table.</summary>
    public static readonly Shape Shape = new("source", "Where facts come from.", [Title, Url, Licence, Date, Silent]);
}

/// <summary>A sentence with its origin.</summary>
public static class FactFields
{
    /// <summary>The sentence.</summary>
    public static readonly Field Text = new("text", new FieldType.Text(), "The fact, in a full sentence.", required: true, example: "Leads the product from idea to launch.");

    /// <summary>Where it comes from.</summary>
    public static readonly Field Origin = new("origin", new FieldType.Word(["article", "source", "addition"]), "Whether the source says it or we added it.", example: "article");

    /// <summary>The field table.</summary>
    public static readonly Shape Shape = new("fact", "A sentence with its origin.", [Text, Origin], shorthand: Text);
}

/// <summary>What may be written about a track.</summary>
public static class TrackFields
{
    /// <summary>The id.</summary>
    public static readonly Field Id = new("id", new FieldType.Id(), "What the track is called everywhere.", required: true, example: "ic");

    /// <summary>The name.</summary>
    public static readonly Field Name = new("name", new FieldType.Text(), "The name.", example: "Individual contributor");

    /// <summary>What it is.</summary>
    public static readonly Field About = new("about", new FieldType.Text(), "What the track is about.");

    /// <summary>Facts about it.</summary>
    public static readonly Field Facts = new("facts", new FieldType.ListOf(new FieldType.Part(FactFields.Shape)), "Facts about the track, each with its origin.");

    /// <summary>The field table.</summary>
    public static readonly Shape Shape = new("track", "A line of roles.", [Id, Name, About, Facts], RefKind.Track);
}

/// <summary>What may be written about a scale.</summary>
public static class ScaleFields
{
    /// <summary>The id.</summary>
    public static readonly Field Id = new("id", new FieldType.Id(), "What the scale is called everywhere.", required: true, example: "proficiency");

    /// <summary>The steps.</summary>
    public static readonly Field Steps = new("steps", new FieldType.ListOf(new FieldType.Text()), "The steps from the lowest; the first is 1.", required: true, example: "[aware, guided, independent, leads]");

    /// <summary>The field table.</summary>
    public static readonly Shape Shape = new("scale", "A declared scale of values.", [Id, Steps], RefKind.Scale);
}

/// <summary>What may be written about a competency.</summary>
public static class CompetencyFields
{
    /// <summary>The id.</summary>
    public static readonly Field Id = new("id", new FieldType.Id(), "What the competency is called everywhere.", required: true, example: "strategy");

    /// <summary>The name.</summary>
    public static readonly Field Name = new("name", new FieldType.Text(), "The name.", example: "Strategy");

    /// <summary>The group.</summary>
    public static readonly Field Group = new("group", new FieldType.Text(), "The group it is shown in.", example: "Direction");

    /// <summary>What it is.</summary>
    public static readonly Field About = new("about", new FieldType.Text(), "What it is.");

    /// <summary>Its scale.</summary>
    public static readonly Field Scale = new("scale", new FieldType.IdOf(RefKind.Scale), "The scale of its values, if it has values.", example: "proficiency");

    /// <summary>The steps at which it is defined.</summary>
    public static readonly Field DefinedAt = new("definedAt", new FieldType.ListOf(new FieldType.Whole(1, 1000)), "The steps of its scale at which it is defined, where not all are.", example: "[2, 3, 4, 5, 6]");

    /// <summary>What it corresponds to elsewhere.</summary>
    public static readonly Field Maps = new("maps", new FieldType.ListOf(new FieldType.Part(CorrespondenceFields.Shape)), "Competencies of other frameworks that it corresponds to.", example: "[{ to: standard/strategy, why: Both choose where to compete }]");

    /// <summary>The field table.</summary>
    public static readonly Shape Shape = new("competency", "A named ability.", [Id, Name, Group, About, Scale, DefinedAt, Maps], RefKind.Competency);
}

/// <summary>What may be written about a correspondence between competencies.</summary>
public static class CorrespondenceFields
{
    /// <summary>The other competency.</summary>
    public static readonly Field To = new("to", new FieldType.Text(), "The competency, as `framework/competency`.", required: true, example: "standard/strategy");

    /// <summary>Why.</summary>
    public static readonly Field Why = new("why", new FieldType.Text(), "Why the two correspond, and how far.", example: "Both choose where to compete.");

    /// <summary>The field table.</summary>
    public static readonly Shape Shape = new("correspondence", "A competency of another framework that one corresponds to.", [To, Why], shorthand: To);
}

/// <summary>What may be written about a move between roles.</summary>
public static class MoveFields
{
    /// <summary>What <see cref="From"/> begins with when people come from outside product management.</summary>
    public const string Outside = "outside/";

    /// <summary>From where.</summary>
    public static readonly Field From = new("from", new FieldType.Text(), "The role it starts from, or `outside/…` for a way in.", required: true, example: "pm");

    /// <summary>To where.</summary>
    public static readonly Field To = new("to", new FieldType.IdOf(RefKind.Role), "The role it leads to.", required: true, example: "senior-pm");

    /// <summary>The kind of move.</summary>
    public static readonly Field Kind = new("kind", new FieldType.Word(["promotion", "switch", "lateral", "return", "entry"]), "What kind of move it is.", example: "promotion");

    /// <summary>What changes.</summary>
    public static readonly Field Changes = new("changes", new FieldType.ListOf(new FieldType.Text()), "What changes.");

    /// <summary>What is needed.</summary>
    public static readonly Field Needs = new("needs", new FieldType.ListOf(new FieldType.Text()), "What is needed.");

    /// <summary>What is given up.</summary>
    public static readonly Field GivesUp = new("givesUp", new FieldType.ListOf(new FieldType.Text()), "What is given up.");

    /// <summary>The field table.</summary>
    public static readonly Shape Shape = new("move", "An edge between roles.", [From, To, Kind, Changes, Needs, GivesUp], RefKind.Move, [From, To]);
}
