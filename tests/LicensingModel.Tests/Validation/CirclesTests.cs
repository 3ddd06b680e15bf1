using FsCheck;
using FsCheck.Fluent;
using LicensingModel.Validation.Graphs;

namespace LicensingModel.Tests.Validation;

public class CirclesTests
{
    [Fact]
    public void Whatever_leads_to_whatever_the_circles_are_what_can_be_reached_from_itself()
        => Prop.ForAll(
            Gen.Choose(0, 7).ListOf(2).ListOf().ToArbitrary(),
            pairs =>
            {
                var things = Enumerable.Range(0, 6).ToList();
                IEnumerable<int> Next(int thing) => pairs.Where(pair => pair[0] == thing).Select(pair => pair[1]);
                var found = Circles.Among(things, Next);

                bool Reaches(int from, int to)
                {
                    HashSet<int> seen = [];
                    var open = new Stack<int>(Next(from).Where(things.Contains));
                    while (open.TryPop(out var at))
                    {
                        if (seen.Add(at))
                            foreach (var next in Next(at).Where(things.Contains))
                                open.Push(next);
                    }

                    return seen.Contains(to);
                }

                var expected = things.Where(thing => Reaches(thing, thing))
                    .GroupBy(thing => things.First(first => first == thing || (Reaches(first, thing) && Reaches(thing, first))))
                    .Select(group => string.Join(',', group));
                return found.Select(circle => string.Join(',', circle)).SequenceEqual(expected);
            }).QuickCheckThrowOnFailure();
}
