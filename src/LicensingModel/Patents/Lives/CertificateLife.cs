namespace LicensingModel.Patents.Lives;

/// <summary>How long a supplementary protection certificate protects its product.</summary>
/// <param name="Product">The product.</param>
/// <param name="LastDay">Between which days its last day falls.</param>
/// <param name="AddsNothing">Whether it ends no later than the patent, so that it protects nothing.</param>
public sealed record CertificateLife(ProductId Product, ResolvedDate LastDay, Truth AddsNothing);
