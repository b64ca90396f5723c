using System.Collections.Immutable;
using CsCheck;
using Rolemap.Entries;
using Rolemap.Files.Import;
using Rolemap.Organizations;
using Rolemap.Files.Tests.Csv;

namespace Rolemap.Files.Tests.Import;

public sealed class PeopleImportTests
{
    [Fact]
    public void One_row_is_one_seat_in_the_short_form()
    {
        var result = Imported.From("""
            Employee ID,Name,Job Title,Department,Manager ID,Location,Start Date,FTE,Annual Salary (EUR),Level
            P01,Ada Okoro,CPO,Product,,Lagos,2020-03-01,1.0,"210,000",L7
            P02,Bo Lind,Sr. PM,Product,P01,Berlin,2021-05,0.8,€ 95.000,L3
            """);
        Assert.Equal("id: P01, name: Ada Okoro, title: CPO, role: cpo, function: product, site: Lagos, since: 2020-03-01, grade: 7, fte: 1, cost: 210000", result.Written("position:P01"));
        Assert.Equal("id: P02, name: Bo Lind, title: Sr. PM, role: senior-pm, manager: P01, function: product, site: Berlin, since: 2021-05-01, grade: 3, fte: 0.8, cost: 95000", result.Written("position:P02"));
        Assert.Empty(result.Entries[RefKind.Person]);
        Assert.Empty(result.Problems);
        Assert.Equal(2, result.RowsImported);
    }

    [Fact]
    public void Every_value_keeps_its_place()
    {
        var result = Imported.From("id,name,title\n1,\"Ada\nOkoro\",PM\n");
        var seat = result.Entry("position:1");
        Assert.Equal("hr.csv:2:1", seat.Place.ToString());
        Assert.Equal("hr.csv:3:8", seat.PlaceOf(PositionFields.Title).ToString());
        Assert.Equal("Ada Okoro", seat.Text(PositionFields.Name));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Vacant")]
    [InlineData("TBD")]
    [InlineData("To be hired")]
    [InlineData("OPEN")]
    public void A_row_without_a_person_is_a_vacant_seat(string name)
    {
        var result = Imported.From($"Employee ID,Name,Title,Manager ID\n1,Ada,CPO,\n2,{name},PM,1\n");
        Assert.Equal("id: 2, title: PM, role: pm, manager: 1", result.Written("position:2"));
    }

    [Fact]
    public void A_person_on_several_positions_holds_them_all()
    {
        var result = Imported.From("""
            position_id,employee_id,name,email,title
            A1,E7,Ada Okoro,ada@x.example,CPO
            A2,E7,Ada Okoro,ada@x.example,PM
            A3,E8,Bo Lind,bo@x.example,PM
            """);
        Assert.Equal("id: A1, title: CPO, role: cpo, holders: person: E7", result.Written("position:A1"));
        Assert.Equal("id: A2, title: PM, role: pm, holders: person: E7", result.Written("position:A2"));
        Assert.Equal("id: E7, name: Ada Okoro, email: ada@x.example", result.Written("person:E7"));
        Assert.Equal("id: A3, title: PM, role: pm, holders: person: E8", result.Written("position:A3"));
    }

    [Fact]
    public void Without_an_id_a_person_is_known_by_the_mail_address()
    {
        var result = Imported.From("position id,name,e-mail\nA1,Ada,ada@x.example\nA2,Ada O,ADA@x.example\nA3,Bo,bo@x.example\n");
        Assert.Equal("id: A1, function: other, holders: person: ada-x.example", result.Written("position:A1"));
        Assert.Equal("id: A2, function: other, holders: person: ada-x.example", result.Written("position:A2"));
        Assert.Equal("id: A3, name: Bo, function: other", result.Written("position:A3"));
        Assert.Equal("id: A3, email: bo@x.example", result.Written("person:A3"));
    }

    [Fact]
    public void A_position_on_several_rows_is_a_job_share()
    {
        var result = Imported.From("position id,employee id,name,title\nA1,1,Ada,PM\nA1,2,Bo,Product Manager\nA1,1,Ada,PM\n");
        Assert.Equal("person: 1, person: 2", result.Entry("position:A1")[PositionFields.Holders]!.ToString());
        result.SaysInANote("hr.csv:3:9: The position 'A1' has 'Product Manager' here and 'PM' in line 2; the first is kept.");
        Assert.Equal(new LeftOverRow("hr.csv", 4, "It names the position 'A1' and its holder again; the first row is line 2."), Assert.Single(result.LeftOver));
    }

    [Fact]
    public void An_id_that_stands_twice_is_a_problem()
    {
        var result = Imported.From("id,name\n1,Ada\n1,Bo\n");
        Assert.Equal("hr.csv:3:1", Assert.Single(result.Problems).Place.ToString());
        Assert.Equal("'1' stands twice; the first row is line 2 of hr.csv.", Assert.Single(result.LeftOver).Reason);
    }

    [Fact]
    public void Those_who_left_and_empty_rows_are_listed_with_the_reason()
    {
        var result = Imported.From("id,name,status\n1,Ada,Active\n2,Bo,Terminated\n,,\n3,Cy,On leave\n");
        Assert.Equal([new("hr.csv", 3, "The status is 'Terminated'."), new LeftOverRow("hr.csv", 4, "The row is empty.")], result.LeftOver);
        Assert.Equal((4, 2), (result.RowsRead, result.RowsImported));
    }

    [Fact]
    public void Ragged_rows_are_left_over_too()
    {
        var result = Imported.From("id,name\n1,Ada\n2\n3,Cy\n");
        Assert.Equal("The row has 1 field where the header has 2.", Assert.Single(result.LeftOver).Reason);
        Assert.Equal("hr.csv:3:1", Assert.Single(result.Problems).Place.ToString());
    }

    [Fact]
    public void An_end_date_is_kept_with_the_holder()
    {
        var result = Imported.From("id,name,start date,end date\n1,Ada,2020-01-01,2026-12-31\n");
        Assert.Equal("person: 1, from: 2020-01-01, until: 2026-12-31", result.Entry("position:1")[PositionFields.Holders]!.ToString());
        Assert.Equal("id: 1, name: Ada", result.Written("person:1"));
    }

    [Fact]
    public void Ids_that_do_not_fit_are_changed_and_the_original_is_kept()
    {
        var result = Imported.From("employee id,name,manager id\nA/1,Ada,\nA 1,Bo,A/1\nA-1,Cy,A 1\n");
        Assert.Equal("id: A-1, name: Cy, manager: A-1-2, function: other", result.Written("position:A-1"));
        Assert.Equal("id: A-1-2, name: Bo, manager: A-1-3, function: other, source: A 1", result.Written("position:A-1-2"));
        Assert.Equal("A/1", result.Entry("position:A-1-3").Text(PositionFields.Source));
        result.SaysInANote("The id 'A/1' is written 'A-1-3' here");
    }

    [Fact]
    public void Ids_do_not_depend_on_the_order_of_the_rows()
    {
        var forward = Imported.From("employee id,name\nA/1,Ada\nA 1,Bo\nA-1,Cy\nÄ?,Di\n");
        var backward = Imported.From("employee id,name\nÄ?,Di\nA-1,Cy\nA 1,Bo\nA/1,Ada\n");
        Assert.Equal(forward.Entries, backward.Entries);
    }

    [Fact]
    public void Names_alone_are_enough()
    {
        var result = Imported.From("First Name [Required],Last Name [Required],Employee Title,Manager\nAda,Okoro,CPO,\nBo,Lind,PM,Ada Okoro\nCy,Berg,PM,\"Okoro, Ada\"\n");
        Assert.Equal("id: bo-lind, name: Bo Lind, title: PM, role: pm, manager: ada-okoro", result.Written("position:bo-lind"));
        Assert.Equal("ada-okoro", result.Entry("position:cy-berg").Text(PositionFields.Manager));
        result.SaysInANote("2 managers were found by name, from here on.");
    }

    [Fact]
    public void Managers_are_found_by_id_number_mail_and_unique_name_and_each_way_is_counted()
    {
        var result = Imported.From("""
            id,employee number,name,email,manager
            1,N-1,Ada Okoro,ada@x.example,
            2,N-2,Bo Lind,bo@x.example,1
            3,N-3,Cy Berg,cy@x.example,N-2
            4,N-4,Di Wolf,di@x.example,BO@x.example
            5,N-5,Ed Reid,ed@x.example,ada okoro
            6,N-6,Ed Reid,ed2@x.example,Ed Reid
            """);
        Assert.Equal(["", "1", "2", "2", "1", "Ed-Reid"], result.Entries[RefKind.Position].Select(seat => seat.Text(PositionFields.Manager) ?? ""));
        result.SaysInANote("hr.csv:4:28: 1 manager was found by number, from here on.");
        result.SaysInANote("1 manager was found by e-mail");
        result.SaysInANote("1 manager was found by name");
        result.SaysInANote("Several people are called 'Ed Reid', so the name does not say who is the manager.");
    }

    [Fact]
    public void A_manager_that_is_not_there_never_becomes_somebody_else()
    {
        var result = Imported.From("id,name,manager id\nA-B,Ada,\n2,Bo,A B\n");
        Assert.Equal("A-B-unknown", result.Entry("position:2").Text(PositionFields.Manager));
    }

    [Fact]
    public void Managers_may_stand_in_another_file()
    {
        var result = Imported.From(ImportMap.Empty, ("uk.csv", "id,name,manager id\n2,Bo,1\n"), ("hq.csv", "id,name\n1,Ada\n"));
        Assert.Equal("1", result.Entry("position:2").Text(PositionFields.Manager));
    }

    [Fact]
    public void The_column_of_departments_whose_words_are_known_gives_the_function()
    {
        var result = Imported.From("id,name,department,track\n1,Ada,D014,Engineering\n2,Bo,D015,People\n3,Cy,D015,Underwater\n4,Di,,Finance\n");
        Assert.Equal(["engineering", "people", "other", "other"], result.Entries[RefKind.Position].Select(seat => seat.Text(PositionFields.Function)));
        result.SaysInANote("The function is taken from 'track'");
        result.SaysInANote("The function 'Underwater' (1 row) is not known");
    }

    [Fact]
    public void Titles_of_product_seats_that_name_no_role_are_listed_with_near_roles()
    {
        var result = Imported.From("id,name,title,department\n1,Ada,Produkt Manager,Product\n2,Bo,Product Ninja,Product\n3,Cy,Produkt Manager,Product\n4,Di,Plumber,Operations\n");
        Assert.Equal([("Produkt Manager", 2, "hr.csv:2:7"), ("Product Ninja", 1, "hr.csv:3:6")], result.UnmappedTitles.Select(one => (one.Title, one.Rows, one.Place.ToString())));
        Assert.Equal(("pm", Confidence.Medium), (result.UnmappedTitles[0].Suggestions[0].Role, result.UnmappedTitles[0].Suggestions[0].Confidence));
        Assert.Null(result.Entry("position:1").Text(PositionFields.Role));
    }

    [Fact]
    public void Grades_with_one_prefix_are_numbers_and_others_stay_in_the_source()
    {
        Assert.Equal(4, Imported.From("id,name,grade\n1,Ada,IC4\n2,Bo,ic2\n").Entry("position:1").Whole(PositionFields.Grade));
        var mixed = Imported.From("id,name,grade\n1,Ada,IC4\n2,Bo,M4\n").Entry("position:1");
        Assert.Null(mixed.Whole(PositionFields.Grade));
        Assert.Equal("grade IC4", mixed.Text(PositionFields.Source));
    }

    [Fact]
    public void Teams_get_ids_from_their_names()
    {
        var result = Imported.From("id,name,team\n1,Ada,Dispatch Mobile; Growth\n2,Bo,Growth\n");
        Assert.Equal(["dispatch-mobile", "growth"], result.Entry("position:1").Texts(PositionFields.Teams));
        Assert.Equal("id: growth, name: Growth", result.Written("team:growth"));
    }

    [Fact]
    public void A_map_goes_before_recognition()
    {
        var map = new ImportMap
        {
            Columns = new Dictionary<string, string> { ["Wer"] = "name", ["Chef"] = "manager", ["Nr"] = "personId", ["Rolle"] = "title", ["Abt"] = "function" }.ToImmutableDictionary(),
            Titles = new Dictionary<string, string> { ["Product Ninja"] = "pm" }.ToImmutableDictionary(),
            Functions = new Dictionary<string, string> { ["Wachstum"] = "marketing" }.ToImmutableDictionary(),
            Ignore = ["Name"],
        };
        var result = Imported.From("Nr;Wer;Rolle;Chef;Abt;Name\n1;Ada;product ninja;;Wachstum;x\n2;Bo;PM;1;Product;y\n", map);
        Assert.Equal("id: 1, name: Ada, title: product ninja, role: pm, function: marketing", result.Written("position:1"));
        Assert.Equal("1", result.Entry("position:2").Text(PositionFields.Manager));
        Assert.Empty(result.Problems);
        result.SaysInANote("separated by a semicolon");
    }

    [Fact]
    public void A_column_of_the_map_that_no_file_has_is_a_problem()
    {
        var map = new ImportMap { Columns = new Dictionary<string, string> { ["Boss"] = "manager" }.ToImmutableDictionary() };
        Assert.Equal("The map names a column 'Boss', which no file has.", Assert.Single(Imported.From("id,name\n1,Ada\n", map).Problems).Message);
    }

    [Fact]
    public void Headers_that_stand_twice_are_refused_unless_they_are_ignored()
    {
        Assert.Equal("hr.csv:1:9", Assert.Single(Imported.From("id,name,name\n1,Ada,x\n").Problems).Place.ToString());
        Assert.Empty(Imported.From("id,name,x,x,,\n1,Ada,x,,,\n", new ImportMap { Ignore = ["x"] }).Problems);
    }

    [Fact]
    public void A_file_without_people_says_which_columns_it_has() =>
        Assert.Equal("No column says who the rows are about: 'wind', 'rain'.", Assert.Single(Imported.From("wind,rain\n1,2\n").Problems).Message);

    [Fact]
    public void A_file_without_managers_says_what_is_missing() =>
        Imported.From("id,name\n1,Ada\n").SaysInANote("No column names the manager");

    [Theory]
    [InlineData("1\u0007", "control character U+0007")]
    [InlineData("\u202Eabc", "control character U+202E")]
    [InlineData("\u200B\u200D", "has nothing that can be seen")]
    public void Names_that_deceive_are_refused(string name, string says)
    {
        var result = Imported.From($"id,name\n1,{name}\n2,محمد\n3,👩‍🚀\n");
        Assert.Contains(says, Assert.Single(result.Problems).Message, StringComparison.Ordinal);
        Assert.Equal(2, result.Entries[RefKind.Position].Length);
    }

    [Fact]
    public void Formulas_are_kept_and_our_own_apostrophe_is_taken_away()
    {
        var result = Imported.From("id,name,title\n1,Ada,=cmd()\n2,Bo,'=cmd()\n");
        Assert.Equal(["=cmd()", "=cmd()"], result.Entries[RefKind.Position].Select(seat => seat.Text(PositionFields.Title)));
    }

    [Fact]
    public void Characters_that_were_lost_before_are_kept_and_reported_once()
    {
        var result = Imported.From("id,name,note\n1,Jos\uFFFD,\uFFFD\uFFFD\n2,Bo,\n");
        Assert.Equal("Jos\uFFFD", result.Entry("position:1").Text(PositionFields.Name));
        result.SaysInANote("hr.csv:2:3: 3 characters U+FFFD");
    }

    [Fact]
    public void A_file_that_is_not_there_is_a_problem() =>
        Assert.Contains("cannot be read", Assert.Single(Importer.Read([ImportFile.OfPath("/no/such/hr.csv")], ImportMap.Empty, []).Problems).Message, StringComparison.Ordinal);

    [Fact]
    public void Two_files_can_be_compared_without_noise()
    {
        var one = OrganizationCsv.Read(ImportFile.OfBytes("a.csv", "id,name\n1,Ada\n2,Bo\n"u8.ToArray()), Imported.Roles);
        var two = OrganizationCsv.Read(ImportFile.OfBytes("b.csv", "id,name\n2,Bo\n1,Ada\n"u8.ToArray()), Imported.Roles);
        Assert.Equal(one.Entries, two.Entries);
    }

    [Fact]
    public void Every_row_of_any_file_is_accounted_for()
    {
        var cell = Gen.OneOf("", "", "1", "2", "3 4", "Ada", "Bo", "vacant", "Terminated", "PM", "a@x.example", "\"x\"y", "2026-01-01", "\"a,b\"", "\"a\nb\"", "N/D", "XX", "\u0007", "x,y");
        var headers = Gen.OneOf("position id,employee id,name,email,title,status,manager", "id,name,name,status,start date,fte,boss", "Post Unique Reference,Name,Grade,Job Title,Reports to Senior Post,FTE,Notes", "wind,rain,a,b,c,d,e");
        Gen.Select(headers, cell.Array[7].Array[0, 12]).Sample((header, rows) =>
        {
            var text = header + "\n" + string.Concat(rows.Select(row => string.Join(',', row) + "\n"));
            var result = Imported.From(text);
            var isRead = !header.StartsWith("wind", StringComparison.Ordinal);
            Assert.Equal(isRead ? SlowCsv.Read(text, ',').Count - 1 : 0, result.RowsRead);
            var holders = result.Entries[RefKind.Position].Sum(seat => Math.Max(1, seat.Items(PositionFields.Holders).Length));
            Assert.InRange(result.RowsImported, holders > 0 ? holders : 0, rows.Length);
        });
    }
}
