using System.Text.Json.Nodes;
using Rolemap.Changes;
using Rolemap.Entries;
using Rolemap.Files.Workspaces;

namespace Rolemap.Files.Schemas;

/// <summary>Says in JSON Schema what a step of a scenario is: exactly one of edit, add and end, and the keys of what the reference names.</summary>
internal static class ScenarioStepSchema
{
    private static readonly (Field Act, Field? Beside)[] Acts =
        [(ScenarioStepFields.Edit, ScenarioStepFields.Set), (ScenarioStepFields.Add, ScenarioStepFields.With), (ScenarioStepFields.End, null)];

    public static JsonObject Of(SchemaTypes types)
    {
        var step = types.MappingOf(ScenarioStepFields.Shape, isRequired: _ => false, mayBeNull: _ => false);
        step["oneOf"] = new JsonArray([.. Acts.Select(act => Alone(act.Act, act.Beside))]);
        step["allOf"] = new JsonArray(
        [
            .. from kind in ScenarioStepFields.Kinds select WhenNaming(kind, ScenarioStepFields.Edit, ScenarioStepFields.Set, EditOf(kind, types)),
            .. from kind in ScenarioStepFields.Kinds select WhenNaming(kind, ScenarioStepFields.Add, ScenarioStepFields.With, AdditionOf(kind, types)),
        ]);
        return step;
    }

    /// <summary>A step with this act, with what belongs beside it, and with nothing that belongs to another.</summary>
    private static JsonObject Alone(Field act, Field? beside)
    {
        Field[] wanted = beside is null ? [act] : [act, beside];
        return new JsonObject
        {
            ["required"] = new JsonArray([.. wanted.Select(field => (JsonNode)field.Key)]),
            ["properties"] = new JsonObject(ScenarioStepFields.Shape.Fields.Select(field => KeyValuePair.Create<string, JsonNode?>(field.Key, wanted.Contains(field)))),
        };
    }

    private static JsonObject WhenNaming(RefKind kind, Field act, Field beside, JsonObject values) => new()
    {
        ["if"] = new JsonObject
        {
            ["required"] = new JsonArray(act.Key),
            ["properties"] = new JsonObject { [act.Key] = new JsonObject { ["type"] = "string", ["pattern"] = $"^{Ref.WordOf(kind)}:" } },
        },
        ["then"] = new JsonObject { ["properties"] = new JsonObject { [beside.Key] = values } },
    };

    /// <summary>Any of the keys; one that the entry must have may not be taken away.</summary>
    private static JsonObject EditOf(RefKind kind, SchemaTypes types)
    {
        var shape = WorkspaceFiles.ShapeOf(kind);
        return types.Define($"edited-{SchemaTypes.NameOf(shape)}", () => types.MappingOf(shape, isRequired: _ => false, mayBeNull: field => !field.Required));
    }

    /// <summary>The keys of a new entry; the reference gives the id.</summary>
    private static JsonObject AdditionOf(RefKind kind, SchemaTypes types)
    {
        var shape = WorkspaceFiles.ShapeOf(kind);
        return types.Define($"added-{SchemaTypes.NameOf(shape)}", () => types.MappingOf(shape, IsNeeded, field => !IsNeeded(field)));

        bool IsNeeded(Field field) => field.Required && !(shape.Key is [var id] && id == field);
    }
}
