using System.Text;
using Rolemap.Files.Csv;
using Rolemap.Files.Import;
using Rolemap.Files.Seats;
using Rolemap.Lint;

namespace Rolemap.Files.Tests.Csv;

public sealed class FindingsCsvTests
{
    [Fact]
    public void A_row_says_rule_severity_subject_line_reason_and_what_would_change() =>
        Assert.Equal(
            ["RM109", "error", "position:staff-7", "4", "position:staff-7 has manager: chieff, but there is no such position; did you mean chief?", "position:staff-7: manager becomes chief"],
            RowsOf("id,name,manager id\nchief,Ada,\nstaff-6,Bo,chief\nstaff-7,Cy,chieff\nstaff-8,Di,chief\n", "RM109")[0]);

    [Fact]
    public void A_field_that_should_say_nothing_is_left_out() =>
        Assert.Equal("position:chief: manager is left out", RowsOf("id,name,manager id\nchief,Ada,chief\nstaff-6,Bo,chief\n", "RM108")[0][5]);

    [Fact]
    public void Where_people_must_choose_stands_what_the_rule_advises() =>
        Assert.Equal(RuleBook.Of("RM103")!.Card.Fix, RowsOf("id,name,manager id\nchief,Ada,\nstaff-6,Bo,chief\n", "RM103")[0][5]);

    [Fact]
    public void No_cell_is_run_as_a_formula()
    {
        var text = TextOf("id,name,manager id\nchief,\"=1+1, or two\",\nstaff-6,Bo,chief\n");
        Assert.Contains(",\"'=1+1, or two has 1 direct report", text, StringComparison.Ordinal);
    }

    private static string[][] RowsOf(string org, string rule)
    {
        using var bytes = new MemoryStream(Encoding.UTF8.GetBytes("rule,severity,subject,line,reason,fix\n" + TextOf(org)));
        var (reader, rows) = (new CsvReader("findings.csv", bytes), new List<string[]>());
        while (reader.Read())
            rows.Add([.. Enumerable.Range(0, reader.Header.Count).Select(field => Encoding.UTF8.GetString(reader[field]))]);
        Assert.Empty(reader.Problems);
        return [.. rows.Where(row => row[0] == rule)];
    }

    private static string TextOf(string org)
    {
        using var text = new StringWriter();
        var read = SeatFile.Read(ImportFile.OfBytes("hr.csv", Encoding.UTF8.GetBytes(org)), new DateOnly(2026, 6, 30), forRules: true);
        FindingsCsv.Write(Linter.Check(read.Organization!, RuleBook.All, includePrivate: false), text);
        return text.ToString();
    }
}
