using System.Text.Json.Nodes;

namespace LicensingModel.Serialization.Schemas;

/// <summary>The definitions of a schema, each made by the format that reads what it defines, when it is first referred to.</summary>
internal sealed class SchemaBook
{
    private readonly SortedDictionary<string, JsonObject?> _definitions = new(StringComparer.Ordinal);
    private readonly HashSet<object> _met = new(ReferenceEqualityComparer.Instance);
    private readonly Queue<IDescribed> _twins = [];

    /// <summary>A reference to the definition of what a format reads, or its description where it has no definition.</summary>
    /// <exception cref="InvalidOperationException">The format cannot be described.</exception>
    internal JsonObject Use(object format)
    {
        var described = Described(format);
        if (described.IsDescribedInPlace)
            return described.Describe(this);

        var name = described.SchemaName;
        if (_met.Add(format))
        {
            // A definition may refer to itself, so its name is taken before it is made.
            if (_definitions.TryAdd(name, null))
                _definitions[name] = described.Describe(this);
            else
                _twins.Enqueue(described);
        }

        return new JsonObject { ["$ref"] = $"#/$defs/{name}" };
    }

    /// <summary>The name of the definition of what a format reads.</summary>
    internal static string NameOf(object format) => Described(format).SchemaName;

    /// <summary>Every definition, by name.</summary>
    /// <exception cref="InvalidOperationException">Two formats of one name read different things.</exception>
    internal JsonObject Definitions()
    {
        while (_twins.TryDequeue(out var twin))
        {
            if (!JsonNode.DeepEquals(twin.Describe(this), _definitions[twin.SchemaName]))
                throw new InvalidOperationException($"`{twin.SchemaName}` is defined in two ways.");
        }

        var all = new JsonObject();
        foreach (var (name, definition) in _definitions)
            all.Add(name, definition);
        return all;
    }

    private static IDescribed Described(object format)
        => format as IDescribed ?? throw new InvalidOperationException($"{format.GetType().Name} is no part of a document's schema.");
}
