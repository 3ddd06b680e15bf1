using NodaTime;

namespace LicensingModel.Patents.Declarations;

/// <summary>
/// What a policy on patents in standards lets follow from one of its options. What the text of a policy does not say, or the library has not seen it say, is unknown. Of an
/// undertaking made before <see cref="IrrevocableSince"/> or <see cref="BindsSuccessorsSince"/>, the same is unknown.
/// </summary>
public sealed record PolicyRule
{
    private static readonly LocalDate EtsiPolicy = new(1994, 11, 23);
    private static readonly LocalDate EtsiSuccessors = new(2013, 4, 1);
    private static readonly LocalDate CommonIrrevocable = new(2013, 1, 1);
    private static readonly LocalDate IeeeAssurance = new(2015, 3, 15);
    private static readonly LocalDate InternetPolicy = new(2017, 6, 1);

    private PolicyRule(UndertakingPolicy policy, UndertakingOption option, string words, Truth isFree)
    {
        Policy = policy;
        Option = option;
        Words = words;
        IsFree = isFree;
    }

    /// <summary>Every option of every policy that the library knows, policy by policy in the order of its form.</summary>
    public static ValueList<PolicyRule> All { get; } = [.. Etsi(), .. Common(), .. Ieee(), .. Internet()];

    /// <summary>The policy.</summary>
    public UndertakingPolicy Policy { get; }

    /// <summary>The option.</summary>
    public UndertakingOption Option { get; }

    /// <summary>What the form of the policy says of the option, in short.</summary>
    public string Words { get; }

    /// <summary>Whether something definite is promised of which an implementer can make use: to license, or not to enforce. None is a licence.</summary>
    public Truth IsPromise { get; private init; } = Truth.False;

    /// <summary>Whether it is free of charge.</summary>
    public Truth IsFree { get; }

    /// <summary>Whether the form lets it be made on condition of reciprocity.</summary>
    public bool AllowsReciprocity { get; private init; }

    /// <summary>The day from which on such an undertaking certainly cannot be withdrawn by the policy's text; null where that is not known of any.</summary>
    public LocalDate? IrrevocableSince { get; private init; }

    /// <summary>The day from which on the policy's text certainly has such an undertaking bind whoever acquires the patents; null where that is not known of any.</summary>
    public LocalDate? BindsSuccessorsSince { get; private init; }

    /// <summary>The day from which on the policy's text certainly has such an undertaking, of one patent, reach the whole family of it that is essential, unless it excludes members in writing; null where that is not known of any.</summary>
    public LocalDate? ReachesFamilySince { get; private init; }

    /// <summary>Where the policy says so, and what is doubtful about it.</summary>
    public string Source { get; private init; } = string.Empty;

    /// <summary>What follows from an option of a policy.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="option">The option.</param>
    /// <returns>The rule; null where the policy has no such option, or the library does not know it.</returns>
    public static PolicyRule? Find(UndertakingPolicy policy, UndertakingOption option)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(option);
        return All.FirstOrDefault(rule => rule.Policy == policy && rule.Option == option);
    }

    /// <summary>Whether an undertaking made on a day cannot be withdrawn.</summary>
    /// <param name="made">The day; null where it is not known.</param>
    public Truth IsIrrevocable(LocalDate? made) => Since(IrrevocableSince, made);

    /// <summary>Whether an undertaking made on a day binds whoever acquires the patents, by the policy's own text. National law may say otherwise, as the policies themselves note.</summary>
    /// <param name="made">The day; null where it is not known.</param>
    public Truth BindsSuccessors(LocalDate? made) => Since(BindsSuccessorsSince, made);

    /// <summary>Whether an undertaking made on a day reaches the other essential patents of the family of one that it names, by the policy's own text. Excluding them in writing keeps them out.</summary>
    /// <param name="made">The day; null where it is not known.</param>
    public Truth ReachesFamily(LocalDate? made) => Since(ReachesFamilySince, made);

    /// <summary>Policy and option.</summary>
    public override string ToString() => $"{Policy}: {Option}";

    private static Truth Since(LocalDate? first, LocalDate? made) => first is { } from && made >= from ? Truth.True : Truth.Unknown;

    private static IEnumerable<PolicyRule> Etsi()
    {
        const string Clauses = "ETSI IPR policy, clauses 6.1 (adopted 23 November 1994) and 6.1bis (adopted by the General Assembly of March 2013, ETSI news of 6 May 2013; counted from 1 April 2013); "
            + "6.2, on families, stands in the text of 2013, and is counted from then: since when it did was not verified";
        yield return new(UndertakingPolicy.Etsi, UndertakingOption.Frand, "prepared to grant irrevocable licences on fair, reasonable and non-discriminatory terms and conditions", Truth.False)
        {
            IsPromise = true,
            AllowsReciprocity = true,
            IrrevocableSince = EtsiPolicy,
            BindsSuccessorsSince = EtsiSuccessors,
            ReachesFamilySince = EtsiSuccessors,
            Source = Clauses,
        };
        yield return Nothing(UndertakingPolicy.Etsi, UndertakingOption.Unwilling, "not prepared to grant licences", "ETSI IPR policy, clause 8");
    }

    private static IEnumerable<PolicyRule> Common()
    {
        const string Guidelines = "Common patent policy, 2.1 to 2.3; guidelines as revised in 2012: irrevocable, notice to a transferee, and its agreement where patents were listed (NTT Technical Review 10/11, November 2012; counted from 2013). "
            + "That the guidelines of 2015 make it an encumbrance on every successor was not verified, so it is unknown";
        yield return new(UndertakingPolicy.ItuIsoIec, UndertakingOption.RoyaltyFree, "prepared to grant a free of charge licence on reasonable terms and conditions", Truth.True)
        {
            IsPromise = true,
            AllowsReciprocity = true,
            IrrevocableSince = CommonIrrevocable,
            Source = Guidelines,
        };
        yield return new(UndertakingPolicy.ItuIsoIec, UndertakingOption.Frand, "prepared to grant a licence on reasonable terms and conditions", Truth.False)
        {
            IsPromise = true,
            AllowsReciprocity = true,
            IrrevocableSince = CommonIrrevocable,
            Source = Guidelines,
        };
        yield return Nothing(UndertakingPolicy.ItuIsoIec, UndertakingOption.Unwilling, "unwilling to grant licences in accordance with 2.1 or 2.2", "Common patent policy, 2.3");
    }

    private static IEnumerable<PolicyRule> Ieee()
    {
        yield return Assurance(UndertakingOption.RoyaltyFree, "will grant a licence without compensation", Truth.True);
        yield return Assurance(UndertakingOption.Frand, "will grant a licence under reasonable rates and terms", Truth.False);
        yield return Assurance(UndertakingOption.StatedRate, "will grant a licence under reasonable rates and terms, not above what is stated", Truth.Unknown);
        yield return Assurance(UndertakingOption.NotEnforced, "will not enforce essential patent claims against those who comply with the standard", Truth.True);
        yield return Nothing(UndertakingPolicy.Ieee, UndertakingOption.Unwilling, "unwilling or unable to grant licences or to agree not to enforce", "IEEE-SA Standards Board bylaws, clause 6.2");
        yield return Nothing(UndertakingPolicy.Ieee, UndertakingOption.NotAware, "after reasonable inquiry not aware of essential patent claims", "IEEE-SA Standards Board bylaws, clause 6.2");

        static PolicyRule Assurance(UndertakingOption option, string words, Truth isFree) => new(UndertakingPolicy.Ieee, option, words, isFree)
        {
            IsPromise = true,
            AllowsReciprocity = option != UndertakingOption.NotEnforced,
            IrrevocableSince = IeeeAssurance,
            BindsSuccessorsSince = IeeeAssurance,
            Source = "IEEE-SA Standards Board bylaws, clause 6.2, as in force from 15 March 2015; letters before that day were not looked at, and the wording was quoted from memory",
        };
    }

    private static IEnumerable<PolicyRule> Internet()
    {
        yield return Commitment(UndertakingOption.NoLicenseRequired, "a) no licence required for implementers", Truth.True);
        yield return Commitment(UndertakingOption.RoyaltyFree, "b) royalty-free, reasonable and non-discriminatory licence to all implementers", Truth.True);
        yield return Commitment(UndertakingOption.Frand, "c) reasonable and non-discriminatory licence to all implementers with possible royalty or fee", Truth.Unknown);
        yield return Commitment(UndertakingOption.ToBeProvided, "d) to be provided later, which implies a willingness to commit to a), b) or c)", Truth.Unknown);
        yield return Nothing(UndertakingPolicy.Ietf, UndertakingOption.Unwilling, "e) unwilling to commit to a), b) or c)", "IETF disclosure form; RFC 8179");
        yield return new(UndertakingPolicy.Ietf, UndertakingOption.AsWritten, "f) see the text of the declaration", Truth.Unknown)
        {
            IsPromise = Truth.Unknown,
            AllowsReciprocity = true,
            Source = "IETF disclosure form; what is promised, the text says",
        };

        static PolicyRule Commitment(UndertakingOption option, string words, Truth isFree) => new(UndertakingPolicy.Ietf, option, words, isFree)
        {
            IsPromise = option == UndertakingOption.ToBeProvided ? Truth.Unknown : Truth.True,
            AllowsReciprocity = true,
            IrrevocableSince = InternetPolicy,
            BindsSuccessorsSince = InternetPolicy,
            Source = "IETF disclosure form; RFC 8179 (May 2017; counted from June), section 5.5: declarations are irrevocable and attach to the patents, to the extent permissible by law, whoever acquires them",
        };
    }

    private static PolicyRule Nothing(UndertakingPolicy policy, UndertakingOption option, string words, string source) => new(policy, option, words, Truth.False) { Source = source };
}
