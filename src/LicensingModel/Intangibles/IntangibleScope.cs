using LicensingModel.Parties;

namespace LicensingModel.Intangibles;

/// <summary>
/// A set of rights or assets other than patents, as a contract draws it. A closed choice: <see cref="ListedIntangibles"/>, <see cref="IntangiblesOfKind"/>, <see cref="IntangiblesDescribed"/>, <see cref="IntangibleUnion"/>, <see cref="IntangibleDifference"/>, or <see cref="UnrecognizedIntangibleScope"/>.
/// </summary>
public abstract record IntangibleScope : Element
{
    private protected IntangibleScope()
    {
    }

    /// <summary>The intangibles listed, and no others.</summary>
    /// <param name="intangibles">At least one.</param>
    public static IntangibleScope Listed(params ReadOnlySpan<IntangibleId> intangibles) => new ListedIntangibles { Intangibles = ValueSet.Create(intangibles) };

    /// <summary>Intangibles that a text describes, in English.</summary>
    /// <param name="words">The words.</param>
    public static IntangibleScope Described(string words) => new IntangiblesDescribed { Description = LocalizedText.Of("en", words) };

    /// <summary>All of certain kinds that the owners have.</summary>
    /// <param name="owners">Whose.</param>
    /// <param name="kinds">At least one kind.</param>
    public static IntangibleScope OfKind(PartySet owners, params ReadOnlySpan<IntangibleKind> kinds) => new IntangiblesOfKind { Kinds = ValueSet.Create(kinds), Owners = owners };

    /// <summary>The intangibles in this scope or in <paramref name="other"/>.</summary>
    /// <param name="other">The other scope.</param>
    public IntangibleScope Or(IntangibleScope other) => new IntangibleUnion { Scopes = [this, other] };

    /// <summary>The intangibles of this scope that are not in <paramref name="excluded"/>.</summary>
    /// <param name="excluded">What is taken out.</param>
    public IntangibleScope Except(IntangibleScope excluded) => new IntangibleDifference { Scope = this, Excluded = excluded };

    /// <summary>The scope in words, with ids; for people, not to be read back.</summary>
    public sealed override string ToString() => this switch
    {
        ListedIntangibles listed => string.Join(", ", listed.Intangibles),
        IntangiblesOfKind some => $"{string.Join(", ", some.Kinds)}{(some.Owners is { } owners ? $" of {string.Join(", ", owners.Parties)}" : string.Empty)}",
        IntangiblesDescribed described => $"“{described.Description.Preferred()}”",
        IntangibleUnion union => $"({string.Join(" or ", union.Scopes)})",
        IntangibleDifference difference => $"({difference.Scope} except {difference.Excluded})",
        UnrecognizedIntangibleScope unrecognized => $"a scope of unrecognized kind `{unrecognized.Kind}`",
        _ => GetType().Name,
    };
}
