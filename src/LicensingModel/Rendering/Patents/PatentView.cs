using LicensingModel.Agreements;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Subjects;
using LicensingModel.Patents;
using LicensingModel.Patents.Families;
using LicensingModel.Patents.Lives;
using NodaTime;

namespace LicensingModel.Rendering.Patents;

/// <summary>What there is to say of one patent on a day.</summary>
internal sealed class PatentView
{
    internal PatentView(LicensingDocument document, Patent patent, LocalDate on, FamilyGrouping simple, FamilyGrouping extended)
    {
        Patent = patent;
        On = on;
        var life = document.LifeOf(patent.Id);
        IsProtectionKnown = life.IsProtectionKnown;
        Lives = life.Countries.SelectMany(life.In).ToValueList();
        Title = document.TitleOf(patent.Id, on);
        Simple = simple.Find(patent.Id);
        Extended = extended.Find(patent.Id);
    }

    internal Patent Patent { get; }

    internal LocalDate On { get; }

    internal bool IsProtectionKnown { get; }

    internal ValueList<NationalLife> Lives { get; }

    internal TitleReport Title { get; }

    /// <summary>Its simple family; null where nobody can say.</summary>
    internal PatentFamily? Simple { get; }

    /// <summary>Its extended family; null where nobody can say.</summary>
    internal PatentFamily? Extended { get; }

    /// <summary>How it is called: by its number, else by its id.</summary>
    internal string Name => Patent.Number?.ToString() ?? Patent.Id.Value;
}
