using LicensingModel.Agreements;
using LicensingModel.Decisions.Questions;
using LicensingModel.Interchange.Kinds;
using LicensingModel.Interchange.Questions;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions;

namespace LicensingModel.Interchange.Kinds;

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

    internal override ValueList<string> Comparable => ["outcome", "basis", "missing", "clauses", "fails"];

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
