using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using LicensingModel.Decisions.Matters;
using LicensingModel.Decisions.Questions;
using LicensingModel.Interchange.Formats;
using LicensingModel.Interchange.Questions;
using LicensingModel.Serialization.Formats;
using LicensingModel.Serialization.Reading;
using LicensingModel.Serialization.Tables;

namespace LicensingModel.Interchange.Kinds;

/// <summary>The tables of questions of the kind <c>value</c>, by what they are <c>of</c>; one without that member is of a stated term.</summary>
internal sealed class ValueKind : IQuestionKind
{
    /// <summary>What is asked for where nothing else is said.</summary>
    internal const string Term = "term";

    private static readonly JsonEncodedText OfName = JsonEncodedText.Encode("of");
    private static readonly ValueTable TermTable = new();
    private static readonly FactTable[] Facts =
    [
        new DayTable(), new OwnerTable(), new MemberTable(), new CapturedTable(), new OnDayTable(WrittenFact.Triggered), new OnDayTable(WrittenFact.Exclusivity), new TotalTable(),
    ];

    /// <inheritdoc/>
    public string Name => WrittenValue.KindName;

    private static string[] Words => [Term, .. Facts.Select(static table => table.Of)];

    /// <inheritdoc/>
    public bool TryRead(ref Utf8JsonReader reader, ReadSession session, [MaybeNullWhen(false)] out WrittenQuestion value)
    {
        value = null;
        var of = reader;
        if (!QuestionFormat.TryFind(ref of, OfName))
        {
            value = TermTable.TryRead(ref reader, session, out var term) ? term : null;
            return value is not null;
        }

        if (of.TokenType != JsonTokenType.String)
        {
            session.Report(ReadingDiagnostics.WrongType, ref of, "what is asked for, as a string", ReadSession.Describe(ref of));
        }
        else if (session.TryGetString(ref of, out var word))
        {
            if (word == Term)
                value = TermTable.TryRead(ref reader, session, out var term) ? term : null;
            else if (Array.Find(Facts, table => table.Of == word) is { } known)
                value = known.TryRead(ref reader, session, out var fact) ? fact : null;
            else
                session.Report(ReadingDiagnostics.NotOneOf, ref of, ReadSession.Quote(word), string.Join(", ", Words.Select(static name => $"`{name}`")), Keywords.Suggest(word, Words));
            if (word == Term || Words.Contains(word, StringComparer.Ordinal))
                return value is not null;
        }

        reader.Skip();
        return false;
    }

    /// <inheritdoc/>
    public void Write(Utf8JsonWriter writer, WrittenQuestion value)
    {
        if (value is WrittenFact fact)
            Array.Find(Facts, table => table.Of == fact.Sort)!.Write(writer, fact);
        else
            TermTable.Write(writer, (WrittenValue)value);
    }

    /// <summary>The members of what is asked for, besides those of every question.</summary>
    internal static IReadOnlyList<string> MembersOf(WrittenFact fact) => [.. Array.Find(Facts, table => table.Of == fact.Sort)!.MemberNames];

    /// <summary>The table of one sort of <see cref="WrittenFact"/>.</summary>
    private abstract class FactTable : QuestionTable<WrittenFact>
    {
        private protected static readonly EnumFormat<GrantSide> SideFormat = new((GrantSide.Grantors, "grantors"), (GrantSide.Grantees, "grantees"));

        private protected FactTable(string of, params Field<WrittenFact>[] fields)
            : base(WrittenValue.KindName, [Required("of", KernelFormats.Text, static x => x.Sort), .. fields])
            => Of = of;

        internal string Of { get; }
    }

    private sealed class DayTable : FactTable
    {
        private static readonly Field<WrittenFact, AgreementId> AgreementField = Required("agreement", KernelFormats.AgreementId, x => x.Agreement!);
        private static readonly Field<WrittenFact, ProvisionId> ProvisionField = Optional("provision", KernelFormats.ProvisionId, x => x.Provision);
        private static readonly Field<WrittenFact, string> TermField = Required("term", KernelFormats.Text, x => x.Term!);

        internal DayTable()
            : base(WrittenFact.Day, AgreementField, ProvisionField, TermField)
        {
        }

        private protected override WrittenFact CreateBare(Slots slots)
            => new() { Sort = Of, Agreement = slots.Get(AgreementField), Provision = slots.Find(ProvisionField), Term = slots.Get(TermField) };
    }

    private sealed class OwnerTable : FactTable
    {
        private static readonly Field<WrittenFact, PatentId> PatentField = Required("patent", KernelFormats.PatentId, x => x.Patent!);
        private static readonly Field<WrittenFact, FixedDate> OnField = Required("on", KernelFormats.Day, x => x.On!);

        internal OwnerTable()
            : base(WrittenFact.Owner, PatentField, OnField)
        {
        }

        private protected override WrittenFact CreateBare(Slots slots) => new() { Sort = Of, Patent = slots.Get(PatentField), On = slots.Get(OnField) };
    }

    private sealed class MemberTable : FactTable
    {
        private static readonly Field<WrittenFact, ProvisionId> ProvisionField = Required("provision", KernelFormats.ProvisionId, x => x.Provision!);
        private static readonly Field<WrittenFact, Given<GrantSide>> SideField = Required("side", new GivenFormat<GrantSide>(SideFormat), x => x.Side!);
        private static readonly Field<WrittenFact, PartyId> PartyField = Required("party", KernelFormats.PartyId, x => x.Party!);
        private static readonly Field<WrittenFact, FixedDate> OnField = Required("on", KernelFormats.Day, x => x.On!);

        internal MemberTable()
            : base(WrittenFact.Member, ProvisionField, SideField, PartyField, OnField)
        {
        }

        private protected override WrittenFact CreateBare(Slots slots)
            => new() { Sort = Of, Provision = slots.Get(ProvisionField), Side = slots.Get(SideField), Party = slots.Get(PartyField), On = slots.Get(OnField) };
    }

    private sealed class CapturedTable : FactTable
    {
        private static readonly Field<WrittenFact, ProvisionId> ProvisionField = Required("provision", KernelFormats.ProvisionId, x => x.Provision!);
        private static readonly Field<WrittenFact, PatentId> PatentField = Required("patent", KernelFormats.PatentId, x => x.Patent!);
        private static readonly Field<WrittenFact, FixedDate> OnField = Required("on", KernelFormats.Day, x => x.On!);

        internal CapturedTable()
            : base(WrittenFact.Captured, ProvisionField, PatentField, OnField)
        {
        }

        private protected override WrittenFact CreateBare(Slots slots)
            => new() { Sort = Of, Provision = slots.Get(ProvisionField), Patent = slots.Get(PatentField), On = slots.Get(OnField) };
    }

    /// <summary>What is asked of a provision on a day.</summary>
    private sealed class OnDayTable : FactTable
    {
        private readonly Field<WrittenFact, ProvisionId> _provision;
        private readonly Field<WrittenFact, FixedDate> _on;

        internal OnDayTable(string of)
            : this(of, Required("provision", KernelFormats.ProvisionId, x => x.Provision!), Required("on", KernelFormats.Day, x => x.On!))
        {
        }

        private OnDayTable(string of, Field<WrittenFact, ProvisionId> provision, Field<WrittenFact, FixedDate> on)
            : base(of, provision, on)
            => (_provision, _on) = (provision, on);

        private protected override WrittenFact CreateBare(Slots slots) => new() { Sort = Of, Provision = slots.Get(_provision), On = slots.Get(_on) };
    }

    private sealed class TotalTable : FactTable
    {
        private static readonly Field<WrittenFact, AgreementId> AgreementField = Optional("agreement", KernelFormats.AgreementId, x => x.Agreement);
        private static readonly Field<WrittenFact, Dimension<PartyId>> ByField = Open("by", KernelFormats.PartyId, x => x.By);
        private static readonly Field<WrittenFact, Dimension<PartyId>> ToField = Open("to", KernelFormats.PartyId, x => x.To);
        private static readonly Field<WrittenFact, FixedDate> OnField = Optional("on", KernelFormats.Day, x => x.On);
        private static readonly Field<WrittenFact, FixedDate> ThroughField = Optional("through", KernelFormats.Day, x => x.Through);

        internal TotalTable()
            : base(WrittenFact.Total, AgreementField, ByField, ToField, OnField, ThroughField)
        {
        }

        private protected override WrittenFact CreateBare(Slots slots)
            => slots.Find(OnField) is null == slots.Find(ThroughField) is null
                ? throw new ArgumentException("A total needs `through`, for what has fallen due by a day, or `on`, for all sums that are owed on a day, and not both.", nameof(slots))
                : Made(slots);

        private WrittenFact Made(Slots slots) => new()
        {
            Sort = Of,
            Agreement = slots.Find(AgreementField),
            By = slots.Get(ByField, default),
            To = slots.Get(ToField, default),
            On = slots.Find(OnField),
            Through = slots.Find(ThroughField),
        };
    }
}
