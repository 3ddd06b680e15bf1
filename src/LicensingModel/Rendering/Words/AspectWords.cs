using LicensingModel.Agreements;
using LicensingModel.Aspects.Collaborations;
using LicensingModel.Aspects.Places;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.Effects;
using LicensingModel.Provisions.General;
using LicensingModel.Provisions.Rights;
using LicensingModel.Provisions.Transfers;

namespace LicensingModel.Rendering.Words;

/// <summary>What reports on one aspect of a deal say: where something stands, how far it binds, who is to do what.</summary>
internal sealed class AspectWords
{
    private readonly Names _names;
    private readonly TermWords _terms;
    private readonly BodyWords _bodies;

    internal AspectWords(Names names)
    {
        _names = names;
        Values = new ValueWords(names);
        _terms = new TermWords(names, Values);
        _bodies = new BodyWords(names, Values);
    }

    internal ValueWords Values { get; }

    /// <summary>A clause and the id of its provision; the id alone where no clause was captured.</summary>
    internal static string Label(ProvisionPlace place) => place.Clauses.Count > 0 ? $"{Listing.And(place.Clauses.Select(clause => clause.ToString()))} ({place.Provision})" : place.Provision.Value;

    internal string Place(ProvisionPlace place)
        => $"{(place.Clauses.Count > 0 ? Listing.And(place.Clauses.Select(clause => clause.ToString())) : "no clause captured")} ({place.Provision}); {Sources(place.Sources)}";

    internal string Sources(ValueList<SourceId> sources) => sources.Count > 0 ? $"source: {_names.Of(sources)}" : "no source recorded";

    internal string Term(Disclosed term) => _terms.Of(term);

    internal string Binding(BindingStanding binding)
        => !binding.IsKnown && binding.Effect.State != DisclosureState.Contested ? $"not known ({TermWords.State(binding.Effect)})" : Term(binding.Effect) + (binding.IsInherited ? " (said of the agreement as a whole)" : string.Empty);

    internal static string Status(ValueList<StatusEntry> status)
        => status.Count > 0 ? Listing.And(status.Select(entry => ValueWords.Code(entry.Status)).Distinct(StringComparer.Ordinal)) : "not captured";

    /// <summary>Who must, may or need not do what for whom.</summary>
    internal string Who(CollaborationTask task)
    {
        var who = task.Parties.Count > 0 ? _names.Of(task.Parties) : task.Duty is { } duty && duty.Direction.State == DisclosureState.Contested ? "sources differ on who" : "not captured who";
        var toward = task.Toward.Count > 0 ? $"{(task.Negotiates.Count > 0 ? " with" : ", toward")} {_names.Of(task.Toward)}" : string.Empty;
        return $"{who}{Modality(task)}{(task.Duty is { } own ? " " + Action(own.Action) : string.Empty)}{toward}";
    }

    /// <summary>What it is.</summary>
    internal string What(CollaborationTask task)
        => task.Does is { } does ? _names.Of(does) + (task.Modality is null ? " — whether it must or may is not said" : string.Empty)
            : task.Duty is { } duty ? Of(duty)
            : $"about {_names.Of(task.Negotiates)}";

    /// <summary>A provision in a line.</summary>
    internal string Of(ProvisionBody body) => body switch
    {
        Duty duty => $"{ValueWords.Code(duty.Modality)} {Action(duty.Action)}: {Of(duty)}",
        Payment payment => Of(payment),
        TriggeredEffect effect => _bodies.Of(effect) + Stated(effect, "consequence", "trigger", "targets", "electors"),
        Grant or Transfer => _bodies.Of(body) + Only(body, "subject", "products", "count", "pastDamages"),
        _ => _bodies.Of(body),
    };

    private string Of(Duty duty)
    {
        var direction = duty.Direction.State == DisclosureState.Contested ? $"; from whom to whom: {Term(duty.Direction)}" : string.Empty;
        var rest = Stated(duty, "modality", "action", "object", "direction", "collaboration");
        return duty.Object.IsBlank && rest.Length > 0 ? (direction + rest)[2..] : (duty.Object.IsBlank ? "what it is about was not captured" : Term(duty.Object)) + direction + rest;
    }

    private static bool IsFree(Payment payment) => payment.Form.TryGetValue(out var form) && form == PaymentForm.RoyaltyFree;

    private string Of(Payment payment)
        => $"{(payment.Form.IsBlank ? "form not captured" : Term(payment.Form))}{(IsFree(payment) ? string.Empty : $"; amount: {(payment.Amount.IsBlank ? "not captured" : Term(payment.Amount))}")}{(payment.For.Count > 0 ? $"; for {_names.Of(payment.For)}" : string.Empty)}"
            + Stated(payment, "payer", "payee", "form", "amount", "for");

    private string Stated(Element element, params string[] said) => Written(MemberWalk.Of(element).Where(entry => !said.Contains(entry.Member)));

    private string Only(Element element, params string[] members) => Written(MemberWalk.Of(element).Where(entry => members.Contains(entry.Member)));

    /// <summary>What is known of members; where a text is silent, nothing is said.</summary>
    private string Written(IEnumerable<(string Member, object? Value)> members)
        => string.Concat(members
            .Where(entry => entry.Value is not null and not Disclosed { State: DisclosureState.Unstated })
            .Select(entry => entry.Value is Disclosed term ? $"; {MemberWords.Of("body/" + entry.Member, term)}: {Term(term)}" : $"; {MemberWords.Of("body/" + entry.Member)}: {Values.Of(entry.Value!)}"));

    private static string Action(DutyAction action) => action == DutyAction.License ? "license" : ValueWords.Code(action);

    private static string Modality(CollaborationTask task)
        => task.Modality is not { } modality ? string.Empty
            : modality == DutyModality.Intends ? " intends to"
            : modality == DutyModality.Announced ? " is announced to"
            : " " + ValueWords.Code(modality);
}
