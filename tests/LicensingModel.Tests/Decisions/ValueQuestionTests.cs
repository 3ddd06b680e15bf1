using LicensingModel.Agreements;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Patents;
using LicensingModel.Products;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;
using LicensingModel.Serialization;
using NodaTime;
using static LicensingModel.Tests.Decisions.Worlds;

namespace LicensingModel.Tests.Decisions;

public class ValueQuestionTests
{
    [Fact]
    public void A_term_is_answered_in_each_of_its_six_states()
    {
        var stated = Disclosed.Stated(AnchoredDate.On(2021, 1, 1)).WithClaims(Says("source", AnchoredDate.On(2021, 1, 1)));
        foreach (var (term, state, value) in new (Disclosed<AnchoredDate>, DisclosureState, AnchoredDate?)[]
        {
            (stated, DisclosureState.Stated, AnchoredDate.On(2021, 1, 1)),
            (Disclosed<AnchoredDate>.Undisclosed, DisclosureState.Undisclosed, null),
            (Disclosed<AnchoredDate>.Redacted, DisclosureState.Redacted, null),
            (Disclosed<AnchoredDate>.Unstated, DisclosureState.Unstated, null),
            (Contested(AnchoredDate.On(2021, 1, 1), AnchoredDate.Never), DisclosureState.Contested, null),
            (Disclosed<AnchoredDate>.NotCaptured.WithClaims(Says("source", AnchoredDate.Never) with { Value = null }), DisclosureState.NotCaptured, null),
        })
        {
            var answer = With(Contract with { Term = new() { From = term } }).Ask(Of("term/from"));
            answer.State.Should().Be(state);
            answer.Value.Should().Be(value);
            answer.Term.Should().Be(term);
        }
    }

    [Fact]
    public void A_term_of_which_nothing_is_recorded_is_not_captured()
    {
        var answer = Document.Ask(Of("signed"));
        answer.State.Should().Be(DisclosureState.NotCaptured);
        answer.Term.Should().BeNull();
        answer.Value.Should().BeNull();
    }

    [Fact]
    public void A_member_that_is_no_term_is_stated()
    {
        var answer = Document.Ask(Of("body/effect") with { Provision = Licence.Id });
        answer.State.Should().Be(DisclosureState.Stated);
        answer.Value.Should().Be(GrantEffect.License);
    }

    [Fact]
    public void An_unknown_end_is_answered_with_the_least_length_beside_it()
    {
        var term = new OperativeTerm { Until = Disclosed<AnchoredDate>.Undisclosed, AtLeast = ContractPeriod.OfYears(2) };
        var answer = With(Contract with { Term = term }).Ask(Of("term/until"));
        answer.Bounds.Should().ContainSingle().Which.Should().Be(new NamedTerm("term/atLeast", term.AtLeast));
        Document.Ask(Of("term/until")).Bounds.Should().BeEmpty("the end is stated");
    }

    [Fact]
    public void A_value_that_is_written_in_a_way_that_is_not_understood_is_not_taken_for_stated()
    {
        var text = """{"state":"stated","value":"2021-01-01","unless":"renewed"}""";
        var json = LicensingJson.Write(With(Contract with { Signed = AnchoredDate.On(2000, 1, 1) })).Replace("\"signed\": \"2000-01-01\"", $"\"signed\": {text}", StringComparison.Ordinal);
        var answer = LicensingJson.Read(json).Value!.Ask(Of("signed"));
        answer.State.Should().Be(DisclosureState.NotCaptured);
        answer.Value.Should().BeNull();
        answer.Term.Should().NotBeNull();
    }

    [Fact]
    public void An_agreement_or_provision_that_is_not_there_is_refused()
    {
        var noAgreement = () => Document.Ask(Of("signed") with { Agreement = AgreementId.Parse("none") });
        noAgreement.Should().Throw<ArgumentException>().WithMessage("No agreement has the id `none`*");
        var noProvision = () => Document.Ask(Of("body/effect") with { Provision = ProvisionId.Parse("none") });
        noProvision.Should().Throw<ArgumentException>().WithMessage("No provision of `agreement` has the id `none`*");
    }

    private static ValueQuestion Of(string term) => new() { Agreement = Contract.Id, Term = term };
}
