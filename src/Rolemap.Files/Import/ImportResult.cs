using System.Collections.Immutable;
using Rolemap.Entries;

namespace Rolemap.Files.Import;

/// <summary>What came out of the files: entries, and an account of every row and every decision taken on the way.</summary>
/// <remarks><see cref="RowsRead"/> is always <see cref="RowsImported"/> plus the length of <see cref="LeftOver"/>.</remarks>
public sealed class ImportResult
{
    /// <summary>The positions, people and teams.</summary>
    public required EntrySet Entries { get; init; }

    /// <summary>Rows below the headers that were met; empty lines do not count.</summary>
    public required int RowsRead { get; init; }

    /// <summary>Rows that went into an entry.</summary>
    public required int RowsImported { get; init; }

    /// <summary>Every row that did not, with its line and the reason, in the order of files and lines.</summary>
    public required ImmutableArray<LeftOverRow> LeftOver { get; init; }

    /// <summary>What was decided on the way: delimiters, columns, fallbacks, ids that were changed.</summary>
    public required ImmutableArray<ImportNote> Notes { get; init; }

    /// <summary>Titles of product seats that name no role of the framework, the most frequent first.</summary>
    public required ImmutableArray<UnmappedTitle> UnmappedTitles { get; init; }

    /// <summary>What an organization needs and the files do not say, in plain words; nothing is invented for it.</summary>
    public required ImmutableArray<string> Lacks { get; init; }

    /// <summary>Fields of positions that the files say nothing about, though the entries have a value for want of a better one.</summary>
    public ImmutableArray<Field> Assumed { get; init; } = [];

    /// <summary>The day the organization is looked at, where one was said.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>Which header was read as which column, in the words of <c>map.yaml</c>.</summary>
    public ImmutableArray<(string Header, string Column)> Columns { get; init; } = [];

    /// <summary>Departments that no function is known for, each with the number of its rows.</summary>
    public ImmutableArray<(string Word, int Rows)> UnknownFunctions { get; init; } = [];

    /// <summary>What is wrong with the files. Nothing should be written while there is any.</summary>
    public required ImmutableArray<Problem> Problems { get; init; }
}

/// <summary>A row that was not imported.</summary>
/// <param name="File">The file.</param>
/// <param name="Line">The line it starts at, from 1.</param>
/// <param name="Reason">Why, in one sentence.</param>
public readonly record struct LeftOverRow(string File, int Line, string Reason);

/// <summary>Something the reader of an import should know, though nothing is wrong.</summary>
/// <param name="Place">Where it shows first.</param>
/// <param name="Text">What it is, in one sentence.</param>
public sealed record ImportNote(Place Place, string Text)
{
    /// <summary><c>file:line:column: text</c>.</summary>
    public override string ToString() => $"{Place}: {Text}";
}

/// <summary>A title that names no role of the framework.</summary>
/// <param name="Title">The title as the first row writes it.</param>
/// <param name="Rows">How many seats have it.</param>
/// <param name="Place">Where it stands first.</param>
/// <param name="Suggestions">Roles it may stand for, the surest first; may be empty.</param>
public sealed record UnmappedTitle(string Title, int Rows, Place Place, ImmutableArray<TitleSuggestion> Suggestions);
