using LicensingModel.Agreements;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Parties;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;
using LicensingModel.Provisions.Transfers;
using NodaTime;
using static LicensingModel.Tests.Decisions.Asserting.AssertWorlds;
using static LicensingModel.Tests.Decisions.Worlds;

namespace LicensingModel.Tests.Decisions.Subjects;

/// <summary>Nobody grants before he does: a licence "as of" an earlier day needs the power of the day on which it was made.</summary>
public class GrantDayTests
{
    private static readonly Disclosed<AnchoredDate> January = Date(2018, 1, 1);
    private static readonly Disclosed<AnchoredDate> March = Date(2018, 3, 1);

    private static Patent SoldInFebruary => Invention with { Holders = ValueList.Create<TitleHolding>([Held(Owner, "../2018-01-31"), Held(Other, "2018-02-01/..")]) };

    [Fact]
    public void What_was_sold_between_the_effective_day_and_the_signing_is_not_known_to_be_licensed()
    {
        On(2020, 6, Backdated(March)).Should().Be(Outcome.Undetermined, "where the signing is not recorded it is licensed, and to know more must not turn that round");
        On(2020, 6, Backdated(January)).Should().Be(Outcome.Licensed);
        On(2020, 6, Backdated(Disclosed<AnchoredDate>.NotCaptured)).Should().Be(Outcome.Licensed);
        On(2020, 6, Backdated(Contested(AnchoredDate.On(2018, 1, 1), AnchoredDate.On(2018, 3, 1)))).Should().Be(Outcome.Undetermined);
        VerdictOf(Backdated(March), Against(Licensee) with { Holder = Other }).Should().Be(Verdict.Undetermined);
    }

    [Fact]
    public void What_was_done_before_the_signing_is_covered_where_the_grantor_still_held_it_then()
    {
        On(2018, 1, Backdated(March)).Should().Be(Outcome.Undetermined, "who may sue for it may be somebody else by then");
        On(2018, 1, Backdated(March) with { Patents = [Invention] }).Should().Be(Outcome.Licensed);
        On(2018, 1, Backdated(March) with { Patents = [Invention with { Holders = ValueList.Create<TitleHolding>([Held(Owner, "../2018-05-31"), Held(Other, "2018-06-01/..")]) }] }).Should().Be(Outcome.Licensed);
    }

    [Fact]
    public void What_was_made_exclusive_to_another_before_the_signing_cannot_be_granted_as_of_an_earlier_day()
    {
        LicensingDocument World(Disclosed<AnchoredDate> signed, Agreement exclusive) => With(Signed(signed), exclusive);
        var february = Exclusive(Date(2018, 2, 1), Date(2018, 2, 1));
        On(2020, 6, World(March, february)).Should().Be(Outcome.NotLicensed);
        On(2020, 6, World(January, february)).Should().Be(Outcome.Licensed);
        On(2020, 6, World(Date(2018, 2, 1), Exclusive(Date(2017, 1, 1), Date(2018, 4, 1)))).Should().Be(Outcome.Licensed, "the exclusive one was signed later");
    }

    [Fact]
    public void A_release_that_was_signed_after_the_claims_were_sold_does_not_surely_forgive_them()
    {
        var released = TheGrant with { Effect = GrantEffect.Release, PastActsUntil = Date(2020, 12, 31) };
        LicensingDocument World(Disclosed<AnchoredDate> signed) => Sold(
            PastDamages.Included,
            Contract with { Signed = signed, Term = new() { From = Date(2020, 12, 1), Until = AnchoredDate.Never }, Provisions = [Licence with { Body = released }] });
        var asked = Later(Licensee) with { Holder = Other };
        VerdictOf(World(Date(2020, 12, 1)), asked).Should().Be(Verdict.No);
        VerdictOf(World(Date(2021, 2, 1)), asked).Should().NotBe(Verdict.No);
    }

    private static LicensingDocument Backdated(Disclosed<AnchoredDate> signed) => With(Signed(signed)) with { Patents = [SoldInFebruary] };

    private static Agreement Signed(Disclosed<AnchoredDate> signed) => Contract with { Signed = signed, Term = new() { From = January, Until = AnchoredDate.Never } };

    private static Agreement Exclusive(Disclosed<AnchoredDate> from, Disclosed<AnchoredDate> signed)
        => AgreementOf("exclusive", ProvisionOf("exclusive-grant", GrantOf(Owner, Stranger, PatentScope.Listed(P)) with { Exclusivity = Exclusivity.Exclusive })) with
        {
            Parties = [new() { Role = PartyRole.Party, Parties = [Owner, Stranger] }],
            Signed = signed,
            Term = new() { From = from, Until = AnchoredDate.Never },
        };

    private static Outcome On(int year, int month, LicensingDocument document) => document.Ask(Asked with { On = new LocalDate(year, month, 15) }).Outcome;
}
