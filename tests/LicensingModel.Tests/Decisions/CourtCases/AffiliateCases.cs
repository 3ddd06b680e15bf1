using LicensingModel.Agreements;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Parties;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;
using NodaTime;
using static LicensingModel.Tests.Decisions.Worlds;

namespace LicensingModel.Tests.Decisions.CourtCases;

/// <summary>Who belongs to a party, and when, as courts had to decide it. The outcome follows from the definition in the document.</summary>
public class AffiliateCases
{
    private static readonly PartyId Fund = PartyId.Parse("fund");
    private static readonly PartyId Sister = PartyId.Parse("sister");
    private static readonly LocalDate Later = new(2021, 3, 1);

    /// <summary>Affiliates are everybody under common control, at any time.</summary>
    private static AffiliateRule NowOrHereafter => Rule("50%", AffiliateDirection.Subsidiaries, AffiliateDirection.Parents, AffiliateDirection.Sisters) with
    {
        Acquirers = AcquirerRule.Included,
        OnLeaving = LeavingRule.EndsAtOnce,
    };

    /// <summary>
    /// The argument in VLSI v. Intel (Fed. Cir. 2023): a licence of 2012 takes in the patents of the licensor's affiliates, now or hereafter. In 2020 a fund that controls another company buys the
    /// licensor: the other company's patents come in with it.
    /// </summary>
    [Fact]
    public void VLSI_v_Intel_a_company_that_comes_under_common_control_later_brings_its_patents_in()
    {
        var answer = TwoHouses(NowOrHereafter).Ask(Asked with { On = Later });
        answer.Outcome.Should().Be(Outcome.Licensed, string.Join(' ', answer.Missing.Select(missing => missing.Explanation)));
        answer.Basis.Select(basis => basis.Provision).Should().Equal(Licence.Id);
        TwoHouses(NowOrHereafter).Ask(Asked with { On = new LocalDate(2019, 6, 1) }).Outcome.Should().Be(Outcome.NotLicensed, "before the fund bought the licensor");
    }

    /// <summary>The same where the contract keeps an acquirer's own house out.</summary>
    [Fact]
    public void VLSI_v_Intel_but_not_where_an_acquirer_s_own_house_is_kept_out()
    {
        TwoHouses(NowOrHereafter with { Acquirers = AcquirerRule.Excluded }).Ask(Asked with { On = Later }).Outcome.Should().Be(Outcome.NotLicensed);
        TwoHouses(NowOrHereafter with { Acquirers = Disclosed<AcquirerRule>.Unstated }).Ask(Asked with { On = Later }).Outcome.Should().Be(Outcome.Undetermined, "where the contract is silent, nobody can say");
    }

    /// <summary>nQueue: affiliates are those as of the effective date.</summary>
    [Fact]
    public void nQueue_who_was_no_affiliate_on_the_effective_date_brings_nothing_in()
        => TwoHouses(NowOrHereafter with { Membership = AffiliateMembership.AsOfDate, AsOf = Date(2015, 1, 1) }).Ask(Asked with { On = Later }).Outcome.Should().Be(Outcome.NotLicensed);

    /// <summary>
    /// Imation v. Philips (Fed. Cir. 2009): the agreement expired, its licence lives on with the patents, and subsidiaries are those of now or hereafter. One acquired after the expiry is licensed.
    /// </summary>
    [Theory]
    [InlineData("fromTimeToTime", "everything", Outcome.Licensed)]
    [InlineData("asOfDate", "everything", Outcome.NotLicensed)]
    [InlineData("fromTimeToTime", "nothing", Outcome.NotLicensed)]
    public void Imation_v_Philips_a_subsidiary_acquired_after_expiry(string membership, string survives, Outcome expected)
    {
        var rule = Rule("50%", AffiliateDirection.Subsidiaries) with { Membership = AffiliateMembership.Parse(membership), AsOf = membership == "asOfDate" ? Date(2017, 12, 31) : Disclosed<AnchoredDate>.NotCaptured, OnLeaving = LeavingRule.EndsAtOnce };
        var licence = Licence with
        {
            Body = TheGrant with { Grantees = PartySet.Of(Licensee) with { Affiliates = rule } },
            Survival = new Survival { Extent = SurvivalExtent.Parse(survives) },
        };
        var expired = Contract with { Term = new() { From = Date(2015, 1, 1), Until = Date(2017, 12, 31) }, Provisions = [licence] };
        var document = With(expired) with { Ownership = [Stake(Licensee, Other, "100%", "2019-01-01/..")] };
        document.Ask(Asked with { Actor = Other }).Outcome.Should().Be(expected);
    }

    /// <summary>The licensor and another company, each of its own house until a fund that has the other buys the licensor in 2020; the patent is the other's.</summary>
    private static LicensingDocument TwoHouses(AffiliateRule rule)
        => With(TheGrant with { Grantors = PartySet.Of(Owner) with { Affiliates = rule }, Subject = new PatentsOwnedBy { Owners = PartySet.Of(Owner) with { Affiliates = rule }, During = new CapturePeriod() } }) with
        {
            Parties = [.. Document.Parties, PartyOf(Fund), PartyOf(Sister)],
            Ownership = [Stake(Fund, Sister, "100%", "2016-01-01/.."), Stake(Fund, Owner, "100%", "2020-01-01/..")],
            Patents = [PatentOf(P, Sister)],
        };

    private static Party PartyOf(PartyId id) => new() { Id = id, Kind = PartyKind.Company, Name = Text(id.Value) };
}
