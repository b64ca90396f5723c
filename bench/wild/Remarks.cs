namespace Rolemap.Bench.Wild;

/// <summary>Where a rule fires a lot: is it the organization or the rule? Written after looking at the findings.</summary>
internal static class Remarks
{
    public static readonly IReadOnlyDictionary<string, string> ByRule = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["RM102"] = "The organization. At Sourcegraph the wide spans are heads of sales, support and engineering, and seats that an executive fills in for the time being; there were more of them after the company had shrunk. The band is that of the profile, because none of these seats names a role with a span of its own: a company that means to have twelve reports in support says so under `rules`. In the made companies the heavy tail is planted.",
        ["RM103"] = "The organization. Nearly all are heads of a function with one first report: operations, planning, legal, content. That is how teams begin, and why the rule is off in the profile startup; in a company of two hundred each is worth the question whether the layer is meant.",
        ["RM111"] = "The rule. One manager in five of these leads two or three people, and most of them are functions that began with one person. The band says little here, which is why the rule is off until a company asks for it.",
        ["RM201"] = "The organization. One product in thirty was planted without an owner, and one seat in twenty-five fell vacant, which leaves its products without a person as well.",
        ["RM202"] = "The organization. Planted: one product in forty.",
        ["RM301"] = "The organization. The sizes of the made teams follow a bell curve around seven, so that one in twenty lies outside the band of 3 to 12.",
        ["RM304"] = "The rule. Thirteen to fifteen people are many for a rule of thumb and ordinary for a team with its own designers, analysts and product managers, all of whom count. It is off until a company asks for it, and then wants a limit of its own.",
        ["RM501"] = "Half the rule. Every one of these is a known title with the name of an area behind a comma or a dash, such as “Product Manager, Cloud”: a reader sees the role at once. But whether a “Product Director” is the framework's Director is for the company to say, and one alias or one line in `map.yaml` says it. The import suggests the role for each.",
        ["RM802"] = "The organization. The mentors of these have left, and the mentoring still names them.",
    };
}
