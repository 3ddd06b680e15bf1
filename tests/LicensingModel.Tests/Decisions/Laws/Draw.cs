using LicensingModel.Patents.Standards;
using NodaTime;

namespace LicensingModel.Tests.Decisions.Laws;

/// <summary>
/// Draws what a small world is made of, from a seed. Terms are stated, or contested, or hidden: with less hidden, the same seed gives the same world of which more is known.
/// </summary>
internal sealed class Draw(int seed, double hidden, Func<string, string> name)
{
    private static readonly string[] Companies = ["alpha", "beta", "gamma", "delta"];
    private static readonly string[] Happenings = ["closing", "launch"];
    private readonly Random _random = new(seed);
    private readonly Random _hiding = new(seed + 1);
    private int _contested;

    /// <summary>How many provisions each agreement has.</summary>
    internal IReadOnlyList<int> Shape => field ??= Enumerable.Range(0, Number(1, 4)).Select(_ => Number(1, 5)).ToList();

    internal static IReadOnlyList<string> Everybody => Companies;

    internal static IReadOnlyList<string> EveryEvent => Happenings;

    internal int Number(int first, int end) => _random.Next(first, end);

    internal bool Chance(double chance) => _random.NextDouble() < chance;

    internal T Any<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    internal List<T> Some<T>(int most, Func<T> make) => Enumerable.Range(0, _random.Next(most + 1)).Select(_ => make()).ToList();

    internal string Name(string word) => name(word);

    internal PartyId Company() => PartyId.Parse(name(Any(Companies)));

    /// <summary>Mostly the same one, so that what grants, patents and questions name often meets.</summary>
    internal PartyId Company(string usual) => Chance(0.7) ? PartyId.Parse(name(usual)) : Company();

    internal PatentId Patent() => PatentId.Parse(name(Any(RandomPatents.Inventions)));

    internal StandardId Norm(string word) => StandardId.Parse(name(word));

    internal ProductId Good(string word) => ProductId.Parse(name(word));

    internal EventId Event() => EventId.Parse(name(Any(Happenings)));

    internal AgreementId Agreement() => AgreementId.Parse(name($"agreement-{Number(0, Shape.Count)}"));

    internal ProvisionId Provision()
    {
        var agreement = Number(0, Shape.Count);
        return ProvisionId.Parse(name($"provision-{agreement}-{Number(0, Shape[agreement])}"));
    }

    internal LocalDate Day() => new LocalDate(2015, 1, 1).PlusMonths(_random.Next(0, 120)).PlusDays(_random.Next(0, 3));

    internal DateSpan Span()
    {
        var (first, last) = (Day(), Day());
        return _random.Next(4) switch
        {
            0 => DateSpan.From(first),
            1 => DateSpan.Until(last),
            2 when first <= last => DateSpan.Between(first, last),
            _ => DateSpan.Always,
        };
    }

    internal AnchoredDate Date() => _random.Next(8) switch
    {
        0 => AnchoredDate.Never,
        1 => AnchoredDate.OfEvent(Event()),
        2 => AnchoredDate.LaterOf(AnchoredDate.On(Day()), AnchoredDate.OfEvent(Event())),
        3 => AnchoredDate.EarlierOf(AnchoredDate.On(Day()), AnchoredDate.OfEvent(Event()).Plus(ContractPeriod.OfMonths(6))),
        _ => AnchoredDate.On(Day()),
    };

    /// <summary>Hides what is presumed where nothing was captured by saying that it is withheld, so that its value is no replaced presumption.</summary>
    internal Disclosed<T> Withheld<T>(Disclosed<T> term)
        where T : class, IEquatable<T>
    {
        var isRedacted = _hiding.Next(2) == 0;
        return _hiding.NextDouble() >= hidden ? term : isRedacted ? Disclosed<T>.Redacted : Disclosed<T>.Undisclosed;
    }

    internal Disclosed<T> Hidden<T>(Disclosed<T> term)
        where T : class, IEquatable<T>
    {
        var state = _hiding.Next(4);
        return _hiding.NextDouble() >= hidden ? term : state switch
        {
            0 => Disclosed<T>.Undisclosed,
            1 => Disclosed<T>.Redacted,
            2 => Disclosed<T>.Unstated,
            _ => Disclosed<T>.NotCaptured,
        };
    }

    /// <summary>A value, seldom two of which nobody has chosen one.</summary>
    internal Disclosed<T> Term<T>(Func<T> make)
        where T : class, IEquatable<T>
    {
        var (one, other) = (make(), make());
        var isContested = Chance(0.06) && _contested < 3 && !one.Equals(other);
        _contested += isContested ? 1 : 0;
        return isContested ? Worlds.Contested(one, other) : one;
    }

    /// <summary>Seldom a term of which most worlds say nothing; where it is hidden, it is withheld.</summary>
    internal Disclosed<T> Seldom<T>(double chance, Func<T> make)
        where T : class, IEquatable<T>
        => Chance(chance) ? Withheld(Term(make)) : Disclosed<T>.NotCaptured;
}
