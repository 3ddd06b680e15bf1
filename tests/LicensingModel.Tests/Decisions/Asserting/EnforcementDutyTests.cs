using LicensingModel.Agreements;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Provisions;
using LicensingModel.Provisions.General;
using LicensingModel.Provisions.Transfers;
using NodaTime;
using static LicensingModel.Tests.Decisions.Asserting.AssertWorlds;
using static LicensingModel.Tests.Decisions.Worlds;

namespace LicensingModel.Tests.Decisions.Asserting;

public class EnforcementDutyTests
{
    private static readonly Duty _forbearance = Duty.MustNot(DutyAction.Enforce, Owner, Licensee);

    [Fact]
    public void A_duty_not_to_enforce_towards_the_other_side_may_bar_the_suit_and_is_named()
    {
        var bound = Bound(_forbearance);
        foreach (var remedy in new[] { Remedy.Damages, Remedy.Injunction })
        {
            var answer = bound.Ask(Later(Licensee, remedy));
            answer.Verdict.Should().Be(Verdict.Undetermined);
            answer.Missing.Should().ContainSingle(missing => missing.Subject == "duty" && missing.Term == "body/action");
            answer.Proof[0].Claim.Single(test => test.Test == TestKind.RemedyAvailable).Reason.Should().Contain("duty");
        }

        VerdictOf(bound, Later(Stranger)).Should().Be(Verdict.Yes, "it is owed to the licensee alone");
        VerdictOf(bound, Later(Licensee) with { WithinAgreements = [AgreementId.Parse("sale")] }).Should().Be(Verdict.Yes, "it was not asked about");
    }

    [Fact]
    public void What_the_object_of_the_duty_says_in_words_is_missing_too()
        => Bound(_forbearance with { Object = Text("the Patents against the Licensee") }).Ask(Later(Licensee)).Missing.Select(missing => missing.Term).Should().Equal("body/action", "body/object");

    [Theory]
    [InlineData("must", Verdict.Yes)]
    [InlineData("may", Verdict.Yes)]
    [InlineData("needNot", Verdict.Yes)]
    [InlineData("mustNot", Verdict.Undetermined)]
    [InlineData("announced", Verdict.Undetermined)]
    [InlineData("whatever", Verdict.Undetermined)]
    public void Only_what_forbids_or_may_forbid_counts(string modality, Verdict expected)
        => VerdictOf(Bound(_forbearance with { Modality = DutyModality.Parse(modality) }), Later(Licensee)).Should().Be(expected);

    [Theory]
    [InlineData("binding", "2015-01-01", "2030-12-31", Verdict.Undetermined)]
    [InlineData("nonBinding", "2015-01-01", "2030-12-31", Verdict.Yes)]
    [InlineData("binding", "2015-01-01", "2021-12-31", Verdict.Yes)]
    [InlineData("binding", "2022-01-02", "2030-12-31", Verdict.Yes)]
    public void It_must_bind_on_the_day_of_the_suit(string binding, string from, string until, Verdict expected)
    {
        var agreement = Contract with
        {
            BindingEffect = BindingEffect.Parse(binding),
            Term = new() { From = AnchoredDate.On(IsoDate(from)), Until = AnchoredDate.On(IsoDate(until)) },
            Provisions = [ProvisionOf("duty", _forbearance)],
        };
        VerdictOf(With(agreement), Later(Licensee)).Should().Be(expected);
    }

    [Fact]
    public void One_whose_direction_was_not_captured_may_be_owed_among_the_parties_and_not_beyond()
    {
        var bound = Bound(_forbearance with { Direction = Disclosed<PartyFlow>.NotCaptured });
        VerdictOf(bound, Later(Licensee)).Should().Be(Verdict.Undetermined);
        VerdictOf(bound, Later(Stranger)).Should().Be(Verdict.Yes);
    }

    [Fact]
    public void One_towards_others_or_of_others_does_not_count()
    {
        VerdictOf(Bound(Duty.MustNot(DutyAction.Enforce, Owner, Other)), Later(Licensee)).Should().Be(Verdict.Yes);
        VerdictOf(Bound(Duty.MustNot(DutyAction.Enforce, Other, Licensee)), Later(Licensee)).Should().Be(Verdict.Yes);
        VerdictOf(Bound(Duty.MustNot(DutyAction.Challenge, Owner, Licensee)), Later(Licensee)).Should().Be(Verdict.Yes);
    }

    [Theory]
    [InlineData("2015-01-01", Verdict.Undetermined)]
    [InlineData("2021-03-01", Verdict.Yes)]
    public void Whether_it_goes_with_a_patent_that_was_sold_under_it_nothing_says(string from, Verdict expected)
    {
        var duty = AgreementOf("bound", ProvisionOf("duty", _forbearance)) with { Term = new() { From = AnchoredDate.On(IsoDate(from)), Until = AnchoredDate.Never } };
        VerdictOf(Sold(PastDamages.Included, duty), Later(Licensee) with { Holder = Other, On = new LocalDate(2021, 6, 1) }).Should().Be(expected);
    }

    private static LicensingDocument Bound(Duty duty) => With(Contract with { Provisions = [ProvisionOf("duty", duty)] }, AgreementOf("sale", Licence) with { Provisions = [] });

    private static LocalDate IsoDate(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
