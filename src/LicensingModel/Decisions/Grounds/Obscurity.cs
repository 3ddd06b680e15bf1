using LicensingModel.Agreements;
using LicensingModel.Provisions;

namespace LicensingModel.Decisions.Grounds;

/// <summary>Something in an agreement that is not understood and may bear on rights.</summary>
/// <param name="Agreement">The agreement.</param>
/// <param name="Provision">The provision; null where it is said of the agreement itself.</param>
/// <param name="BearsOn">What it may bear on.</param>
/// <param name="Path">The member names that lead to it from the provision or agreement.</param>
internal readonly record struct Obscurity(Agreement Agreement, Provision? Provision, Bearing BearsOn, string Path)
{
    /// <summary>Whether it is a whole provision of a kind that is not known, of which all the rest is understood.</summary>
    internal bool IsWholeBody => Path == "body";

    internal static IEnumerable<Obscurity> In(LicensingDocument document) => document.Agreements.SelectMany(Of);

    private static IEnumerable<Obscurity> Of(Agreement agreement)
        => UnderstoodWalk.NotUnderstood(agreement, static element => element is Provision)
            .Select(path => new Obscurity(agreement, null, Bearing.Unstated, path))
            .Concat(agreement.Provisions.SelectMany(provision => Of(agreement, provision)));

    private static IEnumerable<Obscurity> Of(Agreement agreement, Provision provision)
    {
        foreach (var path in UnderstoodWalk.NotUnderstood(provision, static element => element is UnrecognizedBody))
            yield return new Obscurity(agreement, provision, Bearing.Unstated, path);
        if (provision.Body is UnrecognizedBody body && body.BearsOn != Bearing.Nothing)
            yield return new Obscurity(agreement, provision, body.BearsOn, "body");
    }
}
