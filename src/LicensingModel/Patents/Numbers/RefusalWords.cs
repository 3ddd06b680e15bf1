namespace LicensingModel.Patents.Numbers;

/// <summary>Why a text is not read as a number, in one sentence.</summary>
internal static class RefusalWords
{
    private const int MostListed = 4;

    internal static string Of(NumberRefusal refusal, string text, ValueList<PatentNumber> candidates, char expected, char found) => refusal switch
    {
        NumberRefusal.None => string.Empty,
        NumberRefusal.Empty => "There is no number; expected one such as `EP1000000B1`.",
        NumberRefusal.TooLong => $"`{text}` is longer than any number; expected at most {PatentNumberReading.LongestText} characters, such as `EP1000000B1`.",
        NumberRefusal.UnreadableCharacter => $"`{text}` holds a character that no number is written with; expected letters, digits, spaces and `-`, `/`, `.` or `,`.",
        NumberRefusal.NoOffice => $"`{text}` names no office; expected a code of WIPO ST.3 before it, such as `US` or `EP`.",
        NumberRefusal.UnknownOffice => $"`{text}` names no office of WIPO ST.3, or two; expected one code before the number, such as `US` or `EP`.",
        NumberRefusal.NoDigits => $"`{text}` has no digits after its office; expected a number such as `EP1000000B1`.",
        NumberRefusal.SeveralReadings => $"`{text}` has no single reading: it can be {string.Join(" or ", candidates.Take(MostListed).Select(one => $"`{one}`"))}; expected it written in full, with year and kind code.",
        NumberRefusal.WrongCheckDigit when expected == '\0' => $"`{text}` has the check digit `{found}`; expected a number that has one.",
        NumberRefusal.WrongCheckDigit => $"`{text}` has the check digit `{found}`; expected `{expected}`.",
        _ => $"`{text}` is no number that its office writes; expected its digits, and perhaps a kind code such as `B1`.",
    };
}
