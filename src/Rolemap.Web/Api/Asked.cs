using System.Globalization;
using System.Text.Json;
using Rolemap.Entries;
using Rolemap.Files.Json;
using Rolemap.Organizations;
using Rolemap.Web.Access;

namespace Rolemap.Web.Api;

/// <summary>A question as it was asked: by whom, and with which parameters.</summary>
/// <param name="Visit">Who asks, and what they may see.</param>
/// <param name="Given">The parameters, those in the path included.</param>
public sealed record Asked(Visit Visit, SortedList<string, string> Given)
{
    internal const int MostItems = 1000;
    internal const int UsualItems = 100;

    /// <summary>The organization; asking for it where there is none to see is a mistake in our code.</summary>
    public Organization Organization => Visit.Organization ?? throw new InvalidOperationException("There is no organization to see.");

    public string? this[string name] => Given.GetValueOrDefault(name);

    /// <summary>A parameter of the path.</summary>
    public string Id => Given["id"];

    public string? After => this["after"];

    private int Limit => this["limit"] is { } text ? int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture) : UsualItems;

    /// <summary>Answers, unless a parameter is wrong or the organization is not to be seen.</summary>
    public Reply AnswerTo(Operation operation) =>
        Fault(operation) ?? (operation.IsOpenToAll || Visit.Organization is not null ? operation.Answer(this) : new Reply.Missing("There is no organization here.", "It may not be for your eyes, or only a framework is served; ask for roles, decisions or rules."));

    /// <summary>A part of a list: as many as are wanted, and where to go on. Takes no more than one beyond those.</summary>
    /// <param name="rest">The items behind the last one that was given out before.</param>
    /// <param name="idOf">Where to go on behind an item.</param>
    /// <param name="write">Writes an item.</param>
    /// <param name="more">Writes what stands beside the items.</param>
    public Reply Part<T>(IEnumerable<T> rest, Func<T, string> idOf, Action<Utf8JsonWriter, T> write, Action<Utf8JsonWriter>? more = null)
    {
        var taken = rest.Take(Limit + 1).ToList();
        var next = taken.Count > Limit ? idOf(taken[Limit - 1]) : null;
        return new Reply.Found(json =>
        {
            json.WriteStartObject();
            json.Array("items", taken.Take(Limit), item => write(json, item));
            json.WriteString("next", next);
            more?.Invoke(json);
            json.WriteEndObject();
        });
    }

    /// <summary>What is wrong with going on behind an item that is not in the list; null when nothing is.</summary>
    /// <param name="kind">What the list holds.</param>
    /// <param name="holds">Whether an id is that of an item.</param>
    public Reply.Wrong? WrongAfter(RefKind kind, Func<string, bool> holds) => After is { } after && !holds(after)
        ? new Reply.Wrong("after", $"There is no {Ref.WordOf(kind)} '{after}' here to go on behind.", "Give the value of next in the answer before, or leave it out to begin.")
        : null;

    private Reply.Wrong? Fault(Operation operation)
    {
        foreach (var (name, text) in Given)
        {
            if (operation.Parameters.FirstOrDefault(one => one.Name == name) is not { } parameter)
                return Unknown(operation, name);
            if (parameter == Parameter.Limit && !(int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit is >= 1 and <= MostItems))
                return new Reply.Wrong(name, $"'{text}' is no number of items.", $"Give a whole number from 1 to {MostItems}, or leave it out for {UsualItems}.");
            if (parameter == Parameter.At && !Visit.IsDayChosen)
                return new Reply.Wrong(name, $"'{text}' is no day.", "Write it as YYYY-MM-DD or YYYY-MM.");
            if (!parameter.Words.IsEmpty && !parameter.Words.Contains(text))
                return new Reply.Wrong(name, $"'{text}' is none of the values it may have.", $"Give one of: {string.Join(", ", parameter.Words)}.");
        }
        return operation.Parameters.FirstOrDefault(one => one.IsRequired && this[one.Name] is null) is { } left
            ? new Reply.Wrong(left.Name, "It is left out.", $"Add ?{left.Name}={Uri.EscapeDataString(left.Example)}")
            : null;
    }

    private static Reply.Wrong Unknown(Operation operation, string name)
    {
        var known = operation.Parameters.Where(one => !one.IsInPath).Select(one => one.Name).ToArray();
        return new Reply.Wrong(name, "There is no such parameter.", Nearest.To(name, known) is { } near ? $"Did you mean '{near}'?" : $"It takes: {string.Join(", ", known)}.");
    }
}
