using LicensingModel.Agreements;
using LicensingModel.Aspects;
using LicensingModel.Aspects.Reciprocities;
using LicensingModel.Provisions.Rights;
using LicensingModel.Valuation.Reckoning;

namespace LicensingModel.Valuation;

/// <summary>Reads the legs of cross-licences out of agreements.</summary>
public static class CrossLicenses
{
    /// <summary>The cross-licences of an agreement: one for each two sides that grant to each other.</summary>
    /// <param name="document">The document; the text of an agreement that was amended is that of a day (<c>AsOf</c>).</param>
    /// <param name="agreement">The agreement.</param>
    /// <returns>None where no two sides grant to each other, as far as the agreement was seen.</returns>
    /// <exception cref="ArgumentException">No agreement has that id, or the agreement was amended, so that it has no one text.</exception>
    public static ValueList<CrossLicense> CrossLicensesOf(this LicensingDocument document, AgreementId agreement)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(agreement);
        var sheets = ReciprocityAspect.Of(document, agreement);
        var one = document.Agreements.First(candidate => candidate.Id == agreement);
        if (one.Amendments.Count > 0)
            throw new ArgumentException($"The agreement `{agreement}` was amended; take the text of a day.", nameof(agreement));
        return sheets.Select(sheet => Of(one, sheet)).Where(static license => Licenses(license, LegDirection.Forward) && Licenses(license, LegDirection.Backward)).ToValueList();
    }

    private static bool Licenses(CrossLicense license, LegDirection direction)
        => license.Legs.Any(leg => leg.Direction == direction && (leg.Grant.Effect == GrantEffect.License || leg.Grant.Effect == GrantEffect.CovenantNotToSue));

    private static CrossLicense Of(Agreement agreement, ReciprocitySheet sheet)
    {
        var running = sheet.Pairs.SelectMany(static pair => new[] { (Place: pair.Forward, Direction: LegDirection.Forward, Other: (ProvisionId?)pair.Backward.Provision), (Place: pair.Backward, Direction: LegDirection.Backward, Other: pair.Forward.Provision) })
            .Concat(sheet.OneWay.Select(static one => (one.Place, one.Direction, Other: (ProvisionId?)null)));
        List<CrossLicenseLeg> legs = [];
        foreach (var group in running.GroupBy(static leg => (leg.Place.Provision, leg.Direction)))
        {
            var provision = agreement.Provisions.First(provision => provision.Id == group.Key.Provision);
            if (provision.Body is Grant grant && IsLeg(grant.Effect))
                legs.Add(new CrossLicenseLeg { Place = group.First().Place, Direction = group.Key.Direction, Grant = grant, Counterparts = group.Select(static leg => leg.Other).OfType<ProvisionId>().ToValueList(), IsInDoubt = AgreementPayments.IsInDoubt(provision) });
        }

        return new CrossLicense
        {
            Agreement = agreement.Id,
            First = sheet.First,
            Second = sheet.Second,
            Legs = legs.OrderBy(static leg => leg.Direction).ToValueList(),
            Payments = sheet.Payments,
            Symmetry = SymmetryOf(agreement, sheet),
        };
    }

    private static bool IsLeg(GrantEffect effect) => effect == GrantEffect.License || effect == GrantEffect.CovenantNotToSue || effect == GrantEffect.Release || effect == GrantEffect.Standstill || !effect.IsKnown;

    private static Likeness SymmetryOf(Agreement agreement, ReciprocitySheet sheet)
    {
        var terms = sheet.Pairs.SelectMany(static pair => pair.Terms).ToList();
        if (terms.Exists(static term => term.Likeness == Likeness.Differs))
            return Likeness.Differs;
        if (sheet.OneWay.Count > 0)
            return agreement.Completeness == Completeness.FullText ? Likeness.Differs : Likeness.Unknown;
        return sheet.Requirements.Count > 0 || terms.Exists(static term => term.Likeness == Likeness.Unknown) ? Likeness.Unknown : Likeness.Same;
    }
}
