using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace LicensingModel;

/// <summary>The checks that constructors and initializers share: an invalid value is refused where it is made.</summary>
internal static class Preconditions
{
    /// <summary>Returns <paramref name="value"/>, refusing null.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    internal static T NotNull<T>([NotNull] T? value, [CallerMemberName] string member = "")
        where T : class
        => value ?? throw new ArgumentNullException(member);

    /// <summary>Returns <paramref name="value"/>, refusing a number that is none of the words of its type.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not one of them.</exception>
    internal static T Defined<T>(T value, [CallerMemberName] string member = "")
        where T : struct, Enum
        => Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(member, value, $"{typeof(T).Name} has no such value.");

    /// <summary>Returns <paramref name="value"/>, refusing a number that is none of the words of its type; null stays null.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not one of them.</exception>
    internal static T? Defined<T>(T? value, [CallerMemberName] string member = "")
        where T : struct, Enum
        => value is { } word ? Defined(word, member) : null;

    /// <summary>Returns <paramref name="value"/> if <paramref name="holds"/>, refusing it otherwise.</summary>
    /// <exception cref="ArgumentException"><paramref name="holds"/> is false.</exception>
    internal static T Valid<T>(T value, bool holds, string expectation, [CallerMemberName] string member = "")
        => holds ? value : throw new ArgumentException(expectation, member);

    /// <exception cref="ArgumentNullException"><paramref name="term"/> is null.</exception>
    /// <exception cref="ArgumentException">The term, or a source, states a set of nothing.</exception>
    internal static Disclosed<ValueSet<T>> NamesSomething<T>([NotNull] Disclosed<ValueSet<T>>? term, string expectation, [CallerMemberName] string member = "")
        where T : notnull, IComparable<T>
    {
        NotNull(term, member);
        Valid(term, term.StatedValue is not ValueSet<T> { Count: 0 }, expectation, member);
        foreach (var claim in term.Claims)
            Valid(term, claim.Value is not { Count: 0 }, expectation, member);
        return term;
    }
}
