using LicensingModel.Agreements;
using LicensingModel.Decisions.Questions;
using LicensingModel.Intangibles;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using NodaTime;

namespace LicensingModel.Comparison.Asking;

/// <summary>A right that somebody is supposed to have, so that what is granted of rights that no document lists can be asked about: a patent in force, or another right.</summary>
internal static class SupposedRights
{
    private static readonly CountryCode[] _countries = [CountryCode.Parse("US", null), CountryCode.Parse("DE", null)];

    /// <summary>A patent of somebody, first filed seven years before a day and granted two years later.</summary>
    internal static AskedRightChoice Patent(LicensingDocument old, LicensingDocument @new, PartyId holder, LocalDate day)
    {
        var id = Unused(PatentId.Parse("supposed-patent", null), candidate => old.Patents.Concat(@new.Patents).Any(patent => patent.Id.Value == candidate.Value));
        var patent = new Patent
        {
            Id = id,
            FirstFiled = Years(day, -7),
            Filed = Years(day, -7),
            Protection = _countries.Select(country => new NationalRight { Country = country, Granted = Years(day, -5), LastDayInForce = Years(day, 13) }).ToValueList(),
            Holders = Held(holder),
        };
        return new(PatentScope.Listed(id), default, new Assumptions { Patents = [patent] });
    }

    /// <summary>Another right of somebody.</summary>
    internal static AskedRightChoice Intangible(LicensingDocument old, LicensingDocument @new, PartyId holder, IntangibleKind kind)
    {
        var id = Unused(IntangibleId.Parse("supposed-right", null), candidate => old.Intangibles.Concat(@new.Intangibles).Any(intangible => intangible.Id.Value == candidate.Value));
        var intangible = new Intangible { Id = id, Kind = kind, Name = LocalizedText.Of("en", "supposed right"), Holders = Held(holder) };
        return new(default, IntangibleScope.Listed(id), new Assumptions { Intangibles = [intangible] });
    }

    /// <summary>Somebody has it, always.</summary>
    internal static Disclosed<ValueList<TitleHolding>> Held(PartyId holder) => ValueList.Create<TitleHolding>([new() { Holders = [holder], During = DateSpan.Always }]);

    private static Disclosed<AnchoredDate> Years(LocalDate day, int years) => AnchoredDate.On(day.Year is > 20 and < 9900 ? day.PlusYears(years) : day);

    /// <summary>An id that nothing has.</summary>
    internal static T Unused<T>(T id, Func<T, bool> isUsed)
        where T : Identifier<T>, IScalar<T>
        => isUsed(id) ? Unused(T.Parse(id.Value + "-x", null), isUsed) : id;
}
