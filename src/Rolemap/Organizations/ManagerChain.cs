using System.Collections;

namespace Rolemap.Organizations;

/// <summary>The managers above a seat, nearest first; ends before anybody would come twice. Cheap to make and to walk over.</summary>
public readonly struct ManagerChain : IEnumerable<Position>
{
    private readonly Organization organization;
    private readonly int seat;

    internal ManagerChain(Organization organization, int seat) => (this.organization, this.seat) = (organization, seat);

    /// <summary>Starts a walk up.</summary>
    public Enumerator GetEnumerator() => new(organization, seat);

    IEnumerator<Position> IEnumerable<Position>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>A walk up.</summary>
    public struct Enumerator : IEnumerator<Position>
    {
        private readonly Organization organization;
        private readonly int seat;
        private int at;

        internal Enumerator(Organization organization, int seat) => (this.organization, this.seat, at) = (organization, seat, seat);

        /// <inheritdoc/>
        public readonly Position Current => new(organization, at);

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext()
        {
            if (organization.ReportingLines.IsTop(at))
                return false;
            at = organization.ReportingLines.ParentOf(at);
            return true;
        }

        /// <inheritdoc/>
        public void Reset() => at = seat;

        /// <inheritdoc/>
        public readonly void Dispose() { }
    }
}
