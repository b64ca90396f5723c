using System.Globalization;
using System.Text;
using Rolemap.Entries;
using Rolemap.Files.Csv;
using Rolemap.Files.Import;
using Rolemap.Organizations;

namespace Rolemap.Files.Tests.Import;

public sealed class LargeFileTests
{
    private const int Rows = 100_000, Seats = 20_000;

    [Fact]
    public void Reading_takes_no_memory_per_row()
    {
        using var stream = new MemoryStream(Company(Rows));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var reader = new CsvReader("org.csv", stream);
        long bytes = 0;
        while (reader.Read())
            for (var field = 0; field < reader.Header.Count; field++)
                bytes += reader[field].Length;
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 400_000);
        Assert.Equal(Rows, reader.RowsRead);
        Assert.True(bytes > 60 * Rows);
    }

    [Fact]
    public void Twenty_thousand_rows_are_imported_with_all_they_say()
    {
        var result = Importer.Read([ImportFile.OfBytes("org.csv", Company(Seats))], ImportMap.Empty, Imported.Roles);
        var seats = result.Entries[RefKind.Position];
        Assert.Empty(result.Problems);
        Assert.Equal((Seats, Seats), (result.RowsImported, seats.Length));
        Assert.Equal(Seats / 200, seats.Count(seat => seat.Text(PositionFields.Name) is null));
        Assert.Equal(Seats - 1, seats.Count(seat => seat.Text(PositionFields.Manager) is { } manager && result.Entries.TryFind(new Ref(RefKind.Position, manager), out _)));
        Assert.All(seats.Where((_, at) => at % 997 == 0), seat => Assert.Equal(seat.Id, NumberOf(seat.Place.Line - 2)));
    }

    /// <summary>A company of managers with nine reports each; the rows run backwards, so that managers come after their reports.</summary>
    private static byte[] Company(int rows)
    {
        var text = new StringBuilder("employee_id,name,email,title,level,track,manager_id,department,location,product_id,start_date,fte,salary\n");
        for (var row = 0; row < rows; row++)
        {
            var seat = rows - 1 - row;
            var manager = seat == 0 ? "" : NumberOf(rows - 1 - ((seat - 1) / 9));
            var (name, email) = row % 200 == 7 ? ("", "") : ($"José Müller {row}", $"p{row}@x.example");
            text.Append(CultureInfo.InvariantCulture, $"{NumberOf(row)},{name},{email},\"Lead, {row % 50}\",{row % 12},Engineering,{manager},D{row % 40:000},Berlin,P00001,20{row % 25:00}-0{1 + (row % 9)}-11,0.8,{40000 + row}\n");
        }
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string NumberOf(int row) => string.Create(CultureInfo.InvariantCulture, $"E{row:0000000}");
}
