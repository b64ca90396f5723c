namespace Rolemap.Files.Import;

/// <summary>Decides which rows of people data are not imported, and why.</summary>
/// <param name="day">The day the organization is looked at; null when nobody said one, so that no end date can lie before it.</param>
/// <param name="datesOf">The dates of a file.</param>
internal sealed class RowReview(DateOnly? day, Func<string, DateColumns> datesOf)
{
    private readonly Dictionary<string, Presence> presences = new(StringComparer.Ordinal);

    /// <summary>What a status says of the person; looked up once for each status.</summary>
    public Presence Of(string status)
    {
        if (!presences.TryGetValue(status, out var presence))
            presences[status] = presence = new Presence(PresenceWords.HasLeft(status), PresenceWords.IsToCome(status), PresenceWords.IsVacant(status));
        return presence;
    }

    /// <summary>The reason in one sentence, or null for a row that is imported.</summary>
    public string? ReasonToLeave(SheetRow row)
    {
        var (status, seat) = (row[ImportColumn.Status], row[ImportColumn.PositionStatus]);
        if (Of(status.Text).HasLeft)
            return PresenceWords.IsNo(status.Text) ? $"Its '{row.Sheet.Plan.HeaderOf(ImportColumn.Status)}' says '{status.Text}'." : $"The status is '{status.Text}'.";
        if (Of(seat.Text).HasLeft)
            return $"The status of the position is '{seat.Text}'.";
        if (PersonName.Parted(row[ImportColumn.Name].Text).Behind is { } behind && PresenceWords.HasLeft(behind))
            return $"The name says '{behind}'.";
        if (Of(status.Text) is { IsToCome: true, IsVacant: false } && row[ImportColumn.Start].IsEmpty)
            return $"The status is '{status.Text}', and no start date says from when.";
        return ReasonOfAccount(row) ?? ReasonOfEnd(row, status);
    }

    /// <summary>Whether the row has an end that its status contradicts: an old contract's, say.</summary>
    public bool HasOutlivedEnd(SheetRow row) =>
        !row[ImportColumn.Status].IsEmpty && HasEnded(row);

    private string? ReasonOfEnd(SheetRow row, Cell status) =>
        status.IsEmpty && HasEnded(row) ? $"The person left on {row[ImportColumn.End].Text}." : null;

    private bool HasEnded(SheetRow row) =>
        day is { } today && datesOf(row.Sheet.File).DayOf(row[ImportColumn.End]) is { } end && end < today;

    private static string? ReasonOfAccount(SheetRow row)
    {
        if (string.Equals(row[ImportColumn.AccountKind].Text, "Guest", StringComparison.OrdinalIgnoreCase))
            return "The account is a guest from outside the company.";
        var isNobody = row.Sheet.Plan.Kind?.HasAccounts == true && row.Sheet.Has(ImportColumn.LastName)
            && row[ImportColumn.FirstName].IsEmpty && row[ImportColumn.LastName].IsEmpty && row[ImportColumn.Title].IsEmpty && row[ImportColumn.Function].IsEmpty;
        return isNobody ? "The account has no first or last name, title or department: it looks like a mailbox or a service, not a person." : null;
    }
}

/// <summary>What a status says of the person.</summary>
/// <param name="HasLeft">Whether they have left.</param>
/// <param name="IsToCome">Whether they have not started yet.</param>
/// <param name="IsVacant">Whether there is nobody.</param>
internal readonly record struct Presence(bool HasLeft, bool IsToCome, bool IsVacant);
