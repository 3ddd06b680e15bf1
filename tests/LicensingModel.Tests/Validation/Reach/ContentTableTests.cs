using System.Reflection;
using LicensingModel.Diagnostics;
using LicensingModel.Tests.Serialization.Generated;
using LicensingModel.Validation;
using LicensingModel.Validation.Rules;

namespace LicensingModel.Tests.Validation.Reach;

public class ContentTableTests
{
    private static readonly DiagnosticDescriptor _seen = new("ACME1", Severity.Info, "Seen", "Seen.");

    [Fact]
    public void The_table_holds_what_may_stand_in_each_element()
    {
        var file = Checkout.PathTo("src", "LicensingModel", "Validation", "Reach", "ElementContents.cs");
        var current = ContentTable.Source();
        if (Checkout.IsApproving)
            File.WriteAllText(file, current);
        File.ReadAllText(file).ReplaceLineEndings("\n").Should().Be(current, "the table follows the model: LICENSINGMODEL_APPROVE=1 dotnet test tests/LicensingModel.Tests --filter ContentTable, and build again");
    }

    [Fact]
    public void The_table_of_members_leads_to_what_may_stand_in_each_element()
    {
        var file = Checkout.PathTo("src", "LicensingModel", "Validation", "Reach", "ElementMembers.cs");
        var current = MemberTable.Source();
        if (Checkout.IsApproving)
            File.WriteAllText(file, current);
        File.ReadAllText(file).ReplaceLineEndings("\n").Should().Be(current, "the table follows the model: LICENSINGMODEL_APPROVE=1 dotnet test tests/LicensingModel.Tests --filter ContentTable, and build again");
    }

    [Fact]
    public void Rules_come_to_every_element_and_term_that_a_document_shows_in_the_order_in_which_it_shows_them()
    {
        foreach (var seed in Enumerable.Range(1, 20))
        {
            var document = Documents.Of(seed);
            List<string> seen = [];
            document.Validate(Alone(
                ValidationRule.Of<Element>("all", [_seen], (element, context) => seen.Add($"{context.Place()} {element.GetType()}")),
                ValidationRule.OfTerms("terms", [new("ACME2", Severity.Info, "All", "All.")], (term, context) => seen.Add($"{context.Place()} {term.GetType()}"))));
            seen.Should().Equal(ShownWalk.Of(document), $"in document {seed}");
        }
    }

    [Fact]
    public void A_rule_knows_the_agreement_and_the_provision_around_what_it_looks_at()
    {
        var document = Documents.Of(11);
        document.Validate(Alone(ValidationRule.Of<Element>("all", [_seen], (element, context) =>
        {
            var at = context.Place().Segments;
            context.Agreement.Should().Be(at.Count > 1 && at[0] == "agreements" ? document.Agreements[int.Parse(at[1], System.Globalization.CultureInfo.InvariantCulture)] : null);
            if (at is ["agreements", _, "provisions", _, ..])
                context.Provision.Should().Be(context.Agreement!.Provisions[int.Parse(at[3], System.Globalization.CultureInfo.InvariantCulture)]);
            else if (!at.Contains("amendments"))
                context.Provision.Should().BeNull();
        }))).Should().BeEmpty();
    }

    [Fact]
    public void A_rule_about_one_type_comes_to_every_element_of_it_although_the_walk_passes_over_the_rest()
    {
        foreach (var seed in Enumerable.Range(1, 6))
        {
            var document = Documents.Of(seed);
            List<(Type Type, string Place)> all = [];
            document.Validate(Alone(ValidationRule.Of<Element>("all", [_seen], (element, context) => all.Add((element.GetType(), context.Place().ToString())))));
            foreach (var type in all.Select(entry => entry.Type).Distinct())
                Places(document, type).Should().Equal(all.Where(entry => entry.Type == type).Select(entry => entry.Place), $"rules look at {type.Name} (seed {seed})");
        }
    }

    [Fact]
    public void A_rule_about_terms_comes_to_every_term()
    {
        List<string> alone = [];
        List<string> beside = [];
        var terms = (List<string> places) => ValidationRule.OfTerms("terms", [_seen], (_, context) => places.Add(context.Place().ToString()));
        Documents.Of(7).Validate(Alone(terms(alone)));
        Documents.Of(7).Validate(Alone(ValidationRule.Of<Element>("all", [new("ACME2", Severity.Info, "All", "All.")], (_, _) => { }), terms(beside)));
        alone.Should().NotBeEmpty().And.Equal(beside);
    }

    [Fact]
    public void Where_no_rule_looks_the_walk_does_not_go()
    {
        var document = Documents.Of(3);
        var rules = Alone(ValidationRule.Of<LicensingModel.Parties.Party>("parties", [_seen], (_, _) => { }));
        rules.Plans.Of(document.Agreements).IsEntered.Should().BeFalse();
        rules.Plans.Of(document.Parties).IsEntered.Should().BeTrue();
        rules.Plans.Of(document).IsEntered.Should().BeTrue();
    }

    private static RuleSet Alone(params ReadOnlySpan<ValidationRule> rules)
    {
        var set = RuleSet.Default.With(rules);
        return set.Only([.. set.Descriptors.Select(descriptor => descriptor.Code).Where(code => code.StartsWith("ACME", StringComparison.Ordinal))]);
    }

    private static List<string> Places(LicensingModel.Agreements.LicensingDocument document, Type type)
        => (List<string>)typeof(ContentTableTests).GetMethod(nameof(PlacesOf), BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(type).Invoke(null, [document])!;

    private static List<string> PlacesOf<T>(LicensingModel.Agreements.LicensingDocument document)
        where T : Element
    {
        List<string> places = [];
        document.Validate(Alone(ValidationRule.Of<T>("one", [_seen], (_, context) => places.Add(context.Place().ToString()))));
        return places;
    }
}
