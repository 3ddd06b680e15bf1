using LicensingModel.Decisions.Questions;
using LicensingModel.Interchange.Formats;
using LicensingModel.Interchange.Questions;
using LicensingModel.Serialization.Formats;

namespace LicensingModel.Interchange.Kinds;

/// <summary>A question for the state of an agreement or provision.</summary>
internal sealed record WrittenStatus : WrittenQuestion
{
    internal const string KindName = "status";

    internal required AgreementId Agreement { get; init; }

    internal ProvisionId? Provision { get; init; }

    internal required FixedDate On { get; init; }

    internal Dimension<PartyId> For { get; init; }

    internal PartyId? EndableBy { get; init; }

    internal override string Kind => KindName;

    internal override ValueList<string> Comparable => EndableBy is null ? ["status", "since", "basis", "missing", "clauses", "fails"] : ["status", "since", "outcome", "basis", "missing"];

    private protected override Question Bare => new StatusQuestion { Agreement = Agreement, Provision = Provision, On = On.Date, For = For, EndableBy = EndableBy };

    internal static WrittenStatus Of(StatusQuestion question) => new()
    {
        Agreement = question.Agreement,
        Provision = question.Provision,
        On = new FixedDate { Date = question.On },
        For = question.For,
        EndableBy = question.EndableBy,
    };
}

/// <summary>The table of <see cref="WrittenStatus"/>.</summary>
internal sealed class StatusTable : QuestionTable<WrittenStatus>
{
    private static readonly Field<WrittenStatus, AgreementId> AgreementField = Required("agreement", KernelFormats.AgreementId, x => x.Agreement);
    private static readonly Field<WrittenStatus, ProvisionId> ProvisionField = Optional("provision", KernelFormats.ProvisionId, x => x.Provision);
    private static readonly Field<WrittenStatus, FixedDate> OnField = Required("on", KernelFormats.Day, x => x.On);
    private static readonly Field<WrittenStatus, Dimension<PartyId>> ForField = Open("for", KernelFormats.PartyId, x => x.For);
    private static readonly Field<WrittenStatus, PartyId> EndableByField = Optional("endableBy", KernelFormats.PartyId, x => x.EndableBy);

    internal StatusTable()
        : base(WrittenStatus.KindName, AgreementField, ProvisionField, OnField, ForField, EndableByField)
    {
    }

    private protected override WrittenStatus CreateBare(Slots slots) => new()
    {
        Agreement = slots.Get(AgreementField),
        Provision = slots.Find(ProvisionField),
        On = slots.Get(OnField),
        For = slots.Get(ForField, default),
        EndableBy = slots.Find(EndableByField),
    };
}
