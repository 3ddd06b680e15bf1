using LicensingModel.Agreements;
using LicensingModel.Parties;
using LicensingModel.Provisions;
using LicensingModel.Provisions.General;

namespace LicensingModel.Comparison.Reading;

/// <summary>
/// What of a document answers rest on: without titles, names, quotations and clauses, which are only told; without provisions that no answer reads; and in the order of ids where
/// order means nothing.
/// </summary>
internal sealed class ReadPart(IReadOnlySet<ProvisionId> idle) : ModelRewriter
{
    private static readonly LocalizedText _name = LocalizedText.Of("en", "x");

    /// <summary>What answers rest on of two documents whose ids name the same things.</summary>
    internal static (LicensingDocument Old, LicensingDocument New) Of(LicensingDocument old, LicensingDocument @new)
    {
        var (before, after) = (Of(old), Of(EquivalentScopes.Of(old, @new)));
        var (openBefore, openAfter) = (new OpenTerms(old), new OpenTerms(@new));
        var alike = before.Agreements.Where(agreement => after.Agreements.FirstOrDefault(other => other.Id == agreement.Id) is { } other && openBefore.Kinds(agreement).SetEquals(openAfter.Kinds(other)))
            .Select(static agreement => agreement.Id).ToHashSet();
        return (openBefore.Without(before, alike), openAfter.Without(after, alike));
    }

    private static LicensingDocument Of(LicensingDocument document) => new ReadPart(IdleProvisions.Of(document)).Of<LicensingDocument>(document);

    protected internal override bool Keeps(object item) => item is not Provision provision || !idle.Contains(provision.Id);

    protected internal override Element Rewritten(Element element) => base.Rewritten(element) switch
    {
        LicensingDocument document => document with
        {
            Parties = Sorted(document.Parties, static item => item.Id.Value),
            Patents = Sorted(document.Patents, static item => item.Id.Value),
            Agreements = Sorted(document.Agreements, static item => item.Id.Value),
        },
        Agreement agreement => agreement with
        {
            Title = _name,
            Kind = agreement.Kind.IsKnown ? AgreementKind.Known[0] : agreement.Kind,
            Languages = [],
            Provisions = agreement.Amendments.Count == 0 ? Sorted(agreement.Provisions, static item => item.Id.Value) : agreement.Provisions,
        },
        Party party => party with { Name = _name },
        Provision provision => provision with { Clause = null },
        Claim claim => claim with { Quotation = null, Clause = null },
        Duty duty => duty with { Collaboration = null },
        var other => other,
    };

    private static ValueList<T> Sorted<T>(ValueList<T> items, Func<T, string> key)
        where T : notnull
        => items.OrderBy(key, StringComparer.Ordinal).ToValueList();
}
