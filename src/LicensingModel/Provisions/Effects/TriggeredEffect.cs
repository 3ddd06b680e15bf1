using LicensingModel.Conditions;
using LicensingModel.Provisions.Rights;

namespace LicensingModel.Provisions.Effects;

/// <summary>That something happens to other provisions when a condition is met: defensive suspension, termination for breach, a licence that springs up, renewal, the freeze on a change of control.</summary>
public sealed record TriggeredEffect : ProvisionBody
{
    /// <summary>What follows.</summary>
    public required Consequence Consequence { get; init => field = Preconditions.NotNull(value); }

    /// <summary>When.</summary>
    public Disclosed<Condition> Trigger { get; init => field = Preconditions.NotNull(value); } = Disclosed<Condition>.NotCaptured;

    /// <summary>To which provisions; none at all: to the agreement as a whole.</summary>
    public ValueSet<ProvisionId> Targets { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Who decides whether it follows. Where nothing was recorded of that, it follows by itself.</summary>
    /// <exception cref="ArgumentException">The term, or a source, states nobody.</exception>
    public Disclosed<ValueSet<PartyId>> Electors { get; init => field = Preconditions.NamesSomething(value, "Electors are at least one where they are stated."); } = Disclosed<ValueSet<PartyId>>.NotCaptured;

    /// <summary>Upon whom it comes, where the targets give something to several: upon all of them, upon the one who triggers it, or upon those who are there when it is triggered.</summary>
    public Disclosed<EffectReach> Reach { get; init => field = Preconditions.NotNull(value); } = Disclosed<EffectReach>.NotCaptured;

    /// <summary>The first day of it, where that is not the day on which the condition is met.</summary>
    public Disclosed<AnchoredDate> From { get; init => field = Preconditions.NotNull(value); } = Disclosed<AnchoredDate>.NotCaptured;

    /// <summary>How long before it follows notice must be given.</summary>
    public Disclosed<ContractPeriod> Notice { get; init => field = Preconditions.NotNull(value); } = Disclosed<ContractPeriod>.NotCaptured;

    /// <summary>How long there is to cure.</summary>
    public Disclosed<ContractPeriod> Cure { get; init => field = Preconditions.NotNull(value); } = Disclosed<ContractPeriod>.NotCaptured;

    /// <summary>For how long it lasts, or by how much it extends.</summary>
    public Disclosed<ContractPeriod> Period { get; init => field = Preconditions.NotNull(value); } = Disclosed<ContractPeriod>.NotCaptured;

    /// <summary>When it does not follow, in the words of the contract.</summary>
    public Disclosed<LocalizedText> Exceptions { get; init => field = Preconditions.NotNull(value); } = Disclosed<LocalizedText>.NotCaptured;

    /// <summary>What the exclusivity of the targets turns into.</summary>
    public Disclosed<Exclusivity> Becomes { get; init => field = Preconditions.NotNull(value); } = Disclosed<Exclusivity>.NotCaptured;

    /// <summary>The provisions into which the targets turn.</summary>
    public ValueSet<ProvisionId> Replacements { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Of a freeze: for which products the targets go on.</summary>
    public Disclosed<FrozenProducts> FrozenTo { get; init => field = Preconditions.NotNull(value); } = Disclosed<FrozenProducts>.NotCaptured;

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("consequence", Consequence);
        visitor.Term("trigger", Trigger);
        visitor.Member("targets", Targets);
        visitor.Term("electors", Electors);
        visitor.Term("reach", Reach);
        visitor.Term("from", From);
        visitor.Term("notice", Notice);
        visitor.Term("cure", Cure);
        visitor.Term("period", Period);
        visitor.Term("exceptions", Exceptions);
        visitor.Term("becomes", Becomes);
        visitor.Member("replacements", Replacements);
        visitor.Term("frozenTo", FrozenTo);
    }

    internal override TriggeredEffect Rewrite(ModelRewriter rewriter) => this with
    {
        Trigger = rewriter.Term(Trigger),
        Targets = rewriter.Of(Targets),
        Electors = rewriter.Term(Electors),
        Reach = rewriter.Term(Reach),
        From = rewriter.Term(From),
        Notice = rewriter.Term(Notice),
        Cure = rewriter.Term(Cure),
        Period = rewriter.Term(Period),
        Exceptions = rewriter.Term(Exceptions),
        Becomes = rewriter.Term(Becomes),
        Replacements = rewriter.Of(Replacements),
        FrozenTo = rewriter.Term(FrozenTo),
    };
}
