using Rolemap.Entries;

namespace Rolemap.Organizations;

/// <summary>What may be written about a position, a seat.</summary>
public static class PositionFields
{
    /// <summary>The functions a position may belong to.</summary>
    public static readonly IReadOnlyList<string> Functions =
        ["product", "product-ops", "engineering", "design", "data", "marketing", "sales", "support", "legal", "people", "executive", "other"];

    /// <summary>The id.</summary>
    public static readonly Field Id = new("id", new FieldType.Id(), "What the seat is called everywhere; never reused.", required: true, example: "P06");

    /// <summary>The holder's name in the short form.</summary>
    public static readonly Field Name = new("name", new FieldType.Text(),
        "Short form: the one person who holds the seat since `since`; the person has the seat's id.", example: "Nkechi Umeadi");

    /// <summary>The title.</summary>
    public static readonly Field Title = new("title", new FieldType.Text(), "The title as the company writes it.", example: "Group Product Manager");

    /// <summary>The role.</summary>
    public static readonly Field Role = new("role", new FieldType.IdOf(RefKind.Role), "The role of the framework that the seat has.", example: "group-pm");

    /// <summary>The manager.</summary>
    public static readonly Field Manager = new("manager", new FieldType.IdOf(RefKind.Position), "The solid line: the position this one reports to; left out at the top.", example: "P03");

    /// <summary>The function.</summary>
    public static readonly Field Function = new("function", new FieldType.Word([.. Functions]), "The function the seat belongs to; `product` when left out.", example: "engineering");

    /// <summary>The site.</summary>
    public static readonly Field Site = new("site", new FieldType.Text(), "Where the seat is.", example: "Lagos");

    /// <summary>Since when the short form's person holds the seat.</summary>
    public static readonly Field Since = new("since", new FieldType.Day(), "Short form: since when its person holds the seat.", example: "2023-11");

    /// <summary>Since when nobody holds the seat.</summary>
    public static readonly Field VacantSince = new("vacantSince", new FieldType.Day(), "Since when nobody holds the seat.", example: "2026-01-01");

    /// <summary>The holders over time.</summary>
    public static readonly Field Holders = new("holders", new FieldType.ListOf(new FieldType.Part(HolderFields.Shape)),
        "Who holds the seat, when and how; several at once share the job.", example: "[{ person: P08, kind: acting, from: 2026-07-01 }]");

    /// <summary>The teams.</summary>
    public static readonly Field Teams = new("teams", new FieldType.ListOf(new FieldType.IdOf(RefKind.Team)), "The teams the seat works on.", example: "[T05, T07]");

    /// <summary>What a partner answers for.</summary>
    public static readonly Field Covers = new("covers", new FieldType.ListOf(new FieldType.RefTo([RefKind.Product, RefKind.Team, RefKind.Function])),
        "Partners: the products, teams or functions they answer for.", example: "[product:pulse, team:T10]");

    /// <summary>The dotted lines.</summary>
    public static readonly Field Dotted = new("dotted", new FieldType.ListOf(new FieldType.Part(DottedFields.Shape)),
        "Further lines, each with its purpose.", example: "[{ to: P29, purpose: APM programme, until: 2027-09 }]");

    /// <summary>The company-wide rank.</summary>
    public static readonly Field Grade = new("grade", new FieldType.Whole(0, 1000), "The company-wide rank of the seat, where it differs from the role's.", example: "5");

    /// <summary>Full-time equivalent.</summary>
    public static readonly Field Fte = new("fte", new FieldType.Number(0, 100_000), "Full-time equivalents; 1 when left out.", example: "0.8");

    /// <summary>How many seats this one stands for.</summary>
    public static readonly Field Count = new("count", new FieldType.Whole(0, 10_000_000),
        "A seat that stands for several alike: counted as heads, not as positions.", example: "12");

    /// <summary>Whether it assists its manager.</summary>
    public static readonly Field Assistant = new("assistant", new FieldType.Flag(), "Whether the seat assists its manager; charts draw it beside the manager, above the reports.", example: "true");

    /// <summary>What it costs in a year.</summary>
    public static readonly Field Cost = new("cost", new FieldType.Number(0, 1_000_000_000_000), "What one full-time year costs, in the company's currency.", example: "90000");

    /// <summary>Where the seat came from.</summary>
    public static readonly Field Source = new("source", new FieldType.Text(), "What an importer kept of the original: its id, file and line.", example: "CO103, line 14");

    /// <summary>The field table.</summary>
    public static readonly Shape Shape = new("position", "A seat: it has a title, a role, a manager and holders over time, or is vacant or planned.",
        [Id, Name, Title, Role, Manager, Function, Site, Since, VacantSince, Holders, Teams, Covers, Dotted, Grade, Fte, Count, Assistant, Cost, Source], RefKind.Position);
}
