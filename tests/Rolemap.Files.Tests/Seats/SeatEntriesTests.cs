using System.Globalization;
using System.Text;
using CsCheck;
using Rolemap.Bench.Report;
using Rolemap.Entries;
using Rolemap.Files.Csv;
using Rolemap.Files.Import;
using Rolemap.Files.Seats;
using Rolemap.Lint;
using Rolemap.Organizations;

namespace Rolemap.Files.Tests.Seats;

/// <summary>Organizations over the columns of a plain file say what those say of which an import made every entry.</summary>
public sealed class SeatEntriesTests
{
    private static readonly DateOnly Day = new(2026, 6, 30);

    // Headers that an import knows, and cells of files that are plain enough for columns; half of the columns may be missing.
    private static readonly (string Header, string[] Cells)[] Columns =
    [
        ("name", ["Ada Ray", "José Müller", "", "Zoë", "\"Ray, Ada\"", "\"Lim, Bo\"", "=Bo", "\"Ada \"\"A\"\" Ray\"", "TBD", "\"Two\nlines\""]),
        ("email", ["", "", "a@x.example", "b@x.example", "A@x.example"]),
        ("title", ["PM", "\"Director, Sales\"", "Interim Director", "PM (acting)", "Intern", "Acting", "\"Kommissarische \"\"Leitung\"\"\"", "Directeur intérimaire", "Internal Auditor", ""]),
        ("level", ["0", "3", "12", "", "007"]),
        ("track", ["Product", "Sales", "Vertrieb", "", "Éclair"]),
        ("department", ["Design", "D017", "A department with a long name", "HR", ""]),
        ("location", ["Oslo", "", "\"Oslo, Norway\""]),
        ("start_date", ["2020-01-31", "2011-12-01", "", "2027-01-01"]),
        ("fte", ["1.0", "0.8", "", "0.625"]),
        ("salary", ["90000", "0", "", "1001.50"]),
        ("notes", ["", "\"a \"\"b\"\"\nc\"", "x"]),
    ];

    private static readonly Gen<string> Files = Gen.Select(
        Of("employee_id,manager_id", "position id,manager position id", "employee number,manager number", "id,manager", "employee_id,"),
        Gen.Bool.Array[Columns.Length],
        Gen.Int[0, 999].Array[Columns.Length + 2].Array[1, 30],
        Of("\n", "\r\n"),
        Of("", "\uFEFF"),
        Gen.Bool,
        (ids, isThere, rows, end, mark, isClosed) => mark + Written(ids, isThere, rows, isClosed).Replace("\n", end, StringComparison.Ordinal));

    [Fact]
    public void Entries_made_of_rows_are_those_of_an_import_with_every_place()
    {
        var quick = 0;
        Files.Sample(
            text =>
            {
                var file = FileOf(text);
                if (SeatFile.TryRead(file, Day, forRules: true) is not { Organization: { } made })
                    return;
                Interlocked.Increment(ref quick);
                var imported = SeatFile.Import(file, Day).Organization!;
                Assert.Equal(imported.Entries.All.SelectMany(Said), made.Entries.All.SelectMany(Said));
                Assert.Equal(Findings(imported), Findings(made));
                Assert.Equal(Seats(imported), Seats(made));
                Assert.Equal(People(imported), People(made));
            },
            iter: 2_000);
        Assert.True(quick > 500, $"Only {quick} files were plain enough to say anything.");
    }

    [Fact]
    public void Entries_put_in_the_place_of_others_are_seen_as_in_an_organization_that_is_built_anew()
    {
        Field[] fields = [PositionFields.Manager, PositionFields.Name, PositionFields.Holders, PositionFields.Grade, PositionFields.Cost, PositionFields.Fte, PositionFields.Title, PositionFields.Since, PositionFields.Function];
        var quick = 0;
        Gen.Select(Files, Gen.Int[0, 999].Array[5].Array[1, 8]).Sample(
            (text, edits) =>
            {
                var file = FileOf(text);
                if (SeatFile.TryRead(file, Day, forRules: true) is not { Organization: { } made })
                    return;
                Interlocked.Increment(ref quick);
                var imported = SeatFile.Import(file, Day).Organization!;
                foreach (var edit in edits)
                {
                    var positions = imported.Entries[RefKind.Position];
                    var (one, other, field) = (positions[edit[0] % positions.Length], positions[edit[1] % positions.Length], fields[edit[2] % fields.Length]);
                    var next = one.With(field, other[field]); // a value that another seat has
                    if (edit[3] % 4 == 0)
                        next = next.With(fields[edit[4] % fields.Length], other[fields[edit[4] % fields.Length]]);
                    if (edit[3] % 19 == 0)
                        next = next.With(PositionFields.Holders, new Value.Items([]));
                    var changed = new Dictionary<Ref, Entry?> { [one.Ref] = next };
                    var people = imported.Entries[RefKind.Person];
                    if (edit[3] % 7 == 0 && people.Length > 0 && people[edit[4] % people.Length] is var person)
                        changed[person.Ref] = person.With(PersonFields.Name, other[PositionFields.Name]);
                    var (madeBefore, importedBefore) = (made, imported);
                    (made, imported) = (made.With(made.Entries.With(changed)), imported.With(imported.Entries.With(changed)));
                    Assert.Equal(Seats(imported), Seats(made));
                    Assert.Equal(People(imported), People(made));
                    Assert.Equal(Seats(importedBefore), Seats(made.With(madeBefore.Entries))); // and back
                }
                Assert.Equal(imported.Entries.All.SelectMany(Said), made.Entries.All.SelectMany(Said));
                Assert.Equal(Findings(imported), Findings(made));
            },
            iter: 800);
        Assert.True(quick > 200, $"Only {quick} files were plain enough to say anything.");
    }

    [Fact]
    public void Rules_find_the_same_in_a_made_company_whichever_way_it_was_read()
    {
        using var text = new StringWriter { NewLine = "\n" };
        new MadeCompany(60_000, 5).Write(text);
        var file = FileOf(text.ToString());

        Assert.Equal(Findings(SeatFile.Import(file, Day).Organization!), Findings(SeatFile.TryRead(file, Day, forRules: true)!.Organization!));
    }

    [Theory]
    [InlineData("employee_id,name,team\n1,Ada,Checkout\n")]
    [InlineData("position id,name,email\nP1,Ada,a@x.example\nP2,Ada,a@x.example\n")]
    [InlineData("employee_id,name,manager_id\nE1,Ada,\nE2,Bo,-E77\n")]
    public void A_file_whose_rows_say_less_than_an_entry_needs_is_left_to_an_import(string text)
    {
        Assert.Null(SeatFile.TryRead(FileOf(text), Day, forRules: true));
        Assert.NotNull(SeatFile.Read(FileOf(text), Day, forRules: true).Organization);
    }

    [Fact]
    public void Questions_that_no_rule_asks_of_every_seat_are_answered_too()
    {
        var organization = SeatFile.TryRead(FileOf("employee_id,name,email,title,manager_id\nE3,Cy,,PM,E1\nE1,Ada,a@x.example,CPO,\nE2,,,PM,E1\n"), Day, forRules: true)!.Organization!;

        Assert.Equal(["Ada", "vacant PM", "Cy"], organization.Positions.Select(seat => seat.Label));
        Assert.Equal(["E1", "E3"], organization.People.Select(person => person.Id));
        Assert.Equal("a@x.example", organization.PersonOf("E1")!.Value.Entry!.Text(PersonFields.Email));
        Assert.Null(organization.PersonOf("E2"));
        Assert.Equal(["E3"], organization.PeopleAfter("E1").Select(person => person.Id));
        Assert.Equal(["E2", "E3"], organization.PositionsAfter("E1").Select(seat => seat.Id));
        Assert.Null(organization.PositionOf("an id that nobody has and that is longer than any that may be, which is sixty-four"));
        Assert.Equal(3, organization.With(organization.Entries.With(new Dictionary<Ref, Entry?>())).Positions.Count());
    }

    [Fact]
    public void A_file_that_changes_while_its_rows_are_asked_for_is_told()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, "employee_id,name\nE1,Ada\nE2,Bo\n");
            var organization = SeatFile.TryRead(ImportFile.OfPath(path), Day, forRules: true)!.Organization!;
            File.WriteAllText(path, "employee_id,name\nE7,Ada\nE8,Bo\n");
            Assert.Throws<IOException>(() => organization.PositionOf("E2")!.Value.Entry);
            File.WriteAllText(path, "");
            Assert.Throws<IOException>(() => organization.PositionOf("E1")!.Value.Entry);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static string Written(string ids, bool[] isThere, int[][] rows, bool isClosed)
    {
        var columns = Columns.Where((_, at) => isThere[at]).ToArray();
        var text = new StringBuilder(ids.TrimEnd(',')).Append(string.Concat(columns.Select(column => $",{column.Header}")));
        for (var row = 0; row < rows.Length; row++)
        {
            text.Append(CultureInfo.InvariantCulture, $"\nE{row * 7 % rows.Length}");
            if (!ids.EndsWith(',') && rows[row][0] is var manager)
                text.Append(manager < 150 ? "," : manager < 200 ? ",-" : manager < 250 ? $",X{manager}" : string.Create(CultureInfo.InvariantCulture, $",E{manager % rows.Length}"));
            for (var column = 0; column < columns.Length; column++)
                text.Append(',').Append(columns[column].Cells[rows[row][column + 1] % columns[column].Cells.Length]);
        }
        return text.Append(isClosed ? "\n" : "").ToString();
    }

    private static string Findings(Organization organization)
    {
        using var text = new StringWriter();
        FindingsCsv.Write(Linter.Check(organization, RuleBook.All, includePrivate: true), text);
        return text.ToString();
    }

    /// <summary>Everything an entry says, with the line and column of every value.</summary>
    private static IEnumerable<string> Said(Entry entry) =>
        entry.Written.SelectMany(pair => Said(pair.Value).Prepend($"{entry.Place} {entry.Shape} {entry.Id} {pair.Field}"));

    private static IEnumerable<string> Said(Value value) => value switch
    {
        Value.Items items => items.All.SelectMany(Said),
        Value.Part part => Said(part.Entry),
        _ => [$"{value.Line}:{value.Column} {value}"],
    };

    private static IEnumerable<string> Seats(Organization organization) =>
        organization.Positions.Select(seat => $"{seat} {seat.Label} {seat.Grade} {seat.Manager} {seat.NamesManager} {seat.IsVacant} {seat.IsShared} {seat.Place} {seat.Function} {seat.Person} {seat.Writes(PositionFields.Holders)} {seat.HasTeams} {seat.SubtreeCount} {seat.Cost} {string.Join('>', seat.Chain)}");

    private static IEnumerable<string> People(Organization organization) => organization.People.Select(person => $"{person} {person.Name} {string.Join(' ', person.Positions)} {person.Entry}");

    private static Gen<string> Of(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(at => texts[at]);

    private static ImportFile FileOf(string text) => ImportFile.OfBytes("hr.csv", Encoding.UTF8.GetBytes(text));
}
