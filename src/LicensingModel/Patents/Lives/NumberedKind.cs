using LicensingModel.Patents.Numbers;

namespace LicensingModel.Patents.Lives;

/// <summary>The kind of right that the numbers of a patent tell.</summary>
internal static class NumberedKind
{
    /// <summary>The kind; null where the numbers do not tell, or tell different ones.</summary>
    internal static PatentKind? Of(Patent patent)
    {
        var kind = Of(patent.Number as DocumentNumber);
        foreach (var publication in patent.Publications)
        {
            if (Of(publication as DocumentNumber) is not { } told)
                continue;
            if (kind is not null && kind != told)
                return null;
            kind = told;
        }

        return kind;
    }

    private static PatentKind? Of(DocumentNumber? number) => number is null ? null : Of(number.Value.Right);

    private static PatentKind? Of(ProtectedRight right) => right switch
    {
        ProtectedRight.Patent => PatentKind.Invention,
        ProtectedRight.UtilityModel => PatentKind.UtilityModel,
        ProtectedRight.Design => PatentKind.Design,
        ProtectedRight.Plant => PatentKind.Plant,
        _ => null,
    };
}
