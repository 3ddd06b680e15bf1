namespace LicensingModel.Patents.Families;

/// <summary>Patents of one family.</summary>
/// <param name="Members">Their ids; at least one.</param>
public sealed record PatentFamily(ValueSet<PatentId> Members);
