using System.Globalization;
using Rolemap.Entries;

namespace Rolemap.Files.Yaml;

/// <summary>Says in plain words what a field takes.</summary>
internal static class Expected
{
    /// <summary>A noun with its article: "a team", "an opening".</summary>
    public static string One(string noun) => noun[0] is 'a' or 'e' or 'i' or 'o' or 'u' ? $"an {noun}" : $"a {noun}";

    public static string Of(FieldType type) => type switch
    {
        FieldType.Text => "a text",
        FieldType.Id => "an id",
        FieldType.Link => "a web address",
        FieldType.IdOf one => $"the id of {One(Ref.WordOf(one.Kind))}{(one.Or is { } other ? $" or {Ref.WordOf(other)}" : "")}",
        FieldType.RefTo { Kinds: [var only] } => $"a reference such as {Ref.WordOf(only)}:ID",
        FieldType.RefTo several => $"a reference such as {string.Join(" or ", several.Kinds.Take(4).Select(kind => $"{Ref.WordOf(kind)}:ID"))}",
        FieldType.Day => "a day",
        FieldType.Whole { Least: var only, Most: var most } when only == most => string.Create(CultureInfo.InvariantCulture, $"the number {only}"),
        FieldType.Whole whole => string.Create(CultureInfo.InvariantCulture, $"a whole number from {whole.Least} to {whole.Most}"),
        FieldType.Number number => string.Create(CultureInfo.InvariantCulture, $"a number from {number.Least} to {number.Most}"),
        FieldType.Flag => "true or false",
        FieldType.Word word => $"one of the words {string.Join(", ", word.Words)}",
        FieldType.ListOf list => $"a list, each item {Of(list.Item)}",
        FieldType.MapOf map => $"a mapping, each value {Of(map.Item)}",
        FieldType.Part part => part.Shape.Shorthand is null ? $"the keys of {One(part.Shape.Name)}" : $"the keys of {One(part.Shape.Name)}, or {Of(part.Shape.Shorthand.Type)}",
        FieldType.FieldsOf => "keys of what the reference beside them names",
        FieldType.WordOr either => $"'{either.Fixed}' or {Of(either.Other)}",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
