namespace LicensingModel.Rendering.Pictures;

/// <summary>One reading of who stands at an end of a flow: parties; none where they are not known; and, unless that is stated, why it is told so.</summary>
internal sealed record FlowEnd(ValueList<PartyId> Parties, string? Note)
{
    internal bool IsSure => Note is null;
}
