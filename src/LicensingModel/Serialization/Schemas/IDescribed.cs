using System.Text.Json.Nodes;

namespace LicensingModel.Serialization.Schemas;

/// <summary>A format that can say in JSON Schema what it reads.</summary>
internal interface IDescribed
{
    /// <summary>The name of its definition; formats of the same name read the same.</summary>
    string SchemaName { get; }

    /// <summary>Whether it is described wherever it stands, because a definition would say no more than its name does.</summary>
    bool IsDescribedInPlace => false;

    /// <summary>What it reads, in JSON Schema; parts are taken from <paramref name="book"/>, so that each is defined once.</summary>
    JsonObject Describe(SchemaBook book);
}
