using Rolemap.Organizations;

namespace Rolemap.Files.Import;

/// <summary>How the cells of one file are read whose form is decided over the whole column.</summary>
/// <param name="Dates">Days.</param>
/// <param name="Fte">Full-time equivalents.</param>
/// <param name="Cost">What a seat costs in a year.</param>
/// <param name="Grade">Levels.</param>
internal sealed record CellColumns(DateColumns Dates, NumberColumn Fte, NumberColumn Cost, GradeColumn Grade)
{
    /// <summary>Decides over the cells of a sheet.</summary>
    public static CellColumns Of(Sheet sheet, ImportMap map, ImportLog log) =>
        new(new(sheet, map, log), NumberColumn.OfFte(sheet, log), new(PositionFields.Cost, sheet.File, log), new(sheet.Column(ImportColumn.Grade)));
}
