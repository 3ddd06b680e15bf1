using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions;

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
        ValueQuestion value => new WrittenValue { Agreement = value.Agreement, Provision = value.Provision, Term = value.Term },
        _ => throw new ArgumentException("The question is of no kind that can be written.", nameof(question)),
    };
}

/// <summary>A question whether somebody may. <see cref="Patent"/> is the short way to name one patent.</summary>
internal sealed record WrittenMay : WrittenQuestion
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

    internal override ValueList<string> Comparable => ["outcome", "basis", "changesOn", "missing", "clauses", "fails"];

    internal override IEnumerable<string> Outcomes => AnswerFormats.Outcome.Names;

    private protected override Question Bare => new MayQuestion
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
        return new WrittenMay
        {
            Actor = question.Actor,
            Act = question.Act,
            Product = question.Product,
            Country = question.Country,
            On = question.On.TryGetValue(out var day) ? Dimension<FixedDate>.At(new FixedDate { Date = day }) : default,
            Patent = alone,
            Patents = alone is null ? question.Patents : default,
        };
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
