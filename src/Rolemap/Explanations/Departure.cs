using System.Globalization;
using Rolemap.Decisions;
using Rolemap.Entries;
using Rolemap.Frameworks;
using Rolemap.Lint;
using Rolemap.Lint.Rules;
using Rolemap.Organizations;

namespace Rolemap.Explanations;

/// <summary>What kind of difference there is between a company and what it builds on.</summary>
public enum DepartureKind
{
    /// <summary>The company works by another framework, or by one that changes what the standard says of the role.</summary>
    Framework,

    /// <summary>The seat differs from what the framework says of its role.</summary>
    Seat,

    /// <summary>The company gives a decision to others than the framework does.</summary>
    Decision,

    /// <summary>The company sets another limit for how many somebody of this role leads.</summary>
    Threshold,
}

/// <summary>Something that is different here.</summary>
/// <param name="Kind">What kind of difference it is.</param>
/// <param name="Text">The difference, in a full sentence.</param>
/// <param name="About">What it is about, or null.</param>
public sealed record Departure(DepartureKind Kind, string Text, Ref? About = null);

/// <summary>Finds what is different for somebody from the standard framework, and from the framework their company works by.</summary>
internal sealed class Departures(Surroundings around, Framework? standard)
{
    private readonly Organization organization = around.Organization;
    private readonly Framework framework = around.Organization.Framework;

    /// <summary>All of them, what matters most to the person first.</summary>
    public IEnumerable<Departure> All() => Overrides().Concat(around.Seats.SelectMany(OfSeat)).Concat(OfFramework()).Concat(Spans());

    private IEnumerable<Departure> Overrides()
    {
        var roles = around.Seats.Select(seat => seat.Role?.Id ?? seat.Function).ToHashSet(StringComparer.Ordinal);
        var products = around.Products.SelectMany(product => product.Wholes.Append(product)).Select(product => product.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var entry in organization.Entries[RefKind.Override])
        {
            if (framework.ActivityOf(entry.Text(OverrideFields.Activity)) is not { } activity || (entry.Text(OverrideFields.Product) is { } product && !products.Contains(product)))
                continue;
            if (activity.Letters.Any(pair => roles.Contains(pair.Who)) || OverrideFields.Shape.Fields.Any(field => entry.Texts(field).Any(roles.Contains)))
                yield return new Departure(DepartureKind.Decision, OfOverride(entry, activity), activity.Ref);
        }
    }

    /// <summary>What an override says otherwise than the framework, in a sentence.</summary>
    public static string OfOverride(Entry entry, Activity activity) => $"{activity.Id} {activity.Name}: {Columns(entry, activity)}{Reason(entry)}.";

    private static string Columns(Entry entry, Activity activity) => Words.Join(Letters.All.Where(letter => entry[LetterTable.ColumnOf(letter)] is not null).Select(letter =>
        $"{letter.Sign()} is with {Say(entry.Texts(LetterTable.ColumnOf(letter)), activity)} here, with {Say(activity.With(letter.Sign()), activity)} in the framework")) ?? "changed here";

    private static string Say(IEnumerable<string> keys, Activity activity) => Words.Join(keys.Select(key => activity.Framework.RoleOf(key)?.ShortTitle ?? key)) ?? "nobody";

    private static string Reason(Entry entry) => entry.Text(OverrideFields.Reason) is { } reason ? $" ({reason.TrimEnd('.')})" : "";

    private static IEnumerable<Departure> OfSeat(Position seat)
    {
        if (seat.Role is not { } role)
            yield break;
        if (seat.Manager?.Role is { } above && role.ReportsTo is { IsEmpty: false } foreseen && !foreseen.Contains(above.Id))
            yield return new Departure(DepartureKind.Seat, $"Reports to a {above.ShortTitle}; the framework has a {role.ShortTitle} report to {Words.Or(foreseen.Select(id => role.Framework.RoleOf(id)?.ShortTitle ?? id))}.", seat.Ref);
        if (role.Manages == false && seat.Span > 0)
            yield return new Departure(DepartureKind.Seat, $"Leads {Words.Count(seat.Span, "person", "people")}; in the framework a {role.ShortTitle} manages nobody.", seat.Ref);
        if (seat.Entry.Number(PositionFields.Grade) is { } grade && role.Grade is { } usual && grade != usual)
            yield return new Departure(DepartureKind.Seat, string.Create(CultureInfo.InvariantCulture, $"Has grade {grade:0.##}; the role has {usual:0.##}."), seat.Ref);
    }

    private IEnumerable<Departure> OfFramework()
    {
        if (standard is null || standard.Id == framework.Id)
            yield break;
        yield return new Departure(DepartureKind.Framework, $"The roles are those of {framework.Name}{(framework.Version is { } version ? $" {version}" : "")}, not of the standard.", framework.Head.Ref);
        foreach (var role in around.Seats.Select(seat => seat.Role).OfType<Role>().DistinctBy(role => role.Id))
            foreach (var departure in standard.RoleOf(role.Id) is { } usual ? OfRole(role, usual) : [new Departure(DepartureKind.Framework, $"The standard has no role of the id {role.Id}.", role.Ref)])
                yield return departure;
    }

    private IEnumerable<Departure> OfRole(Role role, Role usual)
    {
        (string What, string? Here, string? There)[] facts =
        [
            ("title", role.Title, usual.Title),
            ("reach", role.Reach is { } reach ? Words.Of(reach) : null, usual.Reach is { } other ? Words.Of(other) : null),
            ("people", Words.OfManaging(role), Words.OfManaging(usual)),
            ("direct reports", Words.OfSpan(role), Words.OfSpan(usual)),
            ("reports to", Titles(role), Titles(usual)),
            ("months ahead", role.Scope?[ScopeFields.HorizonMonths]?.ToString(), usual.Scope?[ScopeFields.HorizonMonths]?.ToString()),
            ("grade", role.Entry[RoleFields.Grade]?.ToString(), usual.Entry[RoleFields.Grade]?.ToString()),
        ];
        foreach (var (what, here, there) in facts)
            if (here is not null && there is not null && here != there)
                yield return new Departure(DepartureKind.Framework, $"{role.ShortTitle}, {what}: {here} here, {there} in the standard.", role.Ref);
        var letters = framework.Activities.Where(activity => standard!.ActivityOf(activity.Id) is { } same && LetterOf(activity, role) != LetterOf(same, role)).Select(activity => activity.Id).ToArray();
        if (letters.Length > 0)
            yield return new Departure(DepartureKind.Framework, $"{role.ShortTitle} has another letter than in the standard in {Words.Join(letters)}.", role.Ref);
    }

    private static string? Titles(Role role) => Words.Join(role.ReportsTo.Select(id => role.Framework.RoleOf(id)?.ShortTitle ?? id));

    private static string? LetterOf(Activity activity, Role role) => activity.Letters.FirstOrDefault(pair => pair.Who == role.Id).Letter;

    /// <summary>A setting of the lint is no difference of a job, but for one: how many direct reports somebody may lead whose role says otherwise.</summary>
    private IEnumerable<Departure> Spans()
    {
        var inspection = new Inspection(organization);
        return around.Seats.Where(seat => seat.Span > 0).Select(seat => seat.Role).OfType<Role>().DistinctBy(role => role.Id).SelectMany(role => new[]
        {
            Span(role, "at most", new SpanTooWide().Card, "max", role.Span.Max, inspection),
            Span(role, "at least", new SpanTooNarrow().Card, "min", role.Span.Min, inspection),
        }.OfType<Departure>());
    }

    private static Departure? Span(Role role, string most, RuleCard card, string key, int? ofRole, Inspection inspection)
    {
        if (inspection.LimitSet(card, key) is not { } here || !inspection.IsOn(card))
            return null;
        var usual = ofRole ?? card.Thresholds.First(threshold => threshold.Key == key).In(inspection.Profile);
        return here == usual ? null : new Departure(DepartureKind.Threshold, string.Create(CultureInfo.InvariantCulture,
            $"Direct reports of a {role.ShortTitle}: {most} {here:0.##} here, {most} {usual:0.##} {(ofRole is null ? "elsewhere" : "in the framework")}."), card.Ref);
    }
}
