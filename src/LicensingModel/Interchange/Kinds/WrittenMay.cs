using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Intangibles;
using LicensingModel.Interchange.Formats;
using LicensingModel.Interchange.Kinds;
using LicensingModel.Interchange.Questions;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions;

namespace LicensingModel.Interchange.Kinds;

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

    internal IntangibleId? Intangible { get; init; }

    internal Dimension<IntangibleScope> Intangibles { get; init; }

    internal override string Kind => KindName;

    internal override ValueList<string> Comparable => ["outcome", "basis", "changesOn", "missing", "clauses", "fails"];

    internal override IEnumerable<string> Outcomes => AnswerFormats.Outcome.Names;

    private protected override DeedQuestion BareDeed => new MayQuestion
    {
        Actor = Actor,
        Act = Act,
        Product = Product,
        Country = Country,
        On = On.TryGetValue(out var day) ? Dimension<NodaTime.LocalDate>.At(day.Date) : default,
        Patents = Patent is { } patent ? PatentScope.Listed(patent) : Patents,
        Intangibles = Intangible is { } intangible ? IntangibleScope.Listed(intangible) : Intangibles,
    };

    internal static WrittenMay Of(MayQuestion question)
    {
        var alone = question.Patents.TryGetValue(out var scope) && scope is ListedPatents { Patents: [var only], UnrecognizedMembers.Count: 0 } ? only : null;
        var other = question.Intangibles.TryGetValue(out var rights) && rights is ListedIntangibles { Intangibles: [var one], UnrecognizedMembers.Count: 0 } ? one : null;
        return (WrittenMay)WrittenDeed.Of(question, new WrittenMay
        {
            Actor = question.Actor,
            Act = question.Act,
            Product = question.Product,
            Country = question.Country,
            On = question.On.TryGetValue(out var day) ? Dimension<FixedDate>.At(new FixedDate { Date = day }) : default,
            Patent = alone,
            Patents = alone is null ? question.Patents : default,
            Intangible = other,
            Intangibles = other is null ? question.Intangibles : default,
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

    internal FixedDate? On { get; init; }

    internal override string Kind => KindName;

    internal override ValueList<string> Comparable => ["state", "value"];

    private protected override Question Bare => new ValueQuestion { Agreement = Agreement, Provision = Provision, Term = Term, On = On?.Date };
}
