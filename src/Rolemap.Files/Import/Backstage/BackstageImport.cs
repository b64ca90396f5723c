using System.Globalization;
using Rolemap.Entries;
using Rolemap.Files.Yaml;
using Rolemap.Organizations;

namespace Rolemap.Files.Import.Backstage;

/// <summary>Turns the Group and User entities of a Backstage catalog into teams and people. A document counts as a row.</summary>
internal sealed class BackstageImport(ImportMap map, TitleMatch titles, ImportLog log)
{
    private static readonly string[] Read = ["group", "user"];

    private readonly List<CatalogEntity> entities = [];
    private readonly Dictionary<CatalogRef, CatalogEntity> known = [];
    private readonly Dictionary<CatalogRef, string> seatIds = [], teamIds = [];
    private readonly IdMaker seats = new(), teams = new();
    private bool hasFiles;

    /// <summary>Whether no catalog file was read.</summary>
    public bool IsEmpty => !hasFiles;

    /// <summary>What an organization needs and a catalog does not hold.</summary>
    public IEnumerable<string> Lacks =>
    [
        .. entities.Exists(user => !user.Annotation("manager").IsEmpty) ? Array.Empty<string>() : ["who reports to whom (Backstage knows no managers)"],
        .. entities.Exists(user => !user.Annotation("title").IsEmpty) ? Array.Empty<string>() : ["titles, and with them roles"],
        "vacant seats", "since when people hold their seats", "products and who answers for them", "dotted lines and mentoring", "decisions",
    ];

    /// <summary>Reads a file if it is YAML.</summary>
    public bool TryRead(ImportFile file)
    {
        if (!file.Name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) && !file.Name.EndsWith(".yml", StringComparison.OrdinalIgnoreCase))
            return false;
        hasFiles = true;
        using var stream = file.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        var problems = new List<Problem>();
        var source = SourceText.Decode(file.Name, bytes.GetBuffer().AsSpan(0, (int)bytes.Length), problems);
        log.AddRange(problems);
        var before = log.RowsRead;
        if (source is not null)
            foreach (var document in CatalogDocument.Split(source))
                Take(document);
        if (source is not null && log.RowsRead == before)
            log.Problem(new Place(file.Name, 1, 1), "The file says nothing.", "Give a CSV export of people data, or the catalog files of Backstage.");
        return true;
    }

    /// <summary>The entries of all files together.</summary>
    public List<Entry> Entries()
    {
        if (entities.Count == 0)
            return [];
        log.Note(new Place(entities[0].Document.File, entities[0].Document.Line, 1), "The files are read as a Backstage catalog: groups as teams, users as people. Backstage knows no managers, titles, levels or vacant seats; entities may carry them as annotations (rolemap/manager, rolemap/title, rolemap/role).");
        var groups = new CatalogGroups(entities, new FunctionWords(map), log);
        Name(groups);
        foreach (var unit in groups.Units)
        {
            log.RowsImported--;
            log.Leave(unit.Document.File, unit.Document.Line, $"The group '{unit.Self.Wish}'{(unit.Type.IsEmpty ? "" : $" ({unit.Type.Text})")} has no members of its own: it is a unit above teams, and teams do not nest here.");
        }
        CheckMembers();
        return [.. groups.Teams.Select(Team), .. entities.Where(entity => entity.IsUser).SelectMany(user => User(user, groups))];
    }

    private void Take(CatalogDocument document)
    {
        log.RowsRead++;
        var kind = document.Kind?.ToLowerInvariant();
        if (kind is { Length: > 0 } && !Read.Contains(kind))
        {
            log.Leave(document.File, document.Line, $"A {document.Kind} is not read: it says nothing about people and teams.");
            return;
        }
        if (document.Problems.Count > 0 || CatalogEntity.Of(document, out var reason) is not { } entity)
        {
            reason = document.Problems.Count > 0 ? document.Problems[0].Message : CatalogEntity.Of(document, out var why) is null ? why : "";
            log.Leave(document.File, document.Line, reason);
            log.ProblemOften("document", document.Problems.Count > 0 ? document.Problems[0] : new Problem(new Place(document.File, document.Line, 1), reason, "Only Group and User entities are read; take the file away, or mend it."));
            return;
        }
        if (Fault(entity) is { } fault)
        {
            log.Leave(document.File, document.Line, fault.Message);
            log.ProblemOften("cell", fault);
        }
        else if (known.TryGetValue(entity.Self, out var earlier))
        {
            var what = $"'{entity.Self}' stands twice; the first is in line {earlier.Document.Line.ToString(CultureInfo.InvariantCulture)} of {earlier.Document.File}.";
            log.Leave(document.File, document.Line, what);
            log.ProblemOften("twice", new Problem(entity.PlaceOf(entity.Name), what, "Give one of them another name or namespace."));
        }
        else
        {
            log.RowsImported++;
            known[entity.Self] = entity;
            entities.Add(entity);
        }
    }

    private static Problem? Fault(CatalogEntity entity)
    {
        foreach (var cell in (ReadOnlySpan<Cell>)[entity.Name, entity.Shown, entity.Email, entity.Annotation("title")])
            if (!cell.IsEmpty && Cell.FaultOf(cell.Text) is { } fault)
                return new Problem(entity.PlaceOf(cell), fault, "Remove it and try again.");
        return null;
    }

    private void Name(CatalogGroups groups)
    {
        Assign(seats, [.. entities.Where(entity => entity.IsUser)], seatIds);
        Assign(teams, [.. groups.Teams], teamIds);
    }

    private static void Assign(IdMaker maker, List<CatalogEntity> all, Dictionary<CatalogRef, string> ids)
    {
        var made = maker.Assign(all.ConvertAll(entity => entity.Self.Wish));
        for (var i = 0; i < made.Length; i++)
            ids[all[i].Self] = made[i];
    }

    private Entry Team(CatalogEntity group) => new(TeamFields.Shape, Row(TeamFields.Shape, (TeamFields.Id, group.Name.AsValue(teamIds[group.Self])), (TeamFields.Name, group.Shown.AsValue())), group.PlaceOf(group.Name));

    private IEnumerable<Entry> User(CatalogEntity user, CatalogGroups groups)
    {
        var id = user.Name.AsValue(seatIds[user.Self]);
        var source = seatIds[user.Self] == user.Self.Name ? null : new Value.Text(user.Self.ToString());
        Cell title = user.Annotation("title"), role = user.Annotation("role");
        var found = !role.IsEmpty ? titles.Find(role.Text) ?? role.Text : !title.IsEmpty ? titles.Find(title.Text) : null;
        if (found is null && !title.IsEmpty && !titles.IsEmpty)
            titles.Miss(title, user.Document.File);
        var memberships = groups.Of(user).ToList();
        var function = memberships.Select(one => groups.FunctionOf(one.Group)).FirstOrDefault(one => one is not null);
        yield return new Entry(PositionFields.Shape, Row(PositionFields.Shape,
            (PositionFields.Id, id),
            (PositionFields.Name, user.DisplayName.IsEmpty ? null : user.DisplayName.AsValue()),
            (PositionFields.Holders, user.DisplayName.IsEmpty ? Holder(user, id) : null),
            (PositionFields.Title, title.IsEmpty ? null : title.AsValue()),
            (PositionFields.Role, found is null ? null : (role.IsEmpty ? title : role).AsValue(found)),
            (PositionFields.Function, user.Name.AsValue(function ?? (found is null && !titles.IsLikely(title.Text) ? FunctionWords.Unknown : "product"))),
            (PositionFields.Manager, Manager(user)),
            (PositionFields.Teams, memberships.Count == 0 ? null : new Value.Items([.. memberships.Select(one => (Value)one.Cell.AsValue(TeamId(user, one.Group, one.Cell)))])),
            (PositionFields.Source, source)), user.PlaceOf(user.Name));
        if (!user.Email.IsEmpty || user.DisplayName.IsEmpty)
            yield return new Entry(PersonFields.Shape, Row(PersonFields.Shape, (PersonFields.Id, id), (PersonFields.Email, user.Email.IsEmpty ? null : user.Email.AsValue())), user.PlaceOf(user.Email.IsEmpty ? user.Name : user.Email));
    }

    /// <summary>Somebody without a display name: what they sign in with is a handle, not a name.</summary>
    private static Value.Items Holder(CatalogEntity user, Value.Text id) =>
        new([new Value.Part(new Entry(HolderFields.Shape, Row(HolderFields.Shape, (HolderFields.Person, id)), user.PlaceOf(user.Name)))]);

    /// <summary>The manager that an annotation names. One that is not there gets an id nobody has: lint reports it.</summary>
    private Value.Text? Manager(CatalogEntity user)
    {
        var cell = user.Annotation("manager");
        if (cell.IsEmpty)
            return null;
        if (seatIds.TryGetValue(user.Refer(cell, "user"), out var manager))
            return cell.AsValue(manager);
        log.NoteOften("manager", user.PlaceOf(cell), $"The manager '{cell.Text}' of '{user.Self.Name}' is not in the files.");
        return cell.AsValue(seats.Missing(cell.Text));
    }

    private string TeamId(CatalogEntity user, CatalogRef group, Cell cell)
    {
        if (teamIds.TryGetValue(group, out var id))
            return id;
        log.NoteOften("group", user.PlaceOf(cell), $"'{user.Self.Name}' is a member of '{group}', which is not in the files.");
        return teams.Missing(group.Wish);
    }

    private void CheckMembers()
    {
        foreach (var group in entities.Where(entity => !entity.IsUser))
            foreach (var (member, cell) in group.Members.Where(member => !seatIds.ContainsKey(member.Ref)))
                log.NoteOften("member", group.PlaceOf(cell), $"The group '{group.Self.Name}' names '{member}' as a member, who is not in the files.");
    }

    private static Value?[] Row(Shape shape, params ReadOnlySpan<(Field Field, Value? Value)> pairs)
    {
        var row = new Value?[shape.Fields.Length];
        foreach (var (field, value) in pairs)
            row[field.Index] = value;
        return row;
    }
}
