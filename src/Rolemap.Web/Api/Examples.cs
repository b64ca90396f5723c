using System.Text;
using System.Text.Json;
using Rolemap.Files.Json;
using Rolemap.Organizations;
using Rolemap.Web.Access;
using Rolemap.Web.Compare;

namespace Rolemap.Web.Api;

/// <summary>A question that the open company can answer.</summary>
/// <param name="Operation">What is asked.</param>
/// <param name="Given">With which parameters.</param>
public sealed record Example(Operation Operation, SortedList<string, string> Given)
{
    private const int Longest = 20_000;

    public string Url
    {
        get
        {
            var path = Operation.Own.Where(one => one.IsInPath).Aggregate(Operation.Path, (sofar, one) => sofar.Replace($"{{{one.Name}}}", Uri.EscapeDataString(Given[one.Name]), StringComparison.Ordinal));
            var query = Operation.Parameters.Where(one => !one.IsInPath && Given.ContainsKey(one.Name)).Select(one => $"{one.Name}={Uri.EscapeDataString(Given[one.Name])}");
            return $"{Operation.Root}{path}{(query.Any() ? "?" : "")}{string.Join('&', query)}";
        }
    }

    /// <summary>The answer, laid out to be read.</summary>
    public string Answer(Visit visit)
    {
        Action<Utf8JsonWriter> write = new Asked(visit, Given).AnswerTo(Operation) switch
        {
            Reply.Found found => found.Write,
            var refused => ApiProblem.Of(refused).Write,
        };
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, JsonText.Options with { Indented = true }))
            write(json);
        var text = Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
        return text.Length <= Longest ? text : $"{text[..Longest]}\n…";
    }
}

/// <summary>Picks what to ask of the company that is open: whoever looks, else the first of each kind.</summary>
internal static class Examples
{
    /// <summary>An example of an operation; null when the company has nothing that it could be about.</summary>
    public static Example? Of(Operation operation, Visit visit)
    {
        var given = new SortedList<string, string>(StringComparer.Ordinal);
        if (operation.IsList)
            given["limit"] = "2";
        foreach (var parameter in operation.Own.Where(one => one.IsInPath || one.Name is "q" or "product" or "a" or "b"))
        {
            if (ValueOf(parameter.Name == "id" ? operation.Path.Split('/')[1] : parameter.Name, visit) is { } value)
                given[parameter.Name] = value;
            else if (parameter.IsRequired)
                return null;
        }
        return new Example(operation, given);
    }

    private static string? ValueOf(string what, Visit visit) => what switch
    {
        "framework" => visit.Framework.Id,
        "roles" => visit.Framework.Roles.FirstOrDefault()?.Id,
        "people" => PersonIn(visit)?.Id,
        "positions" => SeatIn(visit)?.Id,
        "products" or "product" => ProductIn(visit)?.Id,
        "teams" => visit.Organization?.Teams.FirstOrDefault()?.Id,
        "activity" => visit.Framework.Activities.FirstOrDefault()?.Id,
        "a" => visit.Framework.Roles.FirstOrDefault() is { } role ? Compared.WordOf(role) : visit.Framework.Id,
        "b" => visit.Frameworks.FirstOrDefault(framework => framework.Id != visit.Framework.Id)?.Id,
        "q" => visit.Framework.Roles.FirstOrDefault()?.Title ?? "product",
        _ => null,
    };

    private static Person? PersonIn(Visit visit) => visit.Me ?? (visit.Organization?.PeopleAfter(null).Take(1).ToArray() is [var first] ? first : null);

    private static Product? ProductIn(Visit visit) =>
        visit.Organization?.Products.FirstOrDefault(product => product.StageId is not null && product.Accountable.Any()) ?? (visit.Organization?.Products is [var first, ..] ? first : null);

    private static Position? SeatIn(Visit visit) =>
        visit.Me is { } me && me.Positions.Take(1).ToArray() is [var own] ? own : visit.Organization?.PositionsAfter(null).Take(1).ToArray() is [var first] ? first : null;
}
