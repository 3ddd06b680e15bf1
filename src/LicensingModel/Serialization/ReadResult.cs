using System.Diagnostics.CodeAnalysis;
using LicensingModel.Diagnostics;

namespace LicensingModel.Serialization;

/// <summary>
/// What came of reading a text: the value, as far as it could be read, and everything that was found wrong. While there are errors the value is partial, and answers
/// from it must not be relied on.
/// </summary>
/// <typeparam name="T">What was read.</typeparam>
public sealed class ReadResult<T>
    where T : class
{
    internal ReadResult(T? value, ValueList<Diagnostic> diagnostics, JsonText text)
    {
        Value = value;
        Diagnostics = diagnostics;
        Text = text;
    }

    /// <summary>What could be read; null where nothing could.</summary>
    public T? Value { get; }

    /// <summary>Everything found, in the order of the text.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    /// <summary>The text that was read; it gives findings of later checks their line and column.</summary>
    public JsonText Text { get; }

    /// <summary>Whether an error was found.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);

    /// <summary>Gives the value if it was read without an error.</summary>
    /// <param name="value">The whole value.</param>
    /// <returns>Whether it is whole.</returns>
    public bool TryGetValue([NotNullWhen(true)] out T? value)
    {
        value = HasErrors ? null : Value;
        return value is not null;
    }

    /// <summary>Gives the value, refusing one that was not read without an error.</summary>
    /// <returns>The whole value.</returns>
    /// <exception cref="LicensingJsonException">An error was found; the exception carries all of them.</exception>
    public T GetValueOrThrow() => TryGetValue(out var value) ? value : throw new LicensingJsonException(Diagnostics);
}
