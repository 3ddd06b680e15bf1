using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace LicensingModel.Patents.Numbers;

/// <summary>
/// The number of a patent document or of an application, normalised: two spellings of one number are equal. A number without a kind code is not equal to the same number
/// with one; <see cref="WithoutKind"/> and <see cref="IsSameDocumentAs"/> look either way. Sixteen bytes: numbers whose office has rules here are packed into 64 bits, any
/// other is kept as it was written. The default is <see cref="Unspecified"/>.
/// </summary>
/// <remarks>
/// <see cref="ToString()"/> is the wire text: a document as DOCDB spells it, <c>US2002066904A1</c>; an application as its own office does where that shows that it is one,
/// <c>EP07109822.2</c>, <c>US09/930611</c>, <c>PCT/EP2002/007746</c>; otherwise by year and seven digits, <c>GB20040008721</c>, or with the word,
/// <c>KR Appl. 10-2014-0052345</c>. Culture never matters.
/// </remarks>
public readonly struct PatentNumber : IEquatable<PatentNumber>, IComparable<PatentNumber>, ISpanParsable<PatentNumber>, ISpanFormattable
{
    /// <summary>The most characters that a number is written with in any dialect.</summary>
    public const int LongestSpelling = 48;

    private const int KindBits = 9;
    private const int DigitBits = 40;
    private const int PrefixBits = 5;
    private const int SeriesBits = 2;
    private const int InText = (1 << PrefixBits) - 1;
    private const ulong KindMask = (1UL << KindBits) - 1;

    private readonly ulong _bits;
    private readonly string? _text;

    private PatentNumber(ulong bits, string? text)
    {
        _bits = bits;
        _text = text;
    }

    /// <summary>No number: prints nothing, and is equal only to itself. A document never states it.</summary>
    public static PatentNumber Unspecified => default;

    /// <summary>Whether this is <see cref="Unspecified"/>.</summary>
    public bool IsUnspecified => _bits == 0;

    /// <summary>The office whose number it is: for an international application <c>WO</c>; null for <see cref="Unspecified"/>.</summary>
    public PatentOffice? Office => IsUnspecified ? null : PatentOffice.All[OfficeIndex - 1];

    /// <summary>The office that received an international application; null for any other number.</summary>
    public PatentOffice? ReceivingOffice => Series == NumberSeries.International ? PatentOffice.All[(int)(Digits >> 32) - 1] : null;

    /// <summary>What it numbers, as far as office, form and kind code tell.</summary>
    public PatentNumberType Type => NumberTypes.TypeOf(this);

    /// <summary>Which sort of right it is about, as far as they tell.</summary>
    public ProtectedRight Right => NumberTypes.RightOf(this);

    /// <summary>The kind code; <see cref="KindCode.None"/> where it is not stated. An application's own code <c>A</c>, or <c>W</c>, says nothing and is not kept.</summary>
    public KindCode Kind => KindCode.FromPacked((int)(_bits & KindMask));

    /// <summary>The number without office, kind code and check digit; nothing for <see cref="Unspecified"/>.</summary>
    public string Number => NumberSpelling.NumberOf(this);

    /// <summary>The year that the number itself carries: of filing in an application, of publication in a document; null where it carries none.</summary>
    public int? Year => NumberTypes.YearOf(this);

    /// <summary>The check digit that the office appends to the number of an application; null where it appends none, or how is not known here.</summary>
    public char? CheckDigit => CheckDigits.Of(this) is not '\0' and var digit ? digit : null;

    /// <summary>Whether the number was packed by the rules of its office; otherwise it is kept as written.</summary>
    internal bool IsPacked => _text is null;

    internal int OfficeIndex => (int)(_bits >> (KindBits + DigitBits + PrefixBits + SeriesBits));

    internal NumberSeries Series => (NumberSeries)((int)(_bits >> (KindBits + DigitBits + PrefixBits)) & ((1 << SeriesBits) - 1));

    internal int Prefix => (int)(_bits >> (KindBits + DigitBits)) & InText;

    internal ulong Digits => (_bits >> KindBits) & ((1UL << DigitBits) - 1);

    internal string Text => _text ?? string.Empty;

    /// <summary>Reads a number as people write it; see <see cref="PatentNumberReading"/> for why one is refused.</summary>
    /// <param name="text">The text, in any spelling of any office of WIPO ST.3.</param>
    /// <param name="result">The number; <see cref="Unspecified"/> where the text is not one.</param>
    /// <returns>Whether the text is a number, and only one.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out PatentNumber result) => TryRead(text, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out PatentNumber)"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: culture never matters.</param>
    /// <param name="result">The number.</param>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PatentNumber result) => TryRead(s, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out PatentNumber)"/>
    /// <param name="s">The text; null is not a number.</param>
    /// <param name="provider">Ignored: culture never matters.</param>
    /// <param name="result">The number.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PatentNumber result) => TryRead(s.AsSpan(), out result);

    /// <summary>Reads a number as people write it.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">It is not one number; the message says why.</exception>
    public static PatentNumber Parse(string text) => Parse(text, null);

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: culture never matters.</param>
    public static PatentNumber Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: culture never matters.</param>
    public static PatentNumber Parse(ReadOnlySpan<char> s, IFormatProvider? provider)
        => TryRead(s, out var result) ? result : throw new FormatException(PatentNumberReading.Of(s.ToString()).Message);

    /// <summary>Whether both are the same number with the same kind code.</summary>
    public static bool operator ==(PatentNumber left, PatentNumber right) => left.Equals(right);

    /// <summary>Whether the two differ.</summary>
    public static bool operator !=(PatentNumber left, PatentNumber right) => !left.Equals(right);

    /// <summary>The same number without its kind code.</summary>
    public PatentNumber WithoutKind() => new(_bits & ~KindMask, _text);

    /// <summary>The same number with another kind code.</summary>
    /// <param name="kind">The kind code; <see cref="KindCode.None"/> removes it.</param>
    /// <exception cref="InvalidOperationException">There is no number.</exception>
    public PatentNumber WithKind(KindCode kind) => IsUnspecified
        ? throw new InvalidOperationException("An unspecified number has no kind code.")
        : new((_bits & ~KindMask) | NumberTypes.KindKept(Series, kind).Packed, _text);

    /// <summary>Whether the two have the same office and number and their kind codes do not differ: equal, or one of them is not stated.</summary>
    /// <param name="other">The other number.</param>
    public bool IsSameDocumentAs(PatentNumber other)
        => !IsUnspecified && ((_bits ^ other._bits) & ~KindMask) == 0 && string.Equals(_text, other._text, StringComparison.Ordinal)
            && (Kind == other.Kind || Kind.IsNone || other.Kind.IsNone);

    /// <summary>Spells the number in a dialect.</summary>
    /// <param name="dialect">The dialect.</param>
    /// <returns>The spelling; null where the dialect cannot spell it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The dialect is none of the words of its type.</exception>
    public string? Format(NumberDialect dialect)
    {
        Span<char> text = stackalloc char[LongestSpelling];
        return TryFormat(text, out var written, dialect) ? new string(text[..written]) : null;
    }

    /// <summary>Spells the number in a dialect.</summary>
    /// <param name="destination">Where it is written; <see cref="LongestSpelling"/> is always enough.</param>
    /// <param name="charsWritten">How many characters were written.</param>
    /// <param name="dialect">The dialect.</param>
    /// <returns>Whether the dialect can spell the number and there was room.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The dialect is none of the words of its type.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, NumberDialect dialect)
    {
        var output = new NumberOutput(destination);
        var isSpelled = NumberDialects.TryWrite(this, Preconditions.Defined(dialect, nameof(dialect)), ref output) && !output.IsFull;
        charsWritten = isSpelled ? output.Length : 0;
        return isSpelled;
    }

    /// <summary>Whether a dialect loses something of the number: it cannot spell it, or what it spells is not read as the same number again.</summary>
    /// <param name="dialect">The dialect.</param>
    /// <exception cref="ArgumentOutOfRangeException">The dialect is none of the words of its type.</exception>
    public bool LosesIn(NumberDialect dialect)
    {
        Span<char> text = stackalloc char[LongestSpelling];
        return !(TryFormat(text, out var written, dialect) && TryRead(text[..written], out var again) && again == this);
    }

    /// <summary>Writes the wire text, or with <paramref name="format"/> the spelling of a dialect.</summary>
    /// <param name="destination">Where it is written.</param>
    /// <param name="charsWritten">How many characters were written.</param>
    /// <param name="format">Nothing, or the name of a <see cref="NumberDialect"/>.</param>
    /// <param name="provider">Ignored: culture never matters.</param>
    /// <returns>Whether there was room and the dialect can spell the number.</returns>
    /// <exception cref="FormatException">The format is no dialect.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        if (!format.IsEmpty)
            return TryFormat(destination, out charsWritten, DialectOf(format));
        var output = new NumberOutput(destination);
        NumberSpelling.WriteCanonical(this, ref output);
        charsWritten = output.IsFull ? 0 : output.Length;
        return !output.IsFull;
    }

    /// <summary>The wire text; nothing for <see cref="Unspecified"/>.</summary>
    public override string ToString()
    {
        Span<char> text = stackalloc char[LongestSpelling];
        TryFormat(text, out var written, default, null);
        return new string(text[..written]);
    }

    /// <summary>The wire text, or with <paramref name="format"/> the spelling of a dialect.</summary>
    /// <param name="format">Nothing, or the name of a <see cref="NumberDialect"/>.</param>
    /// <param name="formatProvider">Ignored: culture never matters.</param>
    /// <exception cref="FormatException">The format is no dialect, or the dialect cannot spell the number.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => string.IsNullOrEmpty(format)
        ? ToString()
        : Format(DialectOf(format)) ?? throw new FormatException($"`{ToString()}` cannot be spelled in the dialect `{format}`.");

    /// <summary>Compares by office, series, number and kind code.</summary>
    /// <param name="other">The other number; <see cref="Unspecified"/> comes first.</param>
    public int CompareTo(PatentNumber other)
    {
        var byNumber = (_bits >> KindBits).CompareTo(other._bits >> KindBits);
        if (byNumber == 0)
            byNumber = string.CompareOrdinal(_text, other._text);
        return byNumber != 0 ? byNumber : Kind.CompareTo(other.Kind);
    }

    /// <inheritdoc/>
    public bool Equals(PatentNumber other) => _bits == other._bits && string.Equals(_text, other._text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is PatentNumber other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _text is null ? _bits.GetHashCode() : HashCode.Combine(_bits, string.GetHashCode(_text, StringComparison.Ordinal));

    internal static PatentNumber Pack(int office, NumberSeries series, int prefix, ulong digits, KindCode kind)
        => new(Bits(office, series, prefix, digits, kind), null);

    internal static PatentNumber Keep(int office, NumberSeries series, ReadOnlySpan<char> text, KindCode kind)
        => new(Bits(office, series, InText, 0, kind), text.ToString());

    private static bool TryRead(ReadOnlySpan<char> text, out PatentNumber result)
    {
        var readings = default(Readings);
        NumberReader.Read(text, ref readings);
        return readings.TryGetOnly(out result);
    }

    private static ulong Bits(int office, NumberSeries series, int prefix, ulong digits, KindCode kind)
        => (((((((ulong)office << SeriesBits) | (uint)series) << PrefixBits) | (uint)prefix) << DigitBits) | digits) << KindBits | NumberTypes.KindKept(series, kind).Packed;

    private static NumberDialect DialectOf(ReadOnlySpan<char> format)
        => !int.TryParse(format, NumberStyles.Integer, CultureInfo.InvariantCulture, out _) && Enum.TryParse<NumberDialect>(format, ignoreCase: true, out var dialect)
            ? dialect
            : throw new FormatException($"`{format}` is not a dialect: docdb, epodoc, google, uspto or compact.");
}
