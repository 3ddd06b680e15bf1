using LicensingModel.Parties;
using LicensingModel.Serialization.Formats;

namespace LicensingModel.Serialization.Tables;

/// <summary>The table of <see cref="PartyIdentifier"/>.</summary>
internal sealed class PartyIdentifierFormat : RecordFormat<PartyIdentifier>
{
    private static readonly Field<PartyIdentifier, IdentifierScheme> SchemeField = Required("scheme", new CodeFormat<IdentifierScheme>(), x => x.Scheme)
        .Means("The register or system.");
    private static readonly Field<PartyIdentifier, string> ValueField = Required("value", KernelFormats.Text, x => x.Value)
        .Means("The identifier, as that register writes it.");

    internal PartyIdentifierFormat()
        : base(null, SchemeField, ValueField)
    {
    }

    private protected override PartyIdentifier Create(Slots slots) => new()
    {
        Scheme = slots.Get(SchemeField),
        Value = slots.Get(ValueField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="Membership"/>.</summary>
internal sealed class MembershipFormat : RecordFormat<Membership>
{
    private static readonly Field<Membership, PartyId> ClassField = Required("class", KernelFormats.PartyId, x => x.Class)
        .Means("The class: a party of the kind `openClass`.");
    private static readonly Field<Membership, PartyId> MemberField = Required("member", KernelFormats.PartyId, x => x.Member)
        .Means("Who belongs to it.");
    private static readonly Field<Membership, DateSpan> DuringField = Required("during", KernelFormats.DateSpan, x => x.During)
        .Means("The days on which it does, both ends included.");
    private static readonly Field<Membership, ValueList<Mention>> ClaimsField = List("claims", KernelFormats.Mention, x => x.Claims)
        .Means("What sources say of it.");

    internal MembershipFormat()
        : base(null, ClassField, MemberField, DuringField, ClaimsField)
    {
    }

    private protected override Membership Create(Slots slots) => new()
    {
        Class = slots.Get(ClassField),
        Member = slots.Get(MemberField),
        During = slots.Get(DuringField),
        Claims = slots.Get(ClaimsField, []),
        UnrecognizedMembers = slots.Unrecognized,
    };
}
