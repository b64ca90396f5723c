using System.Collections.Immutable;

namespace Rolemap.Files.Import;

/// <summary>The systems whose exports are recognised.</summary>
internal static class ExportKinds
{
    /// <summary>The team list of the Sourcegraph handbook, in which lines run to the slug of a role.</summary>
    public static readonly ExportKind TeamList = new("Sourcegraph", "managerroleslug techlead", "entry person role reportsto")
    {
        Words = "a team list of the Sourcegraph handbook",
        Own = Columns(("entry", ImportColumn.PositionId), ("person", ImportColumn.PersonId), ("role", ImportColumn.Title), ("managerroleslug", ImportColumn.Slug), ("reportsto", ImportColumn.Manager)),
    };

    /// <summary>All of them.</summary>
    public static readonly ImmutableArray<ExportKind> All =
    [
        new("BambooHR", "supervisoreid employmenthistorystatus reportingto", "employeenumber supervisorid supervisor preferredname displayname division hiredate jobtitle workemail employmentstatus terminationdate")
        {
            Own = Columns(("id", ImportColumn.PersonId), ("employeenumber", ImportColumn.Number), ("eeid", ImportColumn.PersonId), ("reportingto", ImportColumn.Manager)),
        },
        new("Workday", "supervisoryorganization businesstitle jobprofile workertype managementlevel worker", "employeeid positionid managerid manager managername costcenter hiredate location jobfamily workerstatus legalname fullname terminationdate")
        {
            Own = Columns(("worker", ImportColumn.Name), ("legalname", ImportColumn.Name), ("activestatus", ImportColumn.Status)),
        },
        new("Personio", "subcompany unternehmen weeklyworkinghours wochenarbeitszeit wochenstunden vorgesetzter office beschäftigungsart gesellschaft", "id position supervisor supervisorid department team hiredate status employmenttype costcenters costcenter email firstname lastname vorname nachname abteilung standort einstellungsdatum vertragsende contractenddate terminationdate")
        {
            Own = Columns(("position", ImportColumn.Title), ("supervisor", ImportColumn.Manager)),
        },
        new("HiBob", "workreportsto workreportstoidincompany workemployeeidincompany employeeidincompany reportstoidincompany secondlevelmanager lifecyclestatus employeeorglevel worktitle worksite", "id displayname site reportsto reportstoemail jobtitle department startdate workdepartment workstartdate email directreports"),
        new("Rippling", "managerworkemail", "employeename workemail title employmentstatus department startdate employmenttype worklocation manager legalfirstname legallastname"),
        new("ADP", "associateid reportstoassociateid payrollname filenumber homedepartmentdescription jobtitledescription reportstolegalname", "positionid hiredate companycode locationdescription businessemail workercategorydescription positionstatus primaryposition reportstoname reportstopositionid firstname lastname jobtitle")
        {
            Own = Columns(("payrollname", ImportColumn.Name), ("filenumber", ImportColumn.Number), ("jobtitledescription", ImportColumn.Title), ("homedepartmentdescription", ImportColumn.Function),
                ("locationdescription", ImportColumn.Site), ("reportstolegalname", ImportColumn.ManagerName), ("positionstatus", ImportColumn.Status), ("primaryposition", ImportColumn.Primary)),
        },
        new("Microsoft Entra", "userprincipalname objectid accountenabled usertype", "displayname surname mail givenname jobtitle department usagelocation physicaldeliveryofficename manager id companyname employeeid")
        {
            Own = Columns(("userprincipalname", ImportColumn.Login), ("usertype", ImportColumn.AccountKind)),
            HasAccounts = true,
            ManagerAdvice = "The user list that the Entra portal exports never has one; take a report with the manager's address, such as one made with Microsoft Graph (users with `manager` expanded), and call the column 'manager'.",
        },
        new("Google Workspace", "orgunitpath lastsignin buildingid floorname newprimaryemail", "firstname lastname emailaddress employeeid employeetype employeetitle manageremail department costcenter status")
        {
            ManagerAdvice = "Google Workspace writes 'Manager Email' only when it is filled in for somebody; download the users again once the managers are entered.",
        },
        TeamList,
    ];

    private static ImmutableDictionary<string, ImportColumn> Columns(params (string Header, ImportColumn Column)[] own) =>
        own.ToImmutableDictionary(one => one.Header, one => one.Column, StringComparer.Ordinal);
}
