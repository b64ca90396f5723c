using System.Collections.Frozen;
using System.Text;

namespace Rolemap.Files.Import;

/// <summary>How the columns of people data are called by the systems that export them, compared without case, spaces, punctuation and brackets.</summary>
internal static class HeaderWords
{
    // The likeliest spelling of each column stands first: where a file has several of them, the first is used.
    private static readonly (ImportColumn Column, string Words)[] Table =
    [
        (ImportColumn.PositionId, "positionid positioncode positionnumber positionno posid postid postuniquereference seatid"),
        (ImportColumn.PersonId, "employeeid personid associateid workerid staffid userid peopleid associateoid objectid remoteid id uid"),
        (ImportColumn.Number, "employeenumber employeeno personnelnumber staffnumber workernumber payrollnumber employeecode employeeidincompany workemployeeidincompany"),
        (ImportColumn.Name, "name fullname displayname employeename displayfullname preferredfullname personname workername holder person employee"),
        (ImportColumn.FirstName, "firstname preferredfirstname givenname forename legalfirstname preferredname"),
        (ImportColumn.LastName, "lastname preferredlastname surname familyname legallastname sn"),
        (ImportColumn.Email, "workemail email emailaddress workemailaddress businessemail companyemail primaryemail mail contactemail userprincipalname"),
        (ImportColumn.Title, "title jobtitle businesstitle worktitle employeetitle positiontitle jobname position job jobprofile"),
        (ImportColumn.Grade, "level grade joblevel gradeorequivalent jobgrade paygrade careerlevel managementlevel band rank"),
        (ImportColumn.Role, "role roleid frameworkrole"),
        (ImportColumn.Function, "function jobfunction department departmentname workdepartment division orgunit orgunitpath businessunit jobfamily discipline track"),
        (ImportColumn.ManagerPosition, "managerpositionid managerposition reportstopositionid reportstoposition parentpositionid supervisorpositionid reportstoseniorpost"),
        (ImportColumn.ManagerId, "managerid managerpersonid manageremployeeid managerworkerid reportstoassociateid supervisorid linemanagerid reportstoid bossid parentid reportstoassociateoid"),
        (ImportColumn.ManagerNumber, "managernumber manageremployeenumber supervisoreid supervisornumber reportstoidincompany workreportstoidincompany"),
        (ImportColumn.ManagerEmail, "manageremail managersemail managerworkemail manageremailaddress supervisoremail linemanageremail reportstoemail"),
        (ImportColumn.Manager, "manager reportsto linemanager supervisor directmanager workreportsto boss"),
        (ImportColumn.ManagerName, "managername managerfullname supervisorname linemanagername reportstoname"),
        (ImportColumn.Team, "team teamname teams productteam squad scrumteam"),
        (ImportColumn.Site, "site location worklocation office worksite sitename locationname officelocation physicaldeliveryofficename city"),
        (ImportColumn.Fte, "fte fulltimeequivalent ftepercent fteratio"),
        (ImportColumn.Status, "status employmentstatus employeestatus workerstatus accountenabled isactive active employmenthistorystatus"),
        (ImportColumn.PositionStatus, "positionstatus seatstatus vacancystatus"),
        (ImportColumn.Start, "startdate hiredate datehired dateofjoining joiningdate joindate workstartdate employmentstartdate originalhiredate start since"),
        (ImportColumn.End, "enddate terminationdate leavingdate leavedate lastday lastworkingday exitdate contractenddate until end"),
        (ImportColumn.Cost, "salary annualsalary basesalary annualcost totalcost cost compensation pay income"),
    ];

    private static readonly FrozenDictionary<string, (ImportColumn Column, int Order)> Known = Table
        .SelectMany(row => row.Words.Split(' ').Select((word, order) => (word, row.Column, order)))
        .ToFrozenDictionary(one => one.word, one => (one.Column, one.order), StringComparer.Ordinal);

    /// <summary>The column a header names and how likely the spelling is (0 is likeliest), or null.</summary>
    public static (ImportColumn Column, int Order)? Recognise(string header) =>
        Known.TryGetValue(KeyOf(header), out var found) ? found : null;

    /// <summary>The letters and digits of a header in lower case; what stands in brackets, such as a unit, is left out.</summary>
    public static string KeyOf(string header)
    {
        var key = new StringBuilder(header.Length);
        var depth = 0;
        foreach (var letter in header)
        {
            depth += letter is '(' or '[' ? 1 : 0;
            if (depth == 0 && char.IsLetterOrDigit(letter))
                key.Append(char.ToLowerInvariant(letter));
            depth -= letter is ')' or ']' && depth > 0 ? 1 : 0;
        }
        return key.ToString();
    }
}
