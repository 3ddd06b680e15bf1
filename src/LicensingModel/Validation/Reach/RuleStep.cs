namespace LicensingModel.Validation.Reach;

/// <summary>A step from an element into one of its members, in which something stands that a rule looks at.</summary>
/// <param name="member">The member.</param>
/// <param name="id">By which number the step is told among all of its <see cref="RulePlans"/>.</param>
internal sealed class RuleStep(ElementMember member, int id)
{
    /// <summary>The steps that are not into a member of an element; their numbers come first.</summary>
    internal static IReadOnlyList<string?> Special { get; } = [null, "value", "choice", "claims"];

    /// <summary>The place of an item of a value that is a list.</summary>
    internal const long Item = 0;

    /// <summary>The place of a term's value beside which more is written.</summary>
    internal const long Value = (1L << 32) | NoIndex;

    /// <summary>The place of the reason for which a reading was chosen.</summary>
    internal const long Choice = (2L << 32) | NoIndex;

    /// <summary>The place of the first claim of a term.</summary>
    internal const long Claims = 3L << 32;

    private const long NoIndex = uint.MaxValue;

    /// <summary>Gets the elements of a list; null where something else stands there.</summary>
    internal readonly Func<Element, Element[]>? Elements = member.Elements;

    /// <summary>Gets the one element; null where something else stands there.</summary>
    internal readonly Func<Element, Element?>? Element = member.Element;

    /// <summary>Gets the term; null where something else stands there.</summary>
    internal readonly Func<Element, Disclosed>? Term = member.Term;

    /// <summary>Gets a value of some type; null where something else stands there.</summary>
    internal readonly Func<Element, object?>? Any = member.Value;

    /// <summary>The place of the first item of a list.</summary>
    internal readonly long First = (long)id << 32;

    /// <summary>The place of what is no list.</summary>
    internal readonly long Whole = ((long)id << 32) | NoIndex;

    /// <summary>The type of what stands there, where there is only one.</summary>
    internal readonly Type? OnlyType = member.Type.IsSealed ? member.Type : null;

    /// <summary>What is done at what stands there, where all of it is of one type; known after the first time.</summary>
    internal RulePlan? Only;

    /// <summary>The name of the member.</summary>
    internal string Name => member.Name;

    /// <summary>What stands in the member, or at a position in its list.</summary>
    internal object Get(Element element, int index)
        => Elements is not null ? Elements(element)[index] : Element?.Invoke(element) ?? Term?.Invoke(element) ?? Any!(element)!;

    /// <summary>The number of the step in a place.</summary>
    internal static int IdOf(long place) => (int)(place >> 32);

    /// <summary>The position in a place; negative where it is no item of a list.</summary>
    internal static int IndexOf(long place) => (int)place;
}
