using Rolemap.Changes;
using Rolemap.Entries;
using Rolemap.Files.Schemas;
using Rolemap.Files.Tests.Corpus;
using Rolemap.Files.Tests.Yaml;
using Rolemap.Files.Yaml;

namespace Rolemap.Files.Tests.Schemas;

public sealed class JsonSchemaTests
{
    [Fact]
    public void Every_schema_is_one_by_the_strictest_reading()
    {
        Assert.SkipWhen(SchemaCheck.Missing is not null, SchemaCheck.Missing ?? "");
        var schemas = SchemaCheck.OfSchemas();
        Assert.Equal(FileKind.All.Select(kind => kind.Name).Order(StringComparer.Ordinal), schemas.Select(one => one.Schema));
        Assert.All(schemas, schema => Assert.Empty(schema.Faults));
    }

    [Fact]
    public void What_the_loader_accepts_the_schema_accepts()
    {
        Assert.SkipWhen(SchemaCheck.Missing is not null, SchemaCheck.Missing ?? "");
        Assert.Empty(VerdictsOn(CorpusFile.Good).Where(verdict => !verdict.IsValid));
    }

    [Fact]
    public void What_the_loader_refuses_the_schema_refuses_where_it_has_words_for_it()
    {
        Assert.SkipWhen(SchemaCheck.Missing is not null, SchemaCheck.Missing ?? "");
        Assert.Empty(VerdictsOn(CorpusFile.Bad.Where(file => !file.IsLoaderOnly)).Where(verdict => verdict.IsValid));
    }

    [Fact]
    public void The_samples_and_what_is_shipped_fit_their_schemas()
    {
        Assert.SkipWhen(SchemaCheck.Missing is not null, SchemaCheck.Missing ?? "");
        var files = new[] { "samples", "frameworks", "archetypes" }
            .SelectMany(folder => Directory.GetFiles(RepositoryRoot.PathOf(folder), "*.yaml", SearchOption.AllDirectories))
            .Order(StringComparer.Ordinal)
            .Select(path => (Kind: FileRecognition.KindOf(path, File.ReadAllBytes(path))!, path)).ToArray();
        Assert.DoesNotContain(files, file => file.Kind is null);
        Assert.InRange(files.Length, 70, int.MaxValue);
        Assert.Empty(SchemaCheck.OfFiles(files).Where(verdict => !verdict.IsValid));
    }

    /// <summary>What a scenario's <c>set</c> and <c>with</c> take hangs on the reference beside them; good files of the corpus show it.</summary>
    [Fact]
    public void Every_example_of_a_field_table_is_one()
    {
        var faults = new List<Problem>();
        foreach (var field in Shapes.All.Where(shape => shape != ScenarioFields.Shape).SelectMany(shape => shape.Fields).Where(field => field is { Example: not null, Type: not FieldType.FieldsOf }))
        {
            var source = SourceText.Of($"{field.Shape}.{field}", $"example: {field.Example}");
            var node = YamlReader.Read(source, faults).Mapping!.Pairs[0].Value;
            Assert.True(new EntryReader(source, faults).ReadValue(node, field.Type, field.Key) is not null, faults.LastOrDefault()?.ToString());
        }
        Assert.Empty(faults);
    }

    [Fact]
    public void The_same_schema_comes_out_each_time() =>
        Assert.All(FileKind.All, kind => Assert.Equal(JsonSchema.Of(kind), JsonSchema.Of(kind)));

    private static IReadOnlyList<Verdict> VerdictsOn(IEnumerable<CorpusFile> files) => SchemaCheck.OfFiles(files.Select(file => (file.Kind, file.Path)));
}
