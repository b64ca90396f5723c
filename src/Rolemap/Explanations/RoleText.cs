using System.Globalization;
using Rolemap.Entries;
using Rolemap.Frameworks;

namespace Rolemap.Explanations;

/// <summary>A role as text.</summary>
public static class RoleText
{
    /// <summary>The role on screens of 100 columns. What the framework does not say is left out, and named at the end.</summary>
    public static string Of(RoleExplanation explanation)
    {
        var (sheet, role) = (new Sheet(), explanation.Role);
        sheet.Line(Head(explanation));
        if (role.Purpose is { } purpose)
            sheet.Line(purpose);
        AddFacts(sheet, explanation);
        sheet.List("Does", role.Responsibilities.Select(Responsibility));
        if (Origins.Legend(role.Responsibilities.Select(line => line.Text(ResponsibilityFields.Origin))) is { } legend)
            sheet.Indented(2, legend);
        sheet.List("A week", role.Entry.Parts(RoleFields.Week).Select(line => line.Text(WeekFields.Activity) + (line.Text(WeekFields.Hours) is { } hours ? $" ({hours} h)" : "")));
        sheet.List("First ninety days", role.Entry.Parts(RoleFields.FirstNinetyDays).Select(line => $"By day {line[NinetyDaysFields.By]}: {line.Text(NinetyDaysFields.Text)}"));
        sheet.List("Is expected", explanation.Expectations.Where(one => one.IsExpected).Select(Expected));
        sheet.List("Is not expected", explanation.Expectations.Where(one => !one.IsExpected).Select(one => one.Competency));
        RoleDecisionsText.Add(sheet, explanation);
        sheet.List("Often confused with", role.Entry.Parts(RoleFields.Near).Select(Near));
        sheet.List("Is not the job", role.Entry.Texts(RoleFields.NotTheJob));
        sheet.List("Signs of growing out of it", role.Entry.Texts(RoleFields.Signals));
        AddSteps(sheet, "What comes next", explanation.Next, role);
        AddSteps(sheet, "Ways in from outside", explanation.Before.Where(IsFromOutside), role);
        sheet.List("Comes from", explanation.Before.Where(step => !IsFromOutside(step) && step.Role != role).Select(step => $"{step.Title}{Kind(step)}"));
        AddTrack(sheet, explanation);
        sheet.List("To read", role.Entry.Parts(RoleFields.Resources).Select(Resource));
        AddMissing(sheet, explanation);
        AddSeats(sheet, explanation);
        return sheet.ToString();
    }

    private static string Move(string title, Step step) => $"{title}{Kind(step)}{(step.Changes.IsEmpty ? "" : ": " + string.Join(' ', step.Changes))}";

    private static string Kind(Step step) => step.Kind is null ? "" : $" ({step.Kind})";

    private static bool IsFromOutside(Step step) => step.Title.StartsWith(MoveFields.Outside, StringComparison.Ordinal);

    private static void AddSteps(Sheet sheet, string heading, IEnumerable<Step> steps, Role role)
    {
        var started = false;
        foreach (var step in steps)
        {
            if (!started)
                sheet.Heading(heading);
            started = true;
            sheet.Item(Move(step.Role == role ? "The same role elsewhere" : Words.OfOrigin(step.Title), step));
            AddCondition(sheet, "Needs", step.Needs);
            AddCondition(sheet, "Gives up", step.GivesUp);
        }
    }

    private static void AddCondition(Sheet sheet, string label, IReadOnlyCollection<string> sentences)
    {
        if (sentences.Count > 0)
            sheet.Indented(4, $"{label}: {string.Join(' ', sentences)}");
    }

    /// <summary>What a track is about is the same for all its roles, so that the page says the gist and points to the rest.</summary>
    private static void AddTrack(Sheet sheet, RoleExplanation explanation)
    {
        if (explanation.TrackEntry is not { } track || (track.Text(TrackFields.About) is null && !explanation.TrackFacts.Any()))
            return;
        sheet.Heading($"The track {explanation.Track} ({(explanation.IsOfAnother ? $"rolemap roles --framework {explanation.Role.Framework.Id}" : $"rolemap explain {track.Ref}")})");
        if (track.Text(TrackFields.About) is { } about)
            sheet.Line(about);
    }

    private static string Resource(Entry line)
    {
        var year = line.Day(ResourceFields.Date) is { } day ? $" ({day.Year.ToString(CultureInfo.InvariantCulture)})" : "";
        return $"{line.Text(ResourceFields.Title)}{year}{(line.Text(ResourceFields.About) is { } about ? $": {about}" : "")}{(line.Text(ResourceFields.Url) is { } url ? $" {url}" : "")}";
    }

    private static string Near(Entry line) => line.Text(NearFields.Title) + (line.Text(NearFields.Difference) is { } difference ? $": {difference}" : "");

    private static string Head(RoleExplanation explanation)
    {
        var role = explanation.Role;
        var rung = role.Rung is { } at ? string.Create(CultureInfo.InvariantCulture, $"rung {at:0.##}") : null;
        var grade = role.Grade is { } rank ? string.Create(CultureInfo.InvariantCulture, $"grade {rank:0.##}") : null;
        var facts = string.Join(", ", new[] { explanation.Track is { } track ? $"track {track}" : null, rung, grade }.OfType<string>());
        return $"{role.Title}{(role.ShortTitle == role.Title ? "" : $", {role.ShortTitle}")} ({explanation.Ref}){(facts.Length == 0 ? "" : $": {facts}")}";
    }

    private static void AddFacts(Sheet sheet, RoleExplanation explanation)
    {
        var role = explanation.Role;
        sheet.Heading($"In {role.Framework.Name}{(role.Framework.Version is { } version ? $" {version}" : "")}");
        foreach (var (label, words) in RoleRank.Of(role))
            sheet.Fact(label, words);
        sheet.Fact("Also called", Words.Join(role.Spellings.Where(title => title != role.Title && title != role.ShortTitle)));
        foreach (var (label, words) in RoleFacts.Of(role))
            sheet.Fact(label, words);
    }

    private static string Responsibility(Entry line) => line.Text(ResponsibilityFields.Text) + Origins.Mark(line.Text(ResponsibilityFields.Origin));

    private static string Expected(Expectation one)
    {
        var value = one.Value is { } number ? string.Create(CultureInfo.InvariantCulture, $" ({number:0.##}{(one.Step is null ? "" : $", {one.Step}")})") : "";
        return one.Text is null ? $"{one.Competency}{value}" : $"{one.Competency}{value}: {one.Text}";
    }

    private static void AddMissing(Sheet sheet, RoleExplanation explanation)
    {
        sheet.List("The framework does not say", Words.Join(explanation.Missing) is { } missing ? [missing] : []);
        sheet.List("Its source does not say", explanation.Silent);
    }

    private static void AddSeats(Sheet sheet, RoleExplanation explanation)
    {
        if (explanation.Organization is not { } organization)
            return;
        var where = organization.Name.Length == 0 ? "" : $" at {organization.Name}";
        sheet.Heading(explanation.Seats.IsEmpty ? $"Nobody has this role{where}." : $"Has this role{where}");
        foreach (var seat in explanation.Seats)
            sheet.Item($"{seat.Label} ({seat.Id})");
    }
}
