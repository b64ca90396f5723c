using System.Text;
using CsCheck;
using Rolemap.Files.Csv;
using Rolemap.Files.Import;
using Rolemap.Files.Seats;

namespace Rolemap.Files.Tests.Seats;

public sealed class SeatDifferenceTests
{
    private static readonly DateOnly Day = new(2026, 6, 30);

    [Fact]
    public void What_differs_is_what_a_slow_look_at_both_files_finds()
    {
        var compared = 0;
        Gen.Select(SeatFileTests.Files, SeatFileTests.Files).Sample(
            (before, after) =>
            {
                if (Read(before) is not { Columns: not null } one || Read(after) is not { Columns: not null } other)
                    return;
                if (one.Source is not null && other.Source is not null)
                    Interlocked.Increment(ref compared);
                else
                    return;
                Assert.Equal(Slowly(before, after), Written(one, other));
            },
            iter: 1_200);
        Assert.True(compared > 30, $"Only {compared} pairs were plain enough to say anything.");
    }

    [Theory]
    [InlineData("id,name\nA,Ada\n", "id,name\r\n\"A\",\"Ada\"\r\n", "")]
    [InlineData("id,name,manager id\nA,Ada,\nB,Bo,A\n", "id,name,manager id\nA,Ada,\nB,Bo,X9\nC,Cy,B\n", "B,moved,A,X9|C,joined")]
    [InlineData("id,name,manager id\nA,Ada,\nB,Bo,X8\n", "id,name,manager id\nA,Ada,\nB,Bo,X9\n", "B,moved,X8,X9")]
    [InlineData("id,name,note\nA,Ada,old\n", "id,name,note\nA,Ada,new\n", "A,changed")]
    [InlineData("id,name\nB,Bo\nA,Ada\n", "id,name\nA,Ada\n", "B,left")]
    [InlineData("id;name\nA;Ada\nB;Bo\n", "id,name\nB,Bo\nA,Ada B\n", "A,changed")]
    [InlineData("id,name,site\nA,Ada,Oslo\nB,Bo,Rome\n", "name,id,site\nAda,A,Oslo\nBo,B,Bern\n", "B,changed")]
    [InlineData("id,name\nA,Ada\nan-id-that-is-longer-than-others,Lo\n", "id,name\nA,Ada\nan-id-that-is-longer-than-any,Lo\n", "an-id-that-is-longer-than-any,joined|an-id-that-is-longer-than-others,left")]
    [InlineData("Employee ID,Name,Email,Manager Email\n1,Ada,ada@x.example,\n2,Bo,bo@x.example,\n", "Employee ID,Name,Email,Manager Email\n1,Ada,ada@x.example,\n2,Bo,bo@x.example,ada@x.example\n", "2,moved,,1")]
    public void Rows_that_say_the_same_are_no_change_however_they_are_written(string before, string after, string rows) =>
        Assert.Equal(rows.Split('|', StringSplitOptions.RemoveEmptyEntries), Written(Read(before), Read(after)));

    [Fact]
    public void Rows_are_found_wherever_they_stand_and_however_long_they_are()
    {
        var rows = Enumerable.Range(0, 3_000).Select(row => $"E{row:0000},\"{new string('x', row % 700 * 20)}\n\"\n").ToArray();
        var other = rows.Select((row, at) => at % 100 == 7 ? row.Replace('x', 'y') : row).Reverse().ToArray();

        var found = Written(Read($"id,name\n{string.Concat(rows)}"), Read($"id,name\n{string.Concat(other)}"));

        Assert.Equal(Enumerable.Range(0, 3_000).Where(row => row % 100 == 7 && row % 700 > 0).Select(row => $"E{row:0000},changed"), found);
    }

    [Fact]
    public void A_file_that_is_cut_while_it_is_compared_is_told()
    {
        var path = Path.GetTempFileName();
        try
        {
            var rows = string.Concat(Enumerable.Range(0, 5_000).Select(row => $"E{row:0000},Ada Ray\n"));
            File.WriteAllText(path, $"id,name\n{rows}");
            var (before, after) = (SeatFile.Read(ImportFile.OfPath(path), Day, forRules: true), Read($"id,name\n{rows}"));
            using (var file = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite))
                file.SetLength(20_003);

            Assert.Throws<IOException>(() => new SeatDifference(before, after));
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static SeatsRead Read(string text) => SeatFile.Read(ImportFile.OfBytes("org.csv", Encoding.UTF8.GetBytes(text)), Day, forRules: true);

    private static string[] Written(SeatsRead before, SeatsRead after)
    {
        var path = Path.GetTempFileName();
        try
        {
            DifferenceTables.WriteSeats(new SeatDifference(before, after), path);
            return File.ReadAllLines(path);
        }
        finally
        {
            File.Delete(path);
        }
    }

    /// <summary>By the cells of both files, one by one.</summary>
    private static IEnumerable<string> Slowly(string before, string after)
    {
        var (rows, cells, otherCells) = (new List<string>(), CellsOf(before), CellsOf(after));
        var (managers, otherManagers) = (ManagersOf(before), ManagersOf(after));
        foreach (var (id, row) in otherCells.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            if (!cells.TryGetValue(id, out var earlier))
                rows.Add($"{Cell(id)},joined");
            else if (managers[id] != otherManagers[id])
                rows.Add($"{Cell(id)},moved,{Cell(managers[id])},{Cell(otherManagers[id])}");
            else if (!row.SequenceEqual(earlier))
                rows.Add($"{Cell(id)},changed");
        rows.AddRange(cells.Keys.Except(otherCells.Keys).Order(StringComparer.Ordinal).Select(id => $"{Cell(id)},left"));
        return rows;
    }

    /// <summary>A spreadsheet would take it for a formula.</summary>
    private static string Cell(string id) => id.StartsWith('-') ? $"'{id}" : id;

    private static Dictionary<string, string[]> CellsOf(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var (reader, rows) = (new CsvReader("org.csv", stream), new Dictionary<string, string[]>(StringComparer.Ordinal));
        while (reader.Read())
        {
            var at = reader;
            string[] row = [.. Enumerable.Range(0, reader.Header.Count).Select(cell => Encoding.UTF8.GetString(at[cell]))];
            rows[row[0].Trim()] = row;
        }
        return rows;
    }

    private static Dictionary<string, string> ManagersOf(string text) =>
        SeatFile.Import(ImportFile.OfBytes("org.csv", Encoding.UTF8.GetBytes(text)), Day).Organization!.Positions.ToDictionary(seat => seat.Id, seat => seat.ManagerId ?? "", StringComparer.Ordinal);
}
