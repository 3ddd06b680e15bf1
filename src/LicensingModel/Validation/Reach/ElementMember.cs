namespace LicensingModel.Validation.Reach;

/// <summary>A member in which elements or terms may stand, and how to get them from the element that has it.</summary>
internal sealed class ElementMember
{
    private ElementMember(string name, Type type)
    {
        Name = name;
        Type = type;
    }

    /// <summary>The name of the member.</summary>
    internal string Name { get; }

    /// <summary>The type of what stands there: of the element, of each element of a list, of the term, or of the value.</summary>
    internal Type Type { get; }

    /// <summary>The elements of a list; null where something else stands there.</summary>
    internal Func<Element, Element[]>? Elements { get; private init; }

    /// <summary>The one element, if it is there; null where something else stands there.</summary>
    internal Func<Element, Element?>? Element { get; private init; }

    /// <summary>The term; null where something else stands there.</summary>
    internal Func<Element, Disclosed>? Term { get; private init; }

    /// <summary>A value of a type that only the value knows, if it is there; null where something else stands there.</summary>
    internal Func<Element, object?>? Value { get; private init; }

    /// <summary>A member that is a list of elements.</summary>
    internal static ElementMember ListOf(string name, Type type, Func<Element, Element[]> get) => new(name, type) { Elements = get };

    /// <summary>A member that is an element.</summary>
    internal static ElementMember One(string name, Type type, Func<Element, Element?> get) => new(name, type) { Element = get };

    /// <summary>A member that is a term.</summary>
    internal static ElementMember TermOf(string name, Type type, Func<Element, Disclosed> get) => new(name, type) { Term = get };

    /// <summary>The members of a claim about a value.</summary>
    internal static ElementMember[] OfClaim(Type value) =>
    [
        new("value", value) { Value = static claim => ((Claim)claim).ClaimedValue },
        One("quotation", typeof(Quotation), static claim => ((Claim)claim).Quotation),
    ];
}
