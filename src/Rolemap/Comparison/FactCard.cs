using System.Collections.Immutable;

namespace Rolemap.Comparison;

/// <summary>How a comparison fact is counted.</summary>
public enum FactUnit
{
    /// <summary>A number of things.</summary>
    Count,

    /// <summary>A part of a whole, from 0 to 1.</summary>
    Share,

    /// <summary>So many of one thing to one of another.</summary>
    Ratio,
}

/// <summary>A fact by which organizations, and the shapes they may have, are laid side by side.</summary>
/// <param name="Id">What the fact is called everywhere.</param>
/// <param name="Name">The name for people.</param>
/// <param name="Unit">How it is counted.</param>
/// <param name="About">What exactly is counted, in a full sentence.</param>
public sealed record FactCard(string Id, string Name, FactUnit Unit, string About)
{
    /// <summary>All facts, in the order in which they are shown.</summary>
    /// <remarks>Product managers here are all held seats of product that lead nobody of product, work on a team or answer for a product, and are not supervised.</remarks>
    public static readonly ImmutableArray<FactCard> All =
    [
        new("layers", "Layers", FactUnit.Count, "Seats from the top to the deepest one that is written down, both counted."),
        new("product-layers", "Layers of product", FactUnit.Count, "Product seats one under another, at the deepest point."),
        new("product-people", "People in product", FactUnit.Count, "Held seats of the function product."),
        new("product-managers", "Product managers", FactUnit.Count, "Product managers who lead nobody in product, without those who are supervised."),
        new("span-median", "Median span", FactUnit.Count, "The median of the direct reports of seats that lead people in product."),
        new("span-max", "Largest span", FactUnit.Count, "The most direct reports of a seat that leads people in product."),
        new("ics-per-manager", "Contributors per manager", FactUnit.Ratio, "People in product who lead nobody there, to one who does."),
        new("engineers-per-pm", "Engineers per product manager", FactUnit.Ratio, "The median over the teams that have both; a product manager on several teams is split evenly."),
        new("one-accountable", "Products with one owner", FactUnit.Share, "Products with exactly one accountable seat, of all products."),
        new("one-engineering-peer", "One engineering peer", FactUnit.Share, "Product managers with exactly one engineering seat on or over their teams, of all of them with a team."),
        new("complete-trios", "Complete trios", FactUnit.Share, "Teams that build a product and have a product manager, an engineering lead and a designer by name, of all that build one."),
        new("dotted-per-person", "Dotted lines per person", FactUnit.Ratio, "Dotted lines that start in product, to one person in product."),
        new("team-changes", "Team changes per person and year", FactUnit.Ratio, "Product people whose teams differ from those of an earlier day, to one person, scaled to a year; unknown without an earlier day."),
        new("far-from-head", "Far from the head of product", FactUnit.Share, "Product managers two or more seats below the head of product, of those who have one."),
        new("steps-to-top", "Steps to the top", FactUnit.Count, "The median number of managers above a product manager."),
        new("pms-under-product", "Led by product", FactUnit.Share, "Product managers whose manager sits in product, of all with a manager."),
        new("peers-meet-at", "Where product and engineering meet", FactUnit.Count, "The median number of steps from a product manager up to the first manager they share with their engineering lead."),
        new("engineering-under-product", "Engineering under product", FactUnit.Share, "Engineering seats with a product seat above them, of all that are written down."),
        new("platform-teams", "Platform teams", FactUnit.Share, "Teams of the type platform, of all teams."),
        new("apm-share", "Supervised", FactUnit.Share, "People whose role works under supervision, of those in product who lead nobody there."),
        new("apms-mentored", "Supervised people with a mentor", FactUnit.Share, "Those of them who are mentored at the day."),
        new("apms-with-end", "Assignments with an end", FactUnit.Share, "Those of them who hold something that has a last day."),
    ];

    /// <summary>The fact of an id, or null.</summary>
    public static FactCard? Of(string id) => All.FirstOrDefault(card => card.Id == id);
}
