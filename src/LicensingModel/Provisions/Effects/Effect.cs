using LicensingModel.Conditions;
using LicensingModel.Provisions.Rights;

namespace LicensingModel.Provisions.Effects;

/// <summary>What contracts usually provide for the case that something happens, by the names that it has there. No targets: the agreement as a whole.</summary>
public static class Effect
{
    /// <summary>Whoever sues loses the benefit of the targets while it does.</summary>
    /// <param name="by">Who sues.</param>
    /// <param name="against">Whom.</param>
    /// <param name="targets">Which provisions.</param>
    public static TriggeredEffect DefensiveSuspension(PartyId by, PartyId against, params ReadOnlySpan<ProvisionId> targets)
        => new() { Consequence = Consequence.Suspend, Trigger = Condition.Suit(by, against), Reach = EffectReach.WhoTriggers, Targets = ValueSet.Create(targets) };

    /// <summary>Whoever sues loses the benefit of the targets for good.</summary>
    /// <param name="by">Who sues.</param>
    /// <param name="against">Whom.</param>
    /// <param name="targets">Which provisions.</param>
    public static TriggeredEffect DefensiveTermination(PartyId by, PartyId against, params ReadOnlySpan<ProvisionId> targets)
        => new() { Consequence = Consequence.End, Trigger = Condition.Suit(by, against), Reach = EffectReach.WhoTriggers, Targets = ValueSet.Create(targets) };

    /// <summary>One side may terminate for breach by the other.</summary>
    /// <param name="by">Who breaks it.</param>
    /// <param name="elector">Who may then terminate.</param>
    /// <param name="targets">Which provisions.</param>
    public static TriggeredEffect TerminationForBreach(PartyId by, PartyId elector, params ReadOnlySpan<ProvisionId> targets)
        => new() { Consequence = Consequence.Terminable, Trigger = Condition.Happens(EventKind.Breach, by), Electors = Disclosed.Stated<ValueSet<PartyId>>([elector]), Targets = ValueSet.Create(targets) };

    /// <summary>One side may terminate for the insolvency of the other.</summary>
    /// <param name="of">Whose.</param>
    /// <param name="elector">Who may then terminate.</param>
    /// <param name="targets">Which provisions.</param>
    public static TriggeredEffect TerminationForInsolvency(PartyId of, PartyId elector, params ReadOnlySpan<ProvisionId> targets)
        => new() { Consequence = Consequence.Terminable, Trigger = Condition.Happens(EventKind.Insolvency, of), Electors = Disclosed.Stated<ValueSet<PartyId>>([elector]), Targets = ValueSet.Create(targets) };

    /// <summary>One side may terminate for a change of control of the other.</summary>
    /// <param name="of">Whose.</param>
    /// <param name="elector">Who may then terminate.</param>
    /// <param name="targets">Which provisions.</param>
    public static TriggeredEffect TerminationForChangeOfControl(PartyId of, PartyId elector, params ReadOnlySpan<ProvisionId> targets)
        => new() { Consequence = Consequence.Terminable, Trigger = Condition.Happens(EventKind.ChangeOfControl, of), Electors = Disclosed.Stated<ValueSet<PartyId>>([elector]), Targets = ValueSet.Create(targets) };

    /// <summary>A breach turns the targets into something less: exclusive into non-exclusive.</summary>
    /// <param name="by">Who breaks it.</param>
    /// <param name="becomes">What their exclusivity turns into.</param>
    /// <param name="targets">Which provisions.</param>
    public static TriggeredEffect ConversionForBreach(PartyId by, Exclusivity becomes, params ReadOnlySpan<ProvisionId> targets)
        => new() { Consequence = Consequence.Convert, Trigger = Condition.Happens(EventKind.Breach, by), Becomes = becomes, Targets = ValueSet.Create(targets) };

    /// <summary>A change of control freezes the targets: they go on for what existed then, and grow no more.</summary>
    /// <param name="of">Whose.</param>
    /// <param name="targets">Which provisions.</param>
    public static TriggeredEffect FreezeOnChangeOfControl(PartyId of, params ReadOnlySpan<ProvisionId> targets)
        => new() { Consequence = Consequence.Freeze, Trigger = Condition.Happens(EventKind.ChangeOfControl, of), Targets = ValueSet.Create(targets) };

    /// <summary>The targets end when somebody parts with the business that has them.</summary>
    /// <param name="of">Who parts with it.</param>
    /// <param name="targets">Which provisions.</param>
    public static TriggeredEffect EndOnDivestiture(PartyId of, params ReadOnlySpan<ProvisionId> targets)
        => new() { Consequence = Consequence.End, Trigger = Condition.Happens(EventKind.Divestiture, of), Targets = ValueSet.Create(targets) };

    /// <summary>Licences that take effect when something happens, and until then are none.</summary>
    /// <param name="trigger">When.</param>
    /// <param name="targets">Which provisions.</param>
    public static TriggeredEffect SpringingLicense(Condition trigger, params ReadOnlySpan<ProvisionId> targets)
        => new() { Consequence = Consequence.Spring, Trigger = trigger, Targets = ValueSet.Create(targets) };

    /// <summary>The targets lose their exclusivity.</summary>
    /// <param name="trigger">When.</param>
    /// <param name="targets">Which provisions.</param>
    public static TriggeredEffect LapseOfExclusivity(Condition trigger, params ReadOnlySpan<ProvisionId> targets)
        => new() { Consequence = Consequence.Convert, Trigger = trigger, Becomes = Exclusivity.NonExclusive, Targets = ValueSet.Create(targets) };

    /// <summary>The targets go on longer.</summary>
    /// <param name="trigger">When.</param>
    /// <param name="period">By how much.</param>
    /// <param name="targets">Which provisions.</param>
    public static TriggeredEffect Renewal(Condition trigger, ContractPeriod period, params ReadOnlySpan<ProvisionId> targets)
        => new() { Consequence = Consequence.Extend, Trigger = trigger, Period = period, Targets = ValueSet.Create(targets) };

    /// <summary>What was suspended or ended goes on.</summary>
    /// <param name="trigger">When.</param>
    /// <param name="targets">Which provisions.</param>
    public static TriggeredEffect Reinstatement(Condition trigger, params ReadOnlySpan<ProvisionId> targets)
        => new() { Consequence = Consequence.Reinstate, Trigger = trigger, Targets = ValueSet.Create(targets) };

    /// <summary>The parties must negotiate; nothing is granted by that.</summary>
    /// <param name="trigger">When.</param>
    /// <param name="targets">Which provisions.</param>
    public static TriggeredEffect Negotiation(Condition trigger, params ReadOnlySpan<ProvisionId> targets)
        => new() { Consequence = Consequence.Negotiate, Trigger = trigger, Targets = ValueSet.Create(targets) };
}
