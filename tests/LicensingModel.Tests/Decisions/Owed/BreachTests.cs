using LicensingModel.Agreements;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Owed;
using LicensingModel.Decisions.Questions;
using LicensingModel.Products.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.General;
using static LicensingModel.Tests.Decisions.Worlds;

namespace LicensingModel.Tests.Decisions.Owed;

public class BreachTests
{
    private static readonly Duty NonCompete = Duty.MustNot(DutyAction.Compete, Licensee, Owner);

    private static readonly BreachQuestion Question = new() { By = Licensee, Action = DutyAction.Compete, On = Day };

    private static BreachAnswer Ask(Duty duty, BreachQuestion? question = null) => With(ProvisionOf("duty", duty)).Ask(question ?? Question);

    [Fact]
    public void Doing_what_must_not_be_done_is_a_breach()
    {
        var answer = Ask(NonCompete);

        answer.Outcome.Should().Be(Verdict.Yes);
        answer.Basis.Should().ContainSingle().Which.Provision!.Value.Should().Be("duty");
        answer.Missing.Should().BeEmpty();
    }

    public static TheoryData<Duty, Verdict> Duties => new()
    {
        { NonCompete with { Modality = DutyModality.May }, Verdict.No },
        { NonCompete with { Modality = DutyModality.Announced }, Verdict.Undetermined },
        { NonCompete with { Modality = DutyModality.Parse("oughtNot") }, Verdict.Undetermined },
        { NonCompete with { Action = DutyAction.Disparage }, Verdict.No },
        { NonCompete with { Action = DutyAction.Parse("rivalry") }, Verdict.Undetermined },
        { Duty.MustNot(DutyAction.Compete, Other, Owner), Verdict.No },
        { NonCompete with { Direction = Disclosed<PartyFlow>.Redacted }, Verdict.Undetermined },
        { NonCompete with { Object = Text("in the field of phones") }, Verdict.Undetermined },
        { NonCompete with { Exceptions = Text("with consent") }, Verdict.Undetermined },
        { NonCompete with { Products = ProductScope.In(Phones) }, Verdict.Undetermined },
        { NonCompete with { Direction = Contested(new PartyFlow { From = Licensee, To = Owner }, new PartyFlow { From = Owner, To = Licensee }) }, Verdict.Undetermined },
        { NonCompete with { Direction = Contested(new PartyFlow { From = Licensee, To = Owner }, new PartyFlow { From = Licensee, To = Other }) }, Verdict.Yes },
    };

    [Theory]
    [MemberData(nameof(Duties))]
    public void A_duty_forbids_what_it_says(Duty duty, Verdict verdict) => Ask(duty).Outcome.Should().Be(verdict);

    [Fact]
    public void A_product_that_is_excepted_is_no_breach_and_the_duty_a_near_miss()
    {
        var duty = NonCompete with { Products = ProductScope.In(Electronics).Except(ProductScope.In(Phones)) };

        var answer = Ask(duty, Question with { Product = FoldingPhones });

        answer.Outcome.Should().Be(Verdict.No);
        answer.NearMisses.Should().ContainSingle();
        Ask(NonCompete with { Products = ProductScope.In(Electronics) }, Question with { Product = Phones }).Outcome.Should().Be(Verdict.Yes);
    }

    [Fact]
    public void A_country_outside_the_territory_is_no_breach()
    {
        var duty = NonCompete with { Territory = Territory.Parse("US") };

        Ask(duty, Question with { Country = DE }).Outcome.Should().Be(Verdict.No);
        Ask(duty, Question with { Country = US }).Outcome.Should().Be(Verdict.Yes);
        Ask(duty).Outcome.Should().Be(Verdict.Undetermined);
    }

    [Fact]
    public void A_duty_that_does_not_bind_or_has_ended_forbids_nothing()
    {
        With(ProvisionOf("duty", NonCompete) with { BindingEffect = BindingEffect.NonBinding }).Ask(Question).Outcome.Should().Be(Verdict.No);
        With(ProvisionOf("duty", NonCompete) with { Term = new() { From = Date(2015, 1, 1), Until = Date(2019, 12, 31) } }).Ask(Question).Outcome.Should().Be(Verdict.No);
        With(Contract with { BindingEffect = Disclosed<BindingEffect>.NotCaptured, Provisions = [ProvisionOf("duty", NonCompete)] }).Ask(Question).Outcome.Should().Be(Verdict.Undetermined);
    }

    [Fact]
    public void Nothing_forbids_it_in_a_text_seen_in_full_and_something_may_in_another()
    {
        var unread = With(Contract with { Completeness = Completeness.Press });

        Document.Ask(Question).Outcome.Should().Be(Verdict.No);
        unread.Ask(Question).Outcome.Should().Be(Verdict.Undetermined);
        unread.Ask(Question).Missing.Should().ContainSingle().Which.Term.Should().Be("provisions");
        unread.Ask(Question with { WithinAgreements = [Contract.Id] }).Outcome.Should().Be(Verdict.No);
        unread.Ask(Question with { By = Stranger }).Outcome.Should().Be(Verdict.No);
    }

    [Fact]
    public void A_general_provision_that_may_forbid_it_leaves_it_undetermined()
    {
        With(ProvisionOf("general", GeneralTerm.On(GeneralTopic.Confidentiality, "words"))).Ask(Question).Outcome.Should().Be(Verdict.Undetermined);
        With(ProvisionOf("general", GeneralTerm.On(GeneralTopic.GoverningLaw, "words"))).Ask(Question).Outcome.Should().Be(Verdict.No);
    }

    [Fact]
    public void Whether_a_grant_forbids_licensing_to_others_is_not_judged()
        => Document.Ask(Question with { Action = DutyAction.License }).Outcome.Should().Be(Verdict.Undetermined);

    [Fact]
    public void A_provision_of_a_kind_that_is_not_known_may_forbid_it()
    {
        var unknown = ProvisionOf("strange", new UnrecognizedBody { Kind = "strange", Json = RawJson.Parse("""{"kind":"strange"}""") });

        With(unknown).Ask(Question).Outcome.Should().Be(Verdict.Undetermined);
    }
}
