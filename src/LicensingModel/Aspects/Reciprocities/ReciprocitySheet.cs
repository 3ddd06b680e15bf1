using LicensingModel.Agreements;
using LicensingModel.Aspects.Collaborations;
using LicensingModel.Aspects.Places;

namespace LicensingModel.Aspects.Reciprocities;

/// <summary>What two sides of one agreement give each other, direction by direction, and every asymmetry between the two.</summary>
public sealed record ReciprocitySheet
{
    /// <summary>The agreement.</summary>
    public required AgreementId Agreement { get; init => field = Preconditions.NotNull(value); }

    /// <summary>How much of the agreement was seen; only of a full text can be said that something is not in it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the words of its type.</exception>
    public required Completeness Completeness { get; init => field = Preconditions.Defined(value); }

    /// <summary>The first side, with those who belong to it.</summary>
    public required ValueSet<PartyId> First { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The second side; the same as the first where each of a class grants to every other.</summary>
    public required ValueSet<PartyId> Second { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The provisions that tie others to each other.</summary>
    public ValueList<ReciprocityTie> Ties { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Grants by which each of a class grants to every other, so that one text holds both ways.</summary>
    public ValueList<ProvisionPlace> EachToEach { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Provisions that mirror each other, compared term by term.</summary>
    public ValueList<LegPair> Pairs { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Grants, transfers, duties and effects that run one way, without a counterpart as far as the agreement was seen.</summary>
    public ValueList<OneWayProvision> OneWay { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>What is paid, whichever way.</summary>
    public ValueList<PaymentFlow> Payments { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Conditions by which a grant depends on the grantee granting in its turn.</summary>
    public ValueList<ReciprocityRequirement> Requirements { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Duties to license of which it was not captured who owes them to whom, such as most-favoured terms.</summary>
    public ValueList<CollaborationTask> LicensingDuties { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Every term in which the two directions differ.</summary>
    public IEnumerable<ComparedTerm> Asymmetries => Pairs.SelectMany(pair => pair.Terms).Where(term => term.Likeness == Likeness.Differs);
}
