using Rolemap.Frameworks;
using Rolemap.Organizations;

namespace Rolemap.Decisions;

/// <summary>Answers who decides: turns the letters of an activity into named people, each with the reason.</summary>
/// <remarks>
/// <para>Letters come from the framework, with the company's overrides in place (<see cref="LetterTable"/>). They are resolved the strongest
/// first, and everybody is named once. A seat that nobody holds is passed over, and the reason names it. Who works under
/// supervision never decides.</para>
/// <para><b>A.</b> An actual decision's decider goes first. Several A's name nobody. For tiers F and P with a product, the A of a role belongs
/// to the first of the product's accountable seats that is held and not supervised, whatever its rung; an A of a function stays
/// with the function, and an A that the company itself set stays as it is set.</para>
/// <para><b>The letter of a role</b>, with a product: the accountable seats that have the role; else the seats on the product's teams that have it; else the
/// nearest above in the reporting line that has it. When nobody has: A goes to the nearest in the line whose role ranks as high or
/// higher, else to the top of the line; R falls to the nearest lower role of the track, by the same three steps; C and I stay
/// unfilled. Where A would name several, it goes on up the line. The line starts from the accountable seat; for a product without
/// one from the manager of the people on its teams if that line leads to whoever is accountable for the whole, else from the
/// latter.</para>
/// <para>A letter that leads only to people who have a stronger one for another reason goes on to the others of that role on the product's
/// teams, so that a second product manager is still asked.</para>
/// <para><b>The letter of a function</b>: those who cover the product; else one of its teams; else what it is part of, nearest first; else those who work
/// on its teams; else those who cover all of product; else the head of the function. The first group that is held answers; for A the
/// first that is exactly one.</para>
/// <para>Without a product, R, C and I of a role name all who have it when they are at most five, and A the only one; else the answer is that it
/// depends on the product.</para>
/// </remarks>
public static class Deciders
{
    /// <summary>Who has which letter for an activity, by name.</summary>
    /// <param name="organization">The organization, at its day.</param>
    /// <param name="activity">An activity of the organization's framework.</param>
    /// <param name="product">A product of the organization, or null to ask without one.</param>
    public static Answer Of(Organization organization, Activity activity, Product? product) => new Resolution(organization, activity, product).Answer();

    /// <summary>Who decides, or null when that is open: the <see cref="Answer.Decider"/> of the whole answer, sooner.</summary>
    /// <param name="organization">The organization, at its day.</param>
    /// <param name="activity">An activity of the organization's framework.</param>
    /// <param name="product">A product of the organization, or null to ask without one.</param>
    public static Named? DeciderOf(Organization organization, Activity activity, Product? product) => new Resolution(organization, activity, product).Decider();
}
