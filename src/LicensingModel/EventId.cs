using System.Diagnostics.CodeAnalysis;

namespace LicensingModel;

/// <summary>Names something that happens on a day: a closing, a signing, a first shipment. Text that <see cref="Identifier{TSelf}"/> describes.</summary>
public sealed class EventId : Identifier<EventId>, IScalar<EventId>
{
    private EventId(string value)
        : base(value)
    {
    }

    /// <inheritdoc/>
    public static string Expectation => "an event id: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out EventId? result)
    {
        result = IsWellFormed(text) ? new EventId(text.ToString()) : null;
        return result is not null;
    }
}
