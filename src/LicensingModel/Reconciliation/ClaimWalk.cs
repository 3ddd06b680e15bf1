using System.Globalization;
using LicensingModel.Agreements;
using LicensingModel.Agreements.Changes;
using LicensingModel.Diagnostics;
using LicensingModel.Parties;
using LicensingModel.Provisions;

namespace LicensingModel.Reconciliation;

/// <summary>Finds everything that a source says something of.</summary>
internal sealed class ClaimWalk(LicensingDocument document) : ModelVisitor
{
    private readonly SourceIndependence _independence = new(document);
    private readonly Breadth _breadth = new(document);
    private Agreement? _agreement;
    private Provision? _provision;
    private int _owner;

    internal List<TermReconciliation> Entries { get; } = [];

    protected internal override void VisitElement(Element element)
    {
        var (agreement, provision, owner) = (_agreement, _provision, _owner);
        if (element is Agreement or Provision)
            (_agreement, _provision, _owner) = (element as Agreement ?? _agreement, element as Provision, Path.Count);

        var mentions = element switch
        {
            Provision whole => whole.Claims,
            StatusEntry status => status.Claims,
            RecordedEvent happening => happening.Claims,
            OwnershipStake stake => stake.Claims,
            Amendment amendment => amendment.Claims,
            _ => [],
        };
        if (mentions.Count > 0)
            Add(null, mentions.ToArray<Claim>());

        base.VisitElement(element);
        (_agreement, _provision, _owner) = (agreement, provision, owner);
    }

    protected internal override void VisitTerm(Disclosed term)
    {
        if (term.Claims.Count > 0)
            Add(term, [.. term.Claims]);
        base.VisitTerm(term);
    }

    private void Add(Disclosed? term, Claim[] claims)
    {
        var independent = _independence.Of(claims.Select(claim => claim.Source));
        Entries.Add(new TermReconciliation
        {
            Pointer = JsonPointer.Of(Path),
            Agreement = _agreement?.Id,
            Provision = _provision?.Id,
            Path = string.Join('/', Path.Skip(_owner).Select(segment => segment.Member ?? segment.Index.ToString(CultureInfo.InvariantCulture))),
            Term = term,
            Claims = ValueList.Create<Claim>(claims),
            Agreeing = Judge(term, claims, independent.Count),
            IndependentSources = independent,
        });
    }

    private SourceAgreement Judge(Disclosed? term, Claim[] claims, int independent)
    {
        // A source that passes on a rumour and denies it does not conflict with itself.
        var isDenied = claims.Any(denial => denial.Stance == ClaimStance.Denies && claims.Any(claim => claim.Stance != ClaimStance.Denies && claim.Source != denial.Source));
        var values = term?.ClaimedValues ?? [];
        if (isDenied || (values.Count > 1 && !_breadth.AreComparable(values)))
            return SourceAgreement.Conflict;
        if (values.Count > 1)
            return SourceAgreement.DifferInBreadth;
        return independent > 1 ? SourceAgreement.Agreed : SourceAgreement.SingleSource;
    }
}
