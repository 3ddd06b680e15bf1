using LicensingModel.Agreements;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;

namespace LicensingModel.Interchange.Questions;

/// <summary>A question as the object that is written of it, with what is not understood of it.</summary>
internal abstract record WrittenQuestion : IKeepsUnrecognized
{
    public ValueList<UnrecognizedMember> UnrecognizedMembers { get; init; } = [];

    internal abstract string Kind { get; }

    /// <summary>What of an expectation can be compared with the answer.</summary>
    internal abstract ValueList<string> Comparable { get; }

    /// <summary>The words that can come of it as its outcome.</summary>
    internal virtual IEnumerable<string> Outcomes => AnswerFormats.Verdict.Names;

    internal WrittenConfines? Within { get; init; }

    internal FixedDate? PresumeThrough { get; init; }

    internal FixedDate? KnownOn { get; init; }

    internal WrittenAssumptions? Assume { get; init; }

    internal Question Question => Bare with
    {
        WithinAgreements = Within?.Agreements.ToValueSet() ?? [],
        WithinProvisions = Within?.Provisions.ToValueSet() ?? [],
        PresumeThrough = PresumeThrough?.Date,
        KnownOn = KnownOn?.Date,
        Assume = Assume?.Assumptions ?? Assumptions.None,
    };

    /// <summary>The question without what every kind of question can have.</summary>
    private protected abstract Question Bare { get; }

    internal static WrittenQuestion Of(Question question) => OfKind(question) with
    {
        Within = question.IsConfined ? new WrittenConfines { Agreements = question.WithinAgreements.ToValueList(), Provisions = question.WithinProvisions.ToValueList() } : null,
        PresumeThrough = question.PresumeThrough is { } through ? new FixedDate { Date = through } : null,
        KnownOn = question.KnownOn is { } known ? new FixedDate { Date = known } : null,
        Assume = question.Assume.IsEmpty ? null : WrittenAssumptions.Of(question.Assume),
    };

    private static WrittenQuestion OfKind(Question question) => question switch
    {
        MayQuestion may => WrittenMay.Of(may),
        AssertQuestion asserted => WrittenAssert.Of(asserted),
        ValueQuestion value => new WrittenValue { Agreement = value.Agreement, Provision = value.Provision, Term = value.Term },
        _ => throw new ArgumentException("The question is of no kind that can be written.", nameof(question)),
    };
}

/// <summary>A question whether somebody may. <see cref="Patent"/> is the short way to name one patent.</summary>
internal sealed record WrittenMay : WrittenDeed
{
    internal const string KindName = "may";

    internal Dimension<PartyId> Actor { get; init; }

    internal Dimension<Act> Act { get; init; }

    internal Dimension<ProductId> Product { get; init; }

    internal Dimension<CountryCode> Country { get; init; }

    internal Dimension<FixedDate> On { get; init; }

    internal PatentId? Patent { get; init; }

    internal Dimension<PatentScope> Patents { get; init; }

    internal override string Kind => KindName;

    internal override ValueList<string> Comparable => ["outcome", "basis", "changesOn", "missing"];

    internal override IEnumerable<string> Outcomes => AnswerFormats.Outcome.Names;

    private protected override DeedQuestion BareDeed => new MayQuestion
    {
        Actor = Actor,
        Act = Act,
        Product = Product,
        Country = Country,
        On = On.TryGetValue(out var day) ? Dimension<NodaTime.LocalDate>.At(day.Date) : default,
        Patents = Patent is { } patent ? PatentScope.Listed(patent) : Patents,
    };

    internal static WrittenMay Of(MayQuestion question)
    {
        var alone = question.Patents.TryGetValue(out var scope) && scope is ListedPatents { Patents: [var only], UnrecognizedMembers.Count: 0 } ? only : null;
        return (WrittenMay)WrittenDeed.Of(question, new WrittenMay
        {
            Actor = question.Actor,
            Act = question.Act,
            Product = question.Product,
            Country = question.Country,
            On = question.On.TryGetValue(out var day) ? Dimension<FixedDate>.At(new FixedDate { Date = day }) : default,
            Patent = alone,
            Patents = alone is null ? question.Patents : default,
        });
    }
}

/// <summary>A question what a term is.</summary>
internal sealed record WrittenValue : WrittenQuestion
{
    internal const string KindName = "value";

    internal required AgreementId Agreement { get; init; }

    internal ProvisionId? Provision { get; init; }

    internal required string Term { get; init; }

    internal override string Kind => KindName;

    internal override ValueList<string> Comparable => ["state", "value"];

    private protected override Question Bare => new ValueQuestion { Agreement = Agreement, Provision = Provision, Term = Term };
}

/// <summary>A question about something that somebody does, as it is written.</summary>
internal abstract record WrittenDeed : WrittenQuestion
{
    internal ValueList<WrittenSale> Sales { get; init; } = [];

    internal Quantity? Units { get; init; }

    internal BeneficiaryClass? As { get; init; }

    internal PartyId? Through { get; init; }

    private protected sealed override Question Bare => BareDeed with
    {
        Sales = Sales.Select(static sale => sale.Sale).ToValueList(),
        Units = Units,
        As = As,
        Through = Through,
    };

    /// <summary>The question without what every kind of question, and every one about a deed, can have.</summary>
    private protected abstract DeedQuestion BareDeed { get; }

    /// <summary>The written question, with what is said of the deed.</summary>
    internal static WrittenDeed Of(DeedQuestion question, WrittenDeed bare) => bare with
    {
        Sales = question.Sales.Select(WrittenSale.Of).ToValueList(),
        Units = question.Units,
        As = question.As,
        Through = question.Through,
    };
}

/// <summary>An earlier sale as it is written.</summary>
internal sealed record WrittenSale : IKeepsUnrecognized
{
    public ValueList<UnrecognizedMember> UnrecognizedMembers { get; init; } = [];

    internal required PartyId Seller { get; init; }

    internal PartyId? Buyer { get; init; }

    internal required CountryCode Country { get; init; }

    internal required FixedDate On { get; init; }

    internal ProductId? Product { get; init; }

    internal ValueSet<PatentId> Embodies { get; init; } = [];

    internal EarlierSale Sale => new() { Seller = Seller, Buyer = Buyer, Country = Country, On = On.Date, Product = Product, Embodies = Embodies };

    internal static WrittenSale Of(EarlierSale sale)
        => new() { Seller = sale.Seller, Buyer = sale.Buyer, Country = sale.Country, On = new FixedDate { Date = sale.On }, Product = sale.Product, Embodies = sale.Embodies };
}

/// <summary>A question whether a right may be asserted. <see cref="Patent"/> is the short way to name one patent.</summary>
internal sealed record WrittenAssert : WrittenDeed
{
    internal const string KindName = "assert";

    internal required PartyId Holder { get; init; }

    internal Dimension<PartyId> Against { get; init; }

    internal Dimension<Act> Act { get; init; }

    internal Dimension<ProductId> Product { get; init; }

    internal Dimension<CountryCode> Country { get; init; }

    internal required FixedDate On { get; init; }

    internal FixedDate? Suit { get; init; }

    internal Dimension<Remedy> Remedy { get; init; }

    internal PatentId? Patent { get; init; }

    internal Dimension<PatentScope> Patents { get; init; }

    internal override string Kind => KindName;

    internal override ValueList<string> Comparable => ["outcome", "basis", "missing"];

    private protected override DeedQuestion BareDeed => new AssertQuestion
    {
        Holder = Holder,
        Against = Against,
        Act = Act,
        Product = Product,
        Country = Country,
        On = On.Date,
        Suit = Suit?.Date,
        Remedy = Remedy,
        Patents = Patent is { } patent ? PatentScope.Listed(patent) : Patents,
    };

    internal static WrittenAssert Of(AssertQuestion question)
    {
        var alone = question.Patents.TryGetValue(out var scope) && scope is ListedPatents { Patents: [var only], UnrecognizedMembers.Count: 0 } ? only : null;
        return (WrittenAssert)WrittenDeed.Of(question, new WrittenAssert
        {
            Holder = question.Holder,
            Against = question.Against,
            Act = question.Act,
            Product = question.Product,
            Country = question.Country,
            On = new FixedDate { Date = question.On },
            Suit = question.Suit is { } suit ? new FixedDate { Date = suit } : null,
            Remedy = question.Remedy,
            Patent = alone,
            Patents = alone is null ? question.Patents : default,
        });
    }
}
