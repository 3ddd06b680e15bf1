using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Evaluation;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Questions;
using LicensingModel.Patents.Lives;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;

namespace LicensingModel.Decisions.Collisions;

/// <summary>What two grants have in common, dimension by dimension: whether there is anything, and one thing of it.</summary>
internal sealed class SharedScope(Facts facts, (Agreement Agreement, Provision Provision, Grant Grant) one, (Agreement Agreement, Provision Provision, Grant Grant) other)
{
    /// <summary>Whether both may be about patents that neither the document nor they name.</summary>
    internal bool MayBeUnnamed => IsOpenEnded(one.Grant) && IsOpenEnded(other.Grant);

    /// <summary>The case with act, product and country that both cover; null where they have nothing in common.</summary>
    /// <param name="case">The case, in which those are open.</param>
    /// <param name="parts">Takes the tests of what the case cannot name.</param>
    /// <param name="subject">The patents that both may be about, where the case names none.</param>
    internal Case? Find(Case @case, List<TestResult> parts, out PatentScope? subject)
    {
        subject = null;
        if (@case.Patent is null)
        {
            parts.Add(Subjects(out subject));
            if (parts[^1].Result.IsFalse)
                return null;

            // Whose patents they are is asked of what is in both.
            @case = @case with { Scope = subject };
        }

        var act = Best(Acts(), act => Both(@case with { Act = act }, static tests => tests.Act()));
        if (act.Result.IsFalse)
            return null;

        parts.Add(Products());
        if (parts[^1].Result.IsFalse)
            return null;

        var product = Best(facts.Document.Products.Select(product => product.Id), product => Both(@case with { Product = product }, static tests => tests.Product()));
        var within = @case with { Act = act.Value!, Product = product.Result.IsTrue ? product.Value! : default(Dimension<ProductId>) };
        return WithCountry(within, parts);
    }

    private Case? WithCountry(Case @case, List<TestResult> parts)
    {
        var country = Best(Countries(@case), country => Both(@case with { Country = country }, static tests => tests.Territory()) & InForce(@case with { Country = country }));
        if (country.Result.IsTrue)
            return @case with { Country = country.Value! };

        // Where it is known where a patent gives a right, there is no other country.
        parts.Add(Territories(@case));
        if (parts[^1].Result.IsFalse || (country.Result.IsFalse && @case.Patent is { } patent && PatentLife.Of(patent, facts).IsProtectionKnown))
            return null;
        return country.Value is { } found ? @case with { Country = found } : @case;
    }

    private Truth InForce(Case @case) => new NeedTests(facts, new JointReading(), @case).RightInForce().Result;

    private Truth Both(Case @case, Func<GrantTests, TestResult> test)
    {
        var reading = new JointReading();
        return test(new GrantTests(facts, reading, @case, one.Agreement, one.Provision, one.Grant)).Result & test(new GrantTests(facts, reading, @case, other.Agreement, other.Provision, other.Grant)).Result;
    }

    /// <summary>The first of some that does best.</summary>
    private static (T? Value, Truth Result) Best<T>(IEnumerable<T> candidates, Func<T, Truth> test)
        where T : class
    {
        (T? Value, Truth Result) best = (null, Truth.False);
        foreach (var candidate in candidates)
        {
            var result = test(candidate);
            if (result.IsTrue)
                return (candidate, result);
            if (!result.IsFalse && best.Result.IsFalse)
                best = (candidate, result);
        }

        return best;
    }

    /// <summary>The acts of which one of them speaks; where none does, one act, of which then nobody can say.</summary>
    private List<Act> Acts()
    {
        var named = new[] { one.Grant, other.Grant }.SelectMany(grant => grant.Acts.ClaimedValues.Append(grant.Acts.StatedValue).OfType<ValueSet<Act>>()).SelectMany(static acts => acts).Distinct().ToList();
        return named.Count > 0 ? named : [Act.Sell];
    }

    /// <summary>The countries in which a patent gives a right, or else those that the territories name.</summary>
    private IEnumerable<CountryCode> Countries(Case @case)
    {
        if (@case.Patent is { } patent && PatentLife.Of(patent, facts) is { IsProtectionKnown: true } life)
            return life.Countries;

        var territories = new[] { one.Grant, other.Grant }.Select(grant => grant.Territory.StatedValue).OfType<Territory>().ToList();
        return territories.SelectMany(territory => territory.Countries.Concat(territory.Regions.SelectMany(region => region.Membership?.Countries ?? []))).Distinct().Order();
    }

    private TestResult Subjects(out PatentScope? common)
    {
        var test = new TestBuilder(TestKind.Captured, other.Provision.Id.Value);
        if (!Read(((PatentGrant)one.Grant).Subject, ((PatentGrant)other.Grant).Subject, "subject", test, out var mine, out var theirs))
        {
            common = mine ?? theirs;
            return test.Build();
        }

        common = mine == theirs ? mine : mine.And(theirs);
        return Common(test, facts.Scopes.Overlap(mine, theirs), "subject", ScopeDimension.Subject);
    }

    private TestResult Products()
    {
        var test = new TestBuilder(TestKind.Product, other.Provision.Id.Value);
        return Read(one.Grant.Products, other.Grant.Products, "products", test, out var mine, out var theirs)
            ? Common(test, ProductMeeting.Overlap(facts, mine, theirs), "products", ScopeDimension.Products)
            : test.Build();
    }

    private TestResult Territories(Case @case)
    {
        var test = new TestBuilder(TestKind.Territory, other.Provision.Id.Value);
        return Read(one.Grant.Territory, other.Grant.Territory, "territory", test, out var mine, out var theirs)
            ? Common(test, mine.Overlaps(theirs, @case.Day), "territory", ScopeDimension.Territory)
            : test.Build();
    }

    private bool Read<T>(Disclosed<T> mine, Disclosed<T> theirs, string path, TestBuilder test, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out T? first, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out T? second)
        where T : class, IEquatable<T>
    {
        var reading = new JointReading();
        if (!reading.TryGet(mine, $"{path} of {one.Provision.Id}", out first))
            test.Unknown($"What {one.Provision.Id} says of its {path} is {Words.State(mine)}.", new MissingFact(one.Provision.Id.Value, path, Words.Why(mine), $"What {one.Provision.Id} says of its {path} is {Words.State(mine)}."));
        if (!reading.TryGet(theirs, $"{path} of {other.Provision.Id}", out second))
            test.Unknown($"What {other.Provision.Id} says of its {path} is {Words.State(theirs)}.", new MissingFact(other.Provision.Id.Value, path, Words.Why(theirs), $"What {other.Provision.Id} says of its {path} is {Words.State(theirs)}."));
        return first is not null && second is not null;
    }

    /// <summary>Nothing in common is certain only where what lies outside is shown to be outside, of both.</summary>
    private TestResult Common(TestBuilder test, Truth overlap, string path, ScopeDimension dimension)
    {
        if (overlap.IsTrue)
            return test.Pass($"They have {path} in common.").Build();
        var isShown = overlap.IsFalse && IsExhaustive(one, dimension) && IsExhaustive(other, dimension);
        return isShown
            ? test.Fail($"They have no {path} in common.").Build()
            : test.Unknown($"Whether they have {path} in common is not known.", test.Missing(path, overlap.IsFalse ? MissingReason.NotCaptured : MissingReason.NotDecidable, $"Whether {one.Provision.Id} and {other.Provision.Id} have {path} in common.")).Build();
    }

    private static bool IsExhaustive((Agreement Agreement, Provision Provision, Grant Grant) entry, ScopeDimension dimension)
        => entry.Agreement.Completeness == Completeness.FullText || entry.Grant.ConfinedIn.Contains(dimension);

    private static bool IsOpenEnded(Grant grant) => ((PatentGrant)grant).Subject.StatedValue is not PatentScope scope || ScopeRelation.Listed(scope) is null;
}
