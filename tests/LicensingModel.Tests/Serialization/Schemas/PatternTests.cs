using System.Text.RegularExpressions;
using LicensingModel.Diagnostics;
using LicensingModel.Parties;
using LicensingModel.Patents;
using LicensingModel.Patents.Numbers;
using LicensingModel.Patents.Standards;
using LicensingModel.Tests.Serialization.Generated;

namespace LicensingModel.Tests.Serialization.Schemas;

/// <summary>That the pattern of a scalar matches every text of it, and of most scalars nothing else.</summary>
public class PatternTests
{
    private static readonly string[] Splinters = ["", " ", "-", "+", ".", ",", "0", "9", "a", "A", "é", "%", ">", "=", "/", "(", ")", "_", ":", "\u2028", "\u0085", "\u0001", "EU"];

    [Fact]
    public void Ids_and_words()
    {
        Exact<PartyId>("acme", "0", "a/b#1", new string('x', 128));
        Exact<PartyKind>("company", "acme:smartGlasses", new string('x', 64));
    }

    [Fact]
    public void Places()
    {
        Exact<CountryCode>("DE", "ZZ");
        Exact<Jurisdiction>("DE", "US-DE", "GB-EAW");
        Exact<PatentOffice>("EP", "US", "WO");
    }

    [Fact]
    public void Amounts()
    {
        Exact<Currency>("USD");
        Exact<Percentage>("0%", "50%", "-0.5%", "100.25%");
        Exact<Money>("USD 0", "USD 20000000.5", "EUR -1");
        Exact<ControlThreshold>(">50%", ">=0%", ">100%", ">=33.3%");
    }

    [Fact]
    public void Times()
    {
        Exact<ContractPeriod>("P0D", "P12M", "P1Y6M", "P9999Y1M2W3D");
        Sound<DateSpan>("2017-07-05/2020-12-31", "../..", "2016-02-29/..");
    }

    [Fact]
    public void Texts_and_pointers()
    {
        Exact<ClauseReference>("§2.2(a)", "p. 4", "x", new string('x', 200));
        Exact<JsonPointer>("", "/a/b~0c~1d", "/");
    }

    [Fact]
    public void Names_of_standards_and_patents()
    {
        Exact<StandardRelease>("R99", "Rel-4", "Rel-15+");
        Sound<StandardDesignation>("3GPP TS 38.331 V15.3.0", "IEEE Std 802.11ax-2021");
        Sound<DocumentNumber>("US7650331B1", "PCT/EP2017/012345");
    }

    [Fact]
    public void Languages_regions_and_territories()
    {
        Sound<LanguageTag>("fr", "zh-Hant-TW", "de-1996", "en-x-legal", "sl-rozaj-biske");
        Sound<RegionCode>("EU", "EEA", "Asia-Pacific");
        Sound<Territory>("worldwide except (CN, IN)", "EPC and EU", "none", "DE, (EU except FR)");
    }

    /// <summary>The pattern matches what is read.</summary>
    private static void Sound<T>(params string[] texts)
        where T : Scalar<T>, IScalar<T>
        => Hold<T>(texts, isExact: false);

    /// <summary>The pattern matches what is read and nothing else.</summary>
    private static void Exact<T>(params string[] texts)
        where T : Scalar<T>, IScalar<T>
        => Hold<T>(texts, isExact: true);

    private static void Hold<T>(string[] texts, bool isExact)
        where T : Scalar<T>, IScalar<T>
    {
        var pattern = new Regex(T.Pattern, RegexOptions.CultureInvariant);
        texts.All(text => pattern.IsMatch(text) && Scalar<T>.TryParse(text, out _)).Should().BeTrue();
        FixedSeed.Hold(2_000, seed =>
        {
            var dice = new Dice(seed);
            var text = dice.Any(texts);
            for (var changes = dice.Below(3); changes >= 0; changes--)
                text = Changed(text, dice);
            var isRead = Scalar<T>.TryParse(text, out _);
            return pattern.IsMatch(text) == isRead || (!isRead && !isExact) ? true : throw new InvalidDataException($"{typeof(T).Name} `{text}`");
        });
    }

    private static string Changed(string text, Dice dice)
    {
        var at = dice.Below(text.Length + 1);
        var length = Math.Min(dice.Below(3), text.Length - at);
        return text.Remove(at, length).Insert(at, dice.Any(Splinters));
    }

}
