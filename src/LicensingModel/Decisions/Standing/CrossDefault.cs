using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Provisions;

namespace LicensingModel.Decisions.Standing;

/// <summary>Whether a breach of one agreement is one of another, because they are linked so.</summary>
internal sealed class CrossDefault(Facts facts)
{
    // What is contested counts as unknown here.
    private readonly JointReading _reading = new();

    /// <summary>Whether a breach that is recorded is carried to what is meant. A cure may be carried, and so may a breach over several links, or to certain provisions.</summary>
    internal Truth Carries(RecordedEvent recorded, ValueSet<AgreementId> agreements, ValueSet<ProvisionId> provisions)
    {
        if ((recorded.Kind != EventKind.Breach && recorded.Kind != EventKind.NonPayment && recorded.Kind != EventKind.Cure) || agreements.Count + provisions.Count == 0)
            return Truth.False;

        var links = facts.Document.Agreements.SelectMany(owner => owner.Relations.Where(relation => relation.Kind == RelationKind.CrossDefault).Select(relation => (owner, relation))).ToList();
        if (links.Count == 0)
            return Truth.False;

        var meant = Agreements(agreements, provisions);
        Truth result = false;
        Dictionary<AgreementId, Truth> reached = Agreements(recorded.Agreements, recorded.Provisions).ToDictionary(id => id, _ => Truth.True);
        var open = new Queue<AgreementId>(reached.Keys);
        var isFirst = new HashSet<AgreementId>(reached.Keys);
        while (open.TryDequeue(out var from))
        {
            foreach (var (owner, relation) in links.Where(link => link.owner.Id == from || link.relation.Agreement == from))
            {
                var to = owner.Id == from ? relation.Agreement : owner.Id;
                var carried = reached[from] & Links(owner, relation, recorded) & (isFirst.Contains(from) ? Truth.True : Truth.Unknown);
                if (carried.IsFalse || !reached.TryAdd(to, carried))
                    continue;
                open.Enqueue(to);
                if (meant.Contains(to))
                    result |= carried;
            }
        }

        return provisions.Count > 0 || recorded.Kind == EventKind.Cure ? result & Truth.Unknown : result;
    }

    private HashSet<AgreementId> Agreements(ValueSet<AgreementId> named, ValueSet<ProvisionId> provisions)
        => facts.Document.Agreements.Where(agreement => named.Contains(agreement.Id) || agreement.Provisions.Any(provision => provisions.Contains(provision.Id))).Select(agreement => agreement.Id).ToHashSet();

    /// <summary>Whether the agreement that links them bound and ran on the day of the breach.</summary>
    private Truth Links(Agreement owner, AgreementRelation relation, RecordedEvent recorded)
    {
        if (!facts.Find(recorded.Id).TryGetDate(out var day) || !facts.IsUnderstood(relation) || !_reading.TryGet(owner.BindingEffect, $"binding effect of {owner.Id}", out var effect) || !effect.IsKnown)
            return Truth.Unknown;

        var test = new TestBuilder(TestKind.InEffect, owner.Id.Value);
        new StatusTest(facts, _reading, owner, day).Add(test);
        new TermTest(facts, _reading, owner, null, day).Add(test);
        return effect != BindingEffect.Binding ? Truth.False : test.Result.IsFalse ? Truth.Unknown : test.Result;
    }
}
