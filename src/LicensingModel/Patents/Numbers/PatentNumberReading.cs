namespace LicensingModel.Patents.Numbers;

/// <summary>
/// What a text says as a patent number: one number, or several that it could be, or none and why. Nothing is guessed and nothing corrected.
/// </summary>
public sealed record PatentNumberReading
{
    /// <summary>How many characters are read at most.</summary>
    public const int LongestText = 120;

    private const int LongestShown = 80;

    private PatentNumberReading(string text, ValueList<PatentNumber> candidates, NumberRefusal refusal, string message)
    {
        Text = text;
        Candidates = candidates;
        Refusal = refusal;
        Message = message;
    }

    /// <summary>The text that was read.</summary>
    public string Text { get; }

    /// <summary>The number; <see cref="PatentNumber.Unspecified"/> where there is none, or several.</summary>
    public PatentNumber Number => IsRead ? Candidates[0] : default;

    /// <summary>Whether the text is one number.</summary>
    public bool IsRead => Refusal == NumberRefusal.None;

    /// <summary>Every number that the text could be; one where it was read, none where it is refused for another reason.</summary>
    public ValueList<PatentNumber> Candidates { get; }

    /// <summary>Why it was not read; <see cref="NumberRefusal.None"/> where it was.</summary>
    public NumberRefusal Refusal { get; }

    /// <summary>One sentence: what is wrong and what was expected, or nothing where nothing is.</summary>
    public string Message { get; }

    /// <summary>The check digit that the number must have; null where none was found in the text.</summary>
    public char? ExpectedCheckDigit { get; private init; }

    /// <summary>The check digit that the text has; null where it has none.</summary>
    public char? FoundCheckDigit { get; private init; }

    /// <summary>Whether the text names the office <c>EU</c>, which is no code of ST.3 for a patent office; it was taken for <c>EP</c>.</summary>
    public bool NamesEuropeanUnion { get; private init; }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static PatentNumberReading Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var readings = default(Readings);
        NumberReader.Read(text, ref readings);
        var candidates = readings.Candidates();
        var refusal = readings.Refusal;
        return new PatentNumberReading(text, candidates, refusal, RefusalWords.Of(refusal, Printable(text), candidates, readings.ExpectedCheck, readings.FoundCheck))
        {
            ExpectedCheckDigit = readings.FoundCheck == '\0' ? null : readings.ExpectedCheck,
            FoundCheckDigit = readings.FoundCheck == '\0' ? null : readings.FoundCheck,
            NamesEuropeanUnion = readings.NamesEuropeanUnion,
        };
    }

    /// <summary>The text, cut where it is too long to be read, without what would break a line or is half a character.</summary>
    private static string Printable(string text) => string.Create(Math.Min(text.Length, LongestShown), text, static (span, text) =>
    {
        for (var i = 0; i < span.Length; i++)
            span[i] = char.IsControl(text[i]) || char.IsSurrogate(text[i]) ? '\uFFFD' : text[i];
        if (text.Length > span.Length)
            span[^1] = '…';
    });
}
