using System.Collections;

namespace Rolemap.Organizations;

/// <summary>Seats that lie side by side in an organization: all of them, the reports of a manager, a subtree, the seats of a person. Cheap to make and to walk over.</summary>
public readonly struct PositionRange : IEnumerable<Position>
{
    private readonly Organization organization;
    private readonly ArraySegment<int> seats;

    private readonly int count;

    internal PositionRange(Organization organization, ArraySegment<int> seats) => (this.organization, this.seats, count) = (organization, seats, seats.Count);

    /// <summary>The first seats of an organization in the order of ids.</summary>
    internal PositionRange(Organization organization, int count) => (this.organization, this.count) = (organization, count);

    /// <summary>Starts a walk over the seats.</summary>
    public Enumerator GetEnumerator() => new(organization, seats, count);

    IEnumerator<Position> IEnumerable<Position>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>A walk over the seats.</summary>
    public struct Enumerator : IEnumerator<Position>
    {
        private readonly Organization organization;
        private readonly ArraySegment<int> seats;
        private readonly int count;
        private int at;

        internal Enumerator(Organization organization, ArraySegment<int> seats, int count) => (this.organization, this.seats, this.count, at) = (organization, seats, count, -1);

        /// <inheritdoc/>
        public readonly Position Current => new(organization, seats.Array is null ? at : seats[at]);

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext() => ++at < count;

        /// <inheritdoc/>
        public void Reset() => at = -1;

        /// <inheritdoc/>
        public readonly void Dispose() { }
    }
}
