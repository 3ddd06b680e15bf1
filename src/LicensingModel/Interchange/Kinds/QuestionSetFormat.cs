using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using LicensingModel.Interchange.Questions;
using LicensingModel.Serialization.Formats;
using LicensingModel.Serialization.Reading;
using LicensingModel.Serialization.Tables;

namespace LicensingModel.Interchange.Kinds;

/// <summary>A file of questions: an object with <c>questions</c>, or one question by itself.</summary>
internal sealed class QuestionSetFormat : JsonFormat<WrittenSet>
{
    internal static readonly QuestionSetFormat Instance = new();

    private static readonly JsonEncodedText _questions = JsonEncodedText.Encode("questions");
    private static readonly SetTable _table = new();

    internal override bool TryRead(ref Utf8JsonReader reader, ReadSession session, [MaybeNullWhen(false)] out WrittenSet value)
    {
        var member = reader;
        if (reader.TokenType == JsonTokenType.StartObject && QuestionFormat.TryFind(ref member, _questions))
            return _table.TryRead(ref reader, session, out value);

        value = QuestionFormat.Instance.TryRead(ref reader, session, out var alone)
            ? new WrittenSet { Questions = [new WrittenPosed { Ask = alone }], IsAlone = true }
            : null;
        return value is not null;
    }

    internal override void Write(Utf8JsonWriter writer, WrittenSet value)
    {
        if (value.IsAlone)
            QuestionFormat.Instance.Write(writer, value.Questions[0].Ask);
        else
            _table.Write(writer, value);
    }

    /// <summary>The table of <see cref="WrittenSet"/>.</summary>
    private sealed class SetTable : RecordFormat<WrittenSet>
    {
        private static readonly Field<WrittenSet, ValueList<string>> DocumentsField = List("documents", KernelFormats.Text, x => x.Documents);
        private static readonly Field<WrittenSet, WrittenAssumptions> GivenField = Optional("given", new AssumptionsTable(), x => x.Given);

        private static readonly Field<WrittenSet, ValueList<WrittenPosed>> QuestionsField =
            Required("questions", new PlacedListFormat(), x => x.Questions);

        internal SetTable()
            : base(null, DocumentsField, GivenField, QuestionsField)
        {
        }

        private protected override WrittenSet Create(Slots slots) => new()
        {
            Documents = slots.Get(DocumentsField, []),
            Given = slots.Find(GivenField),
            Questions = slots.Get(QuestionsField),
            UnrecognizedMembers = slots.Unrecognized,
        };
    }

    /// <summary>A list whose items know their place, so that what is found about one stands where it is written even if one before it could not be read.</summary>
    private sealed class PlacedListFormat : JsonFormat<ValueList<WrittenPosed>>
    {
        private static readonly PosedTable Item = new();

        internal override bool TryRead(ref Utf8JsonReader reader, ReadSession session, [MaybeNullWhen(false)] out ValueList<WrittenPosed> value)
        {
            if (reader.TokenType != JsonTokenType.StartArray)
                return Fail(ref reader, session, "an array", out value);

            var offset = reader.TokenStartIndex;
            var place = new PlaceFormat();
            var items = default(Items<WrittenPosed>);
            items.Read(ref reader, session, place);
            value = ValueList.Create(items.Span);
            return items.AreEnough(session, offset, value.Count, 1);
        }

        internal override void Write(Utf8JsonWriter writer, ValueList<WrittenPosed> value) => new ListFormat<WrittenPosed>(Item).Write(writer, value);

        /// <summary>Reads one item after another and counts them.</summary>
        private sealed class PlaceFormat : JsonFormat<WrittenPosed>
        {
            private int _count;

            internal override bool TryRead(ref Utf8JsonReader reader, ReadSession session, [MaybeNullWhen(false)] out WrittenPosed value)
            {
                var place = _count++;
                value = Item.TryRead(ref reader, session, out var read) ? read with { Place = place } : null;
                return value is not null;
            }

            internal override void Write(Utf8JsonWriter writer, WrittenPosed value) => Item.Write(writer, value);
        }
    }

    /// <summary>The table of <see cref="WrittenPosed"/>.</summary>
    private sealed class PosedTable : RecordFormat<WrittenPosed>
    {
        private static readonly Field<WrittenPosed, string> IdField = Optional("id", KernelFormats.Text, x => x.Id);
        private static readonly Field<WrittenPosed, LocalizedText> TitleField = Optional("title", KernelFormats.LocalizedText, x => x.Title);
        private static readonly Field<WrittenPosed, WrittenQuestion> AskField = Required("ask", QuestionFormat.Instance, x => x.Ask);
        private static readonly Field<WrittenPosed, Expectation> ExpectField = Optional("expect", ExpectationTable.Instance, x => x.Expect);

        internal PosedTable()
            : base(null, IdField, TitleField, AskField, ExpectField)
        {
        }

        private protected override WrittenPosed Create(Slots slots) => new()
        {
            Id = slots.Find(IdField),
            Title = slots.Find(TitleField),
            Ask = slots.Get(AskField),
            Expect = slots.Find(ExpectField),
            UnrecognizedMembers = slots.Unrecognized,
        };
    }
}
