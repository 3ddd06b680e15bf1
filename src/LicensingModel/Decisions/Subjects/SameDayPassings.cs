using LicensingModel.Decisions.Grounds;
using NodaTime;

namespace LicensingModel.Decisions.Subjects;

/// <summary>The order in which a right passed on by several transfers of one day: who holds it afterwards may depend on which came first.</summary>
/// <param name="facts">What the document says.</param>
/// <param name="passings">The passings, those of an earlier day before those of a later.</param>
/// <param name="day">The day up to which they are looked at.</param>
internal sealed class SameDayPassings(Facts facts, IReadOnlyList<TitlePassing> passings, LocalDate day)
{
    // Of more on one day nothing is shown.
    private const int MostPassings = 5;

    /// <summary>The passings in an order in which they may have been made.</summary>
    /// <param name="holders">Who holds the right before all of them.</param>
    /// <param name="since">The day from which that is so.</param>
    /// <param name="doubt">Why it is in doubt who holds it; set where it depends on an order that is not recorded.</param>
    internal IEnumerable<TitlePassing> InOrder(IReadOnlyCollection<PartyId> holders, LocalDate since, ref string? doubt)
    {
        if (passings.Count < 2)
            return passings;

        List<TitlePassing> all = [];
        HashSet<PartyId> held = [.. holders];
        var made = passings.Where(passing => !passing.Closing.IsBefore(since).IsTrue).Select((passing, at) => (passing, Day: passing.Closing.TryGetDate(out var on) ? on : (LocalDate?)null, at));
        foreach (var same in made.GroupBy(entry => (entry.Day, entry.Day is null ? entry.at : 0), static entry => entry.passing))
        {
            var group = same.ToList();
            if (same.Key.Day is { } on && on <= day && group.Count > 1)
            {
                var orders = group.Count > MostPassings ? [] : Orders(group).Take(120).ToList();

                // Nobody gives what he does not have: where there is an order in which everybody gave what was his, it was one like that.
                if (orders.FindAll(order => IsOwn(held, order)) is { Count: > 0 } possible)
                    orders = possible;
                var ends = orders.ConvertAll(order => After(held, order));
                if (orders.Count == 0 || ends.Exists(end => !end.SetEquals(ends[0])))
                {
                    doubt ??= $"It passed on by {Words.List(group.Select(static passing => passing.By))} on {Words.Day(on)}; in which order is not recorded.";
                    group = [.. group.SelectMany(_ => group)]; // As often as one may have made another possible.
                }
                else
                {
                    group = [.. orders[0]];
                }
            }

            all.AddRange(group);
            held = After(held, group);
        }

        return all;
    }

    /// <summary>Whether everything that is said to pass can pass in an order, since whoever gives it has it then; what is recorded twice passes once.</summary>
    private static bool IsOwn(HashSet<PartyId> held, List<TitlePassing> order)
    {
        HashSet<PartyId> having = [.. held];
        HashSet<(PartyId, PartyId)> made = [];
        foreach (var passing in order)
        {
            if (passing.To is not { } taker || !(having.Contains(passing.From) || made.Contains((passing.From, taker))))
                return false;
            if (!having.Remove(passing.From))
                continue;
            having.Add(taker);
            made.Add((passing.From, taker));
        }

        return true;
    }

    private static HashSet<PartyId> After(HashSet<PartyId> held, IEnumerable<TitlePassing> order)
    {
        HashSet<PartyId> after = [.. held];
        foreach (var passing in order)
        {
            if (passing.To is { } taker && after.Remove(passing.From))
                after.Add(taker);
        }

        return after;
    }

    /// <summary>Every order that what is recorded allows.</summary>
    private IEnumerable<List<TitlePassing>> Orders(List<TitlePassing> left)
    {
        if (left.Count == 0)
            return [[]];
        return from first in left
               where !left.Exists(other => other.Event is { } before && first.Event is { } after && facts.Order.IsBefore(before, after).IsTrue)
               from rest in Orders([.. left.Where(other => other != first)])
               select (List<TitlePassing>)[first, .. rest];
    }
}
