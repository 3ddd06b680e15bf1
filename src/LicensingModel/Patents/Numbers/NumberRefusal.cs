namespace LicensingModel.Patents.Numbers;

/// <summary>Why a text is not read as a number.</summary>
public enum NumberRefusal
{
    /// <summary>It was read.</summary>
    None,

    /// <summary>There is no text, or nothing but spaces and words such as <c>Patent No.</c></summary>
    Empty,

    /// <summary>It is longer than any number: more than <see cref="PatentNumberReading.LongestText"/> characters.</summary>
    TooLong,

    /// <summary>It holds a character that no number is written with.</summary>
    UnreadableCharacter,

    /// <summary>It names no office, and nothing else in it does.</summary>
    NoOffice,

    /// <summary>It begins with two letters that are no code of WIPO ST.3, or names two offices.</summary>
    UnknownOffice,

    /// <summary>It names an office, and has no digits.</summary>
    NoDigits,

    /// <summary>The office writes no such number.</summary>
    UnknownForm,

    /// <summary>It can be read as several numbers; all are reported.</summary>
    SeveralReadings,

    /// <summary>Its check digit is not that of the number.</summary>
    WrongCheckDigit,
}
