using LicensingModel.Parties;
using LicensingModel.Validation.Graphs;
using LicensingModel.Validation.Rules;
using NodaTime;

namespace LicensingModel.Validation.BuiltIn;

/// <summary>Stakes of a document whose share is stated and in question, followed from day to day. Stakes are told apart by their place in the document.</summary>
internal sealed class DatedStakes
{
    private const int MostOthers = 10;
    private const long MostSteps = 10_000_000;
    private readonly ValueList<OwnershipStake> _stakes;
    private readonly List<int> _counted = [];

    internal DatedStakes(ValueList<OwnershipStake> stakes, Func<Percentage, bool> counts)
    {
        _stakes = stakes;
        for (var i = 0; i < stakes.Count; i++)
        {
            if (stakes[i].Owner != stakes[i].Owned && stakes[i].Share.TryGetValue(out var share) && counts(share))
                _counted.Add(i);
        }
    }

    /// <summary>The parties of whom more than the whole is owned on some day: the first such day of each, in the order of the document.</summary>
    internal IEnumerable<(int Stake, PartyId Owned, string Day, string Total, IEnumerable<int> Others)> Excesses()
        => _counted.GroupBy(stake => _stakes[stake].Owned)
            .Select(group => FirstExcess(group.Key, group.ToList()))
            .Where(excess => excess.Stake >= 0)
            .OrderBy(excess => excess.Stake);

    /// <summary>The first circle in which parties own each other on one day, if there is one. Of very many stakes only the first days are looked at.</summary>
    internal (List<PartyId> Parties, List<int> Stakes, string Day)? FirstCircle()
    {
        // Where there is no circle if dates are left aside, there is none on any day.
        var suspects = Circles.Among(Parties(_counted), Edges(_counted)).SelectMany(circle => circle).ToHashSet();
        var stakes = _counted.Where(stake => suspects.Contains(_stakes[stake].Owner) && suspects.Contains(_stakes[stake].Owned)).ToList();
        var steps = MostSteps;
        foreach (var day in stakes.Select(FirstDay).Distinct().Order())
        {
            if ((steps -= stakes.Count) < 0)
                break;

            var held = stakes.Where(stake => _stakes[stake].During.Contains(day)).ToList();
            if (Circles.Among(Parties(held), Edges(held)) is [var circle, ..])
            {
                var inCircle = held.Where(stake => circle.Contains(_stakes[stake].Owner) && circle.Contains(_stakes[stake].Owned)).ToList();
                return (circle, inCircle, Text(day));
            }
        }

        return null;
    }

    private static string Text(LocalDate day) => day == IsoDay.First ? "every day on record" : IsoDay.Format(day);

    private (int Stake, PartyId Owned, string Day, string Total, IEnumerable<int> Others) FirstExcess(PartyId owned, List<int> stakes)
    {
        var ends = new PriorityQueue<int, LocalDate>();
        var held = new SortedSet<int>();
        var total = 0m;
        foreach (var begun in stakes.GroupBy(FirstDay).OrderBy(group => group.Key))
        {
            while (ends.TryPeek(out var ended, out var last) && last < begun.Key)
            {
                ends.Dequeue();
                held.Remove(ended);
                total -= Share(ended);
            }

            foreach (var stake in begun)
            {
                held.Add(stake);
                total += Share(stake);
                if (_stakes[stake].During.HasLastDay)
                    ends.Enqueue(stake, _stakes[stake].During.LastDay);
            }

            if (total > 100)
                return (held.Max, owned, Text(begun.Key), Percentage.FromPercent(total).ToString(), held.SkipLast(1).Take(MostOthers));
        }

        return (-1, owned, string.Empty, string.Empty, []);
    }

    private decimal Share(int stake) => ((Percentage)_stakes[stake].Share.StatedValue!).Percent;

    private LocalDate FirstDay(int stake) => _stakes[stake].During is { HasFirstDay: true } span ? span.FirstDay : IsoDay.First;

    private List<PartyId> Parties(List<int> stakes) => stakes.SelectMany(stake => new[] { _stakes[stake].Owner, _stakes[stake].Owned }).Distinct().ToList();

    private Func<PartyId, IEnumerable<PartyId>> Edges(List<int> stakes)
    {
        var edges = stakes.ToLookup(stake => _stakes[stake].Owner, stake => _stakes[stake].Owned);
        return owner => edges[owner];
    }
}
