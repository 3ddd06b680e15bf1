using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Standing;
using LicensingModel.Decisions.Subjects;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Products.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;
using NodaTime;

namespace LicensingModel.Decisions.Evaluation;

/// <summary>Whether the act, the product and the country asked about are within what a grant covers.</summary>
internal sealed class ScopeTests(Facts facts, JointReading reading, Case @case, Agreement agreement, Provision provision, Grant grant)
{
    private static readonly Territory Worldwide = LicensingModel.Territory.Worldwide;
    private static readonly (Act Act, Act Named)[] _mayBe =
    [
        (LicensingModel.Act.Offer, LicensingModel.Act.Sell),
        (LicensingModel.Act.Lease, LicensingModel.Act.Dispose),
        (LicensingModel.Act.Practise, LicensingModel.Act.Use),
        (LicensingModel.Act.Reproduce, LicensingModel.Act.Make),
        (LicensingModel.Act.Modify, LicensingModel.Act.Make),
        (LicensingModel.Act.Distribute, LicensingModel.Act.Sell),
        (LicensingModel.Act.Distribute, LicensingModel.Act.Dispose),
        (LicensingModel.Act.Display, LicensingModel.Act.Use),
        (LicensingModel.Act.Host, LicensingModel.Act.Use),
        (LicensingModel.Act.LicenseUse, LicensingModel.Act.Dispose),
        (LicensingModel.Act.Maintain, LicensingModel.Act.Make),
        (LicensingModel.Act.Maintain, LicensingModel.Act.Use),
    ];

    private static readonly CountryCode UnitedStates = CountryCode.Parse("US");

    /// <summary>Whether the one through whom the actor acts is a grantee.</summary>
    internal Func<Truth> IsThroughGrantee { get; init; } = static () => Truth.False;

    /// <summary>Whether the act is covered; to make for a grantee is what that grantee has made.</summary>
    internal TestResult Act()
    {
        var own = AsWritten();
        if (own.Result.IsTrue || !@case.Act.TryGetValue(out var act) || act != LicensingModel.Act.Make || @case.Deed is not { As: { } capacity, Through: { } through } || !CapacityTest.IsMaker(capacity))
            return own;
        var isGrantee = IsThroughGrantee();
        var made = new ScopeTests(facts, reading, @case with { Act = LicensingModel.Act.HaveMade }, agreement, provision, grant).AsWritten();
        return (isGrantee & made.Result).IsFalse || isGrantee.IsUnknown ? own
            : made.Result.IsUnknown ? made
            : new TestBuilder(TestKind.Act, provision.Id.Value).Include(made).Pass($"What is made for {through} is what {through} has made.").Build();
    }

    private TestResult AsWritten()
    {
        var test = new TestBuilder(TestKind.Act, provision.Id.Value);
        if (@case.Act.TryGetValue(out var act) && act == LicensingModel.Act.HaveMade && !grant.HaveMade.IsSilent)
            return HaveMade(test).Build();
        if (!reading.TryGet(grant.Acts, $"acts of {provision.Id}", out var acts))
            return Unread(test, grant.Acts, "acts", "Which acts it covers", !@case.Act.IsFixed, isOfUse: true).Build();

        test.On(grant.Acts, "acts");
        if (act is null)
            return test.Pass($"It covers {Words.List(acts)}.").Build();

        if (act == LicensingModel.Act.HaveMade && acts.Contains(LicensingModel.Act.Make) && !acts.Contains(act) && !grant.ConfinedIn.Contains(ScopeDimension.Acts))
            return SilentOnHaveMade(test).Build();

        Truth covers = acts.Contains(act) ? Truth.True : act.IsKnown && acts.All(known => known.IsKnown) && !(grant is PatentGrant && MayBeAnother(act, acts)) ? Truth.False : Truth.Unknown;
        return Scoped(test, covers, "acts", ScopeDimension.Acts, $"It covers {act}.", $"It does not cover {act}.").Build();
    }

    /// <summary>
    /// Whether an act that is not named may, under a patent, be one that is: to offer is what leads to the sale that may be made; to lease a product is to dispose of it otherwise; to use one may be to practise a method; to copy a work may be to
    /// make a product.
    /// </summary>
    private static bool MayBeAnother(Act act, ValueSet<Act> acts)
        => _mayBe.Any(pair => pair.Act == act && acts.Contains(pair.Named));

    /// <summary>What a licence to make means where it is silent on having made: under US law, having made too (CoreBrace v. Star Seismic, Fed. Cir. 2009); elsewhere nobody can say.</summary>
    private TestBuilder SilentOnHaveMade(TestBuilder test)
    {
        var isUnderUSLaw = reading.TryGet(agreement.GoverningLaw, $"governing law of {agreement.Id}", out var law) && law.Country == UnitedStates;
        var isSilent = agreement.Completeness == Completeness.FullText || grant.HaveMade.IsUnstated;
        return isUnderUSLaw && isSilent && grant is PatentGrant && facts.Presumes(Presumption.HaveMade)
            ? test.On(agreement.GoverningLaw, "governingLaw").Pass("It covers make and is silent on have-made, which under US law it then covers.").Presume(Presumption.HaveMade, "A licence to make under US law that does not say otherwise covers having made.")
            : test.Unknown("It covers make and is silent on have-made; what that means depends on the law that governs.", test.Missing("acts", MissingReason.Unstated, "Whether it covers having made."));
    }

    private TestBuilder HaveMade(TestBuilder test)
    {
        if (!reading.TryGet(grant.HaveMade, $"having made of {provision.Id}", out var rule))
            return test.Unknown(grant.HaveMade, "haveMade", "Whether products may be made for the grantee");

        test.On(grant.HaveMade, "haveMade");
        if (rule.Rule == HaveMadeRule.Excluded)
            return test.Fail("It excludes having made.");
        if (rule.Rule == HaveMadeRule.Granted && rule.Condition.IsSilent)
            return test.Pass("It covers having made.");

        var conditions = new ConditionTest(facts, @case);
        var isMet = rule.Rule.IsKnown && reading.TryGet(rule.Condition, $"condition of having made of {provision.Id}", out var condition) ? conditions.IsMet(condition) : Truth.Unknown;
        foreach (var presumption in conditions.Presumptions)
            test.Presume(presumption.Presumption, presumption.Subject, presumption.Explanation);
        return isMet.IsTrue ? test.Pass("It covers having made, and the condition of that is met.")
            : isMet.IsFalse ? test.Fail("It covers having made under a condition that is not met.")
            : test.Unknown("Whether the condition of having made is met is not known.", conditions.Missing.Append(test.Missing("haveMade/condition", Words.Why(rule.Condition), "Whether the condition of having made is met.")));
    }

    internal TestResult Product()
    {
        var test = new TestBuilder(TestKind.Product, provision.Id.Value);
        if (!reading.TryGet(grant.Products, $"products of {provision.Id}", out var products))
            return Unread(test, grant.Products, "products", "Which products it covers", !@case.Product.IsFixed, isOfUse: true).Build();

        test.On(grant.Products, "products");
        var membership = new ProductTest(facts, reading, provision);
        if (@case.Product.TryGetValue(out var product))
        {
            if (membership.IsExcluded(products, product))
                return test.Fail($"{product} is expressly excluded.").Build();
            var isIn = membership.Contains(products, product);
            return isIn.IsUnknown && membership.Missing.Count > 0
                ? test.Unknown($"Whether {product} is among its products is not known.", membership.Missing).Build()
                : Scoped(test, isIn, "products", ScopeDimension.Products, $"{product} is among its products.", $"{product} is not among its products.").Build();
        }

        var isEmpty = membership.IsEmpty(products);
        return isEmpty.IsFalse ? test.Pass("It covers some product.").Build()
            : Scoped(test, !isEmpty, "products", ScopeDimension.Products, "It covers some product.", "It covers no product at all.").Build();
    }

    internal TestResult Territory()
    {
        var test = new TestBuilder(TestKind.Territory, provision.Id.Value);
        if (!reading.TryGet(grant.Territory, $"territory of {provision.Id}", out var territory))
            return Unread(test, grant.Territory, "territory", "Where it is granted", @case.IsCountryOpen, isOfUse: @case.Patent is null).Build();

        test.On(grant.Territory, "territory");
        foreach (var region in territory.Regions)
            facts.NoteBoundaries(region);
        if (!@case.Country.TryGetValue(out var country) && @case.ProtectedIn() is { } countries && countries.Select(one => territory.Contains(one, @case.Day)).Distinct().ToList() is [{ IsUnknown: false } all])
            return Scoped(test, all, "territory", ScopeDimension.Territory, $"All of {Words.List(countries)} is in its territory.", $"None of {Words.List(countries)} is in its territory.").Build();
        if (country is null && @case.IsOfGrant && @case.ProtectedIn()?.Where(one => territory.Contains(one, @case.Day).IsTrue).ToList() is { Count: > 0 } some)
            return test.Pass($"Of the countries in which the right is, it is granted for {Words.List(some)}.").Build();
        if (country is null && @case.Patent is { } patent && !Worldwide.IsSubsetOf(territory, @case.Day).IsTrue)
            return test.Unknown($"Where {patent.Id} is in force is {Words.State(patent.Protection)}, so whether that is in its territory is not known.", new MissingFact(patent.Id.Value, "protection", Words.Why(patent.Protection), $"Where {patent.Id} is in force.")).Build();
        if (country is null)
            return Scoped(test, !territory.IsEmpty(@case.Day), "territory", ScopeDimension.Territory, $"It is granted for {territory}.", "Its territory is empty.").Build();

        return Scoped(test, territory.Contains(country, @case.Day), "territory", ScopeDimension.Territory, $"{country} is in its territory.", $"{country} is not in its territory.").Build();
    }

    /// <summary>
    /// A term that has no value: unknown where the question fixes the dimension; where it is open, some of it is covered all the same. Where what is covered may be of no use, because no right asked
    /// about is in force there, that it is of some use is presumed of a text not seen in full, and else unknown.
    /// </summary>
    internal TestBuilder Unread(TestBuilder test, Disclosed term, string path, string whatItIs, bool isOpen, bool isOfUse)
    {
        if (!isOpen || term.UnrecognizedMembers.Count > 0)
            return test.Unknown(term, path, whatItIs);
        var isPresumed = !isOfUse && agreement.Completeness != Completeness.FullText && facts.Presumes(Presumption.UnreadText);
        if (!isOfUse && !isPresumed)
            return test.Unknown(term, path, whatItIs);

        test.Pass($"{whatItIs} is {Words.State(term)}; the question leaves it open.").On(term, path);
        return isPresumed ? test.Presume(Presumption.UnreadText, agreement.Id.Value, $"What was not read of its {path} leaves something that is asked about.") : test;
    }

    /// <summary>
    /// A stated scope: what lies outside it is excluded only where the text was seen in full or says so; elsewhere more may be granted than was captured.
    /// </summary>
    internal TestBuilder Scoped(TestBuilder test, Truth isInside, string path, ScopeDimension dimension, string inside, string outside)
    {
        if (isInside.IsTrue)
            return test.Pass(inside);
        if (isInside.IsUnknown)
            return test.Unknown($"Whether that is within its {path} is not known.", test.Missing(path, MissingReason.NotDecidable, $"Whether what is asked about lies within its {path}."));

        var isExhaustive = agreement.Completeness == Completeness.FullText || grant.ConfinedIn.Contains(dimension);
        return isExhaustive
            ? test.Fail(outside)
            : test.Unknown(
                $"{outside[..^1]} as far as it was captured; whether it reaches further is not captured.",
                test.Missing(path, MissingReason.NotCaptured, $"Whether its {path} reaches beyond what was captured."));
    }
}
