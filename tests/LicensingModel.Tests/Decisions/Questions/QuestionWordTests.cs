using LicensingModel.Decisions.Matters;
using LicensingModel.Decisions.Questions;
using LicensingModel.Provisions.General;
using LicensingModel.Provisions.Rights;
using NodaTime;

namespace LicensingModel.Tests.Decisions.Questions;

/// <summary>A question in words, as a debugger and a failing test show it: all that was asked, and nothing that was not.</summary>
public class QuestionWordTests
{
    private static readonly LocalDate _day = new(2020, 6, 16);
    private static readonly PartyId _alpha = PartyId.Parse("alpha");
    private static readonly PartyId _beta = PartyId.Parse("beta");
    private static readonly AgreementId _deal = AgreementId.Parse("deal");
    private static readonly ProvisionId _clause = ProvisionId.Parse("clause");

    [Fact]
    public void Whether_something_may_be_done()
    {
        new MayQuestion { On = _day }.ToString().Should().Be("may * * * in * on 2020-06-16 under *");
        new MayQuestion { Actor = _alpha, Act = Act.Sell, On = _day, As = BeneficiaryClass.Distributors, Through = _beta, KnownOn = _day, WithinAgreements = [_deal], WithinProvisions = [_clause] }.ToString()
            .Should().Be("may alpha sell * in * on 2020-06-16 under *, as distributors of beta, within deal, clause, as known on 2020-06-16");
    }

    [Fact]
    public void Whether_something_may_be_granted()
    {
        var plain = new GrantQuestion { What = GrantAction.Sublicense, By = _alpha, On = _day };
        plain.ToString().Should().Be("may alpha Sublicense to *: *, * * in *, on 2020-06-16");
        (plain with { Agreement = _deal }).ToString().Should().Be("may alpha Sublicense to *: deal, * * in *, on 2020-06-16");
        (plain with { Agreement = _deal, Provision = _clause, To = _beta, ToClass = BeneficiaryClass.Distributors, Occasion = TransferOccasion.Merger }).ToString()
            .Should().Be("may alpha Sublicense to beta (distributors): clause, * * in *, on 2020-06-16, in merger");
        (plain with { Intangible = IntangibleId.Parse("mark") }).ToString().Should().Be("may alpha Sublicense to *: mark, * * in *, on 2020-06-16");
    }

    [Fact]
    public void Whether_something_may_be_asserted()
        => new AssertQuestion { Holder = _alpha, Against = _beta, On = _day, Suit = _day.PlusDays(1), Remedy = Remedy.Damages, PresumeThrough = _day }.ToString()
            .Should().Be("may alpha assert * against beta for * * in * on 2020-06-16, suing on 2020-06-17 for Damages, presuming through 2020-06-16");

    [Fact]
    public void In_what_state_something_is()
    {
        new StatusQuestion { Agreement = _deal, On = _day }.ToString().Should().Be("status of deal on 2020-06-16");
        new StatusQuestion { Agreement = _deal, Provision = _clause, On = _day, For = _alpha, EndableBy = _beta }.ToString().Should().Be("status of clause on 2020-06-16 for alpha, may beta end it");
    }

    [Fact]
    public void What_is_owed_and_what_would_break_it()
    {
        new OwedQuestion { On = _day }.ToString().Should().Be("what does * owe to * for * in * on 2020-06-16");
        new OwedQuestion { By = _alpha, To = _beta, Agreement = _deal, On = _day, From = _day.PlusDays(-1), Through = _day.PlusDays(1) }.ToString()
            .Should().Be("what does alpha owe to beta under deal for * in * on 2020-06-16, due from 2020-06-15, due through 2020-06-17");
        new BreachQuestion { By = _alpha, Action = DutyAction.Supply, On = _day }.ToString().Should().Be("would alpha breach a duty to * by supply of * in * on 2020-06-16");
        new BreachQuestion { By = _alpha, Action = DutyAction.Supply, Agreement = _deal, On = _day }.ToString().Should().Be("would alpha breach a duty to * under deal by supply of * in * on 2020-06-16");
    }

    [Fact]
    public void What_the_document_says()
    {
        new FactQuestion { Of = new MemberOfSide { Provision = _clause, Side = GrantSide.Grantors, Party = _alpha, On = _day } }.ToString().Should().Be("whether alpha belongs to the grantors of clause on 2020-06-16");
        new FactQuestion { Of = new MemberOfSide { Provision = _clause, Side = GrantSide.Grantees, Party = _alpha, On = _day } }.ToString().Should().Be("whether alpha belongs to the grantees of clause on 2020-06-16");
        new FactQuestion { Of = new TriggerMet { Provision = _clause, On = _day } }.ToString().Should().Be("whether clause is triggered on 2020-06-16");
        new FactQuestion { Of = new TotalOfPayments { On = _day } }.ToString().Should().Be("the total that * pays *, due through 2020-06-16");
        new FactQuestion { Of = new TotalOfPayments { By = _alpha, To = _beta, Agreement = _deal, On = _day, IsWhole = true } }.ToString().Should().Be("the total that alpha pays beta under deal, on 2020-06-16");
        new FactQuestion { Of = new DayOfTerm { Agreement = _deal, Term = "term/until" } }.ToString().Should().Be("the day of term/until of deal");
        new FactQuestion { Of = new DayOfTerm { Agreement = _deal, Provision = _clause, Term = "term/from" } }.ToString().Should().Be("the day of term/from of clause");
    }

    [Fact]
    public void What_is_supposed()
    {
        Assumptions.None.ToString().Should().Be("nothing");
        var supposed = new Assumptions { Memberships = [new() { Class = _beta, Member = _alpha, During = DateSpan.From(_day) }], Found = [] };
        supposed.ToString().Should().Be("1 membership");
        new StatusQuestion { Agreement = _deal, On = _day, Assume = supposed }.ToString().Should().Be("status of deal on 2020-06-16, supposing 1 membership");
    }
}
