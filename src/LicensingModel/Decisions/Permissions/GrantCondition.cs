namespace LicensingModel.Decisions.Permissions;

/// <summary>One thing that must be done or kept, and the clause that says so.</summary>
/// <param name="Condition">What sort of thing.</param>
/// <param name="Words">It in words.</param>
/// <param name="Agreement">The agreement.</param>
/// <param name="Provision">The provision.</param>
/// <param name="Clause">Where in the text it stands; null where the text was not seen.</param>
public sealed record GrantCondition(GrantConditionKind Condition, string Words, AgreementId Agreement, ProvisionId Provision, ClauseReference? Clause)
{
    /// <summary>What sort of thing.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the words of its type.</exception>
    public GrantConditionKind Condition { get; init => field = Preconditions.Defined(value); } = Preconditions.Defined(Condition);
}
