using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace LicensingModel;

/// <summary>
/// One text in one or more languages, such as a title that is published in French and English. Never empty; each text is valid Unicode, not blank, of
/// at most <see cref="MaximumLength"/> characters, kept as written. Immutable; enumerated by language, sorted; equal if languages and texts are.
/// </summary>
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "It is a text, of which there are versions.")]
public sealed class LocalizedText : IReadOnlyCollection<KeyValuePair<LanguageTag, string>>, IEquatable<LocalizedText>
{
    /// <summary>The longest text in one language, in UTF-16 code units.</summary>
    public const int MaximumLength = 100_000;

    private const string TextExpectation = "A localized text is not blank, valid Unicode, and at most 100,000 characters.";

    // Sorted by language.
    private readonly KeyValuePair<LanguageTag, string>[] _texts;

    private LocalizedText(KeyValuePair<LanguageTag, string>[] texts) => _texts = texts;

    /// <summary>In how many languages there is a text; at least one.</summary>
    public int Count => _texts.Length;

    /// <summary>The languages in which there is a text.</summary>
    public ValueSet<LanguageTag> Languages => _texts.Select(entry => entry.Key).ToValueSet();

    /// <summary>The text in a language.</summary>
    /// <param name="language">The language, exactly: <c>en</c> does not find <c>en-GB</c>.</param>
    /// <exception cref="KeyNotFoundException">There is none in that language.</exception>
    public string this[LanguageTag language]
        => TryGet(language, out var text) ? text : throw new KeyNotFoundException($"There is no text in the language `{language}`.");

    /// <summary>Whether both have the same texts in the same languages, or both are null.</summary>
    public static bool operator ==(LocalizedText? left, LocalizedText? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the two differ.</summary>
    public static bool operator !=(LocalizedText? left, LocalizedText? right) => !(left == right);

    /// <summary>A text in one language.</summary>
    /// <param name="language">The language, a BCP 47 tag such as <c>fr</c>.</param>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException"><paramref name="language"/> is not a <see cref="LanguageTag"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="text"/> is blank, too long or not valid Unicode.</exception>
    public static LocalizedText Of(string language, string text) => Of(LanguageTag.Parse(language), text);

    /// <summary>A text in one language.</summary>
    /// <param name="language">The language.</param>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentException"><paramref name="text"/> is blank, too long or not valid Unicode.</exception>
    public static LocalizedText Of(LanguageTag language, string text) => new([Checked(language, text)]);

    /// <summary>A text in several languages.</summary>
    /// <param name="texts">The texts by language, in any order; at least one, each language once.</param>
    /// <exception cref="ArgumentException">There is no text, a language comes twice, or a text is blank, too long or not valid Unicode.</exception>
    public static LocalizedText Of(IEnumerable<KeyValuePair<LanguageTag, string>> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return Of(texts.ToArray().AsSpan());
    }

    /// <inheritdoc cref="Of(IEnumerable{KeyValuePair{LanguageTag, string}})"/>
    internal static LocalizedText Of(ReadOnlySpan<KeyValuePair<LanguageTag, string>> texts)
    {
        var sorted = texts.ToArray();
        foreach (var (language, text) in sorted)
            Checked(language, text);
        if (sorted.Length > 1)
            Array.Sort(sorted, static (left, right) => left.Key.CompareTo(right.Key));
        for (var i = 1; i < sorted.Length; i++)
        {
            if (sorted[i].Key == sorted[i - 1].Key)
                throw new ArgumentException($"There are two texts in the language `{sorted[i].Key}`.", nameof(texts));
        }

        return sorted.Length > 0 ? new(sorted) : throw new ArgumentException("A localized text is in at least one language.", nameof(texts));
    }

    /// <summary>The same with a text in one more language, or with another text in a language that is there.</summary>
    /// <param name="language">The language, a BCP 47 tag such as <c>fr</c>.</param>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException"><paramref name="language"/> is not a <see cref="LanguageTag"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="text"/> is blank, too long or not valid Unicode.</exception>
    public LocalizedText With(string language, string text) => With(LanguageTag.Parse(language), text);

    /// <summary>The same with a text in one more language, or with another text in a language that is there.</summary>
    /// <param name="language">The language.</param>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentException"><paramref name="text"/> is blank, too long or not valid Unicode.</exception>
    public LocalizedText With(LanguageTag language, string text)
    {
        var added = Checked(language, text);
        return new([.. _texts.Where(entry => entry.Key.CompareTo(language) < 0), added, .. _texts.Where(entry => entry.Key.CompareTo(language) > 0)]);
    }

    /// <summary>Finds the text in a language.</summary>
    /// <param name="language">The language, exactly.</param>
    /// <param name="text">The text, when there is one.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGet(LanguageTag language, [NotNullWhen(true)] out string? text)
    {
        foreach (var entry in _texts)
        {
            if (entry.Key == language)
            {
                text = entry.Value;
                return true;
            }
        }

        text = null;
        return false;
    }

    /// <summary>The text for a reader: in <see cref="PreferredLanguage"/>.</summary>
    /// <param name="languages">The languages that the reader wants, the best first.</param>
    public string Preferred(params ReadOnlySpan<LanguageTag> languages) => this[PreferredLanguage(languages)];

    /// <summary>
    /// The language of the text for a reader. For each wanted language in turn: that language; else the nearest more general one (<c>zh-Hant-TW</c> finds
    /// <c>zh-Hant</c>, then <c>zh</c>); else the first of another script or region (<c>en</c> and <c>en-US</c> find <c>en-GB</c>). If none is there, the
    /// first language of all.
    /// </summary>
    /// <param name="languages">The languages that the reader wants, the best first.</param>
    public LanguageTag PreferredLanguage(params ReadOnlySpan<LanguageTag> languages)
    {
        foreach (var wanted in languages)
        {
            for (var tag = wanted; tag is not null; tag = tag.Shortened())
            {
                if (TryGet(tag, out _))
                    return tag;
            }

            foreach (var entry in _texts)
            {
                if (entry.Key.Language == wanted.Language)
                    return entry.Key;
            }
        }

        return _texts[0].Key;
    }

    /// <summary>Enumerates languages and texts, sorted by language.</summary>
    public IEnumerator<KeyValuePair<LanguageTag, string>> GetEnumerator() => ((IEnumerable<KeyValuePair<LanguageTag, string>>)_texts).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether the other has the same texts in the same languages.</summary>
    /// <param name="other">The other text.</param>
    public bool Equals(LocalizedText? other)
    {
        if (other is null || Count != other.Count)
            return false;

        for (var i = 0; i < _texts.Length; i++)
        {
            if (_texts[i].Key != other._texts[i].Key || _texts[i].Value != other._texts[i].Value)
                return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LocalizedText);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var (language, text) in _texts)
        {
            hash.Add(language);
            hash.Add(text, StringComparer.Ordinal);
        }

        return hash.ToHashCode();
    }

    /// <summary>The languages and texts, for a debugger: <c>en: Licence; fr: Licence</c>.</summary>
    public override string ToString() => string.Join("; ", _texts.Select(entry => $"{entry.Key}: {entry.Value}"));

    /// <summary>The languages and texts as a span; nothing is copied.</summary>
    internal ReadOnlySpan<KeyValuePair<LanguageTag, string>> AsSpan() => _texts;

    /// <summary>Whether a text may stand here: not empty, not too long, and valid Unicode.</summary>
    internal static bool IsText([NotNullWhen(true)] string? text) => UnicodeText.IsText(text, MaximumLength);

    private static KeyValuePair<LanguageTag, string> Checked(LanguageTag language, string text)
        => KeyValuePair.Create(
            Preconditions.NotNull(language, nameof(language)),
            Preconditions.Valid(Preconditions.NotNull(text, nameof(text)), IsText(text), TextExpectation, nameof(text)));
}
