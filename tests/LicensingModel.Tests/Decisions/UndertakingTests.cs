using LicensingModel.Agreements;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Patents.Declarations;
using LicensingModel.Patents.Scopes;
using LicensingModel.Patents.Standards;
using LicensingModel.Rendering;
using NodaTime;
using static LicensingModel.Tests.Decisions.Worlds;

namespace LicensingModel.Tests.Decisions;

/// <summary>Who is bound by what was undertaken towards a standards body: the owner declares <c>p</c> on a day, and <c>p</c> passes on or does not.</summary>
public class UndertakingTests
{
    private static readonly EssentialityDeclaration TheDeclaration = new()
    {
        Id = DeclarationId.Parse("declaration"),
        Declarant = Owner,
        Patents = PatentScope.Listed(P),
        Standards = Disclosed.Stated<ValueSet<StandardId>>([Lte]),
        On = Date(2014, 3, 1),
        Undertaking = new LicensingUndertaking { Policy = UndertakingPolicy.Etsi, Option = UndertakingOption.Frand, Reciprocity = UndertakingReciprocity.Required },
    };

    [Fact]
    public void Whoever_declared_and_still_holds_is_bound()
    {
        var found = Find(TheDeclaration);
        (found.Binds, found.Holder, found.Declarant, found.Through.Count).Should().Be((Truth.True, Owner, Owner, 0));
        found.Undertaking!.Option.Should().Be(UndertakingOption.Frand);
        found.Tests.Select(test => test.Test).Should().Equal(TestKind.NamedInDeclaration, TestKind.Promised, TestKind.BindsHolder);
        found.Tests[1].Reason.Should().Contain("on condition of reciprocity").And.EndWith("That is no licence.");
    }

    [Theory]
    [InlineData("etsi", "frand", 2014, "true")]
    [InlineData("etsi", "frand", 2012, "unknown")]
    [InlineData("ituIsoIec", "frand", 2014, "unknown")]
    [InlineData("ieee", "frand", 2014, "unknown")]
    [InlineData("ieee", "frand", 2016, "true")]
    [InlineData("etsi", "unwilling", 2014, "false")]
    [InlineData("acme", "frand", 2014, "unknown")]
    public void A_successor_is_bound_as_far_as_the_policy_says_so(string policy, string option, int year, string expected)
    {
        var declaration = TheDeclaration with { On = Date(year, 3, 1), Undertaking = new LicensingUndertaking { Policy = UndertakingPolicy.Parse(policy), Option = UndertakingOption.Parse(option) } };
        var found = Find(declaration, [Held(Owner, "../2017-06-30"), Held(Other, "2017-07-01/2018-12-31"), Held(Stranger, "2019-01-01/..")]);
        found.Binds.ToString().Should().Be(expected);
        found.Holder.Should().Be(Stranger);
        found.Through.Should().Equal(new TitlePassage(Owner, Other, new LocalDate(2017, 7, 1)), new TitlePassage(Other, Stranger, new LocalDate(2019, 1, 1)));
    }

    [Fact]
    public void What_was_sold_before_it_was_declared_binds_the_buyer_only_if_the_seller_spoke_for_it()
    {
        var found = Find(TheDeclaration, [Held(Owner, "../2010-12-31"), Held(Other, "2011-01-01/..")]);
        (found.Binds, found.Through.Count).Should().Be((Truth.Unknown, 0));
    }

    [Fact]
    public void One_of_several_holders_does_not_certainly_bind_the_others()
    {
        var found = With(TheDeclaration, [Held(Owner, "../..") with { Holders = [Owner, Other] }]).UndertakingsOf(P, Day);
        found.Select(entry => (entry.Holder, entry.Binds)).Should().Equal((Other, Truth.Unknown), (Owner, Truth.True));
    }

    [Fact]
    public void A_gap_in_the_chain_is_not_bridged()
        => Find(TheDeclaration, [Held(Owner, "../2016-12-31"), Held(Other, "2018-01-01/..")]).Binds.IsUnknown.Should().BeTrue();

    [Fact]
    public void An_unknown_chain_an_unknown_day_and_a_day_after_the_record_leave_it_open()
    {
        var unknown = Document with { Declarations = [TheDeclaration], Patents = [Invention with { Holders = Disclosed<ValueList<LicensingModel.Patents.TitleHolding>>.Undisclosed }] };
        var found = unknown.UndertakingsOf(P, Day).Single();
        (found.Holder, found.Binds).Should().Be((null, Truth.Unknown));
        found.Tests[2].Missing.Single().Why.Should().Be(MissingReason.Undisclosed);

        Find(TheDeclaration with { On = Disclosed<AnchoredDate>.NotCaptured }).Binds.IsUnknown.Should().BeTrue();
        var later = RecordedThrough.PlusDays(1);
        With(TheDeclaration).UndertakingsOf(P, later).Single().Binds.IsUnknown.Should().BeTrue();
        With(TheDeclaration).UndertakingsOf(P, later, later).Single().Binds.IsTrue.Should().BeTrue();
    }

    [Fact]
    public void What_is_not_named_is_not_listed_and_a_blanket_declaration_of_what_is_only_declared_essential_is_unknown()
    {
        With(TheDeclaration with { Patents = PatentScope.Listed(Q) }).UndertakingsOf(P, Day).Should().BeEmpty();
        var blanket = TheDeclaration with { Patents = PatentScope.OwnedBy(Owner).And(PatentScope.EssentialTo(Lte)) };
        var document = With(blanket) with { Patents = [Invention with { Essentiality = ValueList.Create<Essentiality>([new() { Standard = Lte, Status = EssentialityStatus.Declared }]) }] };
        document.UndertakingsOf(P, Day).Single().Tests[0].Result.IsUnknown.Should().BeTrue();
    }

    [Fact]
    public void It_is_made_when_it_is_made()
    {
        var found = With(TheDeclaration).UndertakingsOf(P, new LocalDate(2013, 1, 1)).Single();
        found.Binds.IsFalse.Should().BeTrue();
        found.Tests[1].Reason.Should().Contain("2014-03-01");
    }

    [Fact]
    public void A_rumoured_declaration_or_one_that_is_not_understood_is_unknown()
    {
        Find(TheDeclaration with { Claims = [new() { Source = SourceId.Parse("source"), Stance = ClaimStance.ReportsAsRumour }] }).Binds.IsUnknown.Should().BeTrue();
        Find(TheDeclaration with { UnrecognizedMembers = [Unknown()] }).Binds.IsUnknown.Should().BeTrue();
    }

    [Fact]
    public void An_answer_that_does_not_permit_says_what_was_undertaken_and_stays_as_it_is()
    {
        var question = Asked with { Actor = Stranger };
        var without = Document.Ask(question);
        var answer = With(TheDeclaration).Ask(question);
        answer.Outcome.Should().Be(Outcome.NotLicensed).And.Be(without.Outcome);
        answer.Undertakings.Should().ContainSingle().Which.Declaration.Should().Be(TheDeclaration.Id);
        (answer with { Undertakings = [] }).Should().Be(without);
        ProofText.Of(answer, With(TheDeclaration)).Should().Contain("Undertaken towards standards bodies, which is no licence:").And.Contain("declaration of owner: binds owner");
    }

    [Fact]
    public void An_answer_that_permits_or_that_nothing_was_undertaken_for_says_nothing_of_it()
    {
        With(TheDeclaration).Ask(Asked).Undertakings.Should().BeEmpty();
        With(TheDeclaration with { Undertaking = new LicensingUndertaking { Policy = UndertakingPolicy.Etsi, Option = UndertakingOption.Unwilling } }).Ask(Asked with { Actor = Stranger }).Undertakings.Should().BeEmpty();
    }

    [Fact]
    public void Of_several_patents_each_says_its_own()
    {
        var document = With(TheDeclaration) with { Patents = [Invention, PatentOf(Q, Owner)] };
        var answer = document.Ask(Asked with { Actor = Stranger, Patents = PatentScope.Listed(P, Q) });
        answer.Each.Select(each => each.Undertakings.Count).Should().Equal(1, 0);
        answer.Undertakings.Should().BeEmpty();
    }

    private static LicensingDocument With(EssentialityDeclaration declaration, ValueList<LicensingModel.Patents.TitleHolding>? holders = null)
        => Document with { Declarations = [declaration], Patents = [holders is null ? Invention : Invention with { Holders = holders }] };

    private static DeclaredUndertaking Find(EssentialityDeclaration declaration, ValueList<LicensingModel.Patents.TitleHolding>? holders = null) => With(declaration, holders).UndertakingsOf(P, Day).Single();
}
