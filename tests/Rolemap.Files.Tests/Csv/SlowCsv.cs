using System.Text;

namespace Rolemap.Files.Tests.Csv;

/// <summary>The obvious CSV reader, one character and one state at a time, kept for comparison only.</summary>
internal sealed class SlowCsv(char delimiter)
{
    private enum State { Start, Plain, Quoted, AfterQuote, Junk }

    internal sealed record Row(int Line, List<string> Fields, List<(int Line, int Column)> Places)
    {
        public bool IsFaulty { get; set; }
        public bool HasQuote { get; set; }
    }

    private readonly List<Row> rows = [];
    private readonly StringBuilder field = new();
    private Row row = new(1, [], []);
    private State state;
    private int line = 1, column = 1;

    internal static List<Row> Read(string text, char delimiter)
    {
        var reader = new SlowCsv(delimiter);
        for (var i = 0; i < text.Length; i++)
        {
            var isReturn = text[i] == '\r' && reader.state != State.Quoted && (i + 1 == text.Length || text[i + 1] == '\n');
            if (isReturn)
                continue;
            reader.Step(text[i]);
            (reader.line, reader.column) = text[i] == '\n' ? (reader.line + 1, 1) : (reader.line, reader.column + 1);
            if (text[i] == '\n' && reader.state == State.Start && reader.row.Fields.Count == 0)
                reader.row = new Row(reader.line, [], []);
        }
        if (!text.EndsWith('\n') || reader.state == State.Quoted)
            reader.EndRow();
        return reader.rows;
    }

    private void Step(char c)
    {
        if (state == State.Start && row.Places.Count == row.Fields.Count)
            row.Places.Add((line, column));
        switch (state, c)
        {
            case (State.Quoted, '"'): state = State.AfterQuote; break;
            case (State.Quoted, _): field.Append(c); break;
            case (State.AfterQuote, '"'): field.Append(c); state = State.Quoted; break;
            case (_, '\n'): EndRow(); break;
            case (_, _) when c == delimiter: EndField(); break;
            case (State.Start, '"'): row.HasQuote = true; state = State.Quoted; break;
            case (State.AfterQuote, _): row.IsFaulty = true; state = State.Junk; break;
            case (State.Junk, _): break;
            default: row.IsFaulty |= c is '"' or '\r'; field.Append(c); state = State.Plain; break;
        }
    }

    private void EndField()
    {
        row.Fields.Add(field.ToString());
        field.Clear();
        state = State.Start;
    }

    private void EndRow()
    {
        row.IsFaulty |= state == State.Quoted;
        if (row.Places.Count == row.Fields.Count)
            row.Places.Add((line, column));
        EndField();
        if (row.Fields is not [""] || row.HasQuote)
            rows.Add(row);
        row = new Row(line, [], []);
    }
}
