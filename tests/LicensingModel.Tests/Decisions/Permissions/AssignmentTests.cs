using LicensingModel.Agreements;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Permissions;
using LicensingModel.Decisions.Questions;
using LicensingModel.Parties;
using LicensingModel.Provisions;
using LicensingModel.Provisions.General;
using LicensingModel.Provisions.Rights;

namespace LicensingModel.Tests.Decisions.Permissions;

/// <summary>May an agreement, or a licence, be assigned without consent, in small worlds.</summary>
public class AssignmentTests
{
    private static GrantQuestion Asked { get; } = new() { What = GrantAction.AssignAgreement, By = Worlds.Licensee, To = Worlds.Stranger, Agreement = Worlds.Contract.Id, On = Worlds.Day };

    private static FreeAssignment OnSale { get; } = new() { Occasions = [TransferOccasion.AssetSale, TransferOccasion.Merger], Conditions = [TransferCondition.Notice] };

    [Fact]
    public void Where_it_says_nothing_the_law_decides_which_is_not_known()
    {
        var answer = Worlds.Document.Ask(Asked);

        answer.Verdict.Should().Be(Verdict.Undetermined);
        answer.Missing.Should().Contain(fact => fact.Term == "provisions" && fact.Why == MissingReason.Unstated);
    }

    [Fact]
    public void A_clause_that_demands_consent_says_whose()
    {
        var answer = With(new AssignmentRule { Standard = ConsentStandard.NotUnreasonablyWithheld, Otherwise = UnconsentedAssignment.Void }).Ask(Asked);

        answer.Verdict.Should().Be(Verdict.No);
        answer.Basis.Should().ContainSingle().Which.Provision.Should().Be(ProvisionId.Parse("clause"));
        var consent = answer.Consents.Should().ContainSingle().Subject;
        consent.Of.Should().Equal(Worlds.Owner);
        consent.Standard.Should().Be(ConsentStandard.NotUnreasonablyWithheld);
        consent.Otherwise.Should().Be(UnconsentedAssignment.Void);
    }

    [Theory]
    [InlineData(null, Verdict.No)]
    [InlineData("merger", Verdict.Yes)]
    [InlineData("assetSale", Verdict.Yes)]
    [InlineData("security", Verdict.No)]
    [InlineData("equitySale", Verdict.Undetermined)]
    [InlineData("novel", Verdict.Undetermined)]
    public void An_exception_is_for_its_occasions(string? occasion, Verdict expected)
    {
        var answer = With(new AssignmentRule { Exceptions = [OnSale] }).Ask(Asked with { Occasion = occasion is null ? null : TransferOccasion.Parse(occasion) });

        answer.Verdict.Should().Be(expected);
        if (expected == Verdict.Yes)
            answer.Conditions.Should().ContainSingle().Which.Condition.Should().Be(GrantConditionKind.Notice);
    }

    [Fact]
    public void What_leaves_the_party_in_place_needs_consent_only_if_the_text_counts_it()
    {
        var sold = Asked with { Occasion = TransferOccasion.EquitySale };

        With(new AssignmentRule()).Ask(sold).Verdict.Should().Be(Verdict.Undetermined);
        With(new AssignmentRule { CountsAsAssignment = [TransferOccasion.EquitySale] }).Ask(sold).Verdict.Should().Be(Verdict.No);
    }

    [Theory]
    [InlineData("100%", Verdict.Yes)]
    [InlineData("80%", Verdict.No)]
    [InlineData(null, Verdict.No)]
    public void An_exception_for_affiliates_goes_by_its_own_rule(string? share, Verdict expected)
    {
        var wholly = Worlds.Rule("99%", AffiliateDirection.Subsidiaries);
        var document = With(new AssignmentRule { Exceptions = [new() { Affiliates = wholly, Conditions = [TransferCondition.StaysAffiliate] }] }) with
        {
            Ownership = share is null ? [] : [Worlds.Stake(Worlds.Licensee, Worlds.Stranger, share)],
        };

        document.Ask(Asked).Verdict.Should().Be(expected);
        document.Ask(Asked with { To = default }).Verdict.Should().Be(Verdict.No, "not to anybody");
        document.Ask(Asked with { To = default, ToClass = BeneficiaryClass.Affiliates }).Verdict.Should().Be(Verdict.Undetermined, "which affiliate is not said");
    }

    [Fact]
    public void An_exception_with_limits_in_words_is_not_decided()
        => With(new AssignmentRule { Exceptions = [new() { Limits = Worlds.Text("to a fit person") }] }).Ask(Asked).Verdict.Should().Be(Verdict.Undetermined);

    [Fact]
    public void A_clause_that_stands_in_words_is_not_decided()
    {
        Worlds.With(Worlds.Licence, Worlds.ProvisionOf("clause", Duty.MustNot(DutyAction.Assign, Worlds.Licensee, Worlds.Owner))).Ask(Asked).Verdict.Should().Be(Verdict.Undetermined);
        Worlds.With(Worlds.Licence, Worlds.ProvisionOf("clause", GeneralTerm.On(GeneralTopic.Assignment, "not without consent"))).Ask(Asked).Verdict.Should().Be(Verdict.Undetermined);
    }

    [Fact]
    public void A_clause_binds_whom_it_is_laid_upon()
    {
        With(new AssignmentRule()).Ask(Asked with { By = Worlds.Owner }).Verdict.Should().Be(Verdict.Undetermined, "it binds the licensee alone");
        With(new AssignmentRule()).Ask(Asked with { By = Worlds.Other }).Verdict.Should().Be(Verdict.No, "it is no party");
        With(new AssignmentRule(), isMutual: true).Ask(Asked with { By = Worlds.Owner }).Verdict.Should().Be(Verdict.No);
    }

    [Fact]
    public void A_clause_that_does_not_bind_keeps_nobody_from_anything()
    {
        var clause = Worlds.ProvisionOf("clause", Rule(new AssignmentRule(), isMutual: false)) with { BindingEffect = BindingEffect.NonBinding };

        Worlds.With(Worlds.Licence, clause).Ask(Asked).Verdict.Should().Be(Verdict.Undetermined);
    }

    [Theory]
    [InlineData("none", null, Verdict.No)]
    [InlineData("withConsent", null, Verdict.No)]
    [InlineData("free", null, Verdict.Yes)]
    [InlineData("withBusiness", null, Verdict.No)]
    [InlineData("withBusiness", "merger", Verdict.Yes)]
    [InlineData("withBusiness", "reorganization", Verdict.Undetermined)]
    [InlineData("novel", null, Verdict.Undetermined)]
    public void A_licence_passes_as_it_says_itself(string way, string? occasion, Verdict expected)
    {
        var document = Worlds.With(Worlds.TheGrant with { Transferability = (ValueSet<TransferRule>)[TransferRule.Parse(way)] });
        var question = new GrantQuestion { What = GrantAction.AssignLicense, By = Worlds.Licensee, Provision = Worlds.Licence.Id, Occasion = occasion is null ? null : TransferOccasion.Parse(occasion), On = Worlds.Day };

        document.Ask(question).Verdict.Should().Be(expected);
        document.Ask(question with { By = Worlds.Other }).Verdict.Should().Be(Verdict.No);
    }

    [Fact]
    public void A_licence_that_says_nothing_passes_as_its_agreement_does()
    {
        var question = new GrantQuestion { What = GrantAction.AssignLicense, By = Worlds.Licensee, Provision = Worlds.Licence.Id, On = Worlds.Day };

        With(new AssignmentRule()).Ask(question).Verdict.Should().Be(Verdict.No);
        Worlds.Document.Ask(question).Verdict.Should().Be(Verdict.Undetermined);
    }

    [Fact]
    public void A_question_that_does_not_say_of_what_is_refused()
    {
        FluentActions.Invoking(() => Worlds.Document.Ask(Asked with { Agreement = null })).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Worlds.Document.Ask(Asked with { What = GrantAction.AssignLicense })).Should().Throw<ArgumentException>();
    }

    private static Duty Rule(AssignmentRule rule, bool isMutual)
        => Duty.MustNot(DutyAction.Assign, Worlds.Licensee, Worlds.Owner) with { Assignment = rule, Direction = isMutual ? Disclosed<PartyFlow>.NotCaptured : new PartyFlow { From = Worlds.Licensee, To = Worlds.Owner } };

    private static LicensingDocument With(AssignmentRule rule, bool isMutual = false) => Worlds.With(Worlds.Licence, Worlds.ProvisionOf("clause", Rule(rule, isMutual)));
}
