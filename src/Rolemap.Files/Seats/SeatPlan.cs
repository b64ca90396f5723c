using Rolemap.Files.Import;

namespace Rolemap.Files.Seats;

/// <summary>Where the fields that the columns of seats are filled from stand in a row; -1 for those a file does not have.</summary>
/// <remarks>
/// There is a plan only for files in which each row is one seat with an id of its own and managers are named by these ids. All others are
/// for <see cref="Importer"/>, which matches, merges and leaves out rows; what both can read they read alike.
/// </remarks>
internal sealed class SeatPlan
{
    private static readonly (ImportColumn Id, ImportColumn Manager)[] Pairs =
    [
        (ImportColumn.PositionId, ImportColumn.ManagerPosition),
        (ImportColumn.PersonId, ImportColumn.ManagerId),
        (ImportColumn.Number, ImportColumn.ManagerNumber),
    ];

    // Rows are left out, or seats held, by what stands in these: for an import to weigh.
    private static readonly ImportColumn[] Weighed = [ImportColumn.Status, ImportColumn.PositionStatus, ImportColumn.AccountKind, ImportColumn.End, ImportColumn.Login, ImportColumn.Slug];

    public required int Fields { get; init; }

    public required int Id { get; init; }

    /// <summary>What the id's field is to an import.</summary>
    public required ImportColumn IdColumn { get; init; }

    public required int Manager { get; init; }

    /// <summary>What the manager's field is to an import; null where the file has none.</summary>
    public required ImportColumn? ManagerColumn { get; init; }

    public required int Name { get; init; }

    public required int FirstName { get; init; }

    public required int LastName { get; init; }

    public required int Email { get; init; }

    public required int Level { get; init; }

    public required int Fte { get; init; }

    public required int Cost { get; init; }

    public required int Start { get; init; }

    /// <summary>What the importer makes of the headers.</summary>
    public required ColumnPlan Columns { get; init; }

    /// <summary>The title; where there is none, the role stands for it.</summary>
    public required int Title { get; init; }

    /// <summary>The fields that may say what function a seat belongs to; the one whose words are known best does.</summary>
    public required int[] Functions { get; init; }

    /// <summary>Whether the entry of a seat follows from its own row: no teams are named, and nobody can hold two seats.</summary>
    public required bool HasWholeRows { get; init; }

    /// <summary>The fields with texts that people see.</summary>
    public required int[] Texts { get; init; }

    /// <summary>Whether an empty name means that nobody holds the seat.</summary>
    public bool HasNames => Name >= 0 || FirstName >= 0 || LastName >= 0 || Email >= 0;

    /// <summary>The plan of a file, or null where it needs an import.</summary>
    public static SeatPlan? Of(ColumnPlan plan)
    {
        var slots = plan.Slots();
        int FieldOf(ImportColumn column) => slots[(int)column] is >= 0 and var slot ? plan.Read[slot].Field : -1;
        var ids = Pairs.Where(pair => FieldOf(pair.Id) >= 0).ToArray();
        var managers = plan.Read.Where(one => one.Column is >= ImportColumn.ManagerPosition and <= ImportColumn.ManagerName).ToArray();
        if (ids is not [var pair] || plan.Kind?.HasAccounts == true || OrganogramImport.IsPart(plan.Headers) || Array.Exists(Weighed, column => FieldOf(column) >= 0))
            return null;
        if (managers is not [] && !(managers is [var (column, _)] && (column == pair.Manager || column == ImportColumn.Manager)))
            return null;
        return new SeatPlan
        {
            Fields = plan.Headers.Count,
            Id = FieldOf(pair.Id),
            IdColumn = pair.Id,
            Manager = managers is [var (_, field)] ? field : -1,
            ManagerColumn = managers is [var (named, _)] ? named : null,
            Name = FieldOf(ImportColumn.Name),
            FirstName = FieldOf(ImportColumn.FirstName),
            LastName = FieldOf(ImportColumn.LastName),
            Email = FieldOf(ImportColumn.Email),
            Level = FieldOf(ImportColumn.Grade),
            Fte = FieldOf(ImportColumn.Fte),
            Cost = FieldOf(ImportColumn.Cost),
            Start = FieldOf(ImportColumn.Start),
            Columns = plan,
            Title = FieldOf(ImportColumn.Title) is >= 0 and var title ? title : FieldOf(ImportColumn.Role),
            Functions = [.. plan.Read.Where(one => one.Column == ImportColumn.Function).Select(one => one.Field)],
            HasWholeRows = FieldOf(ImportColumn.Team) < 0 && FieldOf(ImportColumn.Slug) < 0 && (pair.Id != ImportColumn.PositionId || FieldOf(ImportColumn.Email) < 0),
            Texts = [.. plan.Read.Select(one => one.Field)],
        };
    }
}
