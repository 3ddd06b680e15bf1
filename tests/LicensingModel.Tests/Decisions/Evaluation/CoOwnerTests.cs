using LicensingModel.Agreements;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;
using static LicensingModel.Tests.Decisions.Worlds;

namespace LicensingModel.Tests.Decisions.Evaluation;

/// <summary>The patent belongs to two, and one of them acts or licenses alone.</summary>
public class CoOwnerTests
{
    private static readonly Patent Shared = PatentOf(P, Owner, Other) with { Protection = Rights("US DE GB FR JP CN KR BR".Split(' ').Select(CountryCode.Parse).ToArray()) };

    private static LicensingDocument World { get; } = With(Shared);

    [Theory]
    [InlineData("US", Outcome.NoLicenseNeeded, "35 U.S.C. 262")]
    [InlineData("DE", Outcome.NoLicenseNeeded, "743(2) BGB")]
    [InlineData("GB", Outcome.NoLicenseNeeded, "section 36(2)")]
    [InlineData("FR", Outcome.NoLicenseNeeded, "fair compensation (article L613-29 CPI)")]
    [InlineData("JP", Outcome.NoLicenseNeeded, "73(2)")]
    [InlineData("CN", Outcome.NoLicenseNeeded, "article 14")]
    [InlineData("KR", Outcome.NoLicenseNeeded, "99(3)")]
    [InlineData("BR", Outcome.Undetermined, "national law")]
    public void Whether_it_may_practise_alone_follows_the_law_of_the_country(string country, Outcome expected, string by)
    {
        var answer = World.Ask(Asked with { Actor = Owner, Country = CountryCode.Parse(country) });
        answer.Outcome.Should().Be(expected);
        answer.Proof[0].Need.Single(test => test.Test == TestKind.OwnedByAnother).Reason.Should().Contain(by);
    }

    [Theory]
    [InlineData("make", Outcome.NoLicenseNeeded)]
    [InlineData("haveMade", Outcome.Undetermined)]
    [InlineData("lease", Outcome.Undetermined)]
    public void Only_what_is_plainly_practice_is_decided(string act, Outcome expected)
        => World.Ask(Asked with { Actor = Owner, Act = Act.Parse(act) }).Outcome.Should().Be(expected);

    [Fact]
    public void An_agreement_between_them_may_say_otherwise()
    {
        var between = Contract with { Id = AgreementId.Parse("between"), Parties = [new() { Role = PartyRole.Party, Parties = [Owner, Other] }], Provisions = [] };
        var answer = (World with { Agreements = [Contract, between] }).Ask(Asked with { Actor = Owner });
        answer.Outcome.Should().Be(Outcome.Undetermined);
        answer.Missing.Should().ContainSingle(missing => missing.Subject == "between");
    }

    [Fact]
    public void Somebody_else_still_needs_a_licence()
        => World.Ask(Asked with { Actor = Stranger }).Outcome.Should().Be(Outcome.NotLicensed);

    [Theory]
    [InlineData("US", "nonExclusive", Outcome.Licensed)]
    [InlineData("CN", "nonExclusive", Outcome.Licensed)]
    [InlineData("DE", "nonExclusive", Outcome.Undetermined)]
    [InlineData("JP", "nonExclusive", Outcome.Undetermined)]
    [InlineData("US", "exclusive", Outcome.Undetermined)]
    public void One_of_them_may_license_alone_where_the_law_lets_it_and_nobody_is_excluded(string country, string degree, Outcome expected)
        => (World with { Agreements = [Contract with { Provisions = [Licence with { Body = TheGrant with { Exclusivity = Exclusivity.Parse(degree) } }] }] })
            .Ask(Asked with { Country = CountryCode.Parse(country) }).Outcome.Should().Be(expected);

    [Fact]
    public void A_covenant_of_one_binds_the_others_or_not()
        => (World with { Agreements = [Contract with { Provisions = [Licence with { Body = TheGrant with { Effect = GrantEffect.CovenantNotToSue } }] }] }).Ask(Asked).Outcome.Should().Be(Outcome.Undetermined);
}
