using LicensingModel.Validation.Rules;

namespace LicensingModel.Validation.Graphs;

/// <summary>
/// Whether anything that leads on to something else, by its position in a list, comes back to itself. Says no more than that; <see cref="Circles"/> says where. Takes time in proportion to what leads.
/// </summary>
internal sealed class Leads : IRoom
{
    private readonly List<(int To, int Next)> _leads = [];
    private int[] _first = [];
    private int[] _comeFrom = [];
    private int[] _free = [];
    private int _count;

    /// <summary>Begins anew, with so many things that lead nowhere.</summary>
    internal Leads Begin(int count)
    {
        _leads.Clear();
        _count = count;
        if (_first.Length < count)
            (_first, _comeFrom, _free) = (new int[count], new int[count], new int[count]);
        _first.AsSpan(0, count).Fill(-1);
        _comeFrom.AsSpan(0, count).Clear();
        return this;
    }

    /// <summary>Notes that one thing leads to another; one that is not among them, with a negative position, leads nowhere.</summary>
    internal void Add(int from, int to)
    {
        if (from < 0 || to < 0)
            return;

        _leads.Add((to, _first[from]));
        _first[from] = _leads.Count - 1;
        _comeFrom[to]++;
    }

    /// <summary>Whether something comes back to itself: whether, after all that nothing leads to is taken away again and again, something is left.</summary>
    internal bool HaveCircle()
    {
        if (_leads.Count == 0)
            return false;

        var (taken, found) = (0, 0);
        for (var i = 0; i < _count; i++)
        {
            if (_comeFrom[i] == 0)
                _free[found++] = i;
        }

        for (; taken < found; taken++)
        {
            for (var lead = _first[_free[taken]]; lead >= 0; lead = _leads[lead].Next)
            {
                if (--_comeFrom[_leads[lead].To] == 0)
                    _free[found++] = _leads[lead].To;
            }
        }

        return found < _count;
    }

    /// <inheritdoc/>
    public void Forget()
    {
        const int MostKept = 10_000;
        if (_first.Length > MostKept)
            (_first, _comeFrom, _free) = ([], [], []);
        _leads.Clear();
    }
}
