using LicensingModel.Agreements;

namespace LicensingModel.Tests.Serialization.Generated;

/// <summary>That the generator is wide: what it never makes, no law speaks of.</summary>
public class GeneratedDocumentTests
{
    private const int Sample = 600;

    private static readonly Census Found = Census.Of(Enumerable.Range(0, Sample).Select(Documents.Of));

    [Fact]
    public void Every_element_of_a_document_is_generated()
    {
        var all = typeof(Element).Assembly.GetTypes().Where(type => typeof(Element).IsAssignableFrom(type) && !type.IsAbstract);
        all.Except(Found.Elements).Select(type => type.Name).Should().BeEmpty();
    }

    [Fact]
    public void Every_term_is_generated_in_every_state_and_stated_with_claims_with_a_choice_and_with_unknown_members()
    {
        string[] forms = [.. Enum.GetNames<DisclosureState>(), "claims", "choice", "unknown"];
        var missing = Found.TermMembers.SelectMany(member => forms.Select(form => $"{member} {form}")).Except(Found.TermForms);
        missing.Should().BeEmpty();
    }

    [Fact]
    public void Every_element_is_generated_with_members_that_are_not_known()
    {
        // A day is a string, and what is not understood is kept as it came: neither has room for a member.
        var never = new[] { typeof(FixedDate) }.Concat(Found.Elements.Where(type => typeof(IUnrecognized).IsAssignableFrom(type)));
        Found.Elements.Except(Found.WithUnknownMembers).Except(never).Select(type => type.Name).Should().BeEmpty();
    }

    [Fact]
    public void Every_word_of_every_vocabulary_and_an_unknown_one_is_generated()
    {
        Found.WordsToFind.Except(Found.Words).Should().BeEmpty();
        var vocabularies = typeof(Element).Assembly.GetTypes().Where(type => type.BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition() == typeof(Code<>));
        vocabularies.Select(type => $"{type.Name} unknown").Except(Found.Words).Should().BeEmpty();
    }

    [Fact]
    public void Documents_differ() => Enumerable.Range(0, 50).Select(Documents.Of).Distinct<LicensingDocument>().Should().HaveCount(50);
}
