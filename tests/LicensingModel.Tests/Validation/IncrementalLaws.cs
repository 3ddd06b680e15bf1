using LicensingModel.Agreements;
using LicensingModel.Diagnostics;
using LicensingModel.Parties;
using LicensingModel.Provisions;
using LicensingModel.Tests.RealDeals;
using LicensingModel.Tests.Serialization.Generated;
using LicensingModel.Validation;
using LicensingModel.Validation.Rules;

namespace LicensingModel.Tests.Validation;

public class IncrementalLaws
{
    private static readonly DiagnosticDescriptor _busy = new("ACME1", Severity.Advisory, "Busy", "`{0}` is a party of {1} agreements.");
    private static readonly DiagnosticDescriptor _far = new("ACME2", Severity.Advisory, "Far", "`{0}` stands in `{1}`.");
    private static readonly DiagnosticDescriptor _odd = new("ACME3", Severity.Advisory, "Odd", "Never reported.");

    /// <summary>Rules of a host that look at the whole document, at other agreements, and that fail.</summary>
    private static RuleSet Host { get; } = RuleSet.Default.With(
        ValidationRule.Of<Party>("busy", [_busy], static (party, context) => context.Report(_busy, "", party.Id.Value, $"{context.Document.Agreements.Count(agreement => agreement.Parties.Any(side => side.Parties.Contains(party.Id)))}")),
        ValidationRule.Of<Provision>("far", [_far], static (provision, context) =>
        {
            foreach (var id in Names.Provisions.Select(ProvisionId.Parse))
            {
                if (id.Value[^1] == provision.Id.Value[^1] && context.AgreementOf(id) is { } other && other.Id != context.Agreement!.Id)
                    context.Report(_far, "", id.Value, other.Title.ToString());
            }
        }),
        ValidationRule.Of<RecordedEvent>("odd", [_odd], static (happening, context) =>
        {
            if (happening.Provisions.Any(id => context.Find(id) is null))
                throw new InvalidOperationException($"It cannot do with `{happening.Id}`.");
        }));

    public static TheoryData<string> Sets => ["default", "host", "integrity", "few"];

    [Theory]
    [MemberData(nameof(Sets))]
    public void What_is_found_after_any_changes_is_what_is_found_in_the_whole(string name)
    {
        var rules = name switch
        {
            "host" => Host,
            "integrity" => RuleSet.Default.Only("LM2001", "LM2002", "LM2010", "LM2012"),
            "few" => Host.WithMaximumFindings(25).WithSeverity("LM2001", Severity.Info),
            _ => RuleSet.Default,
        };
        FixedSeed.Hold(25, seed =>
        {
            var dice = new Random(seed);
            var document = Broken(Documents.Of(seed), dice);
            var incremental = new IncrementalValidation(document, rules);
            Holds(incremental, rules);
            for (var step = 0; step < 6; step++)
            {
                var index = dice.Next(incremental.Document.Agreements.Count + 1);
                var changed = Agreement(incremental.Document, index, seed + step, dice);
                var before = incremental.Document;
                incremental.Change(index, changed).Should().BeSameAs(incremental.Findings);
                incremental.Document.Agreements[index].Should().Be(changed);
                before.Agreements.Count.Should().BeInRange(index, incremental.Document.Agreements.Count);
                Holds(incremental, rules);
            }

            return true;
        });
    }

    [Fact]
    public void An_agreement_that_comes_and_goes_leaves_nothing_behind()
    {
        foreach (var deal in Deal.Names.Select(Deal.Called))
        {
            var incremental = new IncrementalValidation(deal.Document);
            var (agreement, found) = (deal.Document.Agreements[0], incremental.Findings);
            incremental.Change(0, agreement with { Provisions = [], Amendments = [] });
            incremental.Change(0, agreement).Should().Equal(found, deal.Name);
            incremental.Document.Should().Be(deal.Document);
        }
    }

    [Fact]
    public void Only_what_changed_and_what_looked_at_it_is_looked_at_again()
    {
        List<string> seen = [];
        var rules = RuleSet.Default.With(
            ValidationRule.Of<Provision>("looks", [_odd], (provision, context) =>
            {
                seen.Add(provision.Id.Value);
                if (provision.Id.Value == "looks")
                    context.Find(ProvisionId.Parse("seen"));
            }),
            ValidationRule.Of<Party>("parties", [_busy], (party, _) => seen.Add(party.Id.Value)));
        var document = new LicensingDocument
        {
            Parties = [new() { Id = PartyId.Parse("alpha"), Kind = PartyKind.Company, Name = LocalizedText.Of("en", "Alpha") }],
            Agreements = [With("a", "seen"), With("b", "looks"), With("c", "apart")],
        };
        var incremental = new IncrementalValidation(document, rules);
        seen.Clear();
        incremental.Change(0, With("a", "seen", "more"));
        seen.Should().BeEquivalentTo("seen", "more", "looks");
        seen.Clear();
        incremental.Change(2, With("c", "apart"));
        seen.Should().Equal("apart");
        seen.Clear();
        incremental.Change(3, With("d", "new"));
        seen.Should().Equal("new");
    }

    [Fact]
    public void A_change_that_a_rule_breaks_off_is_made_good_at_the_next()
    {
        var cancels = true;
        var rules = RuleSet.Default.With(ValidationRule.Of<Provision>("slow", [_odd], (provision, _) =>
        {
            if (cancels && provision.Id.Value == "slow")
                throw new OperationCanceledException();
        }));
        var incremental = new IncrementalValidation(new LicensingDocument { Agreements = [With("a", "one"), With("b", "two")] }, rules);
        incremental.Invoking(one => one.Change(0, With("a", "slow"))).Should().Throw<OperationCanceledException>();
        cancels = false;
        incremental.Change(1, With("b", "slow"));
        Holds(incremental, rules);
        incremental.Findings.Should().Contain(finding => finding.Code == "LM2002");
    }

    [Fact]
    public void There_is_no_agreement_beyond_the_next()
    {
        var incremental = new IncrementalValidation(new LicensingDocument());
        incremental.Invoking(one => one.Change(1, With("a"))).Should().Throw<ArgumentOutOfRangeException>();
        incremental.Invoking(one => one.Change(-1, With("a"))).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static void Holds(IncrementalValidation incremental, RuleSet rules) => incremental.Findings.Should().Equal(incremental.Document.Validate(rules));

    private static Agreement With(string id, params string[] provisions) => new()
    {
        Id = AgreementId.Parse(id),
        Title = LocalizedText.Of("en", id),
        Kind = AgreementKind.PatentLicense,
        Completeness = Completeness.Press,
        Provisions = [.. provisions.Select(name => new Provision { Id = ProvisionId.Parse(name), Body = new LicensingModel.Provisions.General.GeneralTerm { Topic = LicensingModel.Provisions.General.GeneralTopic.Known[0] } })],
    };

    /// <summary>The same with ids that lead nowhere, and some declared twice.</summary>
    private static LicensingDocument Broken(LicensingDocument document, Random dice)
        => document with
        {
            Agreements = [.. document.Agreements.Select(agreement => dice.Next(3) == 0 ? agreement with { Provisions = [.. agreement.Provisions.Where(_ => dice.Next(4) > 0)] } : agreement)],
            Parties = dice.Next(3) == 0 ? [.. document.Parties.Skip(1)] : document.Parties,
        };

    /// <summary>Another agreement for a place: of another document, with provisions of another agreement, without some of its own, or under another id.</summary>
    private static Agreement Agreement(LicensingDocument document, int index, int seed, Random dice)
    {
        var other = Documents.Of(seed + 1000).Agreements;
        var drawn = other[dice.Next(other.Count)];
        if (index == document.Agreements.Count)
            return dice.Next(2) == 0 ? drawn : drawn with { Id = AgreementId.Parse($"added-{index}"), Provisions = [] };

        var present = document.Agreements[index];
        var neighbour = document.Agreements[dice.Next(document.Agreements.Count)];
        return dice.Next(6) switch
        {
            0 => drawn,
            1 => present with { Provisions = [.. present.Provisions.Where(_ => dice.Next(2) == 0)] },
            2 => present with { Provisions = [.. present.Provisions, .. neighbour.Provisions] },
            3 => present with { Id = AgreementId.Parse($"renamed-{index}") },
            4 => present with { Provisions = [.. present.Provisions.Select(provision => provision with { Id = ProvisionId.Parse(dice.Next(2) == 0 ? $"{provision.Id}-moved" : provision.Id.Value) })] },
            _ => present with { Provisions = [.. drawn.Provisions], Amendments = neighbour.Amendments },
        };
    }
}
