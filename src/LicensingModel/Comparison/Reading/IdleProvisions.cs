using LicensingModel.Agreements;
using LicensingModel.Decisions.Owed;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Collaboration;
using LicensingModel.Provisions.General;
using LicensingModel.Provisions.Reciprocities;

namespace LicensingModel.Comparison.Reading;

/// <summary>The provisions on which no answer rests but one about themselves: of a kind that none reads, understood, and referred to by nothing.</summary>
internal sealed class IdleProvisions : ModelVisitor
{
    private readonly HashSet<ProvisionId> _referred = [];

    internal static IReadOnlySet<ProvisionId> Of(LicensingDocument document)
    {
        var referred = ReferredIn(document);
        return document.Agreements.SelectMany(static agreement => agreement.DeclaredProvisions)
            .GroupBy(static provision => provision.Id)
            .Where(same => !referred.Contains(same.Key) && same.All(static provision => IsIdle(provision.Body) && UnderstoodWalk.NotUnderstood(provision).Count == 0))
            .Select(static same => same.Key)
            .ToHashSet();
    }

    /// <summary>The provisions to which something refers.</summary>
    internal static IReadOnlySet<ProvisionId> ReferredIn(LicensingDocument document)
    {
        var walk = new IdleProvisions();
        walk.VisitElement(document);
        return walk._referred;
    }

    // A duty that says for which joint work it is says so for people alone.
    protected internal override void VisitElement(Element element)
    {
        if (element is Duty { Collaboration: not null } duty)
            (duty with { Collaboration = null }).Accept(this);
        else
            base.VisitElement(element);
    }

    protected internal override void VisitReference<T>(T id)
    {
        if (id is ProvisionId provision)
            _referred.Add(provision);
    }

    private static bool IsIdle(ProvisionBody body) => body switch
    {
        CollaborationScope => true,
        Reciprocity reciprocity => reciprocity.Form.IsKnown && reciprocity.Form != ReciprocityForm.ReciprocityCondition,
        GeneralTerm general => BreachEvaluation.Harmless.Contains(general.Topic) && general.Topic != GeneralTopic.Termination && general.Topic != GeneralTopic.Convenience && general.Topic != GeneralTopic.Assignment,
        _ => false,
    };
}
