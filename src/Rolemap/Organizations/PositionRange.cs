using System.Collections;

namespace Rolemap.Organizations;

/// <summary>Seats that lie side by side in an organization: the reports of a manager, a subtree, the seats of a person. Cheap to make and to walk over.</summary>
public readonly struct PositionRange : IEnumerable<Position>
{
    private readonly Organization organization;
    private readonly ArraySegment<int> seats;

    internal PositionRange(Organization organization, ArraySegment<int> seats) => (this.organization, this.seats) = (organization, seats);

    /// <summary>Starts a walk over the seats.</summary>
    public Enumerator GetEnumerator() => new(organization, seats);

    IEnumerator<Position> IEnumerable<Position>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>A walk over the seats.</summary>
    public struct Enumerator : IEnumerator<Position>
    {
        private readonly Organization organization;
        private readonly ArraySegment<int> seats;
        private int at;

        internal Enumerator(Organization organization, ArraySegment<int> seats) => (this.organization, this.seats, at) = (organization, seats, -1);

        /// <inheritdoc/>
        public readonly Position Current => new(organization, seats[at]);

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext() => ++at < seats.Count;

        /// <inheritdoc/>
        public void Reset() => at = -1;

        /// <inheritdoc/>
        public readonly void Dispose() { }
    }
}
