using LicensingModel.Agreements;
using LicensingModel.Agreements.Changes;
using LicensingModel.Provisions;
using NodaTime;

namespace LicensingModel.Tests.Decisions.Laws;

/// <summary>A small world whose first agreement is amended.</summary>
internal sealed class AmendedWorld
{
    private readonly Random _random;
    private readonly List<Provision> _bodies;
    private readonly List<ProvisionId> _ids;
    private int _added;

    private AmendedWorld(int seed)
    {
        _random = new Random(seed + 77);
        Plain = RandomWorld.Of(seed);
        First = Plain.Document.Change(provision => _random.Next(2) == 0 ? provision with { Term = provision.Term with { From = AnchoredDate.On(Day()) } } : provision);
        _bodies = Plain.Document.Provisions().ToList();
        _ids = Plain.Document.Agreements[0].Provisions.Select(static provision => provision.Id).ToList();
    }

    /// <summary>The world without amendments, and its question.</summary>
    internal RandomWorld Plain { get; }

    /// <summary>The document without amendments; some of its provisions say from when they operate.</summary>
    internal LicensingDocument First { get; }

    /// <summary>Its first agreement.</summary>
    internal Agreement Text => First.Agreements[0];

    internal static AmendedWorld Of(int seed) => new(seed);

    /// <summary>The document with some amendments, made in the order in which they are effective.</summary>
    internal LicensingDocument Document()
    {
        var days = Enumerable.Range(0, _random.Next(1, 5)).Select(_ => Day()).Order().ToList();
        return With(days.Select((day, i) => Amendment($"amendment-{i}", day, Enumerable.Range(0, _random.Next(1, 4)).Select(_ => Change()).ToList())).ToList());
    }

    /// <summary>The document with these amendments of its first agreement.</summary>
    internal LicensingDocument With(IReadOnlyList<Amendment> amendments) => With(Text with { Amendments = amendments.ToValueList() });

    internal LicensingDocument With(Agreement text) => First with { Agreements = [text, .. First.Agreements.Skip(1)] };

    internal LocalDate Day() => new LocalDate(2015, 1, 1).PlusMonths(_random.Next(0, 120));

    /// <summary>Mostly one whose day is known.</summary>
    internal Amendment Amendment(string id, LocalDate day, IReadOnlyList<AmendmentChange> changes, bool isKnown = false) => new()
    {
        Id = AmendmentId.Parse(id),
        Title = LocalizedText.Of("en", id),
        Signed = AnchoredDate.On(day.PlusMonths(_random.Next(-3, 3))),
        Effective = isKnown || _random.Next(8) > 0 ? AnchoredDate.On(day) : Disclosed<AnchoredDate>.Undisclosed,
        Changes = changes.ToValueList(),
    };

    internal AmendmentChange Change()
    {
        switch (_random.Next(12))
        {
            case 0 or 1:
                var added = Body(ProvisionId.Parse($"added-{_added++}"));
                var before = _random.Next(2) == 0 ? Any() : null;
                _ids.Add(added.Id);
                return new AddProvision { Provision = added, Before = before };
            case 2 or 3: return new RemoveProvision { Provision = Any() };
            case 4: return new ExtendTerm { Until = AnchoredDate.On(Day()) };
            case 5: return new ExtendTerm { Provision = Any(), Until = AnchoredDate.On(Day()) };
            case 6: return new NovateParty { From = Company(), To = Company() };
            case 7: return new AssignBenefit { From = Company(), To = Company() };
            case 8: return new CorrectProvision { Provision = Body(Any()) };
            case 9 when _random.Next(2) == 0: return new RestateText { Completeness = Completeness.FullText, Provisions = _ids.Distinct().Where(_ => _random.Next(4) > 0).Select(Body).ToValueList() };
            case 10 when _random.Next(2) == 0: return new TerminateText { Provisions = _random.Next(2) == 0 ? [] : [Any()] };
            default: return new ReplaceProvision { Provision = Body(Any()) };
        }
    }

    private ProvisionId Any() => _ids[_random.Next(_ids.Count)];

    private PartyId Company() => PartyId.Parse(Draw.Everybody[_random.Next(Draw.Everybody.Count)]);

    private Provision Body(ProvisionId id) => _bodies[_random.Next(_bodies.Count)] with { Id = id };
}
