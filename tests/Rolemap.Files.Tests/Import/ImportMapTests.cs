using System.Text;
using Rolemap.Entries;
using Rolemap.Files.Import;

namespace Rolemap.Files.Tests.Import;

public sealed class ImportMapTests
{
    private readonly List<Problem> problems = [];

    [Fact]
    public void A_map_is_read_with_headers_and_titles_as_they_are_written()
    {
        var map = Read("""
            columns: { "Job Title": title, Boss's mail: managerEmail }
            titles:
              Product Ninja (m/w/d): senior-pm
            functions: { R & D: engineering }
            dates: dmy
            delimiter: semicolon
            ignore: [Notes, "Shoe size"]
            """);
        Assert.Empty(problems);
        Assert.Equal(("title", "managerEmail"), (map.Columns["Job Title"], map.Columns["Boss's mail"]));
        Assert.Equal("senior-pm", map.Titles["Product Ninja (m/w/d)"]);
        Assert.Equal("engineering", map.Functions["R & D"]);
        Assert.Equal(("dmy", ';'), (map.Dates, map.Delimiter));
        Assert.Equal(["Notes", "Shoe size"], map.Ignore);
    }

    [Fact]
    public void What_a_map_cannot_say_is_a_problem_at_its_place()
    {
        Read("columns: { Boss: superior }\ndates: ymd\ncolour: red\n");
        Assert.Equal(["map.yaml:1:18", "map.yaml:2:8", "map.yaml:3:1"], problems.Select(problem => problem.Place.ToString()));
    }

    [Fact]
    public void Every_example_of_the_field_table_is_readable()
    {
        Read(string.Join('\n', ImportMapFields.Shape.Fields.Select(field => $"{field.Key}: {field.Example}")));
        Assert.Empty(problems);
    }

    [Fact]
    public void A_role_that_the_framework_does_not_have_is_a_problem_where_it_stands()
    {
        var result = Imported.From("id,name,title\n1,Ada,Product Ninja\n", Read("titles: { Product Ninja: pmm }\n"));

        Assert.Equal("map.yaml:1:26: The map gives 'Product Ninja' the role 'pmm', which the framework does not have. Did you mean 'pm'?", Assert.Single(result.Problems).ToString());
    }

    [Fact]
    public void A_title_that_no_row_has_is_noted()
    {
        var result = Imported.From("id,name,title\n1,Ada,Product Ninja\n", Read("titles: { Product Ninjaa: pm, product ninja: pm }\n"));

        Assert.Equal("map.yaml:1:27", Assert.Single(result.Notes, note => note.Text == "The map gives a role to 'Product Ninjaa', a title that no row has.").Place.ToString());
    }

    [Fact]
    public void A_column_without_a_name_and_a_line_break_in_a_cell_are_noted()
    {
        var result = Imported.From("id,name,,title\n1,\"Ada\nRay\",secret,CPO\n");

        Assert.Contains(result.Notes, note => note.Text == "Columns that are not read: 'column 3, which has no name'.");
        Assert.Equal("hr.csv:2:3", Assert.Single(result.Notes, note => note.Text == "Line breaks and tabs inside the cell become spaces.").Place.ToString());
    }

    private ImportMap Read(string text) => ImportMap.Read("map.yaml", Encoding.UTF8.GetBytes(text), problems);
}
