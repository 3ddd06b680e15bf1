using System.Text.Json;
using System.Text.Json.Nodes;
using LicensingModel.Serialization.Reading;
using LicensingModel.Serialization.Schemas;

namespace LicensingModel.Serialization.Formats;

/// <summary>One member of a record: its name, how its value is read and written, and whether it must be there.</summary>
internal abstract class Field<TOwner>(string name, bool isRequired)
{
    /// <summary>The member's name.</summary>
    internal string Name { get; } = name;

    /// <summary>Whether the record cannot be made without it.</summary>
    internal bool IsRequired { get; } = isRequired;

    /// <summary>Whether the record cannot be made where the member is there but could not be read.</summary>
    internal bool IsEssential { get; init; } = isRequired;

    /// <summary>The name, ready to be written.</summary>
    private protected JsonEncodedText EncodedName { get; } = JsonEncodedText.Encode(name);

    /// <summary>The position in the record's table; set once, by the table.</summary>
    internal int Index { get; set; }

    /// <summary>What it means in a contract, for who writes a document by hand; null where the table does not say.</summary>
    internal string? Meaning { get; private protected set; }

    /// <summary>What may stand there, by its name in the schema.</summary>
    internal abstract string ValueName { get; }

    /// <summary>What may stand there, in JSON Schema.</summary>
    internal abstract JsonObject Describe(SchemaBook book);

    /// <summary>The format of the items, where the value is a list; null otherwise.</summary>
    internal abstract IListFormat? List { get; }

    /// <summary>The value, as the record has it.</summary>
    internal abstract object? ValueOf(TOwner owner);

    /// <summary>Reads the value into its slot; false where it could not be read, and the slot stays empty.</summary>
    internal abstract bool Read(ref Utf8JsonReader reader, ReadSession session, scoped ref object? slot);

    /// <summary>The name under which an older version of the format has it; null where none has it otherwise.</summary>
    internal string? FormerName { get; private protected set; }

    /// <summary>The last version of the format that has it under its former name.</summary>
    internal int FormerUntil { get; private protected set; }

    /// <summary>Reads the value as an older version has it, and brings it up to this one.</summary>
    internal abstract bool ReadFormer(ref Utf8JsonReader reader, ReadSession session, scoped ref object? slot);

    /// <summary>The value as an object; null where the value is none.</summary>
    internal abstract Func<TOwner, object?>? Getter { get; }

    /// <summary>The object that usually stands where the member is absent; null where it is null.</summary>
    internal virtual object? Absent => null;

    /// <summary>Writes name and value, unless the value is what absence means.</summary>
    internal void Write(Utf8JsonWriter writer, TOwner owner)
    {
        if (Getter is not { } get)
            WriteValue(writer, owner);
        else if (get(owner) is { } value && !ReferenceEquals(value, Absent))
            WriteObject(writer, value);
    }

    /// <summary>Writes name and value of a member that has a getter, unless the value is what absence means.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">What the getter gave, other than <see cref="Absent"/>.</param>
    internal abstract void WriteObject(Utf8JsonWriter writer, object value);

    /// <summary>Writes name and value of a member that has no getter, unless the value is what absence means.</summary>
    internal abstract void WriteValue(Utf8JsonWriter writer, TOwner owner);
}
