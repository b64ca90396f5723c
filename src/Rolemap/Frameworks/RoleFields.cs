using Rolemap.Entries;

namespace Rolemap.Frameworks;

/// <summary>What may be written about a role.</summary>
public static class RoleFields
{
    /// <summary>The id.</summary>
    public static readonly Field Id = new("id", new FieldType.Id(), "What the role is called everywhere.", required: true, example: "senior-pm");

    /// <summary>The title.</summary>
    public static readonly Field Title = new("title", new FieldType.Text(), "The title in full.", example: "Senior Product Manager");

    /// <summary>The short title.</summary>
    public static readonly Field Abbreviation = new("abbreviation", new FieldType.Text(), "The title in short.", example: "Senior PM");

    /// <summary>Other titles.</summary>
    public static readonly Field Aliases = new("aliases", new FieldType.ListOf(new FieldType.Text()), "Every other title the role is known by.", example: "[Sr. PM]");

    /// <summary>The track.</summary>
    public static readonly Field Track = new("track", new FieldType.IdOf(RefKind.Track), "The track it is on.", example: "ic");

    /// <summary>The rung.</summary>
    public static readonly Field Rung = new("rung", new FieldType.Number(0, 1000), "Its place on the track; higher is further.", example: "3");

    /// <summary>The grade.</summary>
    public static readonly Field Grade = new("grade", new FieldType.Number(0, 1000), "The company-wide rank that makes roles on different tracks comparable.", example: "3");

    /// <summary>The purpose.</summary>
    public static readonly Field Purpose = new("purpose", new FieldType.Text(), "Why the role exists.");

    /// <summary>The scope.</summary>
    public static readonly Field Scope = new("scope", new FieldType.Part(ScopeFields.Shape), "How far the role reaches and how complex what it holds is.");

    /// <summary>What it has to do with people.</summary>
    public static readonly Field People = new("people", new FieldType.Part(PeopleFields.Shape), "Whom it manages, supervises and mentors.");

    /// <summary>Whom it reports to.</summary>
    public static readonly Field ReportsTo = new("reportsTo", new FieldType.ListOf(new FieldType.IdOf(RefKind.Role)), "The roles it may report to.", example: "[group-pm, director]");

    /// <summary>What it does.</summary>
    public static readonly Field Responsibilities = new("responsibilities", new FieldType.ListOf(new FieldType.Part(ResponsibilityFields.Shape)), "What the role does.");

    /// <summary>What it expects.</summary>
    public static readonly Field Expects = new("expects", new FieldType.MapOf(new FieldType.WordOr("none", new FieldType.Part(ExpectationFields.Shape))) { KeysOf = new FieldType.IdOf(RefKind.Competency) },
        "What the role expects of each competency; `none` says it is not expected.", example: "{ hiring: none }");

    /// <summary>Its partners.</summary>
    public static readonly Field Partners = new("partners", new FieldType.ListOf(new FieldType.Text()), "The functions it works with.", example: "[engineering, design]");

    /// <summary>A typical week.</summary>
    public static readonly Field Week = new("week", new FieldType.ListOf(new FieldType.Part(WeekFields.Shape)), "A typical week.");

    /// <summary>The first ninety days.</summary>
    public static readonly Field FirstNinetyDays = new("firstNinetyDays", new FieldType.ListOf(new FieldType.Part(NinetyDaysFields.Shape)), "What a newcomer does by day 30, 60 and 90.");

    /// <summary>What it is confused with.</summary>
    public static readonly Field Near = new("near", new FieldType.ListOf(new FieldType.Part(NearFields.Shape)), "What it is confused with, and the difference.");

    /// <summary>What it is not.</summary>
    public static readonly Field NotTheJob = new("notTheJob", new FieldType.ListOf(new FieldType.Text()), "What the role is not.");

    /// <summary>Signals of growing out of it.</summary>
    public static readonly Field Signals = new("signals", new FieldType.ListOf(new FieldType.Text()), "Signs that somebody is growing out of it.");

    /// <summary>Further reading.</summary>
    public static readonly Field Resources = new("resources", new FieldType.ListOf(new FieldType.Part(ResourceFields.Shape)), "Further reading, each with its date.");

    /// <summary>The field table.</summary>
    public static readonly Shape Shape = new("role", "A named job in a framework.",
        [Id, Title, Abbreviation, Aliases, Track, Rung, Grade, Purpose, Scope, People, ReportsTo, Responsibilities, Expects, Partners, Week, FirstNinetyDays, Near, NotTheJob, Signals, Resources],
        RefKind.Role);
}

/// <summary>How far a role reaches.</summary>
public static class ScopeFields
{
    /// <summary>The reach.</summary>
    public static readonly Field Reach = new("reach", new FieldType.Word(["feature", "product", "several-products", "product-line", "portfolio", "company"]), "How far the role reaches.", example: "product");

    /// <summary>How complex.</summary>
    public static readonly Field Complexity = new("complexity", new FieldType.Text(), "How complex what it holds is.", example: "high");

    /// <summary>How strategic.</summary>
    public static readonly Field StrategicWeight = new("strategicWeight", new FieldType.Text(), "How much the company's direction hangs on it.");

    /// <summary>How much experience.</summary>
    public static readonly Field Experience = new("experience", new FieldType.Text(), "How much experience it takes.");

    /// <summary>How far ahead.</summary>
    public static readonly Field HorizonMonths = new("horizonMonths", new FieldType.Number(0, 600), "How many months ahead it plans.", example: "12");

    /// <summary>How free.</summary>
    public static readonly Field Autonomy = new("autonomy", new FieldType.Text(), "How much it decides alone.");

    /// <summary>How far its influence goes.</summary>
    public static readonly Field Influence = new("influence", new FieldType.Text(), "How far its influence goes.");

    /// <summary>The field table.</summary>
    public static readonly Shape Shape = new("scope", "How far a role reaches and how complex what it holds is.",
        [Reach, Complexity, StrategicWeight, Experience, HorizonMonths, Autonomy, Influence]);
}

/// <summary>What a role has to do with people.</summary>
public static class PeopleFields
{
    /// <summary>Whether it manages.</summary>
    public static readonly Field Manages = new("manages", new FieldType.Word(["none", "may", "direct", "managers"]), "Whether it manages people, and whom.", example: "none");

    /// <summary>Whom it may manage.</summary>
    public static readonly Field MayManage = new("mayManage", new FieldType.ListOf(new FieldType.IdOf(RefKind.Role)), "The roles it may manage.", example: "[pm, senior-pm]");

    /// <summary>How many.</summary>
    public static readonly Field Span = new("span", new FieldType.Part(SpanFields.Shape), "How many direct reports are usual.", example: "{ min: 2, max: 7 }");

    /// <summary>Whom it supervises.</summary>
    public static readonly Field Supervises = new("supervises", new FieldType.ListOf(new FieldType.IdOf(RefKind.Role)), "The roles over whose shoulder it works.", example: "[apm]");

    /// <summary>Whom it mentors.</summary>
    public static readonly Field Mentors = new("mentors", new FieldType.ListOf(new FieldType.IdOf(RefKind.Role)), "The roles it mentors.", example: "[pm, apm]");

    /// <summary>The field table.</summary>
    public static readonly Shape Shape = new("people facts", "What a role has to do with people.", [Manages, MayManage, Span, Supervises, Mentors]);
}

/// <summary>How many direct reports are usual.</summary>
public static class SpanFields
{
    /// <summary>The fewest.</summary>
    public static readonly Field Min = new("min", new FieldType.Whole(0, 10_000), "The fewest, included.", example: "2");

    /// <summary>The most.</summary>
    public static readonly Field Max = new("max", new FieldType.Whole(0, 10_000), "The most, included.", example: "7");

    /// <summary>The field table.</summary>
    public static readonly Shape Shape = new("span", "How many direct reports are usual.", [Min, Max]);
}

/// <summary>What a role does.</summary>
public static class ResponsibilityFields
{
    /// <summary>The sentence.</summary>
    public static readonly Field Text = new("text", new FieldType.Text(), "What the role does, in a full sentence.", required: true, example: "Makes the product's roadmap.");

    /// <summary>Where it comes from.</summary>
    public static readonly Field Origin = new("origin", new FieldType.Word(["article", "source", "addition"]), "Whether the source says it or we added it.", example: "article");

    /// <summary>The field table.</summary>
    public static readonly Shape Shape = new("responsibility", "What a role does.", [Text, Origin], shorthand: Text);
}

/// <summary>What a role expects of a competency.</summary>
public static class ExpectationFields
{
    /// <summary>The sentence.</summary>
    public static readonly Field Text = new("text", new FieldType.Text(), "What is expected, as an act and something it leaves behind.", example: "Writes the brief with its measure of success.");

    /// <summary>The value.</summary>
    public static readonly Field Value = new("value", new FieldType.Number(0, 1000), "The step on the competency's scale; the first step is 1.", example: "3");

    /// <summary>The field table.</summary>
    public static readonly Shape Shape = new("expectation", "What a role expects of a competency.", [Text, Value], shorthand: Text);
}

/// <summary>One line of a typical week.</summary>
public static class WeekFields
{
    /// <summary>What is done.</summary>
    public static readonly Field Activity = new("activity", new FieldType.Text(), "What is done.", required: true, example: "Talks with customers");

    /// <summary>How many hours.</summary>
    public static readonly Field Hours = new("hours", new FieldType.Text(), "How many hours.", example: "4-8");

    /// <summary>The field table.</summary>
    public static readonly Shape Shape = new("week line", "One line of a typical week.", [Activity, Hours], shorthand: Activity);
}

/// <summary>What a newcomer does by a day.</summary>
public static class NinetyDaysFields
{
    /// <summary>By which day.</summary>
    public static readonly Field By = new("by", new FieldType.Whole(1, 1000), "By which day.", required: true, example: "30");

    /// <summary>What.</summary>
    public static readonly Field Text = new("text", new FieldType.Text(), "What has been done by then.", required: true, example: "Has sat in five customer calls.");

    /// <summary>The field table.</summary>
    public static readonly Shape Shape = new("first days", "What a newcomer does by a day.", [By, Text]);
}

/// <summary>What a role is confused with.</summary>
public static class NearFields
{
    /// <summary>The other role.</summary>
    public static readonly Field Title = new("title", new FieldType.Text(), "What it is confused with.", required: true, example: "Product owner");

    /// <summary>The difference.</summary>
    public static readonly Field Difference = new("difference", new FieldType.Text(), "The difference.", example: "Orders a backlog for one team; need not own the outcome.");

    /// <summary>The field table.</summary>
    public static readonly Shape Shape = new("near role", "What a role is confused with.", [Title, Difference], shorthand: Title);
}

/// <summary>Further reading.</summary>
public static class ResourceFields
{
    /// <summary>The title.</summary>
    public static readonly Field Title = new("title", new FieldType.Text(), "What it is called.", required: true, example: "Inspired");

    /// <summary>What it is about.</summary>
    public static readonly Field About = new("about", new FieldType.Text(), "What it is about.");

    /// <summary>The address.</summary>
    public static readonly Field Url = new("url", new FieldType.Link(), "Where it can be read.", example: "https://example.org");

    /// <summary>The day.</summary>
    public static readonly Field Date = new("date", new FieldType.Day(), "When it was published or read.", example: "2024-01");

    /// <summary>The field table.</summary>
    public static readonly Shape Shape = new("resource", "Further reading.", [Title, About, Url, Date]);
}
