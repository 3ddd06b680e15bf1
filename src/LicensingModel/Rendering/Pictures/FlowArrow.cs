namespace LicensingModel.Rendering.Pictures;

/// <summary>One arrow of the picture of what flows: from whom to whom, and how surely. An empty side is a side that is not known.</summary>
/// <param name="From">Who gives; with <paramref name="IsMutual"/>, who takes part.</param>
/// <param name="To">Who gets.</param>
/// <param name="IsMutual">Whether it has no direction.</param>
/// <param name="IsSure">Whether the ends are stated.</param>
/// <param name="Note">Under which condition the arrow is so: who says it, or why an end is not known.</param>
internal sealed record FlowArrow(ValueList<PartyId> From, ValueList<PartyId> To, bool IsMutual, bool IsSure, string? Note);
