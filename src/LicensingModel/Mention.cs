namespace LicensingModel;

/// <summary>What one source says of a provision, a status or an event as a whole: that it exists, or that it does not.</summary>
public sealed record Mention : Claim;
