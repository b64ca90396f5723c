using System.Collections.Immutable;
using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Files.Import;

/// <summary>The teams that rows name: ids are made from the names.</summary>
internal sealed class TeamBook
{
    private readonly Dictionary<string, (string Id, Cell First, string File)> teams = new(StringComparer.Ordinal);

    /// <summary>Learns the teams of all positions.</summary>
    public TeamBook(IEnumerable<SeatDraft> seats)
    {
        foreach (var seat in seats)
            foreach (var name in Names(seat.First[ImportColumn.Team].Text))
                teams.TryAdd(name, ("", seat.First[ImportColumn.Team], seat.First.Sheet.File));
        var names = teams.Keys.Order(StringComparer.Ordinal).ToList();
        var ids = new IdMaker().Assign(names.ConvertAll(IdMaker.Slug));
        for (var i = 0; i < ids.Length; i++)
            teams[names[i]] = teams[names[i]] with { Id = ids[i] };
    }

    /// <summary>The entries of the teams.</summary>
    public IEnumerable<Entry> Entries => teams.Select(team =>
    {
        var values = new Value?[TeamFields.Shape.Fields.Length];
        values[TeamFields.Id.Index] = team.Value.First.AsValue(team.Value.Id);
        values[TeamFields.Name.Index] = team.Value.First.AsValue(team.Key);
        return new Entry(TeamFields.Shape, values, team.Value.First.In(team.Value.File));
    });

    /// <summary>The ids of the teams a cell names, several parted by semicolons; null for an empty cell.</summary>
    public Value? Find(Cell cell) =>
        cell.IsEmpty ? null : new Value.Items([.. Names(cell.Text).Select(name => (Value)cell.AsValue(teams[name].Id))]) { Line = cell.Line, Column = cell.Column };

    private static ImmutableArray<string> Names(string text) =>
        [.. text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal)];
}
