using System.Text.Json.Serialization;
using LicensingModel.Serialization.Formats;

namespace LicensingModel.Serialization;

/// <summary>Which types a host may use, and how the converter of each is made. A converter is made only when a host's options first meet its type.</summary>
internal sealed class HostTypeTable
{
    private readonly Dictionary<Type, Func<ReadOptions, JsonConverter>> _makers = [];

    /// <summary>The types.</summary>
    internal IReadOnlyCollection<Type> Types => _makers.Keys;

    internal bool Contains(Type type) => _makers.ContainsKey(type);

    internal JsonConverter? Converter(Type type, ReadOptions reading) => _makers.TryGetValue(type, out var make) ? make(reading) : null;

    /// <summary>A part of a document, alone or in a list.</summary>
    internal void Element<T>(Func<JsonFormat<T>> format)
        where T : Element
    {
        Add(format);
        Add(() => new ListFormat<T>(format()));
    }

    /// <summary>A choice, alone, in a list or as a term.</summary>
    internal void Choice<T>(Func<JsonFormat<T>> format)
        where T : Element, IEquatable<T>
    {
        Element(format);
        Term(format);
    }

    /// <summary>One case of a choice where no other may stand.</summary>
    internal void Case<TChoice, TCase>(JsonFormat<TChoice> choice, string expectation)
        where TChoice : Element
        where TCase : TChoice
        => Add(() => new CaseFormat<TChoice, TCase>(choice, expectation));

    /// <summary>A scalar, alone, as a key, in a list or as a term.</summary>
    internal void Scalar<T>(Func<JsonFormat<T>> format)
        where T : Scalar<T>, IScalar<T>
    {
        _makers.Add(typeof(T), reading => new ScalarConverter<T>(format(), reading));
        Add(() => new ListFormat<T>(format()));
        Term(format);
    }

    /// <summary>A scalar that has an order: also in a set, and a set as a term.</summary>
    internal void Ordered<T>(Func<JsonFormat<T>> format)
        where T : Scalar<T>, IScalar<T>, IComparable<T>
    {
        Scalar(format);
        Add(() => new SetFormat<T>(format()));
        Term(() => new SetFormat<T>(format(), 1));
    }

    /// <summary>A word of a vocabulary.</summary>
    internal void Code<T>()
        where T : Code<T>, IScalar<T>, ICode<T>
        => Ordered(static () => new CodeFormat<T>());

    /// <summary>A closed set of facts.</summary>
    internal void Enum<T>(EnumFormat<T> format)
        where T : struct, Enum
        => _makers.Add(typeof(T), reading => new EnumConverter<T>(format, reading));

    /// <summary>A term, and what a source says of it.</summary>
    internal void Term<T>(Func<JsonFormat<T>> value)
        where T : class, IEquatable<T>
    {
        Add(() => new DisclosedFormat<T>(value()));
        Add(() => new ClaimFormat<T>(value()));
    }

    /// <summary>Any other type.</summary>
    internal void Add<T>(Func<JsonFormat<T>> format)
        where T : notnull
        => _makers.Add(typeof(T), reading => new FormatConverter<T>(format(), reading));
}
