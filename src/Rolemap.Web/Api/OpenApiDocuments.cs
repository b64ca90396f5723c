using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace Rolemap.Web.Api;

/// <summary>The API as an OpenAPI 3.1 document at <c>/openapi/v1.json</c>: operations from <see cref="Operations"/>, answers from <see cref="AnswerSchemas"/>.</summary>
public static class OpenApiDocuments
{
    private const string ProblemType = "application/problem+json";

    public static void AddOpenApiDocument(this IServiceCollection services) => services.AddOpenApi("v1", options =>
    {
        options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        options.ShouldInclude = description => description.ActionDescriptor.EndpointMetadata.OfType<Operation>().Any();
        options.AddOperationTransformer((described, context, _) =>
        {
            Describe(described, context.Description.ActionDescriptor.EndpointMetadata.OfType<Operation>().Single(), context.Document!);
            return Task.CompletedTask;
        });
        options.AddDocumentTransformer((document, _, _) =>
        {
            Describe(document);
            return Task.CompletedTask;
        });
    });

    public static void MapOpenApiDocument(this IEndpointRouteBuilder app) => app.MapOpenApi("/openapi/{documentName}.json");

    private static void Describe(OpenApiDocument document)
    {
        document.Info = new OpenApiInfo
        {
            Title = "Rolemap",
            Version = "1",
            Description = "Reads a framework of product roles, and the organization that works by it: the same answers as rolemap explain and rolemap lint with --format json. " +
                "It never writes. What is private is left out by whose eyes look; there is no difference between what does not exist and what is not for you.",
        };
        document.Servers = []; // the one that serves this document
        document.Tags = null;
        document.Components ??= new OpenApiComponents();
        document.Components.Schemas = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal);
        foreach (var (name, schema) in AnswerSchemas.All())
            document.Components.Schemas.Add(name, Parsed(schema!.ToJsonString(), document));
    }

    private static void Describe(OpenApiOperation described, Operation operation, OpenApiDocument document)
    {
        described.Tags = null;
        described.Parameters = [.. operation.Parameters.Select(parameter => Described(parameter, document))];
        described.Responses = new OpenApiResponses
        {
            ["200"] = Answer("The answer.", "application/json", operation.Schema, document),
            ["400"] = Answer("A parameter is wrong; try says what to do.", ProblemType, "Problem", document),
            ["404"] = Answer("There is no such thing, or it is not for the eyes of whoever asks; near says what goes by a similar name.", ProblemType, "Problem", document),
        };
    }

    private static OpenApiParameter Described(Parameter parameter, OpenApiDocument document)
    {
        var schema = new JsonObject { ["type"] = parameter.IsNumber ? "integer" : "string" };
        if (parameter.IsNumber)
            (schema["minimum"], schema["maximum"], schema["default"]) = (1, Asked.MostItems, Asked.UsualItems);
        if (!parameter.Words.IsEmpty)
            schema["enum"] = new JsonArray([.. parameter.Words.Select(word => (JsonNode)word)]);
        return new OpenApiParameter
        {
            Name = parameter.Name,
            In = parameter.IsInPath ? ParameterLocation.Path : ParameterLocation.Query,
            Required = parameter.IsRequired,
            Description = parameter.About,
            Schema = Parsed(schema.ToJsonString(), document),
            Example = parameter.Example.Length == 0 ? null : parameter.IsNumber ? JsonNode.Parse(parameter.Example) : parameter.Example,
        };
    }

    private static OpenApiResponse Answer(string about, string type, string schema, OpenApiDocument document) => new()
    {
        Description = about,
        Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal) { [type] = new OpenApiMediaType { Schema = new OpenApiSchemaReference(schema, document) } },
    };

    private static OpenApiSchema Parsed(string schema, OpenApiDocument document)
    {
        var parsed = OpenApiModelFactory.Parse<OpenApiSchema>(schema, OpenApiSpecVersion.OpenApi3_1, document, out var diagnostic, OpenApiConstants.Json);
        return parsed is not null && diagnostic.Errors.Count == 0 ? parsed : throw new InvalidOperationException($"The schema {schema} is none: {string.Join(' ', diagnostic.Errors)}");
    }
}
