using LicensingModel.Agreements;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Patents;
using LicensingModel.Patents.Declarations;
using LicensingModel.Patents.Scopes;
using LicensingModel.Patents.Standards;
using LicensingModel.Products.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;
using LicensingModel.Provisions.Transfers;
using NodaTime;
using static LicensingModel.Tests.Decisions.Asserting.AssertWorlds;
using static LicensingModel.Tests.Decisions.Worlds;

namespace LicensingModel.Tests.Decisions.Asserting;

public class PromiseTests
{
    [Theory]
    [InlineData("etsi", "frand", Verdict.Yes)]
    [InlineData("ieee", "statedRate", Verdict.Yes)]
    [InlineData("ieee", "unwilling", Verdict.Yes)]
    [InlineData("ieee", "notEnforced", Verdict.Undetermined)]
    [InlineData("ietf", "noLicenseRequired", Verdict.Undetermined)]
    [InlineData("ietf", "asWritten", Verdict.Undetermined)]
    [InlineData("ietf", "toBeProvided", Verdict.Undetermined)]
    [InlineData("ituIsoIec", "royaltyFree", Verdict.Undetermined)]
    [InlineData(null, null, Verdict.Undetermined)]
    public void Damages_depend_on_what_was_promised(string? policy, string? option, Verdict expected)
    {
        var declared = Declared(policy, option);
        var answer = declared.Ask(Later(Stranger));
        answer.Verdict.Should().Be(expected);
        answer.Proof[0].Claim.Any(test => test.Test == TestKind.RemedyAvailable).Should().Be(expected == Verdict.Undetermined);
        var injunction = VerdictOf(declared, Later(Stranger, Remedy.Injunction));
        injunction.Should().Be(option == "unwilling" ? Verdict.Yes : Verdict.Undetermined);
        declared.Ask(Asked with { Actor = Stranger }).Outcome.Should().Be(Outcome.NotLicensed);
    }

    [Theory]
    [InlineData(Remedy.Damages)]
    [InlineData(Remedy.Injunction)]
    public void Of_an_undertaking_not_to_enforce_it_is_not_said_that_damages_are_left(Remedy remedy)
    {
        var answer = Declared("ieee", "notEnforced").Ask(Against(Stranger) with { Remedy = remedy });
        answer.Missing.Should().ContainSingle(missing => missing.Subject == "question" && missing.Term == "remedy");
        answer.Proof[0].Claim.Single(test => test.Test == TestKind.RemedyAvailable).Reason.Should().Contain("not to enforce").And.NotContain("not barred");
    }

    [Theory]
    [InlineData("frand", Verdict.Yes)]
    [InlineData("royaltyFree", Verdict.Undetermined)]
    [InlineData("nonAssertion", Verdict.Undetermined)]
    [InlineData("whatever", Verdict.Undetermined)]
    [InlineData(null, Verdict.Undetermined)]
    public void So_they_do_on_what_an_agreement_or_a_pledge_promises(string? terms, Verdict expected)
    {
        var promised = With(Promised(terms));
        var answer = promised.Ask(Against(Licensee));
        answer.Verdict.Should().Be(expected);
        if (terms is null)
            answer.Missing.Should().ContainSingle(missing => missing.Subject == "grant" && missing.Term == "undertaking");
        VerdictOf(promised, Against(Licensee) with { Remedy = Remedy.Injunction }).Should().Be(Verdict.Undetermined);
        VerdictOf(promised, Against(Stranger)).Should().Be(Verdict.Yes, "nothing was promised to others");
        promised.Ask(Asked).Outcome.Should().Be(Outcome.NotLicensed);
    }

    [Fact]
    public void A_promise_about_phones_says_nothing_of_cars()
    {
        var promised = With(Promised("nonAssertion") with { Products = ProductScope.In(Phones) });
        VerdictOf(promised, Against(Licensee) with { Product = Cars }).Should().Be(Verdict.Yes);
        VerdictOf(promised, Against(Licensee) with { Product = Cars, Remedy = Remedy.Injunction }).Should().Be(Verdict.Yes);
        VerdictOf(promised, Against(Licensee)).Should().Be(Verdict.Undetermined);
    }

    [Fact]
    public void What_was_promised_on_the_day_of_the_act_may_count_after_its_end()
    {
        VerdictOf(Running(Promised("nonAssertion"), Date(2015, 1, 1), Date(2020, 12, 31)), Later(Licensee)).Should().Be(Verdict.Undetermined);
        VerdictOf(Running(Promised("nonAssertion"), Date(2015, 1, 1), Date(2019, 12, 31)), Later(Licensee)).Should().Be(Verdict.Yes);
    }

    [Theory]
    [InlineData("other", Verdict.Yes)]
    [InlineData("owner", Verdict.Undetermined)]
    public void Who_kept_the_claims_for_the_past_is_bound_by_its_own_promises_alone(string by, Verdict expected)
    {
        var promise = AgreementOf("promise", ProvisionOf("promise", GrantOf(PartyId.Parse(by), Licensee, PatentScope.Listed(P)) with { Effect = GrantEffect.Undertaking, Undertaking = UndertakingTerms.NonAssertion }));
        VerdictOf(Sold(PastDamages.Excluded, promise), Later(Licensee)).Should().Be(expected);
    }

    [Fact]
    public void Its_words_do_not_call_a_promise_not_to_assert_one_to_license()
    {
        var permits = With(Promised("nonAssertion")).Ask(Asked).Proof[0].Provisions[0].Tests.Single(test => test.Test == TestKind.Permits);
        permits.Reason.Should().Contain("not to assert").And.NotContain("to license");
    }

    private static PatentGrant Promised(string? terms)
        => TheGrant with { Effect = GrantEffect.Undertaking, Undertaking = terms is null ? Disclosed<UndertakingTerms>.NotCaptured : UndertakingTerms.Parse(terms) };

    private static LicensingDocument Declared(string? policy, string? option) => Document with
    {
        Declarations =
        [
            new()
            {
                Id = DeclarationId.Parse("declaration"),
                Declarant = Owner,
                Patents = PatentScope.Listed(P),
                Standards = Disclosed.Stated<ValueSet<StandardId>>([Lte]),
                On = Date(2018, 1, 10),
                Undertaking = policy is null ? Disclosed<LicensingUndertaking>.NotCaptured : new LicensingUndertaking { Policy = UndertakingPolicy.Parse(policy), Option = UndertakingOption.Parse(option!) },
            },
        ],
    };
}
