using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace LicensingModel.Tests;

/// <summary>
/// Territories against a plain model: six countries that stand for all others, sets of them as bits, and two regions without known members, of
/// which the model tries every membership.
/// </summary>
public class TerritoryLawTests
{
    private static readonly string[] Places = ["CN", "GB", "IT", "IE", "CH", "ZZ"];
    private const int China = 1;
    private const int Britain = 2;
    private const int Italy = 4;
    private const int Ireland = 8;
    private const int Switzerland = 16;
    private const int All = 63;
    private static readonly LocalDate[] Days = [new(1950, 1, 1), new(1985, 6, 1), new(2021, 1, 1)];

    private static readonly Config Runs = Config.QuickThrowOnFailure.WithMaxTest(300);

    [Fact]
    public void Folding_is_idempotent_and_text_reads_back()
        => Check(Expressions, expression =>
        {
            var territory = Territory.Parse(expression.Text);
            var again = Territory.Parse(territory.ToString());
            return again == territory && again.ToString() == territory.ToString() && again.GetHashCode() == territory.GetHashCode();
        });

    [Fact]
    public void A_country_is_contained_as_the_model_says()
        => Check(Expressions, expression => Days.All(day => Places.Index().All(place =>
            Territory.Parse(expression.Text).Contains(CountryCode.Parse(place.Item), day)
            == Model((mars, moon) => (expression.Holds(day, mars, moon) & (1 << place.Index)) != 0))));

    [Fact]
    public void Emptiness_overlap_and_subset_are_as_the_model_says()
        => Check(Pairs, pair => Array.TrueForAll(Days, day =>
        {
            var (one, other) = (Territory.Parse(pair.One.Text), Territory.Parse(pair.Other.Text));
            return one.IsEmpty(day) == Model((mars, moon) => pair.One.Holds(day, mars, moon) == 0)
                && one.Overlaps(other, day) == Model((mars, moon) => (pair.One.Holds(day, mars, moon) & pair.Other.Holds(day, mars, moon)) != 0)
                && one.IsSubsetOf(other, day) == Model((mars, moon) => (pair.One.Holds(day, mars, moon) & ~pair.Other.Holds(day, mars, moon)) == 0);
        }));

    [Fact]
    public void Operators_in_code_and_in_text_are_the_same()
        => Check(Pairs, pair =>
        {
            var (one, other) = (Territory.Parse(pair.One.Text), Territory.Parse(pair.Other.Text));
            return one.Union(other) == Territory.Parse($"({one}), ({other})")
                && one.Intersect(other) == Territory.Parse($"({one}) and ({other})")
                && one.Except(other) == Territory.Parse($"({one}) except ({other})")
                && one.Union(other) == other.Union(one)
                && one.Intersect(other) == other.Intersect(one);
        });

    [Fact]
    public void Laws_of_sets_hold_for_what_territories_hold()
        => Check(Pairs, pair =>
        {
            var (one, other) = (Territory.Parse(pair.One.Text), Territory.Parse(pair.Other.Text));
            return one.Except(other).IsEquivalentTo(one.Intersect(Territory.Worldwide.Except(other))).IsTrue
                && one.Union(other).IsEquivalentTo(one.Except(other).Union(other)).IsTrue
                && one.Intersect(other).IsSubsetOf(one).IsTrue
                && one.IsSubsetOf(one.Union(other)).IsTrue
                && one.Intersect(one.Union(other)).IsEquivalentTo(one).IsTrue
                && Territory.Worldwide.Except(Territory.Worldwide.Except(one)) == one
                && one.Except(one) == Territory.None;
        });

    [Fact]
    public void A_question_about_every_day_is_answered_as_on_each_day()
    {
        var days = RegionCode.Known.ToArray()
            .SelectMany(region => region.Membership!.ChangeDates.ToArray())
            .SelectMany(day => new[] { day.PlusDays(-1), day })
            .ToArray();
        Check(Pairs, pair =>
        {
            var (one, other) = (Territory.Parse(pair.One.Text), Territory.Parse(pair.Other.Text));
            return one.IsSubsetOf(other) == days.Select(day => one.IsSubsetOf(other, day)).Aggregate((left, right) => left & right)
                && (!one.IsEquivalentTo(other).IsTrue || (one.IsSubsetOf(other).IsTrue && other.IsSubsetOf(one).IsTrue))
                && (!(one.IsSubsetOf(other) & other.IsSubsetOf(one)).IsTrue || one.IsEquivalentTo(other).IsTrue);
        });
    }

    private static Gen<Expression> Expressions { get; } = Deep(3);

    private static Gen<(Expression One, Expression Other)> Pairs { get; } = from one in Deep(2) from other in Deep(2) select (one, other);

    private static void Check<T>(Gen<T> values, Func<T, bool> law) => Prop.ForAll(values.ToArbitrary(), law).Check(Runs);

    private static Gen<Expression> Deep(int depth)
    {
        var leaf = Gen.Elements("CN", "GB", "EU", "EPC", "Mars", "Moon", "worldwide", "none").Select(text => new Expression(text));
        if (depth == 0)
            return leaf;
        var inner = Deep(depth - 1);
        var compound = from mark in Gen.Elements(", ", " and ", " except ") from left in inner from right in inner select new Expression(mark, left, right);
        return Gen.Frequency((1, leaf), (4, compound));
    }

    private static Truth Model(Func<int, int, bool> holds)
    {
        var first = holds(0, 0);
        for (var mars = 0; mars <= All; mars++)
        {
            for (var moon = 0; moon <= All; moon++)
            {
                if (holds(mars, moon) != first)
                    return Truth.Unknown;
            }
        }

        return first;
    }

    private sealed class Expression(string mark, Expression? left = null, Expression? right = null)
    {
        public string Text => left is null ? mark : $"({left.Text}){mark}({right!.Text})";

        public int Holds(LocalDate day, int mars, int moon) => mark switch
        {
            ", " => left!.Holds(day, mars, moon) | right!.Holds(day, mars, moon),
            " and " => left!.Holds(day, mars, moon) & right!.Holds(day, mars, moon),
            " except " => left!.Holds(day, mars, moon) & ~right!.Holds(day, mars, moon),
            "worldwide" => All,
            "none" => 0,
            "Mars" => mars,
            "Moon" => moon,
            "EU" => day.Year switch { 1985 => Britain | Italy | Ireland, 2021 => Italy | Ireland, _ => 0 },
            "EPC" => day.Year switch { 1985 => Britain | Italy | Switzerland, 2021 => Britain | Italy | Ireland | Switzerland, _ => 0 },
            "CN" => China,
            _ => Britain,
        };

        public override string ToString() => Text;
    }
}
