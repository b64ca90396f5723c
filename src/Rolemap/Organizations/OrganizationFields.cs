using Rolemap.Entries;

namespace Rolemap.Organizations;

/// <summary>What may be written about a person, beside the positions they hold.</summary>
public static class PersonFields
{
    /// <summary>The id.</summary>
    public static readonly Field Id = new("id", new FieldType.Id(), "What the person is called everywhere; never reused.", required: true, example: "P06");

    /// <summary>The name.</summary>
    public static readonly Field Name = new("name", new FieldType.Text(), "The name in full, as the person writes it.", example: "Trịnh Minh Bảo");

    /// <summary>The mail address.</summary>
    public static readonly Field Email = new("email", new FieldType.Text(), "The address at work.", example: "bao@quillhaven.example");

    /// <summary>What the person knows.</summary>
    public static readonly Field Fields = new("fields", new FieldType.ListOf(new FieldType.Text()), "The fields the person is at home in.", example: "[payments]");

    /// <summary>Where the facts came from.</summary>
    public static readonly Field Source = new("source", new FieldType.Text(), "What an importer kept of the original.", example: "employee 10442");

    /// <summary>The field table.</summary>
    public static readonly Shape Shape = new("person", "A human being.", [Id, Name, Email, Fields, Source], RefKind.Person);
}

/// <summary>What may be written about a team.</summary>
public static class TeamFields
{
    /// <summary>The id.</summary>
    public static readonly Field Id = new("id", new FieldType.Id(), "What the team is called everywhere.", required: true, example: "T05");

    /// <summary>The name.</summary>
    public static readonly Field Name = new("name", new FieldType.Text(), "The name.", example: "Dispatch Mobile");

    /// <summary>The kind of team.</summary>
    public static readonly Field Type = new("type", new FieldType.Word(["stream", "platform", "enabling", "complicated-subsystem", "growth"]), "What kind of team it is.", example: "stream");

    /// <summary>Headcount by function.</summary>
    public static readonly Field Heads = new("heads", new FieldType.MapOf(new FieldType.Number(0, 100_000), [.. PositionFields.Functions]),
        "How many people of each function work on it, beside those with a position here.", example: "{ engineering: 10, design: 1 }");

    /// <summary>The field table.</summary>
    public static readonly Shape Shape = new("team", "A cross-functional group with members and headcounts by function.", [Id, Name, Type, Heads], RefKind.Team);
}

/// <summary>What may be written about a holding.</summary>
public static class HoldingFields
{
    /// <summary>The position.</summary>
    public static readonly Field Position = new("position", new FieldType.IdOf(RefKind.Position), "The position that answers for it.", required: true, example: "P20");

    /// <summary>A project.</summary>
    public static readonly Field Project = new("project", new FieldType.Text(), "A dated project.", example: "Onboarding revamp");

    /// <summary>A function within a team.</summary>
    public static readonly Field Function = new("function", new FieldType.Text(), "A function within a team.", example: "Release notes");

    /// <summary>The team.</summary>
    public static readonly Field Team = new("team", new FieldType.IdOf(RefKind.Team), "The team the function belongs to.", example: "T08");

    /// <summary>The first day.</summary>
    public static readonly Field From = new("from", new FieldType.Day(), "The first day.", example: "2026-01");

    /// <summary>The last day.</summary>
    public static readonly Field Until = new("until", new FieldType.Day(), "The last day, included.", example: "2026-12");

    /// <summary>The field table.</summary>
    public static readonly Shape Shape = new("holding", "What a position answers for beside products: a dated project, or a function within a team.",
        [Position, Project, Function, Team, From, Until], RefKind.Holding, [Position, Project, Function, Team, From]);
}

/// <summary>What may be written about mentoring.</summary>
public static class MentoringFields
{
    /// <summary>Who mentors.</summary>
    public static readonly Field Mentor = new("mentor", new FieldType.IdOf(RefKind.Person), "The person who mentors.", required: true, example: "P07");

    /// <summary>Who is mentored.</summary>
    public static readonly Field Mentee = new("mentee", new FieldType.IdOf(RefKind.Person), "The person who is mentored.", required: true, example: "P13");

    /// <summary>The first day.</summary>
    public static readonly Field Since = new("since", new FieldType.Day(), "The first day.", example: "2025-10");

    /// <summary>The last day.</summary>
    public static readonly Field Until = new("until", new FieldType.Day(), "The last day, included.", example: "2026-10");

    /// <summary>The field table.</summary>
    public static readonly Shape Shape = new("mentoring", "One person mentoring another; not the same as supervision or line management.",
        [Mentor, Mentee, Since, Until], RefKind.Mentoring, [Mentor, Mentee, Since]);
}

/// <summary>What may be written about an opening.</summary>
public static class OpeningFields
{
    /// <summary>The id.</summary>
    public static readonly Field Id = new("id", new FieldType.Id(), "What the opening is called everywhere.", required: true, example: "R01");

    /// <summary>The role.</summary>
    public static readonly Field Role = new("role", new FieldType.IdOf(RefKind.Role), "The role that is sought.", example: "director");

    /// <summary>The vacant seat.</summary>
    public static readonly Field Position = new("position", new FieldType.IdOf(RefKind.Position), "The vacant position it fills, if there is one.", example: "V01");

    /// <summary>The manager.</summary>
    public static readonly Field Manager = new("manager", new FieldType.IdOf(RefKind.Position), "The position that hires.", example: "P01");

    /// <summary>The team.</summary>
    public static readonly Field Team = new("team", new FieldType.IdOf(RefKind.Team), "The team the seat will work on.", example: "T10");

    /// <summary>The product.</summary>
    public static readonly Field Product = new("product", new FieldType.IdOf(RefKind.Product), "The product the seat will answer for.", example: "pulse-assist");

    /// <summary>When.</summary>
    public static readonly Field Planned = new("planned", new FieldType.Day(), "When the seat should be filled.", example: "2026-09");

    /// <summary>Why.</summary>
    public static readonly Field Reason = new("reason", new FieldType.Text(), "Why it is opened.", example: "finding");

    /// <summary>How many.</summary>
    public static readonly Field Count = new("count", new FieldType.Whole(1, 10_000), "How many alike; 1 when left out.", example: "2");

    /// <summary>The field table.</summary>
    public static readonly Shape Shape = new("opening", "A seat to be filled.", [Id, Role, Position, Manager, Team, Product, Planned, Reason, Count], RefKind.Opening);
}
