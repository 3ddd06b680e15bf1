using LicensingModel.Agreements;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Parties;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Products;
using LicensingModel.Products.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Reciprocities;
using LicensingModel.Provisions.Rights;
using NodaTime;
using static LicensingModel.Tests.Decisions.Worlds;

namespace LicensingModel.Tests.Decisions;

public class NotUnderstoodTests
{
    private static readonly AnchoredDate Past = AnchoredDate.On(2016, 1, 1);

    [Theory]
    [InlineData("nothing", Outcome.Licensed, Outcome.NotLicensed)]
    [InlineData("mayGrant", Outcome.Licensed, Outcome.Undetermined)]
    [InlineData("mayRestrict", Outcome.Undetermined, Outcome.NotLicensed)]
    [InlineData("unstated", Outcome.Undetermined, Outcome.Undetermined)]
    [InlineData("someday", Outcome.Undetermined, Outcome.Undetermined)]
    public void A_provision_of_an_unknown_kind_affects_what_it_says_it_may_bear_on(string bearing, Outcome beside, Outcome alone)
    {
        var strange = ProvisionOf("strange", Body(bearing));
        OutcomeOf(With(Licence, strange)).Should().Be(beside);
        OutcomeOf(With(strange)).Should().Be(alone);
    }

    [Fact]
    public void A_provision_of_an_unknown_kind_affects_only_its_own_parties()
    {
        var elsewhere = AgreementOf("elsewhere", ProvisionOf("strange", Body("unstated"))) with { Parties = [new() { Role = PartyRole.Party, Parties = [Other, Stranger] }] };
        OutcomeOf(With(Contract, elsewhere)).Should().Be(Outcome.Licensed);
        With(elsewhere).Ask(Asked).Outcome.Should().Be(Outcome.NotLicensed);
    }

    [Fact]
    public void A_provision_of_an_unknown_kind_that_does_not_bind_affects_nothing()
    {
        var strange = ProvisionOf("strange", Body("unstated")) with { BindingEffect = BindingEffect.NonBinding };
        OutcomeOf(With(Licence, strange)).Should().Be(Outcome.Licensed);
        OutcomeOf(With(strange)).Should().Be(Outcome.NotLicensed);
    }

    [Fact]
    public void A_question_confined_to_other_provisions_is_not_made_uncertain_by_what_may_grant()
        => With(ProvisionOf("strange", Body("mayGrant")), Licence with { BindingEffect = BindingEffect.NonBinding })
            .Ask(Asked with { WithinProvisions = [Licence.Id] }).Outcome.Should().Be(Outcome.NotLicensed);

    [Fact]
    public void An_unknown_member_anywhere_on_the_way_to_a_licence_makes_it_uncertain()
    {
        foreach (var (where, document) in Places)
            OutcomeOf(document).Should().Be(Outcome.Undetermined, where);
    }

    [Fact]
    public void An_unknown_member_anywhere_on_the_way_to_a_refusal_makes_it_uncertain()
    {
        // The same places, in a licence that has ended.
        foreach (var (where, document) in Places)
        {
            var ended = document with { Agreements = document.Agreements.Select(agreement => agreement with { Term = agreement.Term with { Until = Past } }).ToValueList() };
            OutcomeOf(ended).Should().Be(Outcome.Undetermined, where);
        }

        OutcomeOf(With(Contract with { Term = Contract.Term with { Until = Past } })).Should().Be(Outcome.NotLicensed, "nothing is unknown");
    }

    [Fact]
    public void An_unknown_member_of_a_patent_makes_uncertain_that_no_licence_is_needed()
    {
        ValueList<UnrecognizedMember> strange = [Unknown()];
        var own = Asked with { Actor = Owner };
        Document.Ask(own).Outcome.Should().Be(Outcome.NoLicenseNeeded);
        foreach (var patent in new[]
        {
            Invention with { UnrecognizedMembers = strange },
            Invention with { Holders = ValueList.Create<TitleHolding>([Held(Owner, "../..") with { UnrecognizedMembers = strange }]) },
            Invention with { Protection = ValueList.Create<NationalRight>([Rights(US)[0] with { LastDayInForce = Past, UnrecognizedMembers = strange }]) },
        })
            With(patent).Ask(own).Outcome.Should().Be(Outcome.Undetermined, patent.ToString());

        (Document with { UnrecognizedMembers = strange }).Ask(own).Outcome.Should().Be(Outcome.Undetermined);
    }

    [Fact]
    public void An_unknown_member_of_what_no_answer_reads_changes_nothing()
        => OutcomeOf(Document with { PortfolioCounts = [new() { Holder = Owner, Unit = CountUnit.Grants, Count = new Quantity { Number = 1 }, UnrecognizedMembers = [Unknown()] }] })
            .Should().Be(Outcome.Licensed);

    [Theory]
    [InlineData("customers")]
    [InlineData("season")]
    public void An_unknown_dimension_to_which_a_grant_is_confined_makes_it_uncertain(string dimension)
        => OutcomeOf(With(TheGrant with { ConfinedIn = [ScopeDimension.Parse(dimension)] })).Should().Be(Outcome.Undetermined);

    [Fact]
    public void An_unknown_tie_between_provisions_makes_its_legs_uncertain()
    {
        var tie = ProvisionOf("tie", new Reciprocity { Form = ReciprocityForm.Parse("package"), Legs = [Licence.Id, ProvisionId.Parse("other-leg")] });
        OutcomeOf(With(Licence, tie)).Should().Be(Outcome.Undetermined);
        OutcomeOf(With(Licence, tie with { BindingEffect = BindingEffect.NonBinding })).Should().Be(Outcome.Licensed);
    }

    [Fact]
    public void Provisions_that_were_not_seen_make_a_refusal_uncertain_unless_the_question_is_confined()
    {
        var press = With(Contract with { Completeness = Completeness.Press, Provisions = [Licence with { BindingEffect = BindingEffect.NonBinding }] });
        var answer = press.Ask(Asked);
        answer.Outcome.Should().Be(Outcome.Undetermined);
        answer.Missing.Should().ContainSingle().Which.Should().Match<MissingFact>(fact => fact.Subject == "agreement" && fact.Term == "provisions" && fact.Why == MissingReason.NotCaptured);
        press.Ask(Asked with { WithinAgreements = [Contract.Id] }).Outcome.Should().Be(Outcome.NotLicensed);
        press.Ask(Asked with { Actor = Stranger }).Outcome.Should().Be(Outcome.Undetermined, "a provision that was not seen may give something to anybody");
    }

    private static IEnumerable<(string Where, LicensingDocument Document)> Places
    {
        get
        {
            ValueList<UnrecognizedMember> strange = [Unknown()];
            yield return ("the document", Document with { UnrecognizedMembers = strange });
            yield return ("the agreement", With(Contract with { UnrecognizedMembers = strange }));
            yield return ("its term", With(Contract with { Term = Contract.Term with { UnrecognizedMembers = strange } }));
            yield return ("a status", With(Contract with { Status = [new() { Status = AgreementStatus.Signed, UnrecognizedMembers = strange }] }));
            yield return ("the provision", With(Licence with { UnrecognizedMembers = strange }));
            yield return ("the grant", With(TheGrant with { UnrecognizedMembers = strange }));
            yield return ("the grantees", With(TheGrant with { Grantees = TheGrant.Grantees with { UnrecognizedMembers = strange } }));
            yield return ("the affiliate rule", With(TheGrant with { Grantees = TheGrant.Grantees with { Affiliates = NoAffiliates with { UnrecognizedMembers = strange } } }));
            yield return ("the subject", With(TheGrant with { Subject = PatentScope.Listed(P) with { UnrecognizedMembers = strange } }));
            yield return ("the products", With(TheGrant with { Products = ProductScope.All with { UnrecognizedMembers = strange } }));
            yield return ("a claim", With(TheGrant with { Territory = Disclosed.Stated(Territory.Worldwide).WithClaims(Says("source", Territory.Worldwide) with { UnrecognizedMembers = strange }) }));
            yield return ("another provision of the agreement", With(Licence, ProvisionOf("beside", TheGrant with { Subject = PatentScope.Listed(Q) }) with { UnrecognizedMembers = strange }));
            yield return ("the licensee", Document with { Parties = Document.Parties.Select(party => party.Id == Licensee ? party with { UnrecognizedMembers = strange } : party).ToValueList() });
        }
    }

    private static UnrecognizedBody Body(string bearing) => new()
    {
        Kind = "strange",
        BearsOn = Bearing.Parse(bearing),
        Json = RawJson.Parse($$"""{"kind":"strange","bearsOn":"{{bearing}}"}"""),
    };
}
