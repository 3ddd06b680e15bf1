using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Decisions.States;
using LicensingModel.Interchange.Expectations;
using LicensingModel.Interchange.Formats;
using LicensingModel.Serialization.Formats;
using LicensingModel.Serialization.Reading;
using LicensingModel.Serialization.Tables;

namespace LicensingModel.Interchange.Questions;

/// <summary>The table of <see cref="Expectation"/>.</summary>
internal sealed class ExpectationTable : RecordFormat<Expectation>
{
    private static readonly Field<Expectation, ExpectedOutcome> OutcomeField =
        Optional("outcome", new ExpectedOutcomeFormat(), x => x.Outcome is null && x.Verdict is null ? null : new ExpectedOutcome(x.Outcome, x.Verdict));

    private static readonly Field<Expectation, ValueSet<ProvisionId>> BasisField = Optional("basis", new SetFormat<ProvisionId>(KernelFormats.ProvisionId), x => x.Basis);

    private static readonly Field<Expectation, Given<DisclosureState>> StateField =
        Optional("state", new GivenFormat<DisclosureState>(KernelFormats.DisclosureState), x => x.State is { } state ? new Given<DisclosureState>(state) : null);

    private static readonly Field<Expectation, Given<OperationState>> StatusField =
        Optional("status", new GivenFormat<OperationState>(AnswerFormats.OperationState), x => x.Status is { } status ? new Given<OperationState>(status) : null);

    private static readonly Field<Expectation, FixedDate> SinceField = Optional("since", KernelFormats.Day, x => x.Since is { } since ? new FixedDate { Date = since } : null);
    private static readonly Field<Expectation, ValueSet<PartyId>> ConsentsField = Optional("consents", new SetFormat<PartyId>(KernelFormats.PartyId), x => x.Consents);
    private static readonly Field<Expectation, RawJson> ValueField = Optional("value", new RawJsonFormat(), x => x.Value);
    private static readonly Field<Expectation, ExpectedChange> ChangesOnField = Optional("changesOn", new ExpectedChangeFormat(), x => x.ChangesOn);
    private static readonly Field<Expectation, ValueList<ExpectedFact>> MissingField = List("missing", new FactTable(), x => x.Missing);

    private static readonly Field<Expectation, ValueList<ExpectedObligation>> OwedField = List("owed", new ExpectedObligationTable(), x => x.Owed);
    private static readonly Field<Expectation, ValueList<ClauseReference>> ClausesField = List("clauses", KernelFormats.ClauseReference, x => x.Clauses);
    private static readonly Field<Expectation, ValueList<ExpectedFailure>> FailsField = List("fails", new FailureTable(), x => x.Fails);

    /// <summary>The one instance; it comes after the fields that it is made of.</summary>
    internal static readonly ExpectationTable Instance = new();

    private ExpectationTable()
        : base(null, OutcomeField, BasisField, StateField, StatusField, SinceField, ConsentsField, ValueField, ChangesOnField, MissingField, ClausesField, FailsField, OwedField)
    {
    }

    private protected override Expectation Create(Slots slots) => new()
    {
        Outcome = slots.Find(OutcomeField)?.Outcome,
        Verdict = slots.Find(OutcomeField)?.Verdict,
        Basis = slots.Find(BasisField),
        State = slots.Find(StateField)?.Value,
        Status = slots.Find(StatusField)?.Value,
        Since = slots.Find(SinceField)?.Date,
        Consents = slots.Find(ConsentsField),
        Value = slots.Find(ValueField),
        ChangesOn = slots.Find(ChangesOnField),
        Missing = slots.Get(MissingField, []),
        Clauses = slots.Get(ClausesField, []),
        Fails = slots.Get(FailsField, []),
        Owed = slots.Get(OwedField, []),
        UnrecognizedMembers = slots.Unrecognized,
    };

    /// <summary>The table of <see cref="ExpectedFact"/>.</summary>
    private sealed class FactTable : RecordFormat<ExpectedFact>
    {
        private static readonly Field<ExpectedFact, string> SubjectField = Required("subject", KernelFormats.Text, x => x.Subject);
        private static readonly Field<ExpectedFact, string> TermField = Required("term", KernelFormats.Text, x => x.Term);

        internal FactTable()
            : base(null, SubjectField, TermField)
        {
        }

        private protected override ExpectedFact Create(Slots slots)
            => new() { Subject = slots.Get(SubjectField), Term = slots.Get(TermField), UnrecognizedMembers = slots.Unrecognized };
    }

    /// <summary>The table of <see cref="ExpectedFailure"/>.</summary>
    private sealed class FailureTable : RecordFormat<ExpectedFailure>
    {
        private static readonly Field<ExpectedFailure, ProvisionId> ProvisionField = Required("provision", KernelFormats.ProvisionId, x => x.Provision);
        private static readonly Field<ExpectedFailure, Given<TestKind>> TestField = Required("test", new GivenFormat<TestKind>(AnswerFormats.TestKind), x => new Given<TestKind>(x.Test));

        internal FailureTable()
            : base(null, ProvisionField, TestField)
        {
        }

        private protected override ExpectedFailure Create(Slots slots)
            => new() { Provision = slots.Get(ProvisionField), Test = slots.Get(TestField).Value, UnrecognizedMembers = slots.Unrecognized };
    }

    /// <summary>When an outcome is expected to change: <c>"never"</c>, a day, or an object of day and outcome.</summary>
    private sealed class ExpectedChangeFormat : JsonFormat<ExpectedChange>
    {
        private static readonly JsonEncodedText Never = JsonEncodedText.Encode("never");
        private static readonly ChangeTable Table = new();

        internal override bool TryRead(ref Utf8JsonReader reader, ReadSession session, [MaybeNullWhen(false)] out ExpectedChange value)
        {
            if (reader.TokenType == JsonTokenType.StartObject)
                return Table.TryRead(ref reader, session, out value);
            if (reader.TokenType != JsonTokenType.String)
                return Fail(ref reader, session, "`never`, a day, or an object with `day` and `becomes`", out value);
            if (JsonBytes.Of(ref reader).SequenceEqual(Never.EncodedUtf8Bytes))
                value = ExpectedChange.Never;
            else
                value = KernelFormats.Day.TryRead(ref reader, session, out var day) ? new ExpectedChange { Day = day.Date } : null;
            return value is not null;
        }

        internal override void Write(Utf8JsonWriter writer, ExpectedChange value)
        {
            if (value.Day is not { } day)
                writer.WriteStringValue(Never);
            else if (value.Becomes is null)
                KernelFormats.Day.Write(writer, new FixedDate { Date = day });
            else
                Table.Write(writer, value);
        }
    }

    /// <summary>The table of <see cref="ExpectedChange"/> with a day.</summary>
    private sealed class ChangeTable : RecordFormat<ExpectedChange>
    {
        private static readonly Field<ExpectedChange, FixedDate> DayField = Required("day", KernelFormats.Day, x => new FixedDate { Date = x.Day.GetValueOrDefault() });

        private static readonly Field<ExpectedChange, Given<Outcome>> BecomesField =
            Optional("becomes", new GivenFormat<Outcome>(AnswerFormats.Outcome), x => x.Becomes is { } outcome ? new Given<Outcome>(outcome) : null);

        internal ChangeTable()
            : base(null, DayField, BecomesField)
        {
        }

        private protected override ExpectedChange Create(Slots slots)
            => new() { Day = slots.Get(DayField).Date, Becomes = slots.Find(BecomesField)?.Value, UnrecognizedMembers = slots.Unrecognized };
    }
}
