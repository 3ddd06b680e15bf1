using LicensingModel.Agreements;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Collisions;
using LicensingModel.Decisions.Questions;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Effects;
using LicensingModel.Provisions.Rights;
using LicensingModel.Tests.Decisions.Laws;
using NodaTime;

namespace LicensingModel.Tests.Decisions.Collisions;

/// <summary>In random worlds, collisions and answers say the same of the power to grant.</summary>
public class CollisionLaws
{
    private const int Worlds = 500;
    private static readonly LocalDate Through = new(2030, 1, 1);
    private static readonly string[] Grantees = ["beta", "gamma", "delta"];

    [Fact]
    public void In_the_example_of_a_certain_collision_the_other_grant_lacks_power()
    {
        var certain = 0;
        for (var seed = 0; seed < Worlds; seed++)
        {
            var document = Exclusive(RandomWorld.Of(seed, 0.02));
            foreach (var collision in document.Collisions(Through).Collisions.Where(collision => collision.IsCertain.IsTrue))
            {
                certain++;
                var answer = document.AskForTheDay(collision.Example);
                answer.Proof.Should().OnlyContain(reading => PowerOf(reading, collision.Other.Provision).Result.IsFalse, $"of world {seed}: {collision}, {collision.Example}");
            }
        }

        certain.Should().BeGreaterThan(10, "or the law would be idle");
    }

    [Fact]
    public void A_grant_that_fails_on_power_alone_collides_with_the_one_that_took_it()
    {
        var failing = 0;

        // In many worlds those who have the exclusive grant are parties of the agreement that has the other, and so agree to it.
        for (var seed = 0; seed < 2 * Worlds; seed++)
        {
            var document = Exclusive(RandomWorld.Of(seed, 0.02));
            var report = document.Collisions(Through);
            foreach (var (exclusive, other) in Questions(document).SelectMany(question => TakenFrom(document, document.AskForTheDay(question))).Distinct())
            {
                failing++;
                report.Collisions.Should().Contain(collision => IsPair(collision, exclusive, other), $"of world {seed}: {exclusive} took the power of {other}");
            }
        }

        failing.Should().BeGreaterThan(10, "or the law would be idle");
    }

    [Fact]
    public void Only_grants_of_which_one_may_be_exclusive_collide()
    {
        for (var seed = 0; seed < Worlds; seed++)
        {
            var world = RandomWorld.Of(seed, 0);
            var document = WithExclusivity(world.Document, static _ => Exclusivity.NonExclusive);

            // A clause that converts may turn a grant into an exclusive one.
            if (document.Agreements.SelectMany(agreement => agreement.Provisions).Any(provision => provision.Body is TriggeredEffect effect && (effect.Consequence == Consequence.Convert || !effect.Consequence.IsKnown)))
                continue;
            document.Collisions().Collisions.Should().BeEmpty();
        }
    }

    private static bool IsPair(GrantCollision collision, string exclusive, string other)
        => (collision.Exclusive.Provision.Value == exclusive && collision.Other.Provision.Value == other) || (collision.Exclusive.Provision.Value == other && collision.Other.Provision.Value == exclusive);

    private static TestResult PowerOf(ReadingProof reading, ProvisionId provision)
        => reading.Provisions.Single(proof => proof.Provision == provision).Tests.Single(test => test.Test == TestKind.Power);

    /// <summary>The grants that fail on power alone, where a right is in force, with those that took it.</summary>
    private static IEnumerable<(string Exclusive, string Other)> TakenFrom(LicensingDocument document, MayAnswer answer)
        => from reading in answer.Proof
           where reading.Need.All(test => test.Test != TestKind.RightInForce || test.Result.IsTrue)
           from proof in reading.Provisions
           where proof.Provision is not null && proof.Tests.All(test => test.Test is TestKind.Power or TestKind.Actor ? true : test.Result.IsTrue)
           let power = proof.Tests.FirstOrDefault(test => test.Test == TestKind.Power)
           where power is not null && power.Result.IsFalse && power.Reason.Contains(", which came first", StringComparison.Ordinal)
           let exclusive = power!.Reason[..power.Reason.IndexOf(',', StringComparison.Ordinal)]
           where !GrantOf(document, proof.Provision!.Value).Grantors.Parties.Overlaps(GrantOf(document, exclusive).Grantees.Parties)
           select (exclusive, proof.Provision!.Value);

    private static PatentGrant GrantOf(LicensingDocument document, string id) => (PatentGrant)document.Agreements.SelectMany(agreement => agreement.Provisions).Single(provision => provision.Id.Value == id).Body;

    /// <summary>What may be asked of a world: for each grantee, patent, country and product.</summary>
    private static IEnumerable<MayQuestion> Questions(LicensingDocument document)
        => from actor in Grantees
           from patent in document.Patents
           from country in new[] { "US", "DE" }
           from product in new[] { "phones", "cars" }
           select new MayQuestion { Actor = PartyId.Parse(actor), Act = Act.Sell, Product = ProductId.Parse(product), Country = CountryCode.Parse(country), On = new LocalDate(2020, 6, 1), Patents = PatentScope.Listed(patent.Id), PresumeThrough = Through };

    /// <summary>The world with every second grant exclusive or sole, to different grantees, and beginning at different times.</summary>
    private static LicensingDocument Exclusive(RandomWorld world)
        => WithExclusivity(world.Document, static number => number % 4 == 0 ? Exclusivity.Exclusive : number % 4 == 2 ? Exclusivity.Sole : Exclusivity.NonExclusive);

    private static LicensingDocument WithExclusivity(LicensingDocument document, Func<int, Exclusivity> degree)
    {
        var number = 0;
        return document with
        {
            Agreements = document.Agreements.Select((agreement, year) => agreement with
            {
                Term = agreement.Term with { From = AnchoredDate.On(2015 + year, 1, 1) },
                Provisions = agreement.Provisions.Select(provision => provision.Body is PatentGrant grant ? provision with { Body = Differing(grant, number, degree(number++)) } : provision).ToValueList(),
            }).ToValueList(),
        };
    }

    private static PatentGrant Differing(PatentGrant grant, int number, Exclusivity degree)
        => grant with { Exclusivity = degree, ExclusivityChanges = [], Grantors = grant.Grantors with { Parties = [PartyId.Parse("alpha")] }, Grantees = grant.Grantees with { Parties = [PartyId.Parse(Grantees[number % 3])] } };
}
