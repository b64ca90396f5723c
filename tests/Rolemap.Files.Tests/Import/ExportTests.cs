using Rolemap.Entries;
using Rolemap.Files.Import;
using Rolemap.Organizations;

namespace Rolemap.Files.Tests.Import;

/// <summary>One export of each system, written by us with invented names: it is recognised, and what is odd about it does not lead astray.</summary>
public sealed class ExportTests
{
    [Theory]
    [InlineData("adp.csv", "an ADP export")]
    [InlineData("bamboohr.csv", "a BambooHR export")]
    [InlineData("entra.csv", "a Microsoft Entra export")]
    [InlineData("google.csv", "a Google Workspace export")]
    [InlineData("hibob.csv", "a HiBob export")]
    [InlineData("personio.csv", "a Personio export")]
    [InlineData("rippling.csv", "a Rippling export")]
    [InlineData("workday.csv", "a Workday export")]
    public void An_export_is_recognised_by_its_headers(string file, string phrase)
    {
        var result = Imported.Export(file);
        Assert.Empty(result.Problems);
        result.SaysInANote($"The file is read as {phrase}");
    }

    [Theory]
    [InlineData("id,name,manager id")]
    [InlineData("Employee ID,Name,Job Title,Manager ID,Department,Location,Start Date,Work Email")]
    [InlineData("Worker,Associate ID,Payroll Name,Business Title")]
    [InlineData("entry,wind")]
    public void What_several_systems_write_names_none(string header) =>
        Assert.DoesNotContain(Imported.From($"{header}\n").Notes, note => note.Text.Contains("is read as", StringComparison.Ordinal));

    [Fact]
    public void BambooHR_has_two_kinds_of_supervisor_ids_and_the_employee_number_is_the_one_that_counts()
    {
        var result = Imported.Export("bamboohr.csv");
        // Supervisor ID 2002 is the internal id of Bo Lim, and the employee number of Finn Hale.
        Assert.Equal("102", result.Entry("position:103").Text(PositionFields.Manager));
        Assert.Equal("Ben Ode", result.Entry("position:103").Text(PositionFields.Name));
        Assert.Equal("2023-09-01", result.Entry("position:103")[PositionFields.Since]!.ToString());
        Assert.Equal(["7: The status is 'Inactive'."], Left(result));
        result.SaysInANote("The manager 'Gray, Eve' stands in line 7, which was left out. The status is 'Inactive'.");
        result.SaysInANote("4 managers were found by number");
    }

    [Fact]
    public void Workday_writes_a_title_above_the_header_and_ids_and_statuses_behind_names()
    {
        var result = Imported.Export("workday.csv");
        result.SaysInANote("The header stands in line 5; the 3 rows above it are not read: 'All Workers - Product and Technology'");
        Assert.Equal("id: P-00003, title: Product Manager II, manager: P-00002, function: product, site: Gdansk, holders: person: 70003, from: 2022-01-17, fte: 0.8", WithoutGrade(result, "position:P-00003"));
        Assert.Equal("id: 70002, name: Mara Quist", result.Written("person:70002"));
        Assert.Null(result.Entry("position:P-00004")[PositionFields.Holders]);
        Assert.Equal("person: 70007, kind: interim, from: 2021-06-01", result.Entry("position:P-00007")[PositionFields.Holders]!.ToString());
        Assert.Equal("group-pm", result.Entry("position:P-00007").Text(PositionFields.Role));
        Assert.Equal(["11: Its 'Active Status' says 'No'.", "13: It names the position 'P-00003' and its holder again; the first row is line 8.", "14: It is no person but the end of the report: 'Total'."], Left(result));
    }

    [Fact]
    public void Personio_writes_in_German_with_semicolons_and_points_in_dates()
    {
        var result = Imported.Export("personio.csv");
        Assert.Equal("id: 12, name: Cem Demir, title: Leiter Produktmanagement, manager: 11, function: product, site: Hamburg, since: 2020-03-15, teams: zahlung", result.Written("position:12"));
        Assert.Equal("Änne Bühler", result.Entry("position:11").Text(PositionFields.Name));
        Assert.Equal("2026-09-01", result.Entry("position:15")[PositionFields.Since]!.ToString());
        Assert.Equal(["5: The status is 'Ausgeschieden'.", "7: The status is 'Onboarding', and no start date says from when."], Left(result));
        result.SaysInANote("1 row is about somebody who has not started yet, from 'Ilse Jansen' on");
        Assert.Equal(["director", "pm"], result.UnmappedTitles.Where(title => title.Title[0] is 'L' or 'P').Select(title => title.Suggestions[0].Role));
    }

    [Fact]
    public void HiBob_has_an_id_in_the_company_and_people_who_are_hired_but_not_there()
    {
        var result = Imported.Export("hibob.csv");
        Assert.Equal("T-3", result.Entry("position:T-6").Text(PositionFields.Manager));
        Assert.Equal("2026-09-01", result.Entry("position:T-6")[PositionFields.Since]!.ToString());
        Assert.Equal("marketing", result.Entry("position:T-4").Text(PositionFields.Function));
        Assert.Equal(["6: The status is 'Terminated'."], Left(result));
    }

    [Fact]
    public void Rippling_names_managers_by_mail_and_a_person_may_have_two_rows()
    {
        var result = Imported.Export("rippling.csv");
        Assert.Equal("vic-ostrich.example", result.Entry("position:wes-ostrich.example").Text(PositionFields.Manager));
        Assert.Equal("vic-ostrich.example", result.Entry("position:xia-ostrich.example").Text(PositionFields.Manager));
        Assert.Equal("person: wes-ostrich.example, from: 2024-03-04", result.Entry("position:wes-ostrich.example-2")[PositionFields.Holders]!.ToString());
        Assert.Equal(["6: The status is 'Hired', and no start date says from when.", "7: The status is 'Terminated'."], Left(result));
        result.SaysInANote("4 managers were found by e-mail");
        result.SaysInANote("1 row is about a person who has a row already");
        Assert.Equal("'Product Manager' but for a letter or two", result.UnmappedTitles.Single(title => title.Title == "Product Manger").Suggestions[0].Reason);
    }

    [Fact]
    public void ADP_has_several_assignments_of_one_person_and_counts_them_below()
    {
        var result = Imported.Export("adp.csv");
        Assert.Equal("id: AX1003, name: Cleo Falk", result.Written("person:AX1003"));
        Assert.Equal("engineering", result.Entry("position:KFT000104").Text(PositionFields.Function));
        Assert.Equal("KFT000103", result.Entry("position:KFT000105").Text(PositionFields.Manager));
        Assert.Equal("KFT000102", result.Entry("position:KFT000106").Text(PositionFields.Manager));
        Assert.Equal(["8: The status is 'Terminated'.", "9: It is no person but the end of the report: 'Total Employees: 7'."], Left(result));
    }

    [Fact]
    public void A_report_to_a_person_with_two_seats_goes_to_the_primary_one_wherever_it_stands()
    {
        var text = File.ReadAllText(RepositoryRoot.PathOf("tests/Rolemap.Files.Tests/Import/exports/adp.csv")).TrimEnd('\n').Split('\n');
        (text[3], text[4]) = (text[4], text[3]);
        Assert.Equal("KFT000103", Imported.From(string.Join('\n', text) + "\n").Entry("position:KFT000105").Text(PositionFields.Manager));
    }

    [Fact]
    public void Entra_lists_accounts_and_no_managers()
    {
        var result = Imported.Export("entra.csv");
        Assert.Equal(["5: Its 'accountEnabled' says 'False'.", "6: The account is a guest from outside the company."], Left(result).Take(2));
        Assert.All(Left(result).Skip(2), reason => Assert.Contains("it looks like a mailbox or a service", reason, StringComparison.Ordinal));
        Assert.Equal("carl@heron.example", result.Entries[RefKind.Person].Single(person => person.Id.EndsWith("0003", StringComparison.OrdinalIgnoreCase) || person.Id.Contains("-0003-", StringComparison.Ordinal)).Text(PersonFields.Email));
        Assert.Equal("who reports to whom", result.Lacks[0]);
        result.SaysInANote("The user list that the Entra portal exports never has one");
    }

    [Fact]
    public void Entra_with_managers_names_them_by_the_sign_in_name()
    {
        var result = Imported.Export("entra-graph.csv");
        Assert.Equal(2, result.Entries[RefKind.Position].Count(seat => seat.Text(PositionFields.Manager) is not null));
        result.SaysInANote("2 managers were found by the name they sign in with");
    }

    [Fact]
    public void Google_Workspace_writes_what_may_be_written_behind_each_header()
    {
        var result = Imported.Export("google.csv");
        Assert.Equal("id: hugo-plover.example, name: Hugo Ivers, title: Sr. PM, role: senior-pm, manager: P-1, function: product, source: hugo@plover.example", result.Written("position:hugo-plover.example"));
        Assert.Equal(["4: The status is 'Suspended'.", "6: The status is 'Archived'."], Left(result));
        result.SaysInANote("The manager 'ines@plover.example' stands in line 4, which was left out. The status is 'Suspended'.");
    }

    [Fact]
    public void What_no_export_of_people_data_holds_is_said() =>
        Assert.Equal(["vacant seats", "teams", "products and who answers for them", "dotted lines and mentoring", "decisions"], Imported.Export("hibob.csv").Lacks);

    [Fact]
    public void Whoever_left_before_the_day_is_left_out_and_an_old_contract_is_no_leaving()
    {
        const string Text = "Employee ID,Position ID,Name,Status,Termination Date\n1,A1,Ada,,2025-12-31\n2,,Bo,,2026-12-31\n3,,Cy,Active,2025-12-31\n";
        Assert.Empty(Imported.From(Text).LeftOver);
        var result = Importer.Read([ImportFile.OfBytes("hr.csv", System.Text.Encoding.UTF8.GetBytes(Text))], ImportMap.Empty, [], new DateOnly(2026, 6, 30));
        Assert.Equal(["2: The person left on 2025-12-31."], Left(result));
        Assert.Equal("Cy", result.Entry("position:3").Text(PositionFields.Name));
        result.SaysInANote("hr.csv:4:14: The end '2025-12-31' is over, but the status is 'Active': the status is believed.");
    }

    [Theory]
    [InlineData("01/20/20", "01/21/26", "2020-01-20")]
    [InlineData("20.01.69", "01.02.03", "2069-01-20")]
    [InlineData("1/20/70", "1/2/03", "1970-01-20")]
    public void Years_may_have_two_digits_and_that_is_said(string first, string second, string expected)
    {
        var result = Imported.From($"id,name,start date\n1,Ada,{first}\n2,Bo,{second}\n");
        Assert.Empty(result.Problems);
        Assert.Equal(expected, result.Entry("position:1")[PositionFields.Since]!.ToString());
        result.SaysInANote($"Years of two digits, as in '{first}', are read as 1970 to 2069.");
    }

    [Fact]
    public void A_date_of_zeros_is_none() =>
        Assert.Equal("Ada", Imported.From("id,name,termination date\n1,Ada,0000-00-00\n").Entry("position:1").Text(PositionFields.Name));

    [Theory]
    [InlineData("Total,12,,\n")]
    [InlineData("Grand Total: 12\n")]
    [InlineData("Report generated on 2026-06-30\n")]
    [InlineData("\"Summe\",,,,,\n")]
    public void What_stands_below_the_people_is_listed_and_no_problem(string footer)
    {
        var result = Imported.From("id,name,title,manager\n1,Ada,CPO,\n" + footer);
        Assert.Empty(result.Problems);
        Assert.StartsWith("It is no person but the end of the report", Assert.Single(result.LeftOver).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Somebody_who_is_called_like_a_total_is_a_person() =>
        Assert.Equal(2, Imported.From("name,title,manager,site\nCount Orlok,PM,,Wismar\nSumma Lee,PM,Count Orlok,Oslo\n").RowsImported);

    [Fact]
    public void A_contradiction_between_the_id_and_the_name_of_a_manager_is_said() =>
        Imported.From("id,name,manager id,manager name\n1,Ada,,\n2,Bo,1,Ada\n3,Cy,1,Bo\n").SaysInANote("hr.csv:4:8: The manager is called 'Bo' here, but '1' is Ada; the latter is kept.");

    [Theory]
    [InlineData("100\n80\n50", "1, 0.8, 0.5")]
    [InlineData("100%\n80 %\n1", "1, 0.8, 1")]
    [InlineData("1\n0.8\n0,5", "1, 0.8, 0.5")]
    public void Full_time_equivalents_may_be_written_as_per_cent(string values, string expected)
    {
        var rows = values.Split('\n').Select((value, at) => $"{at},Ada {at},\"{value}\"\n");
        var result = Imported.From("id,name,fte\n" + string.Concat(rows));
        Assert.Equal(expected, string.Join(", ", result.Entries[RefKind.Position].Select(seat => seat[PositionFields.Fte]!.ToString())));
    }

    private static IEnumerable<string> Left(ImportResult result) => result.LeftOver.Select(row => $"{row.Line}: {row.Reason}");

    private static string WithoutGrade(ImportResult result, string reference)
    {
        var entry = result.Entry(reference);
        return entry.With(PositionFields.Grade, null).With(PositionFields.Source, null).ToString();
    }
}
