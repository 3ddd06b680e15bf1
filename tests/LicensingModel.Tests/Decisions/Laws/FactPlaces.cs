using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Integrity;
using LicensingModel.Patents;
using LicensingModel.Provisions;

namespace LicensingModel.Tests.Decisions.Laws;

/// <summary>The place in a document of what an answer says is missing: the thing that it names, and the member of it to which its term leads.</summary>
internal sealed class FactPlaces
{
    private readonly LicensingDocument _document;
    private readonly Dictionary<string, List<Element>> _things = [];

    internal FactPlaces(LicensingDocument document)
    {
        _document = document;
        foreach (var (id, thing) in Things(document))
        {
            if (!_things.TryGetValue(id, out var same))
                _things.Add(id, same = []);
            same.Add(thing);
        }
    }

    /// <summary>What is wrong with a fact, in words; null where it leads to a member that a thing of the document has, or could have.</summary>
    internal string? Wrong(MissingFact fact)
    {
        // Of a term that several sources give, the label of the term is told.
        if (fact is { Why: MissingReason.Contested, Term: "value" })
            return null;
        if (fact.Subject == "document")
            return Leads(_document, fact.Term) ? null : $"document: {fact.Term}";
        if (IsListed(fact))
            return null;
        if (!_things.TryGetValue(fact.Subject, out var things))
            return $"nothing: {fact.Subject} {fact.Term}";
        return things.Exists(thing => Leads(thing, fact.Term)) ? null : $"{things[0].GetType().Name}: {fact.Term}";
    }

    /// <summary>Whether it is something that would stand in a list of the document, by what it would be: a kind of event, a matter that is found, a member.</summary>
    private bool IsListed(MissingFact fact) => fact.Subject switch
    {
        "events" => LicensingModel.Conditions.EventKind.TryParse(fact.Term, out var kind) && kind.IsKnown,
        "determinations" => DeterminationMatter.TryParse(fact.Term, out var matter) && matter.IsKnown,
        "patents" => Leads(new Patent { Id = PatentId.Parse("any") }, fact.Term),
        "question" => fact.Term.Split('/')[0] is "act" or "sales" or "country" or "units" or "remedy",
        "agreements" => _document.Agreements.Any(agreement => Leads(agreement, fact.Term)),
        _ => false,
    };

    /// <summary>Whether names lead to a member, from an element or, of a provision, from its body. Within a term they are not followed.</summary>
    private static bool Leads(Element element, string path)
    {
        if (element is Provision provision && Leads(provision.Body, path))
            return true;
        var (first, rest) = path.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash ? (path[..slash], path[(slash + 1)..]) : (path, string.Empty);
        if (element.UnrecognizedMembers.Any(member => member.Name == first))
            return true;
        if (!MemberNames.Of(element.Accept).Contains(first))
            return false;
        return rest.Length == 0 || MemberWalk.Of(element).FirstOrDefault(member => member.Member == first).Value is not Element inner || Leads(inner, rest);
    }

    private static IEnumerable<(string Id, Element Thing)> Things(LicensingDocument document)
        => document.Parties.Select(static one => (one.Id.Value, (Element)one))
            .Concat(document.Patents.Select(static one => (one.Id.Value, (Element)one)))
            .Concat(document.Intangibles.Select(static one => (one.Id.Value, (Element)one)))
            .Concat(document.Products.Select(static one => (one.Id.Value, (Element)one)))
            .Concat(document.Standards.Select(static one => (one.Id.Value, (Element)one)))
            .Concat(document.Events.Select(static one => (one.Id.Value, (Element)one)))
            .Concat(document.Determinations.Select(static one => (one.Id.Value, (Element)one)))
            .Concat(document.Declarations.Select(static one => (one.Id.Value, (Element)one)))
            .Concat(document.Agreements.Select(static one => (one.Id.Value, (Element)one)))
            .Concat(document.Agreements.SelectMany(static one => one.Amendments).Select(static one => (one.Id.Value, (Element)one)))
            .Concat(document.Agreements.SelectMany(static one => one.Provisions).Select(static one => (one.Id.Value, (Element)one)));
}
