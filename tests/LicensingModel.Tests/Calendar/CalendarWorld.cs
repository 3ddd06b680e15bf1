using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Collaboration;
using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.Effects;
using LicensingModel.Provisions.General;
using LicensingModel.Provisions.Rights;
using LicensingModel.Provisions.Schedules;
using LicensingModel.Tests.Decisions;
using NodaTime;

namespace LicensingModel.Tests.Calendar;

/// <summary>A document with many dates, made from a number: two agreements of up to eight provisions, events of which some are recorded, terms of which some are hidden.</summary>
internal sealed class CalendarWorld
{
    private static readonly LocalDate _first = new(2020, 1, 1);

    private readonly Random _random;

    private CalendarWorld(int seed) => _random = new Random(seed);

    internal static LicensingDocument Of(int seed)
    {
        var world = new CalendarWorld(seed);
        return Worlds.Document with { RecordedThrough = world.Day(), Events = world.Events(), Agreements = [world.Agreement("one"), world.Agreement("two")] };
    }

    private LocalDate Day() => _first.PlusDays(_random.Next(6000));

    private AnchoredDate Date() => _random.Next(8) switch
    {
        0 => AnchoredDate.OfEvent(Event()),
        1 => AnchoredDate.OfEvent(Event()).Plus(Period()),
        2 => AnchoredDate.EarlierOf(AnchoredDate.On(Day()), AnchoredDate.OfEvent(Event())),
        3 => AnchoredDate.On(Day()).Minus(Period()),
        4 when _random.Next(3) == 0 => AnchoredDate.Unstated,
        _ => AnchoredDate.On(Day()),
    };

    private ContractPeriod Period() => _random.Next(4) switch
    {
        0 => ContractPeriod.OfMonths(1 + _random.Next(30)),
        1 => ContractPeriod.OfYears(1 + _random.Next(3)),
        2 => ContractPeriod.OfWeeks(1 + _random.Next(8)),
        _ => ContractPeriod.OfDays(1 + _random.Next(200)),
    };

    private EventId Event() => EventId.Parse($"event-{_random.Next(4)}");

    private Disclosed<T> Known<T>(T value)
        where T : class, IEquatable<T>
        => _random.Next(10) switch { 0 => Disclosed<T>.Undisclosed, 1 => Disclosed<T>.NotCaptured, _ => value };

    private ValueList<RecordedEvent> Events()
        => Enumerable.Range(0, 4).Select(number => new RecordedEvent { Id = EventId.Parse($"event-{number}"), Name = Worlds.Text("event"), On = _random.Next(3) == 0 ? Disclosed<AnchoredDate>.NotCaptured : AnchoredDate.On(Day()) }).ToValueList();

    private Agreement Agreement(string id) => Worlds.Contract with
    {
        Id = AgreementId.Parse(id),
        Term = new() { From = AnchoredDate.On(Day()), Until = _random.Next(4) == 0 ? AnchoredDate.Never : Known(Date()) },
        Provisions = Enumerable.Range(0, 1 + _random.Next(8)).Select(number => new Provision
        {
            Id = ProvisionId.Parse($"{id}-{number}"),
            Body = Body(),
            Term = _random.Next(4) == 0 ? new() { Until = Known(Date()) } : OperativeTerm.NotCaptured,
            Survival = _random.Next(4) == 0 ? new Survival { Extent = SurvivalExtent.AccruedRights, Period = Known(Period()) } : Disclosed<Survival>.NotCaptured,
        }).ToValueList(),
    };

    private ProvisionBody Body() => _random.Next(8) switch
    {
        0 => Payment.InInstalments(Worlds.Licensee, Worlds.Owner, new Instalment { On = Date(), Amount = Money.Parse("USD 5") }, new Instalment { On = Date() }),
        1 => new Payment { Payer = Worlds.Licensee, Payee = Worlds.Owner, Royalty = new RoyaltySchedule { Every = Known(_random.Next(2) == 0 ? RoyaltyPeriod.Quarter : RoyaltyPeriod.Year), DueWithin = Known(Period()), Lines = [CalendarTests.Line] } },
        2 => Duty.Must(DutyAction.Report, Worlds.Licensee, Worlds.Owner) with { Due = Known(Date()), Every = _random.Next(2) == 0 ? Period() : Disclosed<ContractPeriod>.NotCaptured },
        3 => Effect.Renewal(Condition.Happens(EventKind.Notice, Worlds.Licensee).Not(), Period()) with { Notice = Known(Period()) },
        4 => Grant.Option(Worlds.Only(Worlds.Owner), Worlds.Only(Worlds.Licensee), PatentScope.OwnedBy(Parties.PartySet.Of(Worlds.Owner), CapturePeriod.Through(Date()))),
        5 => CollaborationScope.Between(Worlds.Owner, Worlds.Licensee, CollaborationDepth.Explore, Topic.Cloud) with { Milestones = [new() { Name = Worlds.Text("one"), Due = Known(Date()) }, new() { Name = Worlds.Text("one"), Due = Known(Date()) }] },
        6 => Duty.MustNot(DutyAction.Compete, Worlds.Licensee, Worlds.Owner) with { Due = Known(Date()) },
        _ => Effect.TerminationForBreach(Worlds.Licensee, Worlds.Owner) with { Cure = Known(Period()), From = _random.Next(2) == 0 ? Date() : Disclosed<AnchoredDate>.NotCaptured },
    };
}
