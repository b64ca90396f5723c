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
        (ImportColumn.PersonId, "employeeid personid associateid workerid staffid userid peopleid associateoid objectid remoteid id uid mitarbeiterid workersid"),
        (ImportColumn.Number, "employeenumber employeeno personnelnumber staffnumber workernumber payrollnumber employeecode employeeidincompany workemployeeidincompany personalnummer matricule"),
        (ImportColumn.Login, "userprincipalname upn login username"),
        (ImportColumn.Name, "name fullname displayname employeename displayfullname preferredfullname personname workername holder person employee lastnamefirstname lastfirst vollständigername anzeigename nomcomplet nombrecompleto"),
        (ImportColumn.FirstName, "firstname preferredfirstname givenname forename legalfirstname preferredname vorname prénom prenom nombre"),
        (ImportColumn.LastName, "lastname preferredlastname surname familyname legallastname sn nachname familienname apellido apellidos"),
        (ImportColumn.Email, "workemail email emailaddress workemailaddress businessemail companyemail primaryemail mail contactemail"),
        (ImportColumn.Title, "title jobtitle businesstitle worktitle employeetitle positiontitle jobname position job jobprofile stelle stellenbezeichnung jobtitel berufsbezeichnung poste intituléduposte puesto cargo"),
        (ImportColumn.Grade, "level grade joblevel gradeorequivalent jobgrade paygrade careerlevel managementlevel band rank"),
        (ImportColumn.Role, "role roleid frameworkrole"),
        (ImportColumn.Slug, "managerroleslug roleslug slug"),
        (ImportColumn.Function, "function jobfunction department departmentname homedepartment homedepartmentdescription workdepartment division orgunit orgunitpath businessunit jobfamily discipline track abteilung bereich département departement departamento"),
        (ImportColumn.ManagerPosition, "managerpositionid managerposition reportstopositionid reportstoposition parentpositionid supervisorpositionid reportstoseniorpost"),
        (ImportColumn.ManagerId, "managerid managerpersonid manageremployeeid managerworkerid reportstoassociateid supervisorid linemanagerid reportstoid bossid parentid reportstoassociateoid supervisorpersonid vorgesetzterid"),
        (ImportColumn.ManagerNumber, "managernumber manageremployeenumber supervisoreid supervisornumber reportstoidincompany workreportstoidincompany"),
        (ImportColumn.ManagerEmail, "manageremail managersemail managerworkemail manageremailaddress supervisoremail linemanageremail reportstoemail reportstoworkemail managerupn manageruserprincipalname vorgesetzteremail"),
        (ImportColumn.Manager, "manager reportsto linemanager supervisor directmanager workreportsto boss reportingto vorgesetzter führungskraft responsable jefe"),
        (ImportColumn.ManagerName, "managername managerfullname supervisorname linemanagername reportstoname reportstolegalname reportstofullname"),
        (ImportColumn.Team, "team teamname teams productteam squad scrumteam"),
        (ImportColumn.Site, "site location worklocation office worksite sitename locationname officelocation physicaldeliveryofficename city standort ort niederlassung lieu ubicación officelocationname workaddress"),
        (ImportColumn.Fte, "fte fulltimeequivalent ftepercent fteratio ftepercentage beschäftigungsgrad stellenanteil"),
        (ImportColumn.Status, "status employmentstatus employeestatus workerstatus accountenabled isactive active employmenthistorystatus lifecyclestatus activestatus estado statut"),
        (ImportColumn.PositionStatus, "positionstatus seatstatus vacancystatus"),
        (ImportColumn.AccountKind, "usertype accounttype"),
        (ImportColumn.Primary, "primary isprimary primaryposition primaryjob primaryassignment"),
        (ImportColumn.Start, "startdate hiredate datehired dateofjoining joiningdate joindate workstartdate employmentstartdate originalhiredate start since einstellungsdatum eintrittsdatum eintritt dateentrée fechadeinicio"),
        (ImportColumn.End, "enddate terminationdate leavingdate leavedate lastday lastworkingday exitdate contractenddate until end austrittsdatum vertragsende dateofleaving datefin"),
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
            else if (depth == 0 && letter == '#')
                key.Append("number"); // "Employee #" is a number, and "Employee" a name
            depth -= letter is ')' or ']' && depth > 0 ? 1 : 0;
        }
        return key.ToString();
    }
}
