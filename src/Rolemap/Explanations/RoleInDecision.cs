using Rolemap.Decisions;
using Rolemap.Frameworks;

namespace Rolemap.Explanations;

/// <summary>What a role has to do with an activity, and who decides it by the framework.</summary>
/// <param name="Activity">The activity.</param>
/// <param name="Letter">The letter that the framework gives the role, or null.</param>
/// <param name="ByProduct">Whether the role decides it for a product that it answers for, although the A is not with it.</param>
/// <param name="Decider">Who has the A, in short; null when nobody has.</param>
public sealed record RoleInDecision(Activity Activity, Letter? Letter, bool ByProduct, string? Decider)
{
    /// <summary>Whether the role has the A itself.</summary>
    public bool Decides => Letter is Decisions.Letter.Accountable;

    /// <summary>Everything in which the role has a letter or would decide for its product, in the framework's order.</summary>
    internal static IEnumerable<RoleInDecision> Of(Role role) =>
        from activity in role.Framework.Activities
        let letter = LetterOf(role, activity)
        let byProduct = letter is not Decisions.Letter.Accountable && BelongsToProduct(activity) && MayAnswer(role, activity)
        where letter is not null || byProduct
        select new RoleInDecision(activity, letter, byProduct, Words.Join(activity.With(Decisions.Letter.Accountable.Sign()).Select(key => role.Framework.RoleOf(key)?.ShortTitle ?? key)));

    /// <summary>Whether whoever answers for the product decides it: a function keeps its A, and two A's name nobody (<see cref="Deciders"/>).</summary>
    public static bool BelongsToProduct(Activity activity) =>
        activity.BelongsToProduct && activity.With(Decisions.Letter.Accountable.Sign()).ToArray() is var keys && (keys.Length == 0 || (keys.Length == 1 && activity.Framework.RoleOf(keys[0]) is not null));

    private static Letter? LetterOf(Role role, Activity activity) =>
        Letters.All.Where(letter => activity.With(letter.Sign()).Contains(role.Id)).Select(letter => (Letter?)letter).FirstOrDefault();

    /// <summary>Whether the role may answer for a product in the activity's stage; for work in every stage, in at least one.</summary>
    private static bool MayAnswer(Role role, Activity activity) =>
        !role.IsSupervised && !(role.Reach < Reach.Product)
        && role.Framework.Stages.Where(stage => activity.IsAlways || stage.Id == activity.StageId).ToArray() is var stages
        && (stages.Length == 0 || stages.Any(stage => role.Framework.RoleOf(stage.Text(StageFields.AccountableFrom)) is not { } lowest || !(role.RankAgainst(lowest) < 0)));
}
