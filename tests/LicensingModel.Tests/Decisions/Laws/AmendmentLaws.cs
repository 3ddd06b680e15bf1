using LicensingModel.Agreements;
using LicensingModel.Agreements.Changes;
using LicensingModel.Amendments;
using NodaTime;

namespace LicensingModel.Tests.Decisions.Laws;

/// <summary>What holds of amendments in every world: of steps, of order, of taking back.</summary>
public class AmendmentLaws
{
    private static readonly LocalDate _last = new(2040, 1, 1);

    /// <summary>Gives the text of a day.</summary>
    private delegate Consolidation Consolidator(LicensingDocument document, LocalDate day);

    /// <summary>Takes an amendment back.</summary>
    private delegate Amendment? Inverter(Amendment amendment, Agreement before);

    [Fact]
    public void Consolidating_in_two_steps_is_consolidating_in_one()
    {
        Law.Holds("amendments, two steps", seed => StepsDoNotMatter(ConsolidatedDocuments.AsOf, seed));
        Law.Fails(seed => StepsDoNotMatter(ForgetsWhatIsToCome, seed));
        Law.Fails(seed => StepsDoNotMatter(TakesWhatIsNewToBeginToday, seed));
    }

    [Fact]
    public void The_order_of_independent_amendments_does_not_matter()
    {
        Law.Holds("amendments, order", seed => OrderDoesNotMatter(ConsolidatedDocuments.AsOf, seed));
        Law.Fails(seed => OrderDoesNotMatter(ReadsTheFirstAmendmentOnly, seed));
        Enumerable.Range(0, 500).Count(seed => Independent(AmendedWorld.Of(seed)) is not null).Should().BeGreaterThan(100, "the law is about amendments that are independent");
    }

    [Fact]
    public void An_amendment_and_its_inverse_leave_the_text_as_it_was()
    {
        Law.Holds("amendments, inverse", seed => IsTakenBack(Inverse, seed));
        Law.Fails(seed => IsTakenBack(ForgetsThePlace, seed));
        Law.Fails(seed => IsTakenBack(DoesNotReadTheText, seed));
        Enumerable.Range(0, 500).Count(seed => One(AmendedWorld.Of(seed)) is var (world, amendment) && Inverse(amendment, world.Text) is not null).Should().BeGreaterThan(150, "the law is about amendments that can be taken back");
    }

    private static bool StepsDoNotMatter(Consolidator asOf, int seed)
    {
        var world = AmendedWorld.Of(seed);
        var document = world.Document();
        return Enumerable.Range(0, 4).Select(_ => new[] { world.Day(), world.Day() }.Order().ToArray())
            .All(days => asOf(asOf(document, days[0]).Document, days[1]).Document == asOf(document, days[1]).Document);
    }

    private static bool OrderDoesNotMatter(Consolidator asOf, int seed)
    {
        var world = AmendedWorld.Of(seed);
        if (Independent(world) is not var (one, other))
            return true;

        var (here, there) = (asOf(world.With([one, other]), _last), asOf(world.With([other, one]), _last));
        return here.Document == there.Document && here.Origins == there.Origins;
    }

    private static bool IsTakenBack(Inverter inverse, int seed)
    {
        var (world, amendment) = One(AmendedWorld.Of(seed));
        return inverse(amendment, world.Text) is not { } back
            || world.With([amendment, back]).AsOf(_last).Document == world.First;
    }

    private static Amendment? Inverse(Amendment amendment, Agreement before) => amendment.Inverse(before, AmendmentId.Parse("back"), new LocalDate(2030, 1, 1));

    private static (AmendedWorld World, Amendment Amendment) One(AmendedWorld world) => (world, world.Amendment("amendment", world.Day(), [world.Change(), world.Change()], isKnown: true));

    /// <summary>Two amendments of which neither touches what the other does; null where these two do.</summary>
    private static (Amendment One, Amendment Other)? Independent(AmendedWorld world)
    {
        var (one, other) = (world.Change(), world.Change());
        return Touched(one) is { } here && Touched(other) is { } there && !here.Intersect(there).Any()
            ? (world.Amendment("one", world.Day(), [one], isKnown: true), world.Amendment("other", world.Day(), [other], isKnown: true))
            : null;
    }

    /// <summary>The provisions and places that a change touches; null where that is the whole text.</summary>
    private static string[]? Touched(AmendmentChange change) => change switch
    {
        AddProvision add => [add.Provision.Id.Value, add.Before?.Value ?? "/end"],
        ReplaceProvision replace => [replace.Provision.Id.Value],
        CorrectProvision correct => [correct.Provision.Id.Value],
        RemoveProvision remove => [remove.Provision.Value],
        ExtendTerm extend => [extend.Provision?.Value ?? "/term"],
        TerminateText { Provisions: [var provision] } => [provision.Value],
        _ => null,
    };

    private static Consolidation ForgetsWhatIsToCome(LicensingDocument document, LocalDate day)
        => document.AsOf(day) is var consolidation ? consolidation with { Document = consolidation.Document with { Agreements = consolidation.Document.Agreements.Select(static agreement => agreement with { Amendments = [] }).ToValueList() } } : null!;

    private static Consolidation TakesWhatIsNewToBeginToday(LicensingDocument document, LocalDate day)
        => (document with
        {
            Agreements = document.Agreements.Select(agreement => agreement with
            {
                Amendments = agreement.Amendments.Select(amendment => amendment.Effective.TryGetValue(out var from) && from is FixedDate { Date: var first } && first <= day ? amendment with { Effective = AnchoredDate.On(day) } : amendment).ToValueList(),
            }).ToValueList(),
        }).AsOf(day);

    private static Consolidation ReadsTheFirstAmendmentOnly(LicensingDocument document, LocalDate day)
        => (document with { Agreements = document.Agreements.Select(static agreement => agreement with { Amendments = agreement.Amendments.Take(1).ToValueList() }).ToValueList() }).AsOf(day);

    private static Amendment? ForgetsThePlace(Amendment amendment, Agreement before)
        => Inverse(amendment, before) is { } inverse ? inverse with { Changes = inverse.Changes.Select(static change => change is AddProvision add ? add with { Before = null } : change).ToValueList() } : null;

    private static Amendment? DoesNotReadTheText(Amendment amendment, Agreement before) => Inverse(amendment, before) is { } inverse ? inverse with { Changes = inverse.Changes.Reverse().Skip(1).ToValueList() } : null;
}
