using System.Globalization;
using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Reciprocities;
using LicensingModel.Provisions.Rights;
using NodaTime;

namespace LicensingModel.Testing.Generation;

/// <summary>Makes agreements.</summary>
internal sealed class AgreementMaker(Dice dice, Cast cast, TermMaker terms, ScopeMaker scopes, GenerationOptions options)
{
    private readonly GrantMaker _grants = new(dice, terms, scopes);
    private readonly BodyMaker _bodies = new(dice, cast, terms, scopes);

    internal Agreement Make(int number)
    {
        var completeness = dice.Chance(0.7) ? Completeness.FullText : dice.Any([Completeness.Extracts, Completeness.Summary, Completeness.Press]);
        terms.IsFullText = completeness == Completeness.FullText;
        var one = number == 0 ? cast.Companies[0] : scopes.Company();
        var other = scopes.OtherThan(one);
        var first = dice.Day();
        return new Agreement
        {
            Id = cast.Agreements[number],
            Title = LocalizedText.Of("en", cast.Agreements[number].Value),
            Kind = dice.Any(AgreementKind.Known),
            Completeness = completeness,
            Parties = dice.Chance(0.5)
                ? [new() { Role = PartyRole.Party, Parties = [one, other] }]
                : [new() { Role = PartyRole.Licensor, Parties = [one] }, new() { Role = PartyRole.Licensee, Parties = [other] }],
            GoverningLaw = terms.Optional(() => Jurisdiction.Parse(dice.Any(["US-DE", "US-NY", "DE", "JP"]))),
            BindingEffect = terms.Of(() => dice.Chance(0.9) ? BindingEffect.Binding : dice.Any(BindingEffect.Known)),
            Announced = terms.Optional(() => AnchoredDate.On(first)),
            Signed = terms.Of(() => AnchoredDate.On(first)),
            Term = Term(first),
            Status = dice.Chance(0.15) ? [new() { Status = dice.Any(AgreementStatus.Known), On = terms.Of(() => AnchoredDate.On(dice.DayAfter(first))) }] : [],
            Relations = number > 0 && dice.Chance(0.2) ? [new() { Kind = dice.Any(RelationKind.Known), Agreement = cast.Agreements[dice.Below(number)] }] : [],
            Provisions = Provisions(number, one, other),
        };
    }

    /// <summary>A term that does not end before it begins, whatever happens.</summary>
    private OperativeTerm Term(LocalDate first)
    {
        var (last, anchor) = (dice.DayAfter(first), scopes.Event());
        return dice.Below(8) switch
        {
            0 or 4 or 5 => new() { From = terms.Of(() => AnchoredDate.On(first)), Until = AnchoredDate.Never },
            1 or 6 => new() { From = AnchoredDate.On(first), Until = terms.Of(() => AnchoredDate.On(last)) },
            2 => new() { From = AnchoredDate.On(first), Until = AnchoredDate.LaterOf(AnchoredDate.On(last), AnchoredDate.OfEvent(anchor)) },
            3 when options.Unknown > 0 => new() { From = AnchoredDate.On(first), Until = Disclosed<AnchoredDate>.Undisclosed, AtLeast = terms.Optional(scopes.Period) },
            _ => new() { From = AnchoredDate.OfEvent(anchor), Until = AnchoredDate.OfEvent(anchor).Plus(scopes.Period()) },
        };
    }

    private ValueList<Provision> Provisions(int number, PartyId one, PartyId other)
    {
        List<Provision> all = [];
        var grants = 1 + dice.Below(3);
        for (var i = 0; i < grants; i++)
            all.Add(Provision(number, all.Count, i % 2 == 0 ? _grants.Patents(one, other) : _grants.Patents(other, one)));

        var more = dice.Below(4);
        for (var i = 0; i < more; i++)
            all.Add(Provision(number, all.Count, Other(all, one, other)));
        return all.ToValueList();
    }

    private ProvisionBody Other(List<Provision> before, PartyId one, PartyId other)
    {
        if (dice.Chance(options.Unknown))
            return _bodies.Strange();

        var target = before[0].Id;
        return dice.Below(9) switch
        {
            0 => _grants.Intangibles(one, other),
            1 => _bodies.Transfer(one, other),
            2 => _bodies.Payment(other, one, target),
            3 or 4 => _bodies.Effect(one, target),
            5 => _bodies.Duty(one, other),
            6 => _bodies.Collaboration(one, other),
            7 when before.Count > 1 && before[1].Body is PatentGrant => new Reciprocity
            {
                Form = dice.Any(ReciprocityForm.Known),
                Legs = [before[0].Id, before[1].Id],
                Mutuality = terms.Of(() => dice.Any(Mutuality.Known)),
                Terms = terms.Optional(scopes.Words),
            },
            _ => _bodies.General(),
        };
    }

    private Provision Provision(int agreement, int number, ProvisionBody body) => new()
    {
        Id = ProvisionId.Parse(string.Create(CultureInfo.InvariantCulture, $"provision-{agreement + 1}-{number + 1}")),
        Clause = dice.Chance(0.7) ? ClauseReference.Parse(string.Create(CultureInfo.InvariantCulture, $"§{number + 2}.{1 + dice.Below(9)}")) : null,
        BindingEffect = dice.Chance(0.85) ? Disclosed<BindingEffect>.NotCaptured : terms.Of(() => dice.Any(BindingEffect.Known)),
        Condition = dice.Chance(0.92) ? Disclosed<Condition>.NotCaptured : terms.Of(() => scopes.Condition()),
        Survival = dice.Chance(0.85) ? Disclosed<Survival>.NotCaptured : terms.Of(() => new Survival { Extent = dice.Any(SurvivalExtent.Known) }),
        Body = body,
    };
}
