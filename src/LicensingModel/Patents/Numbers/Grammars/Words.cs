namespace LicensingModel.Patents.Numbers.Grammars;

/// <summary>What words around a number mean.</summary>
internal static class Words
{
    internal static (int Office, NumberHints Hints, bool IsWord) Meaning(ReadOnlySpan<char> word) => word switch
    {
        "PAT" or "PATS" or "PATENT" or "PATENTS" or "PATENTE" or "BREVET" or "BREVETTO" or "PATENTSCHRIFT" or "NUM" or "NUMBER" or "NUMBERS" or "NUMERO" or "NOS" or "THE" or "AND" or "OFFICE"
            or "LETTERS" or "UTILITY" or "MODEL" or "UNITED" or "GREAT" or "FEDERAL" or "REPUBLIC" or "SER" or "SERIAL" or "SPECIFICATION" or "DOCUMENT" or "UNEXAMINED"
            => (0, word is "SER" or "SERIAL" ? NumberHints.Application : word is "MODEL" ? NumberHints.UtilityModel : NumberHints.None, true),
        "PUB" or "PUBN" or "PUBL" or "PUBLICATION" or "PUBLISHED" or "OFFENLEGUNGSSCHRIFT" => (0, NumberHints.Publication, true),
        "APP" or "APPL" or "APPLN" or "APPLICATION" or "APPLICATIONS" or "PROVISIONAL" or "ANMELDUNG" or "PATENTANMELDUNG" or "AKTENZEICHEN" => (0, NumberHints.Application, true),
        "GRANT" or "GRANTED" or "REGISTRATION" => (0, NumberHints.Grant, true),
        "GEBRAUCHSMUSTER" or "GEBRAUCHSMUSTERSCHRIFT" => (0, NumberHints.UtilityModel, true),
        "DES" or "DESIGN" => (0, NumberHints.Design, true),
        "REISSUE" or "REISSUED" => (0, NumberHints.Reissue, true),
        "PLANT" => (0, NumberHints.Plant, true),
        "KOKAI" => (Offices.JP, NumberHints.LaidOpen, true),
        "KOKOKU" => (Offices.JP, NumberHints.Examined, true),
        "HEI" or "HEISEI" or "SHO" or "SHOWA" or "REIWA" or "TAISHO" or "MEIJI" => (Offices.JP, NumberHints.None, true),
        "INTERNATIONAL" or "INTL" or "WIPO" => (Offices.WO, NumberHints.None, true),
        "STATES" or "USPTO" or "AMERICAN" => (Offices.US, NumberHints.None, true),
        "EUROPEAN" or "EPO" => (Offices.EP, NumberHints.None, true),
        "JAPAN" or "JAPANESE" => (Offices.JP, NumberHints.None, true),
        "CHINA" or "CHINESE" => (Offices.CN, NumberHints.None, true),
        "KOREA" or "KOREAN" => (Offices.KR, NumberHints.None, true),
        "GERMANY" or "GERMAN" => (Offices.DE, NumberHints.None, true),
        "BRITISH" or "BRITAIN" or "KINGDOM" => (Offices.GB, NumberHints.None, true),
        "TAIWAN" or "TAIWANESE" => (Offices.TW, NumberHints.None, true),
        "INDIA" or "INDIAN" => (Offices.IN, NumberHints.None, true),
        "AUSTRALIA" or "AUSTRALIAN" => (Offices.AU, NumberHints.None, true),
        "RUSSIA" or "RUSSIAN" => (Offices.RU, NumberHints.None, true),
        "BRAZIL" or "BRAZILIAN" => (Offices.BR, NumberHints.None, true),
        "CANADA" or "CANADIAN" => (Offices.CA, NumberHints.None, true),
        "FRANCE" or "FRENCH" => (Offices.FR, NumberHints.None, true),
        "SWEDEN" or "SWEDISH" => (Offices.SE, NumberHints.None, true),
        "AUSTRIA" or "AUSTRIAN" => (Offices.AT, NumberHints.None, true),
        "ITALY" or "ITALIAN" => (Offices.IT, NumberHints.None, true),
        "SPAIN" or "SPANISH" => (Offices.ES, NumberHints.None, true),
        "SWISS" or "SWITZERLAND" => (Offices.CH, NumberHints.None, true),
        "DUTCH" or "NETHERLANDS" => (Offices.NL, NumberHints.None, true),
        _ => (0, NumberHints.None, false),
    };

    /// <summary>The letter of a Japanese era; NUL where the word is none.</summary>
    internal static char EraOf(ReadOnlySpan<char> word) => word switch
    {
        "HEI" or "HEISEI" => 'H',
        "SHO" or "SHOWA" => 'S',
        "REIWA" => 'R',
        "TAISHO" => 'T',
        "MEIJI" => 'M',
        _ => '\0',
    };

    /// <summary>Whether letters are those that an office writes before its own numbers.</summary>
    internal static bool IsPrefix(int office, ReadOnlySpan<char> letters) => Offices.PrefixIndex(office, letters) > 0;
}
