using System.Collections;
using LicensingModel.Conditions;
using LicensingModel.Parties;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Collaboration;
using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.Effects;
using LicensingModel.Provisions.General;
using LicensingModel.Provisions.Reciprocities;
using LicensingModel.Provisions.Rights;
using LicensingModel.Provisions.Transfers;
using LicensingModel.Rendering.Layouts;
using LicensingModel.Rendering.Words;

namespace LicensingModel.Rendering;

/// <summary>Sets one provision: what it is in a line, then its terms, member by member as they are written, so that a new member appears by itself.</summary>
internal sealed class ProvisionSetter(Layout layout, Names names, ValueWords values, TermSetter terms)
{
    private const int OtherProvisions = 8;
    private const int NotUnderstood = 9;

    private static readonly string[] Headings =
    [
        "Grants of patents", "Grants of other rights", "Transfers", "What is tied together", "What follows if something happens", "Payments", "Joint work", "Duties", "Other provisions",
        "Provisions that are not understood",
    ];

    private readonly BodyWords _bodies = new(names, values);

    /// <summary>In which group of the sheet a provision stands; groups come in this order.</summary>
    internal static int GroupOf(ProvisionBody body) => body switch
    {
        PatentGrant => 0,
        Grant => 1,
        Transfer => 2,
        Reciprocity => 3,
        TriggeredEffect => 4,
        Payment => 5,
        CollaborationScope => 6,
        Duty => 7,
        UnrecognizedBody => NotUnderstood,
        _ => OtherProvisions,
    };

    /// <summary>The heading of a group.</summary>
    internal static string HeadingOf(int group) => Headings[group];

    /// <summary>By what a provision is called: its clause, where there is one, and its id.</summary>
    internal static string LabelOf(Provision provision) => provision.Clause is { } clause ? $"{clause} ({provision.Id})" : provision.Id.Value;

    /// <summary>Sets a provision.</summary>
    /// <param name="provision">The provision.</param>
    /// <param name="effects">The provisions of its agreement that may change it.</param>
    internal void Set(Provision provision, IEnumerable<Provision> effects)
    {
        terms.Begin(provision.Clause);
        layout.Provision(provision.Id.Value, GroupOf(provision.Body), LabelOf(provision), Summary(provision));
        foreach (var effect in effects.Where(IsSpring))
            layout.Item(1, "takes effect", $"only {_bodies.WhenOnly((TriggeredEffect)effect.Body)} — {LabelOf(effect)}");
        SetBody(provision.Body);
        terms.Set(1, "bindingEffect", provision.BindingEffect, isAlwaysShown: false);
        terms.Set(1, provision.Term, isAlwaysShown: false);
        terms.Set(1, "condition", provision.Condition, isAlwaysShown: false);
        SetUnconditional(provision);
        if (provision.Body is Grant || !TermWords.IsAbsent(provision.Survival))
            terms.SetOrGather(1, "survival", provision.Survival, isAlwaysShown: false);
        foreach (var effect in effects.Where(effect => !IsSpring(effect)))
            layout.Item(1, "may change", $"{_bodies.EffectOnly((TriggeredEffect)effect.Body, "it")} — {LabelOf(effect)}");
        terms.SetGathered(1);
        terms.ProvisionClaims(1, provision.Claims);
        terms.NotUnderstood(1, provision.UnrecognizedMembers);
        terms.NotUnderstood(1, provision.Body.UnrecognizedMembers);
    }

    /// <summary>What a provision is, in a line; with how far it binds, where it does not as a contract does.</summary>
    internal string Summary(Provision provision)
    {
        var words = _bodies.Of(provision.Body);
        return provision.BindingEffect.StatedValue is BindingEffect effect && effect != BindingEffect.Binding
            ? $"{words} — {(effect == BindingEffect.AgreementToNegotiate ? "only to be negotiated, not yet agreed" : ValueWords.Code(effect))}"
            : words;
    }

    /// <summary>What a provision is, where a picture shows between whom.</summary>
    internal string SummaryWithoutEnds(Provision provision) => _bodies.WithoutEnds(provision.Body);

    /// <summary>What a provision is, in a few words.</summary>
    internal string Short(Provision provision) => _bodies.Short(provision.Body);

    private static bool IsSpring(Provision provision) => provision.Body is TriggeredEffect effect && effect.Consequence == Consequence.Spring;

    private void SetBody(ProvisionBody body)
    {
        var (said, expected) = (BodyWords.SaidOf(body, terms.IsBare), BodyWords.ExpectedOf(body));
        var circles = new List<(string Member, PartySet Circle)>();
        foreach (var (member, value) in MemberWalk.Of(body))
        {
            if (value is PartySet circle)
                circles.Add((member, circle));
            else if (!said.Contains(member))
                SetMember($"body/{member}", value, expected.Contains(member));
        }

        // Who is on a side stands in the line above; how far its affiliates are comes last.
        foreach (var (member, circle) in circles)
        {
            terms.SetOrGather(1, $"body/{member}/affiliates", circle.Affiliates, isAlwaysShown: member == "grantees");
            terms.NotUnderstood(1, circle.UnrecognizedMembers);
        }
    }

    /// <summary>The acts to which a condition does not apply are told, so that nobody has to compare two lists.</summary>
    private void SetUnconditional(Provision provision)
    {
        if (provision is not { Condition.StatedValue: ConditionForActs some, Body: Grant { Acts.StatedValue: ValueSet<Act> acts } })
            return;

        var free = acts.Where(act => !some.Acts.Contains(act)).ToValueSet();
        if (free.Count > 0)
            layout.Item(1, "without that condition", values.Of(free));
    }

    private void SetMember(string path, object? value, bool isExpected)
    {
        switch (value)
        {
            case null when isExpected:
                terms.SetOrGather(1, path, Disclosed<LocalizedText>.NotCaptured, isAlwaysShown: true);
                break;
            case null:
                break;
            case Disclosed term:
                terms.SetOrGather(1, path, term, isExpected);
                break;
            case IEnumerable items and not LocalizedText when items.Cast<object>().All(static item => item is Element):
                foreach (var item in items.Cast<Element>())
                {
                    layout.Item(1, MemberWords.Of(path), values.Of(item));
                    terms.ClaimsInside(2, ClaimsInside.Of(item));
                }

                break;
            default:
                layout.Item(1, MemberWords.Of(path), values.Of(value));
                break;
        }
    }
}
