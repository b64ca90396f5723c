using Rolemap.Entries;
using Rolemap.Explanations;
using Rolemap.Files.Json;
using Rolemap.Frameworks;
using Rolemap.Web.Library;

namespace Rolemap.Web.Api;

/// <summary>What the API says about roles.</summary>
internal static class FrameworkAnswers
{
    public static Reply Roles(Asked asked)
    {
        if (FrameworkOf(asked) is not { } framework)
            return NoFramework(asked);
        var at = asked.After is { } after ? framework.Roles.ToList().FindIndex(role => role.Id == after) : -1;
        return asked.WrongAfter(RefKind.Role, _ => at >= 0) ?? asked.Part(framework.Roles.Skip(at + 1), role => role.Id, RoleJson.WriteShort);
    }

    public static Reply Role(Asked asked)
    {
        if (FrameworkOf(asked) is not { } framework)
            return NoFramework(asked);
        if (framework.RoleOf(asked.Id) is not { } role)
            return Reply.No(RefKind.Role, asked.Id, asked.Visit.IsOwn(framework) ? asked.Visit.Finder : new Finder(framework, organization: null));
        var explanation = asked.Visit.IsOwn(framework) ? RoleExplanation.Of(role, asked.Visit.Organization) : RoleExplanation.OfAnother(role);
        return new Reply.Found(json => RoleJson.Write(json, explanation));
    }

    private static Framework? FrameworkOf(Asked asked) => asked.Visit.FrameworkOf(asked["framework"]);

    private static Reply.Missing NoFramework(Asked asked)
    {
        string[] known = [.. Shelf.Ids.Append(asked.Visit.Framework.Id).Distinct()];
        return new($"There is no framework '{asked["framework"]}'.", Nearest.To(asked["framework"]!, known) is { } near ? $"Did you mean '{near}'?" : $"There are: {string.Join(", ", known)}.");
    }
}
