using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Patents.Standards;

/// <summary>
/// What a standard is called by the body that makes it: <c>3GPP TS 38.331 V15.3.0</c>, <c>ETSI TS 138 331 V15.3.0 (2018-10)</c>, <c>IEEE Std 802.11ax-2021</c>,
/// <c>ITU-T H.265 (04/2013)</c>, <c>ISO/IEC 23008-2:2013</c>, <c>RFC 6184</c>. It has one spelling; <see cref="TryRead"/> takes those that people write. Equal as written,
/// so a version is never equal to the standard of which it is one: that is asked with <see cref="Contains"/>. Compared ordinally.
/// </summary>
public sealed class StandardDesignation : Scalar<StandardDesignation>, IScalar<StandardDesignation>, IComparable<StandardDesignation>
{
    /// <summary>The longest text that is read, in characters.</summary>
    public const int MaximumLength = 128;

    private readonly string _text;

    internal StandardDesignation(DesignationParts parts)
    {
        Parts = parts;
        _text = DesignationText.Of(parts);
    }

    /// <inheritdoc/>
    public static string Expectation => "the designation of a standard as its body writes it, such as `3GPP TS 38.331 V15.3.0`, `IEEE Std 802.11ax-2021` or `ITU-T H.265 (04/2013)`";

    /// <inheritdoc/>
    public static string Pattern => "^[!-~]([ -~]{0,126}[!-~])?$";

    /// <summary>The body that numbers it.</summary>
    public StandardBody Body => Parts.Body;

    /// <summary>The sort of document in the body's own letters (<c>TS</c>, <c>EN</c>, <c>Std</c>, <c>RFC</c>); null where the body has none, or it was not written.</summary>
    public string? Type => Parts.Type;

    /// <summary>The number, without part and version: <c>38.331</c>, <c>136 331</c>, <c>802.11</c>, <c>H.264</c>, <c>23008</c>; of a draft of the IETF, its name.</summary>
    public string Number => Parts.Number;

    /// <summary>The part: <c>1</c> of <c>38.101-1</c>, <c>2</c> of <c>23008-2</c>; of an IEEE standard, the letters of the amendment or standard, <c>ax</c>. Null where there is none.</summary>
    public string? Part => Parts.Part;

    /// <summary>The version: <c>15.3.0</c>; the draft of an IEEE project, <c>D3.0</c>; the revision of a Recommendation of ITU-R or of a draft of the IETF. Null where none is named.</summary>
    public string? Version => Parts.Version;

    /// <summary>The release of the 3rd Generation Partnership Project, as written or by the first number of the version; null of other bodies, and of drafts.</summary>
    public StandardRelease? Release => Parts.Release;

    /// <summary>The year of the edition; null where none is named.</summary>
    public int? Year => Parts.Year;

    /// <summary>The month of the edition, from 1; null where none is named.</summary>
    public int? Month => Parts.Month;

    /// <summary>The standard without version, release and date.</summary>
    public StandardDesignation Undated => new(Parts.Undated);

    internal DesignationParts Parts { get; }

    /// <summary>Reads the one spelling in which a designation is written.</summary>
    /// <param name="text">The text.</param>
    /// <param name="result">The designation, when the text is one.</param>
    /// <returns>Whether the text is one.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out StandardDesignation? result)
    {
        if (text.Length <= MaximumLength && TryRead(text.ToString(), out result, out _) && text.SequenceEqual(result._text))
            return true;
        result = null;
        return false;
    }

    /// <summary>Reads a designation as people write it: without the body where that is clear, in other letter case, with other spaces. Never guesses.</summary>
    /// <param name="text">The text.</param>
    /// <param name="result">The designation, when the text can be read in one way only.</param>
    /// <param name="problem">Otherwise why it cannot, as a sentence for people.</param>
    /// <returns>Whether it was read.</returns>
    public static bool TryRead(string text, [NotNullWhen(true)] out StandardDesignation? result, [NotNullWhen(false)] out string? problem)
    {
        ArgumentNullException.ThrowIfNull(text);
        (var parts, problem) = DesignationReader.Read(text);
        result = parts is null ? null : new StandardDesignation(parts);
        return result is not null;
    }

    /// <summary>
    /// The deliverable under which ETSI publishes a specification of the 3rd Generation Partnership Project (TS 28.062 is ETSI TS 128 062); null where the rule gives none: it
    /// knows the series from 21 on, specifications whose type is known, and no reports numbered from 800 to 899, which stay internal.
    /// </summary>
    public StandardDesignation? ToEtsi() => DesignationTransposition.ToEtsi(Parts) is { } parts ? new StandardDesignation(parts) : null;

    /// <summary>The specification of the 3rd Generation Partnership Project that an ETSI deliverable publishes (ETSI TS 128 062 is TS 28.062); null where the rule gives none.</summary>
    public StandardDesignation? ToThreeGpp() => DesignationTransposition.ToThreeGpp(Parts) is { } parts ? new StandardDesignation(parts) : null;

    /// <summary>Whether this is ETSI's publication of a specification of the 3rd Generation Partnership Project; unknown where only one of the two names its version.</summary>
    /// <param name="original">The specification.</param>
    public Truth IsTransposedFrom(StandardDesignation original)
    {
        ArgumentNullException.ThrowIfNull(original);
        return DesignationRelations.IsTransposed(Parts, original.Parts);
    }

    /// <summary>
    /// Whether both have one text: the same standard, a transposition, or a common text of two bodies (H.264 is ISO/IEC 14496-10). Unknown where versions or editions may differ, and
    /// of two bodies of which no table says it.
    /// </summary>
    /// <param name="other">The other designation.</param>
    public Truth HasSameTextAs(StandardDesignation other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return DesignationRelations.HasSameText(Parts, other.Parts);
    }

    /// <summary>
    /// Whether the other is this, a version or edition of this, or a part of it (ISO/IEC 23008 contains ISO/IEC 23008-2). Whether an IEEE standard contains its amendment is unknown: it does once
    /// a later edition takes it in. So is what one body contains of another.
    /// </summary>
    /// <param name="other">The other designation.</param>
    public Truth Contains(StandardDesignation other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return DesignationRelations.Contains(Parts, other.Parts);
    }

    /// <summary>Compares ordinally by text.</summary>
    /// <param name="other">The other designation; null comes first.</param>
    public int CompareTo(StandardDesignation? other) => string.CompareOrdinal(_text, other?._text);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] StandardDesignation? other) => other is not null && _text == other._text;

    /// <inheritdoc/>
    public override int GetHashCode() => _text.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => _text;
}
