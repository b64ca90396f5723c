using System.Collections.Immutable;
using Rolemap.Entries;
using Rolemap.Frameworks;

namespace Rolemap.Comparison;

/// <summary>What may be written to correct a comparison.</summary>
public static class CounterpartFields
{
    /// <summary>The role.</summary>
    public static readonly Field Role = new("role", new FieldType.Text(), "The role: its id, or `framework/role` for one of another framework.", required: true, example: "senior-pm");

    /// <summary>What it is there.</summary>
    public static readonly Field Are = new("are", new FieldType.ListOf(new FieldType.Text()), "The roles of one or more other frameworks that it is, as `framework/role`; for each of those frameworks they take the place of what the facts say.",
        required: true, example: "[gitlab/senior-pm]");

    /// <summary>Why.</summary>
    public static readonly Field Reason = new("reason", new FieldType.Text(), "Why, for whoever reads the comparison.", required: true, example: "Two people moved between these roles and kept their work.");

    /// <summary>Who says so.</summary>
    public static readonly Field By = new("by", new FieldType.Text(), "Who says so.", example: "People team");

    /// <summary>When.</summary>
    public static readonly Field On = new("on", new FieldType.Day(), "The day it was said.", example: "2026-05-04");

    /// <summary>The field table.</summary>
    public static readonly Shape Shape = new("counterpart", "A correction of a comparison with another framework, by people who know better.", [Role, Are, Reason, By, On]);
}

/// <summary>A correction of a comparison: which roles of other frameworks a role is.</summary>
/// <param name="Framework">The framework of the role.</param>
/// <param name="Role">The role.</param>
/// <param name="Are">What it is, as framework and role.</param>
/// <param name="Reason">Why.</param>
/// <param name="Place">Where it is written.</param>
public sealed record Counterpart(string Framework, string Role, ImmutableArray<(string Framework, string Role)> Are, string Reason, Place Place)
{
    /// <summary>The corrections that a framework carries.</summary>
    public static IEnumerable<Counterpart> Of(Framework framework) => Of(framework.Head.Parts(FrameworkFields.Counterparts), framework.Id);

    /// <summary>Corrections as they are written, for somebody whose own framework is given.</summary>
    public static IEnumerable<Counterpart> Of(IEnumerable<Entry> written, string framework) =>
        from entry in written
        let role = Parse(entry.Text(CounterpartFields.Role) ?? "", framework)
        select new Counterpart(role.Framework, role.Role, [.. entry.Texts(CounterpartFields.Are).Select(one => Parse(one, framework))], entry.Text(CounterpartFields.Reason) ?? "", entry.Place);

    /// <summary>The roles it is in a framework; empty when it says nothing about that one.</summary>
    internal IEnumerable<string> In(Framework framework) => from one in Are where one.Framework == framework.Id select one.Role;

    private static (string Framework, string Role) Parse(string text, string framework) => text.Split('/') is [var other, var role] ? (other, role) : (framework, text);
}
