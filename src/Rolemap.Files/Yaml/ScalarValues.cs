using System.Globalization;
using Rolemap.Entries;

namespace Rolemap.Files.Yaml;

/// <summary>Reads a scalar as the value that its field takes.</summary>
internal sealed class ScalarValues(EntryReader reader)
{
    public Value? Read(YamlScalar scalar, FieldType type, string name, string? example)
    {
        if (scalar.Text.Length > Legible.LongestText)
            return Refuse(scalar, $"The text of '{name}' is longer than {Legible.LongestText} characters.", "Shorten it.");
        var (line, column) = reader.Position(scalar.Start);
        Value? value = type switch
        {
            FieldType.Text => TextOf(scalar, name) is { } text ? new Value.Text(text) { Line = line, Column = column } : null,
            FieldType.Day => DayText.TryRead(scalar.Text, out var day) ? new Value.Day(day) { Line = line, Column = column } : RefuseDay(scalar, name),
            FieldType.Whole whole => NumberOf(scalar, whole.Least, whole.Most, isWhole: true) is { } count ? new Value.Number(count) { Line = line, Column = column } : RefuseOther(scalar, type, name, example),
            FieldType.Number number => NumberOf(scalar, number.Least, number.Most, isWhole: false) is { } amount ? new Value.Number(amount) { Line = line, Column = column } : RefuseOther(scalar, type, name, example),
            FieldType.Flag => FlagOf(scalar) is { } on ? new Value.Flag(on) { Line = line, Column = column } : RefuseOther(scalar, type, name, example),
            _ => WordOf(scalar, type, name, example) is { } word ? new Value.Text(word) { Line = line, Column = column } : null,
        };
        return value;
    }

    /// <summary>A text as it is shown in a message.</summary>
    public static string Shown(string text)
    {
        var cut = text.Length <= 60 ? text : text[..60] + "…";
        return cut.AsSpan().IndexOfAnyInRange('\0', '\u001F') < 0 ? cut : string.Concat(cut.Select(unit => unit < ' ' ? ' ' : unit));
    }

    private string? TextOf(YamlScalar scalar, string name)
    {
        if (Legible.FaultOf(scalar.Text) is not { } fault)
            return scalar.Text;
        if (reader.IsLost(scalar))
            return null;
        Refuse(scalar, $"The text of '{name}' {fault}.", "Write a text that people can read, or leave the key out.");
        return null;
    }

    private string? WordOf(YamlScalar scalar, FieldType type, string name, string? example) => type switch
    {
        FieldType.Id => IdOf(scalar, name),
        FieldType.IdOf one => IdOf(scalar, one.Kind, name),
        FieldType.RefTo one => RefOf(scalar, one, name, example),
        FieldType.Link => LinkOf(scalar, name),
        FieldType.Word word => OneOf(scalar, word, name),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private string? IdOf(YamlScalar scalar, string name)
    {
        if (Ref.IsId(scalar.Text))
            return NormalForm.Composed(scalar.Text);
        var hint = Ref.TryParse(scalar.Text, out var reference) ? $"Write '{name}: {reference.Id}', without the kind." : "Use 1 to 64 letters, digits, dots, underscores and hyphens.";
        Refuse(scalar, $"'{Shown(scalar.Text)}' is no id.", hint);
        return null;
    }

    private string? IdOf(YamlScalar scalar, RefKind kind, string name)
    {
        if (Ref.IsId(scalar.Text))
            return NormalForm.Composed(scalar.Text);
        if (Ref.TryParse($"{Ref.WordOf(kind)}:{scalar.Text}", out var bare))
            return bare.Id;
        var hint = !Ref.TryParse(scalar.Text, out var full) ? "Use 1 to 64 letters, digits, dots, underscores and hyphens."
            : full.Kind == kind ? $"Write '{full.Id}', without the kind: '{name}' always names a {Ref.WordOf(kind)}."
            : $"'{name}' names a {Ref.WordOf(kind)}, not a {Ref.WordOf(full.Kind)}; write its bare id.";
        Refuse(scalar, $"'{name}' takes {Expected.Of(new FieldType.IdOf(kind))}, but '{Shown(scalar.Text)}' is none.", hint);
        return null;
    }

    private string? RefOf(YamlScalar scalar, FieldType.RefTo type, string name, string? example)
    {
        if (Ref.TryParse(scalar.Text, out var reference) && type.Kinds.Contains(reference.Kind))
            return reference.ToString();
        var hint = type.Kinds is [var only] && Ref.IsId(scalar.Text) ? $"Write '{Ref.WordOf(only)}:{scalar.Text}'."
            : example is null ? "Write the kind, a colon and the id."
            : $"Write the kind, a colon and the id, such as '{name}: {example}'.";
        Refuse(scalar, $"'{name}' takes {Expected.Of(type)}, but '{Shown(scalar.Text)}' is none.", hint);
        return null;
    }

    private string? LinkOf(YamlScalar scalar, string name)
    {
        var text = scalar.Text;
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var isKnown = colon > 0 && text[..colon].ToLowerInvariant() is "http" or "https" or "mailto";
        if (isKnown && Uri.TryCreate(text, UriKind.Absolute, out _) && Legible.FaultOf(text) is null && !text.Any(char.IsWhiteSpace))
            return text;
        Refuse(scalar, $"'{name}' takes a web address with https, http or mailto, but '{Shown(text)}' is none.", "Write the whole address, such as 'https://example.org/page'.");
        return null;
    }

    private string? OneOf(YamlScalar scalar, FieldType.Word type, string name)
    {
        var at = type.Words.IndexOf(scalar.Text);
        if (at >= 0)
            return type.Words[at];
        var hint = Nearest.To(scalar.Text, type.Words) is { } near ? $"Did you mean '{near}'?" : $"The words are: {string.Join(", ", type.Words)}.";
        Refuse(scalar, $"'{Shown(scalar.Text)}' is no word for '{name}'.", hint);
        return null;
    }

    private static decimal? NumberOf(YamlScalar scalar, decimal least, decimal most, bool isWhole)
    {
        var styles = isWhole ? NumberStyles.AllowLeadingSign : NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        var fits = scalar.Style == ScalarStyle.Plain && scalar.Text is [>= '0' and <= '9' or '-' or '.', ..]
            && decimal.TryParse(scalar.Text, styles, CultureInfo.InvariantCulture, out var amount) && amount >= least && amount <= most
            ? amount : (decimal?)null;
        return fits;
    }

    private static bool? FlagOf(YamlScalar scalar) => (scalar.Style, scalar.Text) switch
    {
        (ScalarStyle.Plain, "true") => true,
        (ScalarStyle.Plain, "false") => false,
        _ => null,
    };

    private Value? RefuseDay(YamlScalar scalar, string name) =>
        Refuse(scalar, $"'{Shown(scalar.Text)}' is no day for '{name}'.", DayText.HintFor(scalar.Text));

    private Value? RefuseOther(YamlScalar scalar, FieldType type, string name, string? example)
    {
        var hint = scalar.Style != ScalarStyle.Plain ? "Write it without quotes."
            : type is FieldType.Flag && scalar.Text.ToLowerInvariant() is "yes" or "on" or "y" ? "Write 'true'."
            : type is FieldType.Flag && scalar.Text.ToLowerInvariant() is "no" or "off" or "n" ? "Write 'false'."
            : example is null ? "Change it to fit." : $"Write for example '{name}: {example}'.";
        return Refuse(scalar, $"'{name}' takes {Expected.Of(type)}, but there is '{Shown(scalar.Text)}'.", hint);
    }

    private Value? Refuse(YamlScalar scalar, string message, string hint)
    {
        reader.Refuse(scalar.Start, message, hint);
        return null;
    }
}
