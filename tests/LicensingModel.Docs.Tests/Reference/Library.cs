using System.Collections;
using System.Reflection;
using LicensingModel.Serialization;
using LicensingModel.Serialization.Formats;

namespace LicensingModel.Docs.Tests.Reference;

/// <summary>What the library itself reads and writes in a document, taken from its tables; questions and answers have a page of their own.</summary>
internal static class Library
{
    private static readonly Assembly Core = typeof(PartyId).Assembly;

    /// <summary>The table of every record that stands alone, and of every case of a choice.</summary>
    public static IReadOnlyList<IRecordFormat> Records { get; } = Tables();

    /// <summary>Every open vocabulary and every closed set of words, by name.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Vocabularies { get; } = OpenVocabularies().Concat(ClosedSets()).ToDictionary(entry => entry.Key, entry => entry.Value);

    private static IReadOnlyList<IRecordFormat> Tables()
    {
        // The tables refer to each other, so they are set up from the document down, as reading does.
        LicensingJson.Read("{}");
        return
        [
            .. Core.GetTypes()
                .Where(IsOfDocuments)
                .Where(type => typeof(IRecordFormat).IsAssignableFrom(type) && type is { IsAbstract: false, ContainsGenericParameters: false })
                .Select(type => (IRecordFormat)Activator.CreateInstance(type, nonPublic: true)!)
                .OrderBy(record => record.Type.Name, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> OpenVocabularies()
        => Core.GetExportedTypes()
            .Where(type => type.BaseType is { IsGenericType: true } @base && @base.GetGenericTypeDefinition() == typeof(Code<>))
            .Select(type => new KeyValuePair<string, IReadOnlyList<string>>(
                type.Name,
                [.. ((IEnumerable)type.GetProperty("Known", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!).Cast<object>().Select(code => code.ToString()!)]));

    private static IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> ClosedSets()
        => Core.GetTypes()
            .Where(IsOfDocuments)
            .SelectMany(type => type.ContainsGenericParameters ? [] : type.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public))
            .Where(field => field.FieldType.IsGenericType && field.FieldType.GetGenericTypeDefinition() == typeof(EnumFormat<>))
            .Select(field => new KeyValuePair<string, IReadOnlyList<string>>(field.FieldType.GetGenericArguments()[0].Name, NamesOf(field.GetValue(null)!)));

    private static bool IsOfDocuments(Type type) => type.Namespace?.StartsWith("LicensingModel.Serialization", StringComparison.Ordinal) == true;

    private static IReadOnlyList<string> NamesOf(object format)
        => [.. (IEnumerable<string>)format.GetType().GetProperty("Names", BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(format)!];
}
