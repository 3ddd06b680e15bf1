using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Evaluation;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Questions;
using LicensingModel.Provisions;
using LicensingModel.Provisions.General;
using NodaTime;

namespace LicensingModel.Decisions.Owed;

/// <summary>Whether a duty is about a product and a country, and what limits it in words that nobody has applied.</summary>
internal sealed class DutyReach(Facts facts, JointReading reading, Agreement agreement, Provision provision, Duty duty)
{
    /// <summary>The product asked about. Open: none is named.</summary>
    internal required Dimension<ProductId> Product { get; init; }

    /// <summary>The country asked about. Open: none is named.</summary>
    internal required Dimension<CountryCode> Country { get; init; }

    internal required LocalDate Day { get; init; }

    private bool IsFullText => agreement.Completeness == Completeness.FullText;

    private TestBuilder Test(TestKind kind) => new(kind, provision.Id.Value);

    internal IEnumerable<TestResult> Products()
    {
        var test = Test(TestKind.Product);
        if (IsUnlimited(duty.Products))
            yield break;
        if (!reading.TryGet(duty.Products, $"products of {provision.Id}", out var products))
        {
            yield return test.Unknown(duty.Products, "body/products", "Which products it is about").Build();
            yield break;
        }

        test.On(duty.Products, "body/products");
        var within = Product.TryGetValue(out var product) ? new ProductTest(facts).Contains(products, product) : Truth.Unknown;
        var isOut = product is not null && (new ProductTest(facts).IsExcluded(products, product) || (within.IsFalse && IsFullText));
        yield return within.IsTrue ? test.Pass($"{product} is among its products.").Build()
            : isOut ? test.Fail($"{product} is not among its products.").Build()
            : test.Unknown("Whether it is about that product is not known.", test.Missing("body/products", MissingReason.NotDecidable, "Whether it is about the product.")).Build();
    }

    internal IEnumerable<TestResult> Territory()
    {
        var test = Test(TestKind.Territory);
        if (IsUnlimited(duty.Territory))
            yield break;
        if (!reading.TryGet(duty.Territory, $"territory of {provision.Id}", out var territory))
        {
            yield return test.Unknown(duty.Territory, "body/territory", "Where it holds").Build();
            yield break;
        }

        test.On(duty.Territory, "body/territory");
        var within = Country.TryGetValue(out var country) ? territory.Contains(country, Day) : LicensingModel.Territory.Worldwide.IsSubsetOf(territory, Day) & (Truth.True | Truth.Unknown);
        yield return within.IsTrue ? test.Pass($"It holds in {territory}.").Build()
            : within.IsFalse && country is not null && IsFullText ? test.Fail($"It does not hold in {country}.").Build()
            : test.Unknown("Whether it holds there is not known.", test.Missing("body/territory", MissingReason.NotDecidable, "Whether it holds in the country.")).Build();
    }

    /// <summary>What is said in words, or is not seen, of what it is about.</summary>
    internal IEnumerable<TestResult> Limits(bool isObjectALimit = true)
    {
        var test = Test(TestKind.Forbids);
        (Disclosed Term, string Path, string What)[] limits =
        [
            .. isObjectALimit ? [(duty.Object, "body/object", "What exactly it is about")] : Array.Empty<(Disclosed, string, string)>(),
            (duty.Exceptions, "body/exceptions", "What is excepted"),
            .. new[] { ((Disclosed)duty.Quantity, "body/quantity", "Which number it concerns"), (duty.Minimum, "body/minimum", "Which sum it concerns") }.Where(static limit => !limit.Item1.IsBlank),
        ];
        foreach (var (term, path, what) in limits.Where(limit => !IsUnlimited(limit.Term)))
        {
            if (term.IsStated && term.UnrecognizedMembers.Count == 0)
                test.Unknown($"{what} is said in words or numbers that nobody has applied: {InWords(term)}.", test.Missing(path, MissingReason.NotDecidable, $"Whether that applies: {InWords(term)}.")).On(term, path);
            else
                test.Unknown(term, path, what);
        }

        if (!test.Result.IsTrue)
            yield return test.Build();
    }

    /// <summary>Whether a limit is absent: the text says so, or was seen in full and has none.</summary>
    private bool IsUnlimited(Disclosed term) => term.IsUnstated || (term.IsBlank && IsFullText);

    private static string? InWords(Disclosed term) => term.StatedValue is LocalizedText text ? text.Preferred() : term.StatedValue?.ToString();
}

/// <summary>Duties of which nothing says whose they are: they bind every party of their agreement, towards each other.</summary>
internal static class EveryPartys
{
    /// <summary>Whether nothing says whose duty it is: the text is silent, or the duty is a rule of how the agreement passes on that names nobody. Of another whose direction was not captured, nobody knows.</summary>
    internal static bool Is(Duty duty) => duty.Direction.IsUnstated || (duty.Direction.IsBlank && duty.Assignment.IsStated);

    /// <summary>Whether somebody is a party: by name, or as a member of a class; of who is linked to one, nobody can say whether it reaches him.</summary>
    internal static Truth IsParty(Facts facts, Agreement agreement, PartyId who, LocalDate day)
    {
        var parties = agreement.AllParties;
        if (parties.Contains(who))
            return Truth.True;
        if (parties.Count == 0)
            return Truth.Unknown;
        return parties.Where(facts.IsOpenClass).Aggregate(Truth.False, (result, @class) => result | facts.IsMember(@class, who, day)) is { IsFalse: false } isMember ? isMember
            : Affiliation.MayBeLinked(facts, parties, who, day);
    }
}
