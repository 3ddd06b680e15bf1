using LicensingModel.Agreements;
using LicensingModel.Aspects;
using LicensingModel.Aspects.Collaborations;
using LicensingModel.Aspects.Reciprocities;
using LicensingModel.Serialization;

namespace LicensingModel.Tests.Aspects;

/// <summary>The deals of docs/deals, and what is asked of them here.</summary>
internal static class Deals
{
    public static readonly string[] Names =
    [
        "aomedia-patent-license-1.0", "exxonmobil-fuelcell-2019", "google-samsung-2014", "hmd-nokia-2016", "intel-nvidia-2011", "lot-agreement", "mentat-interlink-1997", "microsoft-novell-2006",
        "microsoft-xiaomi-2016-2018", "motorola-zebra-2014", "nokia-samsung-2023", "nokia-xiaomi-2017", "nortel-entrust-1996", "pax-2017", "sony-gsi-2009",
    ];

    public static LicensingDocument Read(string name) => LicensingJson.Read(File.ReadAllBytes(Checkout.PathTo("docs", "deals", name + ".json"))).GetValueOrThrow();

    public static CollaborationSheet Collaboration(string name, string agreement) => CollaborationAspect.Of(Read(name), AgreementId.Parse(agreement)).Should().ContainSingle().Subject;

    public static ReciprocitySheet Reciprocity(string name, string agreement) => ReciprocityAspect.Of(Read(name), AgreementId.Parse(agreement)).Should().ContainSingle().Subject;

    public static LegPair PairOf(this ReciprocitySheet sheet, string forward, string backward)
        => sheet.Pairs.Should().ContainSingle(pair => pair.Forward.Provision.Value == forward && pair.Backward.Provision.Value == backward).Subject;

    public static ComparedTerm Term(this LegPair pair, string path) => pair.Terms.Should().ContainSingle(term => term.Forward.Path == path).Subject;

    public static string[] Paths(this LegPair pair, Likeness likeness) => [.. pair.Terms.Where(term => term.Likeness == likeness).Select(term => term.Forward.Path)];

    public static string[] OneSided(this LegPair pair) => [.. pair.Terms.Where(term => term.IsOneSided).Select(term => term.Forward.Path)];
}
