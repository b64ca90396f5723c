using System.Diagnostics;
using Rolemap.Entries;
using Rolemap.Files.Import;

namespace Rolemap.Files.Tests.Import;

public sealed class HostileFileTests
{
    [Fact]
    public void A_row_that_ends_the_reading_is_counted_and_listed()
    {
        var result = Imported.From($"id,name\n1,Ada\n2,\"{new string('x', 10_000_000)}\n3,Cem\n");

        Assert.Equal((2, 1), (result.RowsRead, result.RowsImported));
        Assert.Equal(3, Assert.Single(result.LeftOver).Line);
        Assert.Contains("not closed within", Assert.Single(result.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_NUL_in_a_row_costs_that_row_only()
    {
        var result = Imported.From("id,name\n1,Ada\n2,B\0o\n3,Cem\n");

        Assert.Equal((3, 2), (result.RowsRead, result.RowsImported));
        Assert.Equal(3, Assert.Single(result.LeftOver).Line);
        Assert.Equal("hr.csv:3:4: The row holds a NUL character, which no text has. Remove it, or save the file as CSV in UTF-8.", Assert.Single(result.Problems).ToString());
    }

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Fact]
    public void A_header_of_very_many_names_is_read_in_linear_time()
    {
        var clock = Stopwatch.StartNew();
        var header = "id,näme," + string.Join(',', Enumerable.Range(0, 120_000).Select(number => $"c{number}"));
        var result = Imported.From($"{header}\n1,Ada{new string(',', 120_000)}\n");
        Assert.Single(result.Entries[RefKind.Position]);
        Assert.Contains(result.Notes, note => note.Text.EndsWith("'c38' and 119961 more.", StringComparison.Ordinal));
        Assert.True(clock.Elapsed < Patience, $"It took {clock.Elapsed}.");
    }

    [Fact]
    public void Very_many_columns_of_one_name_are_refused_in_linear_time()
    {
        var clock = Stopwatch.StartNew();
        var result = Imported.From("id" + string.Concat(Enumerable.Repeat(",department", 80_000)) + "\n1" + new string(',', 80_000) + "\n");
        Assert.Equal(21, result.Problems.Length);
        Assert.True(clock.Elapsed < Patience, $"It took {clock.Elapsed}.");
    }

    [Fact]
    public void What_very_many_rows_have_in_common_is_told_for_the_first_ones_and_counted()
    {
        var rows = Enumerable.Range(0, 2000).Select(row => $"{row % 1000},Ada {row},odd{row},soon,lots\n");
        var result = Imported.From("id,name,department,start date,fte\n" + string.Concat(rows));
        Assert.Equal(1000, result.LeftOver.Length);
        Assert.Equal(63, result.Problems.Length);
        Assert.Contains(result.Problems, problem => problem.Message == "From here on there are 980 more like an earlier problem.");
        Assert.InRange(result.Notes.Length, 21, 30);
    }

    [Fact]
    public void Very_many_rows_of_one_person_are_read_in_linear_time()
    {
        var clock = Stopwatch.StartNew();
        var result = Imported.From("id,name,title\n" + string.Concat(Enumerable.Range(0, 50_000).Select(row => $"1,Ada,Title {row}\n")));
        Assert.Equal(50_000, result.RowsImported);
        Assert.True(clock.Elapsed < Patience, $"It took {clock.Elapsed}.");
    }

    [Fact]
    public void A_chain_of_managers_and_a_circle_are_no_trouble()
    {
        var rows = Enumerable.Range(1, 20_000).Select(row => $"{row},P{row},{row - 1}\n");
        var result = Imported.From("id,name,manager id\n0,P0,20000\n" + string.Concat(rows));
        Assert.Empty(result.Problems);
        Assert.Equal(20_001, result.RowsImported);
    }

    [Fact]
    public void Ids_of_any_text_differ_and_fit()
    {
        var texts = new[] { "a b", "a/b", "a?b", "---", "😀", "😀😀", new string('x', 100), new string('x', 101), "é", "e\u0301", "a-b", "id", "\u00A0x" };
        var result = Importer.Read([ImportFile.OfBytes("f.csv", System.Text.Encoding.UTF8.GetBytes("id,name\n" + string.Concat(texts.Select(text => $"{text},Ada\n"))))], ImportMap.Empty, []);
        var ids = result.Entries[RefKind.Position].Select(seat => seat.Id).ToList();
        Assert.Equal(texts.Length, ids.Count);
        Assert.All(ids, id => Assert.True(Ref.IsId(id), id));
        Assert.Empty(result.Problems);
    }
}
