using Rolemap.Entries;

namespace Rolemap.Organizations;

/// <summary>What may be written about somebody who holds a position.</summary>
public static class HolderFields
{
    /// <summary>The person.</summary>
    public static readonly Field Person = new("person", new FieldType.IdOf(RefKind.Person), "The person who holds the seat.", required: true, example: "P08");

    /// <summary>The person's name.</summary>
    public static readonly Field Name = new("name", new FieldType.Text(), "The person's name, where it is written nowhere else.", example: "Hana Mirzoyeva");

    /// <summary>How the seat is held.</summary>
    public static readonly Field Kind = new("kind", new FieldType.Word(["permanent", "acting", "interim"]), "How the seat is held; `permanent` when left out.", example: "acting");

    /// <summary>The first day.</summary>
    public static readonly Field From = new("from", new FieldType.Day(), "The first day.", example: "2026-07-01");

    /// <summary>The last day.</summary>
    public static readonly Field Until = new("until", new FieldType.Day(), "The last day, included.", example: "2026-12-31");

    /// <summary>The field table.</summary>
    public static readonly Shape Shape = new("holder", "Somebody who holds a position for a time.", [Person, Name, Kind, From, Until]);
}

/// <summary>What may be written about a dotted line.</summary>
public static class DottedFields
{
    /// <summary>The position the line runs to.</summary>
    public static readonly Field To = new("to", new FieldType.IdOf(RefKind.Position), "The position the line runs to.", required: true, example: "P29");

    /// <summary>What the line is for.</summary>
    public static readonly Field Purpose = new("purpose", new FieldType.Text(), "What the line is for; `supervision` says who works over an APM's shoulder.", example: "supervision");

    /// <summary>The first day.</summary>
    public static readonly Field From = new("from", new FieldType.Day(), "The first day.", example: "2026-01");

    /// <summary>The last day.</summary>
    public static readonly Field Until = new("until", new FieldType.Day(), "The last day, included.", example: "2027-09");

    /// <summary>The field table.</summary>
    public static readonly Shape Shape = new("dotted line", "A further reporting line with a purpose of its own.", [To, Purpose, From, Until]);
}
