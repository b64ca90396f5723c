using System.Buffers;
using System.Collections.Concurrent;
using System.Text.Json;
using Rolemap.Organizations;

namespace Rolemap.Files.Json;

/// <summary>Seats in short as they are written in JSON, each kept once it was told: those above somebody are told again with everybody below. May be asked from several threads at once.</summary>
/// <remarks>Keeps a few hundred bytes for each seat it was asked for; ask for those that others report to.</remarks>
public sealed class ShortSeats
{
    private readonly ConcurrentDictionary<Position, byte[]> told = [];

    /// <summary>Writes what <see cref="PositionJson.WriteShort(Utf8JsonWriter, Position)"/> writes.</summary>
    public void Write(Utf8JsonWriter json, Position seat)
    {
        if (json.Options.Indented)
            PositionJson.WriteShort(json, seat);
        else
            json.WriteRawValue(told.GetOrAdd(seat, Told), skipInputValidation: true);
    }

    private static byte[] Told(Position seat)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, JsonText.Options))
            PositionJson.WriteShort(json, seat);
        return bytes.WrittenSpan.ToArray();
    }
}
