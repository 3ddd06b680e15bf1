using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Provisions.Transfers;

/// <summary>What becomes of licences that exist when a right is transferred. An open vocabulary: an unknown word is kept.</summary>
public sealed class Encumbrances : Code<Encumbrances>, IScalar<Encumbrances>, ICode<Encumbrances>
{
    private Encumbrances(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>The right passes subject to them. Written <c>subjectToExisting</c>.</summary>
    public static Encumbrances SubjectToExisting { get; } = new("subjectToExisting", true);

    /// <summary>The new owner must acknowledge that it is bound by them. Written <c>mustBind</c>.</summary>
    public static Encumbrances MustBind { get; } = new("mustBind", true);

    /// <summary>It is warranted that there are none. Written <c>freeOfAny</c>.</summary>
    public static Encumbrances FreeOfAny { get; } = new("freeOfAny", true);

    /// <inheritdoc/>
    public static ValueList<Encumbrances> Known { get; } =
    [
        SubjectToExisting,
        MustBind,
        FreeOfAny,
    ];

    /// <inheritdoc/>
    public static string Expectation => "what becomes of existing licences: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out Encumbrances? result)
        => TryRead(text, static word => new Encumbrances(word), out result);
}
