namespace LicensingModel.Patents.Lives;

/// <summary>The kind of right that the number of a patent tells.</summary>
internal static class NumberedKind
{
    internal static PatentKind? Of(Patent patent) => null;
}
