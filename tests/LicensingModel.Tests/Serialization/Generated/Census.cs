using LicensingModel.Agreements;
using LicensingModel.Provisions;

namespace LicensingModel.Tests.Serialization.Generated;

/// <summary>What stands in documents: which elements, terms in which forms, and words.</summary>
internal sealed class Census : ModelVisitor
{
    private readonly Stack<Element> _owners = [];

    internal HashSet<Type> Elements { get; } = [];

    internal HashSet<Type> WithUnknownMembers { get; } = [];

    /// <summary>Every term by the element and member where it stands, as in <c>Agreement.signed</c>.</summary>
    internal HashSet<string> TermMembers { get; } = [];

    /// <summary>The same, each with what was found of it.</summary>
    internal HashSet<string> TermForms { get; } = [];

    internal HashSet<string> Words { get; } = [];

    /// <summary>The words of every vocabulary of which a word was found, and an unknown one.</summary>
    internal HashSet<string> WordsToFind { get; } = [];

    internal static Census Of(IEnumerable<LicensingDocument> documents)
    {
        var census = new Census();
        foreach (var document in documents)
            census.VisitElement(document);
        return census;
    }

    protected internal override void VisitElement(Element element)
    {
        var type = element.GetType();
        type = type.IsGenericType ? type.GetGenericTypeDefinition() : type;
        Elements.Add(type);
        if (element.UnrecognizedMembers.Count > 0)
            WithUnknownMembers.Add(type);
        if (element is UnrecognizedBody body)
            VisitCode(body.BearsOn);
        _owners.Push(element);
        base.VisitElement(element);
        _owners.Pop();
    }

    protected internal override void VisitTerm(Disclosed term)
    {
        Add(term.State.ToString());
        if (term is { IsStated: true, Claims.Count: > 0 })
            Add("claims");
        if (term.Choice is not null)
            Add("choice");
        if (term.UnrecognizedMembers.Count > 0)
            Add("unknown");
        base.VisitTerm(term);
    }

    // Of a term that was not captured the walk says no more than the name of its member; a value inside of a term is reached by no name.
    protected internal override void VisitMemberName(string member)
    {
        if (_owners.Peek() is { } owner && owner.GetType().GetProperty(char.ToUpperInvariant(member[0]) + member[1..])?.GetValue(owner) is Disclosed { IsBlank: true })
            TermForms.Add($"{owner.GetType().Name}.{member} {DisclosureState.NotCaptured}");
    }

    protected internal override void VisitCode<T>(T code)
    {
        Words.Add($"{typeof(T).Name} {(code.IsKnown ? code : "unknown")}");
        WordsToFind.Add($"{typeof(T).Name} unknown");
        foreach (var known in T.Known)
            WordsToFind.Add($"{typeof(T).Name} {known}");
    }

    private void Add(string form)
    {
        var member = $"{_owners.Peek().GetType().Name}.{Path[^1].Member}";
        TermMembers.Add(member);
        TermForms.Add($"{member} {form}");
    }
}
