using System.Text;
using System.Text.Json;
using LicensingModel.Serialization.Reading;

namespace LicensingModel.Serialization.Formats;

/// <summary>One member of a record: its name, how its value is read and written, and whether it must be there.</summary>
internal abstract class Field<TOwner>(string name, bool isRequired)
{
    /// <summary>The member's name.</summary>
    internal string Name { get; } = name;

    /// <summary>The name in UTF-8, to compare with the text.</summary>
    internal byte[] Utf8Name { get; } = Encoding.UTF8.GetBytes(name);

    /// <summary>Whether the record cannot be made without it.</summary>
    internal bool IsRequired { get; } = isRequired;

    /// <summary>Whether the record cannot be made where the member is there but could not be read.</summary>
    internal bool IsEssential { get; init; } = isRequired;

    /// <summary>The name, ready to be written.</summary>
    private protected JsonEncodedText EncodedName { get; } = JsonEncodedText.Encode(name);

    /// <summary>The position in the record's table; set once, by the table.</summary>
    internal int Index { get; set; }

    /// <summary>Reads the value into its slot.</summary>
    internal abstract void Read(ref Utf8JsonReader reader, ReadSession session, int slot);

    /// <summary>Writes name and value, unless the value is what absence means.</summary>
    internal abstract void Write(Utf8JsonWriter writer, TOwner owner);
}
