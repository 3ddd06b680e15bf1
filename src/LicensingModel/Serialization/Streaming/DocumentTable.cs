using System.Collections.Frozen;
using LicensingModel.Agreements;
using LicensingModel.Serialization.Formats;
using LicensingModel.Serialization.Tables;

namespace LicensingModel.Serialization.Streaming;

/// <summary>The members of a document, by name and by what their lists hold.</summary>
internal static class DocumentTable
{
    private static readonly FrozenDictionary<string, Field<LicensingDocument>> _byName = AgreementFormats.Document.Fields.ToFrozenDictionary(field => field.Name);

    private static readonly FrozenDictionary<Type, Field<LicensingDocument>> _byItem =
        AgreementFormats.Document.Fields.Where(field => field.List is not null).ToFrozenDictionary(field => field.List!.ItemType);

    /// <summary>The members, in the order in which they are written.</summary>
    internal static IReadOnlyList<Field<LicensingDocument>> Fields => AgreementFormats.Document.Fields;

    /// <summary>The member of a name; null where there is none.</summary>
    internal static Field<LicensingDocument>? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The list in which an element stands.</summary>
    /// <exception cref="ArgumentException">It stands in none.</exception>
    internal static Field<LicensingDocument> ListOf(Element element)
        => _byItem.GetValueOrDefault(element.GetType())
            ?? throw new ArgumentException($"A {element.GetType().Name} is no element of a document's lists.", nameof(element));

    /// <summary>The document without its lists.</summary>
    /// <param name="slots">The values of its members, by the index of their fields.</param>
    /// <param name="unrecognized">What is not known of it.</param>
    internal static LicensingDocument Head(ReadOnlySpan<object?> slots, ValueList<UnrecognizedMember> unrecognized) => AgreementFormats.Document.FromSlots(slots, unrecognized);
}
