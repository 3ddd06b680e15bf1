using LicensingModel.Agreements;
using LicensingModel.Comparison;
using LicensingModel.Conditions;
using LicensingModel.Patents.Scopes;
using static LicensingModel.Tests.Decisions.Worlds;

namespace LicensingModel.Tests.Comparison;

/// <summary>Two agreements of one document, held against each other.</summary>
public class AgreementComparisonTests
{
    private static readonly AgreementId Other = AgreementId.Parse("second");

    private static readonly LicensingDocument Two = With(Contract, AgreementOf("second", ProvisionOf("second-grant", TheGrant with { Territory = Territory.Of(US) })));

    [Fact]
    public void They_are_compared_in_terms_and_in_coverage_in_the_ids_of_the_first()
    {
        var comparison = Two.CompareAgreements(Contract.Id, Other, new ComparisonOptions { MostQuestions = 200 });
        comparison.Renames.Should().Contain(new IdRename("agreement", "agreement", "second")).And.Contain(new IdRename("provision", "grant", "second-grant"));
        comparison.Terms.Should().Contain(static change => change.Provision!.Value == "grant" && change.Member == "body/territory");
        comparison.Coverage.Differences.Should().Contain(static difference => difference.Direction == CoverageDirection.Narrowed);
        DocumentComparisonTests.ExamplesDiffer(comparison);
    }

    [Fact]
    public void An_agreement_and_itself_are_shown_to_be_equal() => Two.CompareAgreements(Other, Other).Coverage.IsEqual.Should().Be(Truth.True);

    [Fact]
    public void What_happened_to_the_one_did_not_happen_to_the_other()
    {
        var ended = Two with { Events = [.. Two.Events, new RecordedEvent { Id = EventId.Parse("end"), Name = Text("end"), Kind = EventKind.Termination, By = [Owner], Agreements = [Contract.Id], On = Date(2015, 1, 1) }] };
        var comparison = ended.CompareAgreements(Contract.Id, Other, new ComparisonOptions { MostQuestions = 400 });
        comparison.Terms.Should().Contain(static change => change.Kind == TermChangeKind.Removed && change.Member == "events/end");
        comparison.Coverage.Differences.Should().Contain(static difference => difference.Direction == CoverageDirection.Widened);
        DocumentComparisonTests.ExamplesDiffer(comparison);
    }

    [Fact]
    public void What_the_second_says_of_the_first_is_not_said_of_itself()
    {
        var follows = With(Contract, Contract with { Id = Other, Relations = [new() { Kind = RelationKind.Supersedes, Agreement = Contract.Id }], Provisions = [ProvisionOf("second-grant", TheGrant)] });
        follows.CompareAgreements(Contract.Id, Other).New.Agreements.Single().Relations.Should().ContainSingle().Which.Agreement.Value.Should().Be("agreement-apart");
    }

    [Fact]
    public void An_agreement_that_is_not_there_is_refused()
    {
        var act = () => Two.CompareAgreements(Contract.Id, AgreementId.Parse("nowhere"));
        act.Should().Throw<ArgumentException>().WithMessage("No agreement has the id `nowhere`.*");
    }
}
