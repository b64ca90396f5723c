namespace Rolemap.Web.People;

/// <summary>Which columns a table of people has: those of which nobody knows anything are left out.</summary>
public sealed record PeopleColumns(bool Roles, bool Sites, bool Days)
{
    public static readonly PeopleColumns All = new(Roles: true, Sites: true, Days: true);

    /// <summary>All columns, with name, title and manager.</summary>
    public int Count => 3 + (Roles ? 1 : 0) + (Sites ? 1 : 0) + (Days ? 1 : 0);
}
