using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace LicensingModel.Patents.Numbers;

/// <summary>
/// The kind of a document, as WIPO Standard ST.16 writes it: a letter and perhaps a digit, <c>B1</c>. What it means depends on the office and the day. The default is
/// <see cref="None"/>: no kind code is stated, which prints nothing.
/// </summary>
public readonly record struct KindCode : IComparable<KindCode>, ISpanParsable<KindCode>
{
    private const int Digits = 11;

    private KindCode(int packed) => Packed = (ushort)packed;

    /// <summary>No kind code is stated.</summary>
    public static KindCode None => default;

    /// <summary>Whether this is <see cref="None"/>.</summary>
    public bool IsNone => Packed == 0;

    /// <summary>The letter; NUL for <see cref="None"/>.</summary>
    public char Letter => IsNone ? '\0' : (char)('A' + ((Packed - 1) / Digits));

    /// <summary>The digit; null where there is none.</summary>
    public int? Digit => IsNone || (Packed - 1) % Digits == 0 ? null : ((Packed - 1) % Digits) - 1;

    /// <summary>Nine bits; zero is none.</summary>
    internal ushort Packed { get; }

    /// <summary>Reads a kind code.</summary>
    /// <param name="text">A letter and perhaps a digit; lower case is read too.</param>
    /// <param name="result">The kind code.</param>
    /// <returns>Whether it is one; no text is not.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out KindCode result)
    {
        result = default;
        if (text.Length is not (1 or 2) || !char.IsAsciiLetter(text[0]) || (text.Length == 2 && !char.IsAsciiDigit(text[1])))
            return false;
        result = Of((char)(text[0] & ~0x20), text.Length == 2 ? text[1] - '0' : null);
        return true;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out KindCode)"/>
    /// <param name="s">A letter and perhaps a digit.</param>
    /// <param name="provider">Ignored: culture never matters.</param>
    /// <param name="result">The kind code.</param>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out KindCode result) => TryParse(s, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out KindCode)"/>
    /// <param name="s">A letter and perhaps a digit; null is not a kind code.</param>
    /// <param name="provider">Ignored: culture never matters.</param>
    /// <param name="result">The kind code.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out KindCode result) => TryParse(s.AsSpan(), out result);

    /// <summary>Reads a kind code.</summary>
    /// <param name="text">A letter and perhaps a digit.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">It is not one.</exception>
    public static KindCode Parse(string text) => Parse(text, null);

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">A letter and perhaps a digit.</param>
    /// <param name="provider">Ignored: culture never matters.</param>
    public static KindCode Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">A letter and perhaps a digit.</param>
    /// <param name="provider">Ignored: culture never matters.</param>
    public static KindCode Parse(ReadOnlySpan<char> s, IFormatProvider? provider)
        => TryParse(s, out var result) ? result : throw new FormatException($"`{s}` is not a kind code: a letter and perhaps a digit, such as `B1`.");

    /// <summary>What the code means at an office on a day, as far as it is recorded here.</summary>
    /// <param name="office">The office that published the document.</param>
    /// <param name="day">The day of publication; null where it is not known: then the meaning is known only if it never changed.</param>
    /// <returns>The meaning; null where none is recorded, or the day would decide and is not known.</returns>
    public KindMeaning? MeaningAt(PatentOffice office, LocalDate? day = null) => KindMeanings.Of(Preconditions.NotNull(office), this, day);

    /// <summary>Compares by letter, then digit; none comes first.</summary>
    /// <param name="other">The other kind code.</param>
    public int CompareTo(KindCode other) => Packed.CompareTo(other.Packed);

    /// <summary>The code as documents print it; nothing for <see cref="None"/>.</summary>
    public override string ToString() => IsNone ? string.Empty : Digit is { } digit ? $"{Letter}{(char)('0' + digit)}" : $"{Letter}";

    internal static KindCode Of(char letter, int? digit) => new(((letter - 'A') * Digits) + (digit + 1 ?? 0) + 1);

    internal static KindCode FromPacked(int packed) => new(packed);
}
