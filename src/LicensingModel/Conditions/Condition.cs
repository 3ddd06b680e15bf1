namespace LicensingModel.Conditions;

/// <summary>
/// What must be so for a provision to operate, or for something to follow: an algebra over events, compliance and findings. A closed choice: <see cref="AllConditions"/>, <see cref="AnyCondition"/>, <see cref="NotCondition"/>, <see cref="AfterEvent"/>, <see cref="Happening"/>, <see cref="ComplianceCondition"/>, <see cref="DeterminedCondition"/>, <see cref="ConditionForActs"/>, <see cref="ConditionDescribed"/>, or <see cref="UnrecognizedCondition"/>.
/// </summary>
public abstract record Condition : Element
{
    private protected Condition()
    {
    }

    /// <summary>That a recorded event has happened.</summary>
    /// <param name="happening">The event.</param>
    public static Condition After(EventId happening) => new AfterEvent { Event = happening };

    /// <summary>That something of a kind happens to or by one of the parties named.</summary>
    /// <param name="what">What happens.</param>
    /// <param name="by">By whom, or to whom; nobody named: anybody.</param>
    public static Condition Happens(EventKind what, params ReadOnlySpan<PartyId> by) => new Happening { What = what, By = ValueSet.Create(by) };

    /// <summary>That one party sues another.</summary>
    /// <param name="by">Who sues.</param>
    /// <param name="against">Whom.</param>
    public static Condition Suit(PartyId by, PartyId against) => new Happening { What = EventKind.Suit, By = [by], Against = [against] };

    /// <summary>That somebody complies with provisions.</summary>
    /// <param name="by">Who must comply.</param>
    /// <param name="provisions">The provisions.</param>
    public static Condition Complies(PartyId by, params ReadOnlySpan<ProvisionId> provisions) => new ComplianceCondition { By = [by], Provisions = ValueSet.Create(provisions) };

    /// <summary>That somebody does what a text requires.</summary>
    /// <param name="by">Who must.</param>
    /// <param name="requirement">What is required, in the words of the contract, in English.</param>
    public static Condition Complies(PartyId by, string requirement) => new ComplianceCondition { By = [by], Requirement = LocalizedText.Of("en", requirement) };

    /// <summary>That a person found something to be so.</summary>
    /// <param name="determination">The determination.</param>
    public static Condition Determined(DeterminationId determination) => new DeterminedCondition { Determination = determination };

    /// <summary>A condition that a text states in words, in English.</summary>
    /// <param name="words">The words.</param>
    public static Condition Described(string words) => new ConditionDescribed { Description = LocalizedText.Of("en", words) };

    /// <summary>That both this and <paramref name="other"/> are met.</summary>
    /// <param name="other">The other condition.</param>
    public Condition And(Condition other) => new AllConditions { Conditions = [this, other] };

    /// <summary>That this or <paramref name="other"/> is met.</summary>
    /// <param name="other">The other condition.</param>
    public Condition Or(Condition other) => new AnyCondition { Conditions = [this, other] };

    /// <summary>That this is not met.</summary>
    public Condition Not() => new NotCondition { Condition = this };

    /// <summary>That this is met, for the acts named; for other acts it does not matter.</summary>
    /// <param name="acts">At least one act.</param>
    public Condition For(params ReadOnlySpan<Act> acts) => new ConditionForActs { Acts = ValueSet.Create(acts), Condition = this };

    /// <summary>The condition in words, with ids; for people, not to be read back.</summary>
    public sealed override string ToString() => this switch
    {
        AllConditions all => $"({string.Join(" and ", all.Conditions)})",
        AnyCondition any => $"({string.Join(" or ", any.Conditions)})",
        NotCondition not => $"not {not.Condition}",
        AfterEvent after => $"after {after.Event}",
        Happening happens => $"{happens.What}{(happens.By.Count > 0 ? $" by {string.Join(", ", happens.By)}" : string.Empty)}{(happens.Affiliates.IsSilent ? string.Empty : " or affiliates")}{(happens.Against.Count > 0 ? $" against {string.Join(", ", happens.Against)}" : string.Empty)}{(happens.NotAgainst.Count > 0 ? $" but not against {string.Join(", ", happens.NotAgainst)}" : string.Empty)}{(happens.AgainstAffiliates.IsSilent ? string.Empty : " or affiliates")}",
        ComplianceCondition complies => $"compliance with {(complies.Requirement is { } words ? $"“{words.Preferred()}”" : string.Join(", ", [.. complies.Agreements.Select(id => id.Value), .. complies.Provisions.Select(id => id.Value)]))}",
        DeterminedCondition found => $"it is found that {found.Determination}",
        ConditionForActs some => $"for {string.Join(", ", some.Acts)}: {some.Condition}",
        ConditionDescribed described => $"“{described.Description.Preferred()}”",
        UnrecognizedCondition unrecognized => $"a condition of unrecognized kind `{unrecognized.Kind}`",
        _ => GetType().Name,
    };
}
