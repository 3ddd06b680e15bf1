using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using LicensingModel.Interchange.Questions;
using LicensingModel.Serialization.Reading;

namespace LicensingModel.Interchange.Kinds;

/// <summary>A kind of question, whatever its record.</summary>
internal interface IQuestionKind
{
    /// <summary>The word for it.</summary>
    string Name { get; }

    /// <summary>Reads one.</summary>
    bool TryRead(ref Utf8JsonReader reader, ReadSession session, [MaybeNullWhen(false)] out WrittenQuestion value);

    /// <summary>Writes one.</summary>
    void Write(Utf8JsonWriter writer, WrittenQuestion value);
}
