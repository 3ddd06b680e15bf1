namespace LicensingModel.Rendering.Pictures;

/// <summary>A provision in the picture of what flows.</summary>
/// <param name="Group">The group of provisions that it belongs to, which colours it.</param>
/// <param name="Label">What it is.</param>
/// <param name="Details">What is stated of it, in short.</param>
/// <param name="Doubts">What of it is contested, withheld or otherwise doubtful; it is then drawn dashed.</param>
/// <param name="Arrows">Its arrows; none where nobody is named.</param>
internal sealed record FlowRow(int Group, string Label, string Details, string Doubts, ValueList<FlowArrow> Arrows);
