using LicensingModel.Patents.Numbers;

namespace LicensingModel.Patents.Lives;

/// <summary>The kind of right that the numbers of a patent tell.</summary>
internal static class NumberedKind
{
    /// <summary>The kind; null where the numbers do not tell, or tell different ones.</summary>
    internal static PatentKind? Of(Patent patent)
    {
        PatentKind? kind = null;
        foreach (var number in patent.Publications.Append(patent.Number).OfType<DocumentNumber>())
        {
            if (Of(number.Value.Right) is not { } told)
                continue;
            if (kind is not null && kind != told)
                return null;
            kind = told;
        }

        return kind;
    }

    private static PatentKind? Of(ProtectedRight right) => right switch
    {
        ProtectedRight.Patent => PatentKind.Invention,
        ProtectedRight.UtilityModel => PatentKind.UtilityModel,
        ProtectedRight.Design => PatentKind.Design,
        ProtectedRight.Plant => PatentKind.Plant,
        _ => null,
    };
}
