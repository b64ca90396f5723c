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

    /// <summary>Whether a reference beside a field says what it takes, so that the field cannot be read alone.</summary>
    public static bool IsReadByHand(FieldType type) => type switch
    {
        FieldType.FieldsOf => true,
        FieldType.ListOf list => IsReadByHand(list.Item),
        FieldType.MapOf map => IsReadByHand(map.Item),
        FieldType.Part part => part.Shape.Fields.Any(field => IsReadByHand(field.Type)),
        FieldType.WordOr either => IsReadByHand(either.Other),
        _ => false,
    };
}
