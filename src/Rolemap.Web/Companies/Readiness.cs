namespace Rolemap.Web.Companies;

/// <summary>Whether the company has been read, so that pages need not wait for the files.</summary>
public sealed class Readiness
{
    private volatile bool isReady;

    public bool IsReady => isReady;

    /// <summary>Says so, for good.</summary>
    public void Reach() => isReady = true;
}
