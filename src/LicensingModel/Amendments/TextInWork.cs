using LicensingModel.Agreements;
using LicensingModel.Agreements.Changes;
using LicensingModel.Provisions;

namespace LicensingModel.Amendments;

/// <summary>The text of one agreement while amendments are applied to it, one change after the other.</summary>
internal sealed class TextInWork(Agreement original)
{
    private readonly List<AmendmentConflict> _conflicts = [];
    private readonly Dictionary<(ProvisionId? Provision, string Member), TermOrigin> _origins = [];
    private readonly HashSet<AmendmentChange> _corrections = new(ReferenceEqualityComparer.Instance);

    internal Agreement Agreement { get; private set; } = original;

    /// <summary>Told of every change once it is made.</summary>
    internal Action<ChangeMade>? Made { get; init; }

    internal IReadOnlyList<AmendmentConflict> Conflicts => _conflicts;

    /// <summary>The origins of what stands in the text, in its order.</summary>
    internal IEnumerable<TermOrigin> Origins
        => _origins.Values
            .Where(origin => origin.Provision is null || Agreement.Provisions.Any(provision => provision.Id == origin.Provision))
            .OrderBy(origin => Agreement.Provisions.TakeWhile(provision => provision.Id != origin.Provision).Count() * (origin.Provision is null ? 0 : 1))
            .ThenBy(static origin => origin.Provision is null ? 0 : 1)
            .ThenBy(static origin => origin.Member, StringComparer.Ordinal);

    internal bool HasCorrected(AmendmentChange change) => _corrections.Contains(change);

    /// <summary>Makes all changes of amendments, one amendment after the other. What is corrected is so as soon as it stands in the text: at first, or once an amendment brings it.</summary>
    /// <param name="correcting">The amendments whose corrections count, whether or not they are effective yet.</param>
    /// <param name="effective">The amendments that are effective.</param>
    internal void Apply(IReadOnlyList<Amendment> correcting, IReadOnlyList<Amendment> effective)
    {
        var corrections = correcting.Where(static amendment => amendment.Changes.Any(static change => change is CorrectProvision)).ToList();
        corrections.ForEach(Correct);
        foreach (var amendment in effective)
        {
            Apply(amendment, change => !_corrections.Contains(change));
            corrections.ForEach(Correct);
        }
    }

    private void Correct(Amendment amendment) => Apply(amendment, change => change is CorrectProvision { Provision.Id: var id } && Find(id) is not null && _corrections.Add(change));

    private void Apply(Amendment amendment, Func<AmendmentChange, bool> isMeant)
    {
        for (var i = 0; i < amendment.Changes.Count; i++)
        {
            var change = amendment.Changes[i];
            if (!isMeant(change))
                continue;

            var before = Agreement;
            if (change is UnrecognizedChange || change.UnrecognizedMembers.Count > 0)
                Refuse(amendment, i, AmendmentObstacle.NotUnderstood, null);
            else
                Make(amendment, i, change);
            Cite(before, amendment, change);
            Made?.Invoke(new ChangeMade(amendment, i, before, Agreement));
        }
    }

    private void Make(Amendment amendment, int index, AmendmentChange change)
    {
        switch (change)
        {
            case AddProvision add: Add(amendment, index, add); break;
            case ReplaceProvision replace: Replace(amendment, index, replace.Provision); break;
            case CorrectProvision correct: Replace(amendment, index, correct.Provision); break;
            case RemoveProvision remove:
                if (IsThere(amendment, index, remove.Provision))
                    Agreement = Agreement with { Provisions = Agreement.Provisions.Where(provision => provision.Id != remove.Provision).ToValueList() };
                break;
            case RestateText restate: Restate(amendment, restate); break;
            case ExtendTerm extend: Extend(amendment, index, extend); break;
            case NovateParty novate: Novate(amendment, index, novate); break;
            case AssignBenefit assign: Assign(amendment, index, assign); break;
            case TerminateText terminate: Terminate(amendment, index, terminate); break;
        }
    }

    private void Add(Amendment amendment, int index, AddProvision add)
    {
        if (Find(add.Provision.Id) is not null)
        {
            Refuse(amendment, index, AmendmentObstacle.ProvisionAlreadyThere, add.Provision.Id.Value);
            return;
        }

        if (add.Before is { } before && !IsThere(amendment, index, before))
            return;
        var at = add.Before is null ? Agreement.Provisions.Count : Agreement.Provisions.TakeWhile(provision => provision.Id != add.Before).Count();
        Agreement = Agreement with { Provisions = [.. Agreement.Provisions.Take(at), Since(amendment, add.Provision), .. Agreement.Provisions.Skip(at)] };
    }

    private void Replace(Amendment amendment, int index, Provision text)
    {
        if (IsThere(amendment, index, text.Id))
            Agreement = Agreement with { Provisions = Agreement.Provisions.Select(provision => provision.Id == text.Id ? InPlaceOf(provision, text) : provision).ToValueList() };
    }

    private void Restate(Amendment amendment, RestateText restate)
        => Agreement = Agreement with
        {
            Completeness = restate.Completeness,
            Provisions = restate.Provisions.Select(provision => Find(provision.Id) is { } old ? InPlaceOf(old, provision) : Since(amendment, provision)).ToValueList(),
        };

    private void Extend(Amendment amendment, int index, ExtendTerm extend)
    {
        if (extend.Provision is null)
            Agreement = Agreement with { Term = Agreement.Term with { Until = extend.Until, AtLeast = Disclosed<ContractPeriod>.NotCaptured } };
        else if (IsThere(amendment, index, extend.Provision))
            Change(extend.Provision, provision => provision with { Term = provision.Term with { Until = extend.Until, AtLeast = Disclosed<ContractPeriod>.NotCaptured } });
    }

    private void Novate(Amendment amendment, int index, NovateParty novate)
    {
        var substitution = new PartySubstitution(novate.From, novate.To);
        var changed = Agreement with { Parties = substitution.Of(Agreement.Parties), Provisions = substitution.Of(Agreement.Provisions) };
        if (substitution.HasFound)
            Agreement = changed;
        else
            Refuse(amendment, index, AmendmentObstacle.PartyMissing, novate.From.Value);
    }

    private void Assign(Amendment amendment, int index, AssignBenefit assign)
    {
        if (assign.Provisions.FirstOrDefault(id => Find(id) is null) is { } missing)
        {
            Refuse(amendment, index, AmendmentObstacle.ProvisionMissing, missing.Value);
            return;
        }

        var passing = new BenefitPassing(assign.From, assign.To);
        var changed = Agreement with { Provisions = Agreement.Provisions.Select(provision => assign.Provisions.Count == 0 || assign.Provisions.Contains(provision.Id) ? passing.In(provision) : provision).ToValueList() };
        if (passing.HasFound)
            Agreement = changed;
        else
            Refuse(amendment, index, AmendmentObstacle.NothingPasses, assign.From.Value);
    }

    private void Terminate(Amendment amendment, int index, TerminateText terminate)
    {
        if (terminate.Provisions.FirstOrDefault(id => Find(id) is null) is { } missing)
        {
            Refuse(amendment, index, AmendmentObstacle.ProvisionMissing, missing.Value);
            return;
        }

        var from = AmendmentDays.Effective(amendment);
        if (terminate.Provisions.Count == 0)
        {
            Agreement = Agreement with { Status = [.. Agreement.Status, new StatusEntry { Status = AgreementStatus.Terminated, On = from, Claims = amendment.Claims }] };
            return;
        }

        var last = from.TryGetValue(out var date) ? Disclosed.Stated<AnchoredDate>(new OffsetDate { From = date, Period = ContractPeriod.Parse("P1D"), Direction = OffsetDirection.Before }) : Disclosed<AnchoredDate>.NotCaptured;
        foreach (var id in terminate.Provisions)
            Change(id, provision => provision with { Term = provision.Term with { Until = last, AtLeast = Disclosed<ContractPeriod>.NotCaptured } });
    }

    /// <summary>What is new operates from the day on which the amendment is effective, unless it says from when.</summary>
    private static Provision Since(Amendment amendment, Provision provision)
        => provision.Term.From.IsBlank ? provision with { Term = provision.Term with { From = AmendmentDays.Effective(amendment) } } : provision;

    /// <summary>What takes the place of a provision operates since that did, unless it says from when.</summary>
    private static Provision InPlaceOf(Provision old, Provision provision)
        => provision.Term.From.IsBlank ? provision with { Term = provision.Term with { From = old.Term.From } } : provision;

    private Provision? Find(ProvisionId id) => Agreement.Provisions.FirstOrDefault(provision => provision.Id == id);

    private bool IsThere(Amendment amendment, int index, ProvisionId id)
    {
        if (Find(id) is not null)
            return true;

        Refuse(amendment, index, AmendmentObstacle.ProvisionMissing, id.Value);
        return false;
    }

    private void Change(ProvisionId id, Func<Provision, Provision> change)
        => Agreement = Agreement with { Provisions = Agreement.Provisions.Select(provision => provision.Id == id ? change(provision) : provision).ToValueList() };

    /// <summary>What cannot be done leaves a provision of an unrecognised kind, so that nobody takes the text for what it was.</summary>
    private void Refuse(Amendment amendment, int index, AmendmentObstacle obstacle, string? subject)
    {
        _conflicts.Add(new AmendmentConflict { Agreement = Agreement.Id, Amendment = amendment.Id, Change = index, Obstacle = obstacle, Subject = subject });
        var id = ProvisionId.Parse(amendment.Id.Value);
        if (Find(id) is null)
            Agreement = Agreement with { Provisions = [.. Agreement.Provisions, UnknownText.Of(id, amendment.Changes[index].Clause, amendment.Claims)] };
    }

    private void Cite(Agreement before, Amendment amendment, AmendmentChange change)
    {
        foreach (var (provision, member) in TextDifference.Between(before, Agreement))
        {
            if (member.Length == 0)
            {
                foreach (var key in _origins.Keys.Where(key => key.Provision == provision).ToList())
                    _origins.Remove(key);
            }

            _origins[(provision, member)] = new TermOrigin { Agreement = Agreement.Id, Provision = provision, Member = member, Amendment = amendment.Id, Clause = change.Clause };
        }
    }
}
