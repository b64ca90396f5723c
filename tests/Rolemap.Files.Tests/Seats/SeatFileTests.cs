using System.Globalization;
using System.Text;
using CsCheck;
using Rolemap.Files.Import;
using Rolemap.Files.Seats;
using Rolemap.Organizations;

namespace Rolemap.Files.Tests.Seats;

public sealed class SeatFileTests
{
    private const string Header = "employee_id,name,email,title,level,track,manager_id,start_date,fte,salary\n";

    private static readonly DateOnly Day = new(2026, 6, 30);

    // Cells that are plain, and cells that want a second look, for each column.
    private static readonly Gen<string>[] Cells =
    [
        Often(["E1", "E2", "E3", "E4", "E5", "E6", "E7", "E8", "E10", "E11", "E12", "E13", "E14", "E15", "E16", "an-id-that-is-longer-than-others", "an-id-that-is-longer-than-any"], [" E9 ", "\"E9\"", "É1", "", "Total", "'=E9", "-E9", "E 9"]),
        Often(["Ada Ray", "José Müller", "", "Zoë"], ["Vacant", "\"Ray, Ada\"", "TBD", "Otto (Vacant)", "\"Ada \"\"A\"\" Ray\"", "Ada\u200bRay", "\u200b", "E7", "Ben (E1)", "\"Two\nlines\"", "Op Ede", "to be hired", "Ada\u0007"]),
        Often(["", "a@x.example", "b@x.example"], ["E7", "plain"]),
        Often(["PM", "\"Director, Sales\"", "Engineer"], ["PM (acting)", "Five\" pipes", "", "\"open"]),
        Often(["0", "3", "12"], ["", "L5", "1001", " 4", "4.0", "\"7\""]),
        Often(["Product", "Sales"], ["", "Éclair", "Group | Other"]),
        Often(["", "E1", "E2", "E3", "an-id-that-is-longer-than-others"], ["X77", "Ada Ray", "-", "none", "a@x.example", "nobody", "E4", "\"E5\"", "Ray Ada"]),
        Often(["2020-01-31", "2011-12-01", ""], ["2027-01-01", "31/12/2020", "2020-02-30", "soon", "2020-05"]),
        Often(["1.0", "0.8", "0.5", ""], ["80", "0,8", "80%", "0.3333", ".5"]),
        Often(["90000", "1001", "0", ""], ["90.000", "90000.50", "€ 90,000", "n/a", "many"]),
    ];

    /// <summary>Whole files; rows may have a field too few or too many.</summary>
    internal static readonly Gen<string> Files = Gen.Select(
        Gen.Frequency((12, Gen.Const(0)), (1, Gen.Int[1, 2])),
        Cells.Aggregate(Gen.Const(Array.Empty<string>()), (row, cell) => Gen.Select(row, cell, (so, next) => (string[])[.. so, next])).Array[1, 9],
        Of("\n", "\r\n"),
        Of("", "\uFEFF"),
        Gen.Bool,
        (damage, rows, end, mark, isClosed) => mark + (Header + string.Join('\n', rows.Select((row, at) => string.Join(',', damage == 0 || at > 0 ? row : damage == 1 ? row[1..] : [.. row, "more"]))) + (isClosed ? "\n" : "")).Replace("\n", end, StringComparison.Ordinal));

    [Fact]
    public void What_is_read_the_quick_way_is_what_an_import_reads()
    {
        var quick = 0;
        Files.Sample(
            text =>
            {
                var file = FileOf(text);
                var imported = SeatFile.Import(file, Day);
                if (SeatFile.TryRead(file, Day) is not { Columns: { } columns })
                    return;
                Interlocked.Increment(ref quick);
                Assert.Empty(imported.Problems);
                Assert.Empty(imported.LeftOver);
                Assert.Equal(Written(imported.Columns!), Written(columns));
            },
            iter: 2_000);
        Assert.True(quick > 100, $"Only {quick} files were plain enough to say anything.");
    }

    [Theory, InlineData(","), InlineData(";"), InlineData("\t"), InlineData("|")]
    public void A_plain_file_is_read_the_quick_way_whatever_parts_its_fields(string delimiter) =>
        Assert.NotNull(SeatFile.TryRead(FileOf((Header + "E1,Ada,,CPO,7,Product,,2020-01-31,1.0,90000\nE2,Bo,,PM,2,Product,E1,2021-01-31,0.8,50000\n").Replace(",", delimiter, StringComparison.Ordinal)), Day));

    [Fact]
    public void Rows_may_come_in_any_order()
    {
        var columns = SeatFile.TryRead(FileOf("id,name,level,manager id\nC,Cy,1,B\nA,Ada,3,\nB,Bo,2,A\n"), Day)!.Columns!;
        Assert.Equal(["A,-1,3,0,False", "B,0,2,0,False", "C,1,1,0,False"], Written(columns));
    }

    [Fact]
    public void A_part_of_a_year_costs_as_much_as_is_worked_and_halves_go_to_the_even_number()
    {
        var columns = SeatFile.TryRead(FileOf("id,name,fte,salary\nA,Ada,0.5,1001\nB,Bo,0.5,1003\nC,Cy,,7\nD,Dee,0.8,\n"), Day)!.Columns!;
        Assert.Equal([500, 502, 7, 0], columns.Costs);
    }

    [Fact]
    public void Whoever_starts_later_does_not_hold_the_seat_yet() =>
        Assert.Equal([false, true], SeatFile.TryRead(FileOf("id,name,start date\nA,Ada,2026-06-30\nB,Bo,2026-07-01\n"), Day)!.Columns!.Vacant);

    [Fact]
    public void Rows_of_many_blocks_with_line_ends_inside_quotation_marks_are_all_there()
    {
        const int Rows = 60_000;
        var text = new StringBuilder(Header);
        for (var row = 0; row < Rows; row++)
            text.Append(CultureInfo.InvariantCulture, $"E{row:0000000},José {row % 7:x},\"\",\"Lead\n{new string('"', row % 3 * 2)}\n, {row}\",3,Product,{(row == 0 ? "" : $"E{(row - 1) / 9:0000000}")},2020-01-31,0.8,{row}\r\n");
        var columns = SeatFile.TryRead(FileOf(text.ToString()), Day)!.Columns!;

        Assert.Equal(Rows, columns.Count);
        Assert.Equal(Enumerable.Range(0, Rows).Select(row => row == 0 ? -1 : (row - 1) / 9), columns.Managers);
        Assert.Equal(Enumerable.Range(0, Rows).Select(row => (long)Math.Round(row * 0.8m, MidpointRounding.ToEven)), columns.Costs);
    }

    [Fact]
    public void A_row_that_is_longer_than_a_block_is_left_to_an_import()
    {
        var file = FileOf($"id,name,note\nA,Ada,\"{new string('x', RowBlocks.Largest)}\n\"\n");
        Assert.Null(SeatFile.TryRead(file, Day));
        Assert.NotEmpty(SeatFile.Read(file, Day).Problems);
    }

    [Theory]
    [InlineData("id,name\nA,Ada\nA,Bo\n", "hr.csv:3:1: 'A' stands twice; the first row is line 2 of hr.csv.")]
    [InlineData("id,name\nA,Ada\nB\n", "hr.csv:3:1: The row has 1 field where the header has 2.")]
    [InlineData("id,name\nA,Ad\"a\n", "hr.csv:2:5: A quotation mark stands in the middle of a field that does not start with one.")]
    [InlineData("id,name\n", "hr.csv:1:1: No row of the file is about a seat.")]
    [InlineData("", "hr.csv:1:1: The file is empty.")]
    [InlineData("colour,size\nred,3\n", "hr.csv:1:1: No column says who the rows are about: 'colour', 'size'.")]
    [InlineData("id,name,salary\nA,Ada,lots\n", "hr.csv:2:7: 'lots' is not a number from 0 to 1000000000000, as cost must be.")]
    public void What_is_wrong_is_told_with_its_line(string text, string problem)
    {
        var read = SeatFile.Read(FileOf(text), Day);
        Assert.Null(read.Columns);
        Assert.StartsWith(problem, read.Problems[0].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_export_that_names_managers_by_address_is_read_as_an_import_reads_it() =>
        Assert.Equal(["1,-1,-1,0,False", "2,0,-1,0,False"], Written(SeatFile.Read(FileOf("Employee ID,Name,Email,Manager Email\n1,Ada,ada@x.example,\n2,Bo,bo@x.example,ada@x.example\n"), Day).Columns!));

    private static Gen<string> Often(string[] plain, string[] other) => Gen.Frequency((60, Of(plain)), (1, Of(other)));

    private static Gen<string> Of(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(at => texts[at]);

    private static ImportFile FileOf(string text) => ImportFile.OfBytes("hr.csv", Encoding.UTF8.GetBytes(text));

    private static string[] Written(SeatColumns seats)
    {
        var room = new byte[SeatIds.Room];
        return [.. Enumerable.Range(0, seats.Count).Select(seat => $"{Encoding.UTF8.GetString(seats.Ids.TextOf(seat, room))},{seats.Managers[seat]},{seats.Levels[seat]},{seats.Costs[seat]},{seats.Vacant[seat]}")];
    }
}
