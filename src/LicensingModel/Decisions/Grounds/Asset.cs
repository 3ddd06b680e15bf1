using LicensingModel.Intangibles;
using LicensingModel.Patents;

namespace LicensingModel.Decisions.Grounds;

/// <summary>A right that somebody holds and may grant: a patent, or a mark, work, software, know-how.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Element">What is written of it.</param>
/// <param name="Holders">Who held it and when.</param>
internal sealed record Asset(string Id, Element Element, Disclosed<ValueList<TitleHolding>> Holders)
{
    public static implicit operator Asset(Patent patent) => new(patent.Id.Value, patent, patent.Holders);

    public static implicit operator Asset(Intangible intangible) => new(intangible.Id.Value, intangible, intangible.Holders);
}
