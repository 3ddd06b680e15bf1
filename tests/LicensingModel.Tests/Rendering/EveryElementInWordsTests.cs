using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Intangibles;
using LicensingModel.Patents.Scopes;
using LicensingModel.Products.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Rendering;
using LicensingModel.Rendering.Layouts;
using LicensingModel.Rendering.Words;
using LicensingModel.Tests.Serialization.Generated;
using Names = LicensingModel.Rendering.Words.Names;

namespace LicensingModel.Tests.Rendering;

/// <summary>That nothing in a document is without words, whatever it is: over generated documents, which hold every type of element.</summary>
public class EveryElementInWordsTests
{
    private static readonly LicensingDocument[] Sample = [.. Enumerable.Range(0, 60).Select(Documents.Of)];

    [Fact]
    public void No_element_is_called_by_the_name_of_its_type()
    {
        var seen = new HashSet<Type>();
        foreach (var document in Sample)
        {
            var words = new ValueWords(new Names(document, []));
            foreach (var element in Elements.In(document))
            {
                seen.Add(element.GetType());
                var said = words.Of(element);
                if (element is not (AllPatents or AllProducts or StandardEssentialPatents))
                    said.Should().NotBe(ValueWords.Spaced(element.GetType().Name));
                var type = element.GetType().Name.Split('`')[0];
                said.Should().NotBeNullOrWhiteSpace().And.NotContain(type + " {").And.NotContain("NotCaptured").And.NotContain("LicensingModel.");
            }
        }

        seen.Should().HaveCountGreaterThan(90);
    }

    [Fact]
    public void No_scope_or_condition_prints_as_the_name_of_its_type()
    {
        var scopes = Sample.SelectMany(Elements.In).Where(element => element is PatentScope or ProductScope or IntangibleScope or Condition).ToList();
        scopes.Should().NotContain(scope => scope.ToString().Contains(scope.GetType().Name, StringComparison.Ordinal));
    }

    [Fact]
    public void What_a_value_refers_to_is_named_in_its_words()
    {
        foreach (var document in Sample)
        {
            var names = new Names(document, []);
            var words = new ValueWords(names);
            foreach (var element in Elements.In(document).Where(element => element is not (IUnrecognized or LicensingDocument or Agreement or Provision or Claim)))
            {
                foreach (var party in References.In(element))
                    words.Of(element).Should().Contain(names.Of(party), "of a {0}", element.GetType().Name);
            }
        }
    }

    [Fact]
    public void Every_member_of_a_body_that_holds_something_stands_in_its_line_or_below_it()
    {
        foreach (var document in Sample)
        {
            var sheet = Set(document);
            foreach (var member in document.Agreements.SelectMany(agreement => agreement.Provisions).SelectMany(provision => References.In(provision.Body)))
                sheet.Should().Contain(new Names(document, []).Of(member));
        }
    }

    private static string Set(LicensingDocument document)
    {
        var layout = new TextLayout(1_000_000);
        new SheetWriter(layout, document, new Names(document, [])).Write(document.Agreements, isWholeDocument: true);
        return layout.ToString();
    }

    private sealed class Elements : ModelVisitor
    {
        private readonly List<Element> _elements = [];

        internal static List<Element> In(Element root)
        {
            var walk = new Elements();
            walk.VisitElement(root);
            return walk._elements;
        }

        protected internal override void VisitElement(Element element)
        {
            _elements.Add(element);
            base.VisitElement(element);
        }
    }

    /// <summary>The parties that an element names outside of what sources say.</summary>
    private sealed class References : ModelVisitor
    {
        private readonly List<PartyId> _ids = [];

        internal static List<PartyId> In(Element root)
        {
            var walk = new References();
            walk.VisitElement(root);
            return walk._ids;
        }

        protected internal override void VisitElement(Element element)
        {
            if (element is not Claim)
                base.VisitElement(element);
        }

        // What is written beside a value in a way that is not understood makes all of the term count as not understood.
        protected internal override void VisitTerm(Disclosed term)
        {
            if (term.IsStated && term.UnrecognizedMembers.Count == 0)
                base.VisitTerm(term);
        }

        protected internal override void VisitReference<T>(T id)
        {
            if (id is PartyId party)
                _ids.Add(party);
        }
    }
}
