using LicensingModel.Patents.Declarations;
using NodaTime;

namespace LicensingModel.Tests.Patents.Declarations;

public class PolicyRuleTests
{
    [Theory]
    [InlineData("etsi", "frand unwilling")]
    [InlineData("ituIsoIec", "royaltyFree frand unwilling")]
    [InlineData("ieee", "royaltyFree frand statedRate notEnforced unwilling notAware")]
    [InlineData("ietf", "noLicenseRequired royaltyFree frand toBeProvided unwilling asWritten")]
    public void Every_policy_has_the_options_of_its_form(string policy, string options)
        => string.Join(' ', PolicyRule.All.Where(rule => rule.Policy == UndertakingPolicy.Parse(policy)).Select(rule => rule.Option)).Should().Be(options);

    [Fact]
    public void Every_rule_says_where_it_is_from()
    {
        PolicyRule.All.Should().OnlyContain(rule => rule.Source.Length > 0 && rule.Words.Length > 0);
        PolicyRule.All.Select(rule => (rule.Policy, rule.Option)).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void An_option_that_the_policy_does_not_have_has_no_rule()
    {
        PolicyRule.Find(UndertakingPolicy.Etsi, UndertakingOption.RoyaltyFree).Should().BeNull();
        PolicyRule.Find(UndertakingPolicy.Parse("acme"), UndertakingOption.Frand).Should().BeNull();
        new LicensingUndertaking { Policy = UndertakingPolicy.Etsi, Option = UndertakingOption.Frand }.Rule.Should().BeSameAs(PolicyRule.Find(UndertakingPolicy.Etsi, UndertakingOption.Frand));
    }

    [Theory]
    [InlineData("etsi", "frand", "2013-04-01", "true")]
    [InlineData("etsi", "frand", "2013-03-31", "unknown")]
    [InlineData("etsi", "frand", null, "unknown")]
    [InlineData("etsi", "unwilling", "2020-01-01", "unknown")]
    [InlineData("ituIsoIec", "frand", "2014-01-01", "unknown")]
    [InlineData("ieee", "frand", "2014-12-31", "unknown")]
    [InlineData("ieee", "notEnforced", "2015-03-15", "true")]
    [InlineData("ietf", "frand", "2017-06-01", "true")]
    [InlineData("ietf", "asWritten", "2020-01-01", "unknown")]
    public void Successors_are_bound_only_since_the_text_says_so(string policy, string option, string? made, string expected)
        => PolicyRule.Find(UndertakingPolicy.Parse(policy), UndertakingOption.Parse(option))!.BindsSuccessors(Day(made)).ToString().Should().Be(expected);

    [Theory]
    [InlineData("etsi", "frand", "1994-11-23", "true")]
    [InlineData("etsi", "frand", "1994-11-22", "unknown")]
    [InlineData("ituIsoIec", "royaltyFree", "2013-01-01", "true")]
    [InlineData("ituIsoIec", "royaltyFree", "2011-01-01", "unknown")]
    public void An_undertaking_is_irrevocable_only_since_the_text_says_so(string policy, string option, string made, string expected)
        => PolicyRule.Find(UndertakingPolicy.Parse(policy), UndertakingOption.Parse(option))!.IsIrrevocable(Day(made)).ToString().Should().Be(expected);

    [Fact]
    public void A_declaration_of_no_standard_at_all_is_refused()
        => FluentActions.Invoking(() => new EssentialityDeclaration { Id = DeclarationId.Parse("d"), Declarant = PartyId.Parse("p"), Standards = ValueSet<StandardId>.Empty })
            .Should().Throw<ArgumentException>();

    [Fact]
    public void The_page_has_a_row_for_every_rule_with_its_days()
    {
        var rows = File.ReadAllLines(Checkout.PathTo("docs", "standards.md")).Where(line => line.Contains("` | ", StringComparison.Ordinal) && line.Count(character => character == '|') == 8).Select(line => line.Split('|').Select(cell => cell.Trim()).ToArray()).Select(cells => (cells[2], cells[3], cells[4], cells[5], cells[6]));
        rows.Should().Equal(PolicyRule.All.Select(rule => (
            $"`{rule.Option}`",
            rule.IsFree.IsTrue ? "yes" : rule.IsFree.IsFalse ? "no" : "unknown",
            rule.AllowsReciprocity ? "yes" : "no",
            rule.IrrevocableSince is { } irrevocable ? IsoDay.Format(irrevocable) : "—",
            rule.BindsSuccessorsSince is { } binding ? IsoDay.Format(binding) : "—")));
    }

    private static LocalDate? Day(string? text) => text is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
