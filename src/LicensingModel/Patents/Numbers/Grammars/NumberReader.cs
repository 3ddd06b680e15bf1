namespace LicensingModel.Patents.Numbers.Grammars;

/// <summary>Reads a text: cuts it into runs, finds words, office and kind code, and leaves the rest to the grammar of the office.</summary>
internal static class NumberReader
{
    private const int MostRuns = 20;

    internal static void Read(ReadOnlySpan<char> text, ref Readings readings)
    {
        ReadOnce(text, ref readings);
        if (readings.TryGetOnly(out var number) && !number.IsPacked && !IsReadAgain(number))
            readings.Refuse(NumberRefusal.UnknownForm);
    }

    /// <summary>What is kept as it was written must be read as the same again, or it could not be written to a document.</summary>
    private static bool IsReadAgain(PatentNumber number)
    {
        Span<char> text = stackalloc char[PatentNumber.LongestSpelling];
        var readings = default(Readings);
        if (number.TryFormat(text, out var written, default, null))
            ReadOnce(text[..written], ref readings);
        return readings.TryGetOnly(out var again) && again == number;
    }

    private static void ReadOnce(ReadOnlySpan<char> text, ref Readings readings)
    {
        if (text.Length > PatentNumberReading.LongestText)
        {
            readings.Refuse(text.IsWhiteSpace() ? NumberRefusal.Empty : NumberRefusal.TooLong);
            return;
        }

        // Every character becomes at most one.
        Span<char> characters = stackalloc char[text.Length];
        Span<Token> tokens = stackalloc Token[Math.Min(text.Length, MostRuns)];
        var number = new NumberText(characters, tokens);
        var refusal = Cutting.Cut(text, ref number);
        if (refusal == NumberRefusal.None)
            refusal = Wording.Settle(ref number);
        readings.NamesEuropeanUnion = number.Says(NumberHints.EuropeanUnion);
        if (refusal != NumberRefusal.None)
        {
            readings.Refuse(refusal);
            return;
        }

        number.Measure();
        if (number.DigitRuns == 0)
            readings.Refuse(NumberRefusal.NoDigits);
        else
            Dispatch(ref number, ref readings);
    }

    private static void Dispatch(ref NumberText number, ref Readings readings)
    {
        var office = number.Office;
        if (International.IsMeant(number))
            International.Read(number, ref readings);
        else if (office == Offices.US)
            UnitedStates.Read(number, ref readings);
        else if (office == Offices.EP)
            European.Read(number, ref readings);
        else if (office == Offices.WO)
            World.Read(number, ref readings);
        else if (office == Offices.CN)
            China.Read(number, ref readings);
        else if (office == Offices.JP)
            Japan.Read(number, ref readings);
        else if (office == Offices.KR)
            Korea.Read(number, ref readings);
        else if (office == Offices.DE)
            Germany.Read(number, ref readings);
        else if (office == 0)
            readings.Refuse(NumberRefusal.NoOffice);
        else
            OtherOffices.Read(number, ref readings);
    }
}
