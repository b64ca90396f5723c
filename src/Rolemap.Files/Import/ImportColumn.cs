namespace Rolemap.Files.Import;

/// <summary>What a column of people data can say: the canonical import record.</summary>
internal enum ImportColumn
{
    PositionId,
    PersonId,
    Number,
    Name,
    FirstName,
    LastName,
    Email,
    Title,
    Grade,
    Role,
    Function,
    ManagerPosition,
    ManagerId,
    ManagerNumber,
    ManagerEmail,
    Manager,
    ManagerName,
    Team,
    Site,
    Fte,
    Status,
    PositionStatus,
    Start,
    End,
    Cost,
}
