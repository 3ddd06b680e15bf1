using LicensingModel.Agreements;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Decisions.States;
using NodaTime;
using static LicensingModel.Tests.Decisions.Worlds;

namespace LicensingModel.Tests.Decisions.Standing;

/// <summary>Nothing revives of itself when what took its place ends, and what takes effect only with another agreement is not said to end with it.</summary>
public class ReplacedAgreementTests
{
    private static Agreement Later => Contract with
    {
        Id = AgreementId.Parse("later"),
        Provisions = [],
        Term = new() { From = Date(2017, 1, 1), Until = Date(2018, 12, 31) },
        Relations = [new() { Kind = RelationKind.Supersedes, Agreement = Contract.Id }],
    };

    [Theory]
    [InlineData("supersedes")]
    [InlineData("replaces")]
    [InlineData("amends")]
    public void What_another_took_the_place_of_does_not_come_back_when_that_one_has_ended(string kind)
    {
        var world = With(Contract, Later with { Relations = [new() { Kind = RelationKind.Parse(kind), Agreement = Contract.Id }] });
        On(2016, world).Should().Be(Outcome.Licensed);
        On(2018, world).Should().Be(Outcome.Undetermined);
        On(2020, world).Should().Be(Outcome.Undetermined);
        world.Ask(new StatusQuestion { Agreement = Contract.Id, On = new LocalDate(2020, 6, 15) }).State.Should().Be(OperationState.Undetermined);
    }

    [Theory]
    [InlineData("terminated", Outcome.Undetermined)]
    [InlineData("expired", Outcome.Undetermined)]
    [InlineData("suspended", Outcome.Undetermined)]
    [InlineData("denied", Outcome.Licensed)]
    public void However_the_later_one_ended_it_had_taken_its_place_unless_it_never_was(string status, Outcome expected)
    {
        var later = Later with { Term = Contract.Term, Status = [new() { Status = AgreementStatus.Parse(status), On = Date(2018, 1, 1) }] };
        On(2020, With(Contract, later)).Should().Be(expected);
    }

    [Fact]
    public void What_never_took_effect_takes_nothing_s_place()
    {
        var never = Contract with { Id = AgreementId.Parse("never"), Provisions = [], Term = new() { From = Date(2030, 1, 1), Until = AnchoredDate.Never } };
        var later = Later with { Relations = [.. Later.Relations, new() { Kind = RelationKind.ConditionalOn, Agreement = never.Id }] };
        On(2020, With(Contract, later, never)).Should().Be(Outcome.Licensed);
        On(2020, With(Contract, Later with { Relations = [new() { Kind = RelationKind.Related, Agreement = Contract.Id }] })).Should().Be(Outcome.Licensed);
    }

    [Fact]
    public void What_depends_on_an_agreement_that_was_replaced_does_not_come_back_either()
    {
        var first = Contract with { Id = AgreementId.Parse("first"), Provisions = [] };
        var later = Later with { Relations = [new() { Kind = RelationKind.Supersedes, Agreement = first.Id }] };
        On(2020, With(Contract with { Relations = [new() { Kind = RelationKind.ConditionalOn, Agreement = first.Id }] }, first, later)).Should().Be(Outcome.Undetermined);
    }

    [Theory]
    [InlineData(2016, Outcome.NotLicensed)]
    [InlineData(2018, Outcome.Licensed)]
    [InlineData(2020, Outcome.Undetermined)]
    public void What_is_conditional_on_a_settlement_begins_with_it_and_may_outlast_it(int year, Outcome expected)
    {
        var settlement = Later with { Relations = [] };
        var world = With(Contract with { Relations = [new() { Kind = RelationKind.ConditionalOn, Agreement = settlement.Id }] }, settlement);
        On(year, world).Should().Be(expected);
        if (expected == Outcome.Undetermined)
            world.Ask(Asked).Missing.Should().Contain(fact => fact.Subject == Contract.Id.Value && fact.Term == "relations/conditionalOn");
    }

    private static Outcome On(int year, LicensingDocument document) => document.Ask(Asked with { On = new LocalDate(year, 6, 15) }).Outcome;
}
