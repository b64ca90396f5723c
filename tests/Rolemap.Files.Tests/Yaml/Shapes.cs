using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Files.Tests.Yaml;

/// <summary>Every field table of the core, found by what is declared, so that a new one is tested too.</summary>
internal static class Shapes
{
    public static IReadOnlyList<Shape> All { get; } =
        [.. from type in typeof(PositionFields).Assembly.GetExportedTypes()
            orderby type.FullName
            from field in type.GetFields()
            where field.IsStatic && field.FieldType == typeof(Shape)
            select (Shape)field.GetValue(null)!];
}
