using LicensingModel.Agreements;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Collisions;
using LicensingModel.Decisions.Questions;
using LicensingModel.Parties;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Products.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;
using NodaTime;
using static LicensingModel.Tests.Decisions.Worlds;

namespace LicensingModel.Tests.Decisions.Collisions;

public class CollisionTests
{
    private static readonly PatentGrant Exclusive = TheGrant with { Exclusivity = Exclusivity.Exclusive };
    private static readonly PatentGrant Later = GrantOf(Owner, Other, PatentScope.Listed(P));

    [Theory]
    [InlineData("exclusive", "exclusive")]
    [InlineData("exclusive", "sole")]
    [InlineData("exclusive", "nonExclusive")]
    [InlineData("sole", "nonExclusive")]
    [InlineData("sole", "exclusive")]
    public void What_an_exclusive_or_sole_grant_left_no_power_for_collides(string first, string second)
    {
        var report = Two(Exclusive with { Exclusivity = Exclusivity.Parse(first) }, Later with { Exclusivity = Exclusivity.Parse(second) }).Collisions();
        (report.Pairs, report.IsBoundExceeded, report.IsFree).Should().Be((1, false, false));
        var collision = report.Collisions.Should().ContainSingle().Which;
        collision.IsCertain.Should().Be(Truth.True);
        collision.Exclusive.Should().Be(new CollidingGrant(AgreementId.Parse("first"), ProvisionId.Parse("first-grant"), ClauseReference.Parse("§1"), Exclusivity.Parse(first)));
        collision.Other.Should().Be(new CollidingGrant(AgreementId.Parse("second"), ProvisionId.Parse("second-grant"), ClauseReference.Parse("§2"), Exclusivity.Parse(second)));
        (collision.Since, collision.Until, collision.Missing.Count).Should().Be((new LocalDate(2018, 1, 1), new LocalDate(2030, 12, 31), 0));
        collision.Reason.Should().Be($"first-grant, which came first and is {first}, had taken the power to grant away.");
    }

    [Fact]
    public void The_example_runs_into_it()
    {
        var document = Two(Exclusive, Later);
        var example = document.Collisions().Collisions.Single().Example;
        (example.Actor.ToString(), example.Product.ToString(), example.Country.ToString(), example.On.ToString()).Should().Be(("other", "electronics", "DE", "2018-01-01"));
        var answer = document.Ask(example);
        answer.Outcome.Should().Be(Outcome.NotLicensed);
        answer.NearMisses.Should().ContainSingle(miss => miss.Provision.Value == "second-grant").Which.FailedTest.Test.Should().Be(TestKind.Power);
    }

    /// <summary>Two grants that stand side by side, and why.</summary>
    public static TheoryData<string, PatentGrant, PatentGrant> SideBySide => new()
    {
        { "territories apart", Exclusive with { Territory = Territory.Of(DE) }, Later with { Territory = Territory.Of(US) } },
        { "a territory that is taken out", Exclusive with { Territory = Territory.Parse("worldwide except US") }, Later with { Territory = Territory.Of(US) } },
        { "in common only where the patent gives no right", Exclusive with { Territory = Territory.Parse("FR, DE") }, Later with { Territory = Territory.Parse("FR, US") } },
        { "products apart", Exclusive with { Products = ProductScope.In(Phones) }, Later with { Products = ProductScope.In(Cars) } },
        { "products that are taken out", Exclusive with { Products = ProductScope.All.Except(ProductScope.In(Phones)) }, Later with { Products = ProductScope.In(FoldingPhones) } },
        { "the rest of the products", Exclusive with { Products = ProductScope.In(Phones) }, Later with { Products = ProductScope.All.Except(ProductScope.In(Electronics)) } },
        { "acts apart", Exclusive with { Acts = ValueSet.Create<Act>([Act.Make]) }, Later with { Acts = ValueSet.Create<Act>([Act.Sell]) } },
        { "other patents", Exclusive, Later with { Subject = PatentScope.Listed(Q) } },
        { "patents that are taken out", Exclusive with { Subject = PatentScope.OwnedBy(Owner).Except(PatentScope.Listed(P)) }, Later },
        { "the same grantee", Exclusive, Later with { Grantees = Only(Licensee) } },
        { "taken from the exclusive right", Exclusive, GrantOf(Licensee, Other, PatentScope.Listed(P)) },
        { "with the consent of who has it", Exclusive, Later with { Grantors = Only(Owner, Licensee) } },
        { "nothing exclusive", TheGrant, Later },
        { "an earlier grant that is not exclusive", TheGrant, Later with { Exclusivity = Exclusivity.Exclusive } },
        { "a release of past acts", Exclusive, Later with { Effect = GrantEffect.Release } },
        { "an undertaking to license", Exclusive, Later with { Effect = GrantEffect.Undertaking } },
        { "somebody who never owned it", Exclusive with { Grantors = Only(Stranger) }, Later },
        { "exclusivity that has stepped down", Exclusive with { ExclusivityChanges = [new() { Becomes = Exclusivity.NonExclusive, From = AnchoredDate.On(2017, 1, 1) }] }, Later },
    };

    [Theory]
    [MemberData(nameof(SideBySide))]
    public void Grants_that_stand_side_by_side_do_not_collide(string why, PatentGrant first, PatentGrant second)
        => Two(first, second).Collisions().Collisions.Should().BeEmpty(why);

    [Fact]
    public void Exclusivity_that_steps_down_later_collides_until_then()
    {
        var stepped = Exclusive with { ExclusivityChanges = [new() { Becomes = Exclusivity.NonExclusive, From = AnchoredDate.On(2019, 1, 1) }] };
        var collision = Two(stepped, Later).Collisions().Collisions.Should().ContainSingle().Which;
        (collision.IsCertain, collision.Since).Should().Be((Truth.True, new LocalDate(2018, 1, 1)));
    }

    [Fact]
    public void What_does_not_bind_or_is_over_collides_with_nothing()
    {
        With(First(Exclusive) with { BindingEffect = BindingEffect.NonBinding }, Second(Later)).Collisions().Collisions.Should().BeEmpty();
        With(First(Exclusive), Second(Later) with { BindingEffect = BindingEffect.NonBinding }).Collisions().Collisions.Should().BeEmpty();
        With(First(Exclusive) with { Term = new() { From = Date(2015, 1, 1), Until = Date(2017, 12, 31) } }, Second(Later)).Collisions().Collisions.Should().BeEmpty();
    }

    [Fact]
    public void It_lasts_as_long_as_both()
    {
        var collision = With(First(Exclusive) with { Term = new() { From = Date(2015, 1, 1), Until = Date(2020, 6, 30) } }, Second(Later)).Collisions().Collisions.Single();
        (collision.Since, collision.Until).Should().Be((new LocalDate(2018, 1, 1), new LocalDate(2020, 6, 30)));
    }

    /// <summary>Two grants of which nobody can say, and the fact that is missing.</summary>
    public static TheoryData<string, string, PatentGrant, PatentGrant> Possible => new()
    {
        { "first-grant", "territory", Exclusive with { Territory = Disclosed<Territory>.Redacted }, Later },
        { "second-grant", "territory", Exclusive with { Territory = Territory.Of(DE) }, Later with { Territory = Disclosed<Territory>.Redacted } },
        { "first-grant", "products", Exclusive with { Products = Disclosed<ProductScope>.Undisclosed }, Later },
        { "second-grant", "products", Exclusive with { Products = ProductScope.Described("boilers") }, Later with { Products = ProductScope.Described("heaters") } },
        { "second-grant", "acts", Exclusive, Later with { Acts = Disclosed<ValueSet<Act>>.Redacted } },
        { "second-grant", "subject", Exclusive, Later with { Subject = Disclosed<PatentScope>.Redacted } },
        { "first-grant", "exclusivity", Exclusive with { Exclusivity = Disclosed<Exclusivity>.Redacted }, Later },
        { "first-grant", "grantees/affiliates", Exclusive with { Grantees = PartySet.Of(Licensee) with { Affiliates = new AffiliateRule { Control = Disclosed<ControlThreshold>.Redacted, Directions = [AffiliateDirection.Subsidiaries] } } }, Later with { Grantees = Only(Stranger) } },
    };

    [Theory]
    [MemberData(nameof(Possible))]
    public void What_cannot_be_decided_is_possible_and_says_what_is_missing(string subject, string term, PatentGrant first, PatentGrant second)
    {
        var document = Two(first, second) with { Ownership = [new() { Owner = Licensee, Owned = Stranger, Share = Percentage.FromPercent(60), During = DateSpan.Always }] };
        var collision = document.Collisions().Collisions.Should().ContainSingle().Which;
        collision.IsCertain.Should().Be(Truth.Unknown);
        collision.Missing.Should().Contain(fact => fact.Subject == subject && fact.Term == term);
    }

    [Fact]
    public void Grants_of_one_day_in_different_agreements_may_collide_and_are_reported_once()
    {
        var collision = With(First(Exclusive), Second(Later with { Exclusivity = Exclusivity.Exclusive }) with { Term = Contract.Term }).Collisions().Collisions.Should().ContainSingle().Which;
        collision.IsCertain.Should().Be(Truth.Unknown);
    }

    [Fact]
    public void Grants_of_one_agreement_are_read_together()
    {
        var both = Contract with { Provisions = [Licence with { Body = Exclusive }, ProvisionOf("beside", Later)] };
        With(both).Collisions().Collisions.Should().BeEmpty();
    }

    [Fact]
    public void What_is_not_captured_of_a_scope_may_collide()
    {
        var press = First(Exclusive with { Territory = Territory.Of(DE) }) with { Completeness = Completeness.Press };
        With(press, Second(Later with { Territory = Territory.Of(US) })).Collisions().Collisions.Should().ContainSingle().Which.IsCertain.Should().Be(Truth.Unknown);
    }

    [Fact]
    public void Patents_that_nobody_names_collide_too()
    {
        var all = PatentScope.OwnedBy(Owner);
        var document = Two(Exclusive with { Subject = all }, Later with { Subject = all }) with { Patents = [] };
        var collision = document.Collisions().Collisions.Should().ContainSingle().Which;
        collision.IsCertain.Should().Be(Truth.True);
        collision.Example.Patents.Should().Be(Dimension<PatentScope>.At(all));

        Two(Exclusive with { Subject = PatentScope.EssentialTo(Lte) }, Later with { Subject = all }).Collisions().Collisions.Should().ContainSingle().Which.IsCertain.Should().Be(Truth.Unknown);
        (Two(Exclusive with { Subject = all }, GrantOf(Other, Stranger, PatentScope.OwnedBy(Other))) with { Patents = [] }).Collisions().Collisions.Should().BeEmpty("they are not of one grantor");
        Two(Exclusive with { Subject = PatentScope.All }, Later with { Subject = PatentScope.OwnedBy(Stranger) }).Collisions().Collisions.Should().ContainSingle().Which.IsCertain.Should().Be(Truth.Unknown, "whether the grantor has any of them is not known");
    }

    [Fact]
    public void A_later_owner_is_bound_by_an_earlier_ones_exclusive_grant()
    {
        var sold = Invention with { Holders = ValueList.Create<TitleHolding>([Held(Owner, "../2016-12-31"), Held(Stranger, "2017-01-01/..")]) };
        var document = Two(Exclusive, GrantOf(Stranger, Other, PatentScope.Listed(P))) with { Patents = [sold] };
        document.Collisions().Collisions.Should().ContainSingle().Which.IsCertain.Should().Be(Truth.True);
    }

    [Fact]
    public void Where_a_patent_gives_a_right_has_to_be_known()
    {
        var document = Two(Exclusive, Later) with { Patents = [Invention with { Protection = Disclosed<ValueList<NationalRight>>.NotCaptured }] };
        var collision = document.Collisions().Collisions.Should().ContainSingle().Which;
        collision.IsCertain.Should().Be(Truth.Unknown);
        collision.Missing.Should().Contain(fact => fact.Subject == "p" && fact.Term == "protection");
    }

    [Fact]
    public void After_the_day_through_which_is_recorded_it_is_only_possible()
    {
        var late = With(First(Exclusive), Second(Later) with { Term = new() { From = Date(2027, 1, 1), Until = AnchoredDate.Never } });
        late.Collisions().Collisions.Should().ContainSingle().Which.IsCertain.Should().Be(Truth.Unknown);
        late.Collisions(new LocalDate(2028, 1, 1)).Collisions.Should().ContainSingle().Which.IsCertain.Should().Be(Truth.True);
    }

    [Fact]
    public void Work_can_be_stopped()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        Two(Exclusive, Later).Invoking(document => document.Collisions(null, null, stop.Token)).Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void A_collision_that_does_not_exist_is_none()
        => FluentActions.Invoking(() => Two(Exclusive, Later).Collisions().Collisions[0] with { IsCertain = Truth.False }).Should().Throw<ArgumentOutOfRangeException>();

    private static LicensingDocument Two(PatentGrant first, PatentGrant second) => With(First(first), Second(second));

    private static Agreement First(PatentGrant grant) => AgreementOf("first", ProvisionOf("first-grant", grant) with { Clause = ClauseReference.Parse("§1") });

    private static Agreement Second(PatentGrant grant) => AgreementOf("second", ProvisionOf("second-grant", grant) with { Clause = ClauseReference.Parse("§2") }) with
    {
        Parties = [new() { Role = PartyRole.Party, Parties = [Owner, Other] }],
        Term = new() { From = Date(2018, 1, 1), Until = AnchoredDate.Never },
    };
}
