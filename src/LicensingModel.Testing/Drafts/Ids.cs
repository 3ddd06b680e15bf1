namespace LicensingModel.Testing.Drafts;

/// <summary>Reads what a step names in plain text.</summary>
internal static class Ids
{
    internal static T[] Of<T>(ReadOnlySpan<string> texts)
        where T : class, ISpanParsable<T>
    {
        var ids = new T[texts.Length];
        for (var i = 0; i < texts.Length; i++)
            ids[i] = T.Parse(texts[i], null);
        return ids;
    }

    internal static LocalizedText Name(string text) => LocalizedText.Of("en", text);
}
