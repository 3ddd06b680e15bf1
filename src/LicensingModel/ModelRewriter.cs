using System.Diagnostics.CodeAnalysis;

namespace LicensingModel;

/// <summary>
/// Makes another document of a document, part by part: each element names once how it is made again of its members, and what changes on the way is the subclass's affair.
/// What no subclass touches comes out equal.
/// </summary>
internal abstract class ModelRewriter
{
    /// <summary>A member made again: an element, an id, or a list or set of these; anything else stays what it is.</summary>
    [return: NotNullIfNotNull(nameof(value))]
    internal T? Of<T>(T? value)
        where T : class
        => value is null ? null : (T)Value(value);

    /// <summary>A term made again, with its value and its claims.</summary>
    internal virtual Disclosed<T> Term<T>(Disclosed<T> term)
        where T : class, IEquatable<T>
        => term.IsBlank ? term : term.Rewrite(this);

    /// <summary>An element made again.</summary>
    protected internal virtual Element Rewritten(Element element) => element.Rewrite(this);

    /// <summary>Whether an item of a list stays in it.</summary>
    protected internal virtual bool Keeps(object item) => true;

    /// <summary>An id that refers or declares, made again.</summary>
    protected internal virtual T Id<T>(T id)
        where T : Identifier<T>, IScalar<T>
        => id;

    internal object Value(object value) => value switch
    {
        Element element => Rewritten(element),
        IRewritable rewritable => rewritable.Rewrite(this),
        _ => value,
    };
}
