using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using LicensingModel.Serialization.Reading;
using LicensingModel.Serialization.Schemas;

namespace LicensingModel.Serialization.Formats;

/// <summary>A date as contracts write it: a fixed day as a string, anything else as an object with a kind.</summary>
internal sealed class AnchoredDateFormat() : ChoiceFormat<AnchoredDate>(() =>
[
    new Case<EventDate>(new EventDateFormat()),
    new Case<OffsetDate>(new OffsetDateFormat()),
    new Case<EarlierOf>(new EarlierOfFormat()),
    new Case<LaterOf>(new LaterOfFormat()),
    new Case<StartOfPeriod>(new StartOfPeriodFormat()),
    new Case<NoEnd>(new NoEndFormat()),
    new Case<UnstatedDate>(new UnstatedDateFormat()),
])
{
    /// <inheritdoc/>
    public override JsonObject Describe(SchemaBook book) => new()
    {
        ["description"] = "A day, or a date that depends on something: an object with a kind.",
        ["if"] = new JsonObject { ["type"] = "string" },
        ["then"] = book.Use(KernelFormats.Day),
        ["else"] = base.Describe(book),
    };

    internal override bool TryRead(ref Utf8JsonReader reader, ReadSession session, [MaybeNullWhen(false)] out AnchoredDate value)
    {
        if (!session.IsText(ref reader))
            return base.TryRead(ref reader, session, out value);

        var isRead = KernelFormats.Day.TryRead(ref reader, session, out var day);
        value = day;
        return isRead;
    }

    internal override void Write(Utf8JsonWriter writer, AnchoredDate value)
    {
        if (value is not FixedDate day)
        {
            base.Write(writer, value);
            return;
        }

        Keywords.RefuseUnrecognized(day);
        KernelFormats.Day.Write(writer, day);
    }

    private protected override AnchoredDate Unrecognized(string kind, RawJson json) => new UnrecognizedDate { Kind = kind, Json = json };
}

/// <summary>The table of <see cref="EventDate"/>.</summary>
internal sealed class EventDateFormat : RecordFormat<EventDate>
{
    private static readonly Field<EventDate, EventId> EventField = Required("event", KernelFormats.EventId, x => x.Event)
        .Means("The event.");

    internal EventDateFormat()
        : base("event", EventField)
    {
    }

    private protected override EventDate Create(Slots slots) => new()
    {
        Event = slots.Get(EventField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="OffsetDate"/>.</summary>
internal sealed class OffsetDateFormat : RecordFormat<OffsetDate>
{
    private static readonly Field<OffsetDate, AnchoredDate> FromField = Required("from", KernelFormats.AnchoredDate, x => x.From)
        .Means("The date reckoned from.");
    private static readonly Field<OffsetDate, ContractPeriod> PeriodField = Required("period", KernelFormats.ContractPeriod, x => x.Period)
        .Means("How far from it.");
    private static readonly Field<OffsetDate, OffsetDirection> DirectionField = Required("direction", KernelFormats.OffsetDirection, x => x.Direction)
        .Means("On which side of it.");

    internal OffsetDateFormat()
        : base("offset", FromField, PeriodField, DirectionField)
    {
    }

    private protected override OffsetDate Create(Slots slots) => new()
    {
        From = slots.Get(FromField),
        Period = slots.Get(PeriodField),
        Direction = slots.Get(DirectionField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="EarlierOf"/>.</summary>
internal sealed class EarlierOfFormat : RecordFormat<EarlierOf>
{
    private static readonly Field<EarlierOf, ValueList<AnchoredDate>> DatesField = Required("dates", new ListFormat<AnchoredDate>(KernelFormats.AnchoredDate, 1), x => x.Dates)
        .Means("The dates, at least one, in the order in which the contract writes them.");

    internal EarlierOfFormat()
        : base("earlierOf", DatesField)
    {
    }

    private protected override EarlierOf Create(Slots slots) => new()
    {
        Dates = slots.Get(DatesField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="LaterOf"/>.</summary>
internal sealed class LaterOfFormat : RecordFormat<LaterOf>
{
    private static readonly Field<LaterOf, ValueList<AnchoredDate>> DatesField = Required("dates", new ListFormat<AnchoredDate>(KernelFormats.AnchoredDate, 1), x => x.Dates)
        .Means("The dates, at least one, in the order in which the contract writes them.");

    internal LaterOfFormat()
        : base("laterOf", DatesField)
    {
    }

    private protected override LaterOf Create(Slots slots) => new()
    {
        Dates = slots.Get(DatesField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="StartOfPeriod"/>.</summary>
internal sealed class StartOfPeriodFormat : RecordFormat<StartOfPeriod>
{
    private static readonly Field<StartOfPeriod, AnchoredDate> OfField = Required("of", KernelFormats.AnchoredDate, x => x.Of)
        .Means("The date that falls in the period.");
    private static readonly Field<StartOfPeriod, CalendarPeriod> PeriodField = Required("period", KernelFormats.CalendarPeriod, x => x.Period)
        .Means("Of which period the first day is meant.");

    internal StartOfPeriodFormat()
        : base("startOf", OfField, PeriodField)
    {
    }

    private protected override StartOfPeriod Create(Slots slots) => new()
    {
        Of = slots.Get(OfField),
        Period = slots.Get(PeriodField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="NoEnd"/>.</summary>
internal sealed class NoEndFormat : RecordFormat<NoEnd>
{

    internal NoEndFormat()
        : base("never")
    {
    }

    private protected override NoEnd Create(Slots slots) => new()
    {
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="UnstatedDate"/>.</summary>
internal sealed class UnstatedDateFormat : RecordFormat<UnstatedDate>
{

    internal UnstatedDateFormat()
        : base("unstated")
    {
    }

    private protected override UnstatedDate Create(Slots slots) => new()
    {
        UnrecognizedMembers = slots.Unrecognized,
    };
}
