using LicensingModel.Validation.Rules;

namespace LicensingModel.Validation.Graphs;

/// <summary>Finds what leads back to itself. Without recursion, and in time proportional to what is looked at, so that no document makes it hang.</summary>
internal static class Circles
{
    /// <summary>
    /// The circles among some things: each a largest group in which every one leads to every other, or one that leads to itself; in the order of the things given,
    /// the groups and the things in them.
    /// </summary>
    /// <param name="things">The things, each once.</param>
    /// <param name="next">Where each leads. What is not among the things leads nowhere.</param>
    internal static List<List<T>> Among<T>(IReadOnlyList<T> things, Func<T, IEnumerable<T>> next)
        where T : notnull
    {
        var search = new Search<T>(things, next);
        foreach (var thing in things)
            search.From(thing);
        return search.Found.OrderBy(group => search.Position(group[0])).ToList();
    }

    /// <summary>Tarjan's search for strongly connected components, with a stack of its own.</summary>
    private sealed class Search<T>
        where T : notnull
    {
        private readonly Func<T, IEnumerable<T>> _next;
        private readonly Dictionary<T, int> _positions = [];
        private readonly Dictionary<T, (int Number, int Lowest)> _visited = [];
        private readonly HashSet<T> _onPath = [];
        private readonly Stack<T> _component = new();

        internal Search(IReadOnlyList<T> things, Func<T, IEnumerable<T>> next)
        {
            _next = next;
            foreach (var thing in things)
                _positions.TryAdd(thing, _positions.Count);
        }

        internal List<List<T>> Found { get; } = [];

        internal int Position(T thing) => _positions[thing];

        internal void From(T start)
        {
            if (_visited.ContainsKey(start))
                return;

            var work = new Stack<(T Thing, IEnumerator<T> Open)>();
            Enter(start, work);
            while (work.TryPeek(out var at))
            {
                if (at.Open.MoveNext())
                {
                    Follow(at.Thing, at.Open.Current, work);
                    continue;
                }

                at.Open.Dispose();
                work.Pop();
                Leave(at.Thing);
                if (work.TryPeek(out var above))
                    Lower(above.Thing, _visited[at.Thing].Lowest);
            }
        }

        private void Enter(T thing, Stack<(T Thing, IEnumerator<T> Open)> work)
        {
            _visited.Add(thing, (_visited.Count, _visited.Count));
            _component.Push(thing);
            _onPath.Add(thing);
            work.Push((thing, _next(thing).Where(_positions.ContainsKey).GetEnumerator()));
        }

        private void Follow(T from, T to, Stack<(T Thing, IEnumerator<T> Open)> work)
        {
            if (!_visited.TryGetValue(to, out var known))
                Enter(to, work);
            else if (_onPath.Contains(to))
                Lower(from, known.Number);
        }

        private void Lower(T thing, int lowest)
        {
            var (number, own) = _visited[thing];
            _visited[thing] = (number, Math.Min(own, lowest));
        }

        private void Leave(T thing)
        {
            var (number, lowest) = _visited[thing];
            if (number != lowest)
                return;

            List<T> group = [];
            do
            {
                group.Add(_component.Pop());
                _onPath.Remove(group[^1]);
            }
            while (!group[^1].Equals(thing));

            if (group.Count > 1 || _next(thing).Contains(thing))
                Found.Add(group.OrderBy(Position).ToList());
        }
    }
}
