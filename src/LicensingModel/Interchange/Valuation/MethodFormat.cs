using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using LicensingModel.Interchange.Kinds;
using LicensingModel.Serialization.Formats;
using LicensingModel.Serialization.Reading;
using LicensingModel.Valuation.Methods;
using LicensingModel.Valuation.Results;

namespace LicensingModel.Interchange.Valuation;

/// <summary>A method, by its kind. A kind that is not known is an error: nothing could be reckoned by it.</summary>
internal sealed class MethodFormat : JsonFormat<ValuationMethod>
{
    private static readonly Case[] _cases =
    [
        new Case<ComparableMethod>(new ComparableTable()),
        new Case<TopDownMethod>(new TopDownTable()),
        new Case<UnpackingMethod>(new UnpackingTable()),
        new Case<DiscountingMethod>(new DiscountingTable()),
        new Case<SplitMethod>(new SplitTable()),
    ];

    private static string Kinds => string.Join(", ", _cases.Select(static entry => $"`{entry.Kind}`"));

    internal override bool TryRead(ref Utf8JsonReader reader, ReadSession session, [MaybeNullWhen(false)] out ValuationMethod value)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            return Fail(ref reader, session, $"a method: an object with a `kind` ({Kinds})", out value);

        value = null;
        var kind = reader;
        if (!QuestionFormat.TryFind(ref kind, Keywords.Kind))
        {
            session.Report(ReadingDiagnostics.MissingKind, ref reader, Kinds);
        }
        else if (kind.TokenType != JsonTokenType.String)
        {
            session.Report(ReadingDiagnostics.WrongType, ref kind, "a kind, as a string", ReadSession.Describe(ref kind));
        }
        else if (session.TryGetString(ref kind, out var name))
        {
            if (Array.Find(_cases, entry => entry.Kind == name) is { } known)
                return known.TryRead(ref reader, session, out value);
            session.Report(ValuationDiagnostics.UnknownMethod, ref kind, ReadSession.Quote(name), Kinds);
        }

        reader.Skip();
        return false;
    }

    internal override void Write(Utf8JsonWriter writer, ValuationMethod value) => Array.Find(_cases, entry => entry.IsFor(value))!.Write(writer, value);

    private abstract class Case
    {
        internal abstract string Kind { get; }

        internal abstract bool IsFor(ValuationMethod method);

        internal abstract bool TryRead(ref Utf8JsonReader reader, ReadSession session, [MaybeNullWhen(false)] out ValuationMethod value);

        internal abstract void Write(Utf8JsonWriter writer, ValuationMethod value);
    }

    private sealed class Case<T>(RecordFormat<T> table) : Case
        where T : ValuationMethod
    {
        internal override string Kind => table.Kind!;

        internal override bool IsFor(ValuationMethod method) => method is T;

        internal override bool TryRead(ref Utf8JsonReader reader, ReadSession session, [MaybeNullWhen(false)] out ValuationMethod value)
        {
            value = table.TryRead(ref reader, session, out var read) ? read : null;
            return value is not null;
        }

        internal override void Write(Utf8JsonWriter writer, ValuationMethod value) => table.Write(writer, (T)value);
    }
}
