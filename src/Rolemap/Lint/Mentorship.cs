using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Lint;

/// <summary>One person mentoring another at the day.</summary>
/// <param name="Mentor">The id of who mentors.</param>
/// <param name="Mentee">The id of who is mentored.</param>
/// <param name="Line">What is written about it.</param>
internal readonly record struct Mentorship(string Mentor, string Mentee, Entry Line)
{
    /// <summary>All that hold at the day.</summary>
    public static IEnumerable<Mentorship> At(Inspection inspection) =>
        from line in inspection.Organization.Entries[RefKind.Mentoring]
        where !(line.Day(MentoringFields.Since) > inspection.AsOf) && !(line.Day(MentoringFields.Until) < inspection.AsOf)
        let mentor = line.Text(MentoringFields.Mentor)
        let mentee = line.Text(MentoringFields.Mentee)
        where mentor is not null && mentee is not null
        select new Mentorship(mentor, mentee, line);
}
