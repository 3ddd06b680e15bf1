using LicensingModel.Agreements;
using LicensingModel.Agreements.Changes;
using LicensingModel.Comparison;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Interchange;
using LicensingModel.Patents.Scopes;
using LicensingModel.Products.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Collaboration;
using LicensingModel.Provisions.Effects;
using LicensingModel.Provisions.General;
using LicensingModel.Provisions.Rights;
using static LicensingModel.Tests.Decisions.Worlds;

namespace LicensingModel.Tests.Comparison;

/// <summary>What changed from one small world to another.</summary>
public class DocumentComparisonTests
{
    private static readonly ComparisonOptions Some = new() { MostQuestions = 400 };

    [Fact]
    public void A_document_and_itself_are_shown_to_be_equal()
    {
        var comparison = Document.CompareWith(Document);
        comparison.Differs.Should().BeFalse();
        comparison.Coverage.Should().Be(new CoverageComparison { Method = ComparisonMethod.Exact });
        comparison.Coverage.IsEqual.Should().Be(Truth.True);
    }

    [Fact]
    public void What_is_taken_away_is_narrower_and_what_is_given_is_wider()
    {
        var narrow = With(TheGrant with { Acts = Disclosed.Stated<ValueSet<Act>>([Act.Make]) });
        Directions(Document, narrow).Should().Contain(CoverageDirection.Narrowed).And.NotContain(CoverageDirection.Widened);
        Directions(narrow, Document).Should().Contain(CoverageDirection.Widened).And.NotContain(CoverageDirection.Narrowed);
    }

    [Fact]
    public void What_is_not_captured_any_more_is_not_known_any_more()
    {
        var unknown = With(TheGrant with { Territory = Disclosed<Territory>.Undisclosed });
        Directions(Document, unknown).Should().Contain(CoverageDirection.BecameUnknown).And.NotContain(CoverageDirection.Narrowed);
        Directions(unknown, Document).Should().Contain(CoverageDirection.BecameKnown).And.NotContain(CoverageDirection.Widened);
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public void One_hidden_change_is_found_in_coverage(string name, LicensingDocument changed)
    {
        var comparison = Document.CompareWith(changed, Some);
        comparison.Terms.Should().ContainSingle(name).Which.Provision.Should().Be(Licence.Id);
        comparison.Coverage.Differences.Should().NotBeEmpty(name);
        comparison.Coverage.IsEqual.Should().Be(Truth.False);
        ExamplesDiffer(comparison);
    }

    public static TheoryData<string, LicensingDocument> Changes => new()
    {
        { "a country", With(TheGrant with { Territory = Territory.Worldwide.Except(Territory.Of(DE)) }) },
        { "a product", With(TheGrant with { Products = ProductScope.All.Except(ProductScope.In(FoldingPhones)) }) },
        { "an act", With(TheGrant with { Acts = Disclosed.Stated(Act.Known.Where(static act => act != Act.Import).ToValueSet()) }) },
        { "a grantee", With(TheGrant with { Grantees = Only(Other) }) },
        { "a patent", With(TheGrant with { Subject = PatentScope.Listed(Q) }) },
        { "an end", With(Licence with { Term = new() { Until = Date(2020, 1, 1) } }) },
        { "a condition", With(Licence with { Condition = Condition(Closing) }) },
        { "its binding effect", With(Licence with { BindingEffect = BindingEffect.NonBinding }) },
        { "what it gives", With(TheGrant with { Effect = GrantEffect.CovenantNotToSue }) },
    };

    [Fact]
    public void Other_ids_are_no_change_and_are_told()
    {
        var renamed = Document with
        {
            Parties = Document.Parties.Select(static party => party.Id == Licensee ? party with { Id = PartyId.Parse("acme") } : party).ToValueList(),
            Agreements =
            [
                Contract with
                {
                    Id = AgreementId.Parse("contract"),
                    Parties = [new() { Role = PartyRole.Party, Parties = [Owner, PartyId.Parse("acme")] }],
                    Provisions = [Licence with { Id = ProvisionId.Parse("licence"), Body = TheGrant with { Grantees = Only(PartyId.Parse("acme")) } }],
                },
            ],
        };
        var comparison = Document.CompareWith(renamed);
        comparison.Terms.Should().BeEmpty();
        comparison.New.Should().Be(Document);
        comparison.Renames.Should().Equal(new IdRename("party", "licensee", "acme"), new IdRename("agreement", "agreement", "contract"), new IdRename("provision", "grant", "licence"));
        comparison.Coverage.IsEqual.Should().Be(Truth.True);
    }

    [Fact]
    public void What_is_new_does_not_take_the_place_of_what_has_its_id()
    {
        var more = ProvisionOf("grant", GrantOf(Owner, Other, PatentScope.Listed(P)));
        var comparison = Document.CompareWith(With(more, Licence with { Id = ProvisionId.Parse("first") }), Some);
        comparison.Renames.Should().Contain(new IdRename("provision", "grant", "first")).And.Contain(new IdRename("provision", "grant-new", "grant"));
        comparison.Terms.Should().ContainSingle().Which.Should().Match<TermChange>(change => change.Kind == TermChangeKind.Added && change.Provision!.Value == "grant-new");
        comparison.Coverage.Differences.Select(static difference => difference.Direction).Should().Contain(CoverageDirection.Widened);
    }

    [Fact]
    public void A_provision_that_moved_to_another_agreement_is_gone_and_new()
    {
        var two = With(Contract, AgreementOf("second", ProvisionOf("more", GrantOf(Owner, Other, PatentScope.Listed(P)))));
        var comparison = two.CompareWith(With(Contract), Some);
        comparison.Terms.Should().ContainSingle().Which.Should().Match<TermChange>(change => change.Kind == TermChangeKind.Removed && change.Provision == null && change.Agreement!.Value == "second");
        comparison.Coverage.Differences.Select(static difference => difference.Direction).Should().Contain(CoverageDirection.Narrowed);
        ExamplesDiffer(comparison);
    }

    [Fact]
    public void Names_titles_and_clauses_change_in_words_and_not_in_coverage()
    {
        var other = With(Contract with { Title = Text("renamed"), Provisions = [Licence with { Clause = ClauseReference.Parse("2.1") }] });
        var comparison = Document.CompareWith(other);
        comparison.Terms.Select(static change => change.Member).Should().Equal("title", "clause");
        comparison.Coverage.Method.Should().Be(ComparisonMethod.Exact);
        comparison.Coverage.IsEqual.Should().Be(Truth.True);
        comparison.Differs.Should().BeTrue();
    }

    [Fact]
    public void The_same_countries_written_otherwise_are_shown_to_be_the_same()
    {
        var listed = With(TheGrant with { Territory = Territory.Of(DE, US) });
        var comparison = listed.CompareWith(With(TheGrant with { Territory = Territory.Parse("AT, DE, US except AT", null) }));
        comparison.Coverage.IsEqual.Should().Be(Truth.True);
    }

    [Fact]
    public void Joint_work_that_nothing_refers_to_is_shown_to_mean_nothing_for_coverage()
    {
        var comparison = With(Licence, ProvisionOf("work", new CollaborationScope { Participants = [Owner, Licensee] })).CompareWith(Document);
        comparison.Terms.Should().ContainSingle();
        comparison.Coverage.IsEqual.Should().Be(Truth.True);
    }

    [Fact]
    public void What_no_question_shows_is_not_said_to_be_equal()
    {
        var other = With(TheGrant with { Revocability = Disclosed<Revocability>.Redacted });
        var comparison = Document.CompareWith(other, new ComparisonOptions { MostQuestions = 5 });
        comparison.Coverage.Method.Should().Be(ComparisonMethod.Searched);
        comparison.Coverage.IsEqual.Should().Be(comparison.Coverage.Differences.Count > 0 ? Truth.False : Truth.Unknown);
        comparison.Coverage.Asked.Should().BeLessThanOrEqualTo(5);
        comparison.Coverage.IsBoundExceeded.Should().BeTrue();
    }

    [Fact]
    public void A_restatement_with_one_hidden_change_is_found_in_coverage()
    {
        var quiet = With(Contract with { Amendments = [Restated(Licence)] });
        var hidden = With(Contract with { Amendments = [Restated(Licence with { Body = TheGrant with { Territory = Territory.Worldwide.Except(Territory.Of(DE)) } })] });
        var comparison = quiet.CompareWith(hidden, Some);
        comparison.Coverage.Differences.Should().Contain(static difference => difference.Direction == CoverageDirection.Narrowed);
        ExamplesDiffer(comparison);
    }

    [Fact]
    public void A_duty_is_found_by_what_is_owed_and_would_be_a_breach()
    {
        var with = With(Licence, ProvisionOf("duty", Duty.MustNot(DutyAction.Compete, Licensee, Owner)));
        var comparison = with.CompareWith(Document, Some);
        comparison.Coverage.Differences.Should().NotBeEmpty().And.OnlyContain(difference => difference.Provision! == ProvisionId.Parse("duty"));
        ExamplesDiffer(comparison);
    }

    [Fact]
    public void A_clause_that_waits_for_something_is_found_by_supposing_it()
    {
        var with = With(Licence, ProvisionOf("suspension", Effect.DefensiveSuspension(Licensee, Owner, Licence.Id)));
        var comparison = with.CompareWith(Document, Some);
        comparison.Coverage.Differences.Should().Contain(static difference => !difference.Question.Assume.IsEmpty);
        ExamplesDiffer(comparison);
    }

    [Fact]
    public void A_grant_of_what_is_only_described_is_found_by_supposing_what_is_described()
    {
        var vague = ProvisionOf("vague", GrantOf(Owner, Licensee, PatentScope.Listed(Q)) with { Subject = Described("the background"), Territory = Disclosed<Territory>.NotCaptured });
        var other = ProvisionOf("other", GrantOf(Owner, Licensee, PatentScope.Listed(Q)) with { Subject = Described("the foreground"), Acts = Disclosed<ValueSet<Act>>.NotCaptured });
        var comparison = With(vague, other).CompareWith(With(other), Some);
        comparison.Coverage.Undecided.Should().BeEmpty();
        var example = comparison.Coverage.Differences.First(static difference => difference.Direction == CoverageDirection.Narrowed);
        example.Provision.Should().Be(vague.Id);
        example.Question.Assume.Determinations.Should().Contain(static found => found.Finding.Equals(Disclosed.Stated(DeterminationResult.Yes)));
        ExamplesDiffer(comparison);
        var text = LicensingModel.Rendering.Comparing.ComparisonSheet.ToText(comparison);
        text.Should().Contain("if: supposed-patent: Is it what is described? It is found, for");
    }

    [Fact]
    public void An_example_supposes_nothing_that_it_does_not_need()
    {
        var vague = ProvisionOf("vague", GrantOf(Owner, Licensee, PatentScope.Listed(Q)) with { Subject = Described("the background") });
        var example = With(vague).CompareWith(With(Contract with { Provisions = [] }), Some).Coverage.Differences.First(static difference => difference.Direction == CoverageDirection.Narrowed);
        example.Question.Assume.Provisions.Should().BeEmpty();
        example.Question.Assume.Patents.Should().ContainSingle();
        example.Question.Assume.Determinations.Should().ContainSingle();
    }

    [Fact]
    public void What_no_question_showed_is_told_with_what_both_documents_miss()
    {
        var other = With(TheGrant with { Revocability = Disclosed<Revocability>.Redacted });
        var change = Document.CompareWith(other, new ComparisonOptions { MostQuestions = 1 }).Coverage;
        change.Differences.Should().BeEmpty();
        change.Undecided.Should().ContainSingle().Which.Should().Match<UndecidedChange>(left => left.Provision == Licence.Id && left.Asked == 1 && left.IsBoundExceeded);
    }

    [Fact]
    public void What_binds_nobody_is_shown_to_mean_nothing_although_other_clauses_speak_of_it()
    {
        var loose = ProvisionOf("loose", GrantOf(Owner, Licensee, PatentScope.Listed(Q))) with { BindingEffect = BindingEffect.AgreementToNegotiate };
        var talks = ProvisionOf("talks", new TriggeredEffect { Consequence = Consequence.Negotiate, Trigger = Condition(Closing), Targets = [ProvisionId.Parse("loose")] });
        With(Licence, loose, talks).CompareWith(With(Licence, talks)).Coverage.IsEqual.Should().Be(Truth.True);
        With(Licence, loose with { BindingEffect = BindingEffect.Binding }, talks).CompareWith(With(Licence, talks), Some).Coverage.IsEqual.Should().Be(Truth.False);
    }

    [Fact]
    public void A_lone_clause_on_assignment_in_words_leaves_open_what_is_open_without_it()
    {
        var words = ProvisionOf("assignment", new GeneralTerm { Topic = GeneralTopic.Assignment, Text = Text("with consent") });
        var open = ProvisionOf("open", new GeneralTerm { Topic = GeneralTopic.ChangeOfControl, Text = Text("tell us") });
        var rule = ProvisionOf("rule", Duty.MustNot(DutyAction.Assign, Licensee, Owner));
        With(Licence, words, open).CompareWith(With(Licence, open)).Coverage.IsEqual.Should().Be(Truth.True);
        With(Licence, words, open, rule).CompareWith(With(Licence, open, rule), Some).Coverage.Method.Should().Be(ComparisonMethod.Searched);
    }

    private static Disclosed<PatentScope> Described(string words) => Disclosed.Stated<PatentScope>(new PatentsDescribed { Description = Text(words) });

    [Fact]
    public void The_same_documents_compare_the_same() => Document.CompareWith(With(TheGrant with { Territory = Territory.Of(US) }), Some)
        .Should().Be(Document.CompareWith(With(TheGrant with { Territory = Territory.Of(US) }), Some));

    private static Amendment Restated(Provision provision) => new()
    {
        Id = AmendmentId.Parse("restated"),
        Title = Text("restated"),
        Signed = Date(2018, 1, 1),
        Effective = Date(2018, 1, 1),
        Changes = [new RestateText { Provisions = [provision], Completeness = Completeness.FullText }],
    };

    private static Disclosed<LicensingModel.Conditions.Condition> Condition(EventId id) => LicensingModel.Conditions.Condition.After(id);

    private static IEnumerable<CoverageDirection> Directions(LicensingDocument before, LicensingDocument after)
    {
        var comparison = before.CompareWith(after, Some);
        ExamplesDiffer(comparison);
        return comparison.Coverage.Differences.Where(static difference => difference.Question is MayQuestion).Select(static difference => difference.Direction);
    }

    /// <summary>Each question, asked again as anybody asks it, gives both answers; and they differ.</summary>
    internal static void ExamplesDiffer(VersionComparison comparison)
    {
        foreach (var difference in comparison.Coverage.Differences)
        {
            var (before, after) = (ForTheDay(comparison.Old.Ask(difference.Question)), ForTheDay(comparison.New.Ask(difference.Question)));
            before.Should().Be(difference.Before);
            after.Should().Be(difference.After);
            before.Should().NotBe(after);
        }
    }

    private static Answer ForTheDay(Answer answer) => answer is MayAnswer may ? may with { ChangesOn = null } : answer;
}
