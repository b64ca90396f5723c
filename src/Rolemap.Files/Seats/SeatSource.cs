using System.Collections.Concurrent;
using Rolemap.Entries;
using Rolemap.Files.Import;

namespace Rolemap.Files.Seats;

/// <summary>The file that seats were read from, to make the entry of one when somebody asks: its row is read again.</summary>
/// <remarks>The file stays open as long as an entry may be asked for. May be asked from several threads at once.</remarks>
internal sealed class SeatSource
{
    private const int Recent = 256;

    private readonly Stream stream;
    private readonly ConcurrentBag<SeatRowReader> idle = [];
    private readonly Made<Entry>?[] positions = new Made<Entry>?[Recent], people = new Made<Entry>?[Recent];
    private readonly Made<string>?[] names = new Made<string>?[Recent];

    public SeatSource(ImportFile file)
    {
        (File, stream) = (file.Name, file.OpenQuietly());
        Length = stream.Length;
    }

    /// <summary>The name that places carry.</summary>
    public string File { get; }

    /// <summary>How many bytes the file has.</summary>
    public long Length { get; }

    public required SeatPlan Plan { get; init; }

    public required byte Delimiter { get; init; }

    /// <summary>The ids, in order.</summary>
    public required IdColumn Ids { get; init; }

    /// <summary>Where the row of each seat stands, in the order of ids.</summary>
    public required RowPlaces Rows { get; init; }

    /// <summary>Whether names stand last name first.</summary>
    public required bool IsLastFirst { get; init; }

    /// <summary>Which of several columns says the function, by its place among those that are read; null where there is one at most.</summary>
    public required int? FunctionSlot { get; init; }

    /// <summary>The entry of a seat.</summary>
    public Entry Position(int seat) => Make(seat, positions, (reader, id, place) => reader.Position(id, place));

    /// <summary>The name of whoever holds a seat.</summary>
    public string NameIn(int seat) => Rows.NameIn(seat) ?? Make(seat, names, (reader, id, place) => reader.Name(id, place));

    /// <summary>What is written beside the seat of whoever holds it.</summary>
    public Entry Person(int seat) => Make(seat, people, (reader, id, place) => reader.Person(id, place));

    /// <summary>Reads bytes of the file; gives how many there were.</summary>
    public int Read(long start, Span<byte> bytes)
    {
        lock (stream)
        {
            stream.Position = start;
            return stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        }
    }

    /// <summary>A rule asks for one entry several times: those that were made last are kept.</summary>
    private T Make<T>(int seat, Made<T>?[] recent, Func<SeatRowReader, string, RowPlace, T> make)
    {
        if (recent[seat % Recent] is { } known && known.Seat == seat)
            return known.What;
        if (!idle.TryTake(out var reader))
            reader = new SeatRowReader(this);
        var what = make(reader, Ids.StringAt(seat), Rows[seat]);
        idle.Add(reader);
        recent[seat % Recent] = new Made<T>(seat, what);
        return what;
    }

    private sealed record Made<T>(int Seat, T What);
}
