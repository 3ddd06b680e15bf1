using LicensingModel.Parties;
using LicensingModel.Provisions;
using LicensingModel.Rendering.Words;

namespace LicensingModel.Rendering.Pictures;

/// <summary>
/// Finds who gives what to whom in a provision of whatever kind: it looks at the members of its body, not at its kind, so that a kind that is new is drawn too.
/// </summary>
internal sealed class FlowWalk(Names names, TermWords words) : ModelVisitor
{
    private const int MostReadings = 6;

    private readonly List<FlowEnd> _givers = [];
    private readonly List<FlowEnd> _getters = [];
    private readonly List<FlowArrow> _flows = [];
    private readonly HashSet<PartyId> _others = [];
    private readonly List<string> _details = [];
    private readonly List<string> _contested = [];
    private readonly List<string> _withheld = [];
    private readonly List<string> _expected = [];

    private string MemberHere => Path[0].Member ?? string.Empty;

    /// <summary>The row of a provision.</summary>
    internal static FlowRow RowOf(Provision provision, int group, string label, Names names, TermWords words)
    {
        var walk = new FlowWalk(names, words);
        provision.Body.Accept(walk);
        walk.AddUnseenEnds();
        return new FlowRow(group, label, string.Join("; ", walk._details), string.Join("; ", walk.Doubts(provision)), walk.Arrows().ToValueList());
    }

    /// <inheritdoc/>
    protected internal override void VisitMemberName(string member)
    {
        if (Path.Count == 0 && PartySides.IsEnd(member))
            _expected.Add(member);
    }

    /// <inheritdoc/>
    protected internal override void VisitElement(Element element)
    {
        if (Path.Count == 1)
            AddValue(element, null);
    }

    /// <inheritdoc/>
    protected internal override void VisitReference<T>(T id)
    {
        if (id is PartyId party && (Path.Count == 1 || (Path.Count == 2 && Path[1].Member is null)))
            AddValue(party, null);
    }

    /// <inheritdoc/>
    protected internal override void VisitTerm(Disclosed term)
    {
        if (Path.Count != 1)
            return;

        var name = MemberWords.Of("body/" + MemberHere);
        if (term.State == DisclosureState.Contested)
            _contested.Add(name);
        else if (term.State is DisclosureState.Undisclosed or DisclosureState.Redacted)
            _withheld.Add(name);

        if (term.StatedValue is { } stated && term.UnrecognizedMembers.Count == 0)
        {
            if (!AddValue(stated, null) && MemberHere != "form")
                _details.Add(MemberHere == "subject" ? words.Value(stated) : $"{name}: {words.Value(stated)}");
            return;
        }

        foreach (var claims in term.Claims.Where(claim => claim.Stance != ClaimStance.Denies && claim.ClaimedValue is not null).GroupBy(claim => claim.ClaimedValue!))
            AddValue(claims.Key, Said(claims));
    }

    private string Said(IEnumerable<Claim> claims)
    {
        var all = claims.ToList();
        var sources = Listing.And(all.Select(claim => names.Of(claim.Source)).Distinct(StringComparer.Ordinal));
        return all.TrueForAll(claim => claim.Stance == ClaimStance.ReportsAsRumour) ? $"rumoured by {sources}" : $"according to {sources}";
    }

    /// <summary>Takes a value as an end, or as both; not where it names no party.</summary>
    private bool AddValue(object value, string? note)
    {
        switch (value)
        {
            case PartyId party: AddEnd([party], note); return true;
            case PartySet set: AddEnd(set.Parties.ToValueList(), note); return true;
            case ValueSet<PartyId> parties: AddEnd(parties.ToValueList(), note); return true;
            case PartyFlow flow: _flows.Add(new FlowArrow([flow.From], [flow.To], false, note is null, note)); return true;
            default: return false;
        }
    }

    private void AddEnd(ValueList<PartyId> parties, string? note)
    {
        _expected.Remove(MemberHere);
        if (PartySides.IsGiving(MemberHere))
            Join(_givers, parties, note);
        else if (PartySides.IsGetting(MemberHere))
            Join(_getters, parties, note);
        else if (!PartySides.IsBystanding(MemberHere))
            _others.UnionWith(parties);
    }

    /// <summary>Parties that are stated stand at the end together; those that different sources name are different readings of it.</summary>
    private static void Join(List<FlowEnd> ends, ValueList<PartyId> parties, string? note)
    {
        if (note is null && ends is [{ IsSure: true } only])
            ends[0] = only with { Parties = [.. only.Parties, .. parties] };
        else
            ends.Add(new FlowEnd(parties, note));
    }

    private void AddUnseenEnds()
    {
        foreach (var member in _expected)
            (PartySides.IsGiving(member) ? _givers : _getters).Add(new FlowEnd([], $"{MemberWords.Of("body/" + member)} not known"));
    }

    private IEnumerable<FlowArrow> Arrows()
    {
        if (_flows.Count > 0)
            return _flows.Take(MostReadings);
        if (_givers.Count == 0 && (_getters.Count == 0 || _others.Count == 0))
            return _others.Count > 1 ? [new FlowArrow(_others.ToValueList(), [], true, true, null)] : [];

        var unknown = new FlowEnd([], "not stated");
        var getters = _getters.Count > 0 ? _getters : [_others.Count > 0 ? new FlowEnd(_others.ToValueList(), null) : unknown];
        var givers = _givers.Count > 0 ? _givers : [_others.Count > 0 && _getters.Count > 0 ? new FlowEnd(_others.ToValueList(), null) : unknown];
        return givers
            .SelectMany(giver => getters.Select(getter => new FlowArrow(giver.Parties, getter.Parties, false, giver.IsSure && getter.IsSure, Note(giver, getter))))
            .Where(arrow => arrow.From.Count + arrow.To.Count > 0)
            .Take(MostReadings);
    }

    private static string? Note(FlowEnd giver, FlowEnd getter)
    {
        var notes = new[] { giver.Note, getter.Note }.OfType<string>().Distinct(StringComparer.Ordinal).ToArray();
        return notes.Length == 0 ? null : string.Join("; ", notes);
    }

    private IEnumerable<string> Doubts(Provision provision)
    {
        if (_contested.Count > 0)
            yield return $"sources differ on {Listing.And(_contested)}";
        if (_withheld.Count > 0)
            yield return $"not disclosed: {Listing.And(_withheld)}";
        if (!provision.BindingEffect.IsBlank && provision.BindingEffect.StatedValue as BindingEffect != BindingEffect.Binding)
            yield return words.Of(provision.BindingEffect);

        var claims = provision.Claims;
        var denied = claims.Where(claim => claim.Stance == ClaimStance.Denies).ToList();
        if (denied.Count > 0)
            yield return $"denied by {Listing.And(denied.Select(claim => names.Of(claim.Source)).Distinct(StringComparer.Ordinal))}";
        if (claims.Count > 0 && claims.All(claim => claim.Stance == ClaimStance.ReportsAsRumour))
            yield return $"only {Said(claims)}";
    }
}
