using LicensingModel.Patents.Standards;

namespace LicensingModel.Tests.Patents.Standards;

public class StandardDesignationTests
{
    // Where each spelling is from: "doc" the body's own document or catalogue, "spec" this project's specification of patents, "practice" what people write.
    public static TheoryData<string, string, string> Read => new()
    {
        { "3GPP TS 38.331 V15.3.0", "3GPP TS 38.331 V15.3.0", "doc: cover of the specification" },
        { "TS 38.331", "3GPP TS 38.331", "spec" },
        { "TR 21.905", "3GPP TR 21.905", "spec" },
        { "38.331 v15.3.0", "3GPP 38.331 V15.3.0", "spec" },
        { "3gpp ts 38.331 v15.3.0", "3GPP TS 38.331 V15.3.0", "practice" },
        { "3GPP TS 38.331 15.3.0", "3GPP TS 38.331 V15.3.0", "practice" },
        { "TS38.331", "3GPP TS 38.331", "practice" },
        { "3GPP TS 38.101-1 V16.5.0", "3GPP TS 38.101-1 V16.5.0", "doc: 3GPP portal" },
        { "TS 38.521-3", "3GPP TS 38.521-3", "doc: 3GPP portal" },
        { "TS 25.331 V3.21.0", "3GPP TS 25.331 V3.21.0", "doc: 3GPP portal" },
        { "TS 04.08 V7.21.0", "3GPP TS 04.08 V7.21.0", "doc: 3GPP portal" },
        { "TS 36.211 (Release 8)", "3GPP TS 36.211 Rel-8", "practice" },
        { "TS 36.211 Rel-10", "3GPP TS 36.211 Rel-10", "practice" },
        { "TS 36.211 R99", "3GPP TS 36.211 R99", "practice" },
        { "3GPP TS 36.211 V8.9.0 (Rel-8)", "3GPP TS 36.211 V8.9.0", "practice" },
        { "TR 38.913", "3GPP TR 38.913", "doc: 3GPP portal" },
        { "TR 25.814", "3GPP TR 25.814", "doc: 3GPP portal" },
        { "TS 55.216", "3GPP TS 55.216", "doc: 3GPP portal" },
        { "TS 128 062 V4.2.0", "ETSI TS 128 062 V4.2.0", "spec" },
        { "ETSI TS 136 331 V8.0.0 (2008-11)", "ETSI TS 136 331 V8.0.0 (2008-11)", "doc: cover of the deliverable" },
        { "ETSI TS 136331", "ETSI TS 136 331", "practice" },
        { "etsi ts 136 331 v8.0.0", "ETSI TS 136 331 V8.0.0", "practice" },
        { "ETSI EN 301 908-1 V15.1.1 (2021-09)", "ETSI EN 301 908-1 V15.1.1 (2021-09)", "doc: etsi.org" },
        { "EN 300 328", "ETSI EN 300 328", "doc: etsi.org" },
        { "ETSI ES 201 108 V1.1.3", "ETSI ES 201 108 V1.1.3", "doc: etsi.org" },
        { "ETSI EG 202 057-4", "ETSI EG 202 057-4", "doc: etsi.org" },
        { "ETSI TR 121 905 V16.0.0", "ETSI TR 121 905 V16.0.0", "doc: etsi.org" },
        { "TS 102 221", "ETSI TS 102 221", "doc: etsi.org" },
        { "ETSI GS NFV 002 V1.2.1 (2014-12)", "ETSI GS NFV 002 V1.2.1 (2014-12)", "doc: etsi.org" },
        { "ETSI GS NFV-SOL 001", "ETSI GS NFV-SOL 001", "doc: etsi.org" },
        { "GS MEC 003 V2.1.1", "ETSI GS MEC 003 V2.1.1", "doc: etsi.org" },
        { "ETSI ETS 300 557", "ETSI ETS 300 557", "doc: etsi.org" },
        { "ETSI TS 138 101-1 V15.3.0", "ETSI TS 138 101-1 V15.3.0", "doc: etsi.org" },
        { "IEEE Std 802.11ax-2021", "IEEE Std 802.11ax-2021", "spec" },
        { "802.11-2020", "IEEE Std 802.11-2020", "spec" },
        { "IEEE 802.11ax", "IEEE Std 802.11ax", "practice" },
        { "IEEE Standard 802.3-2018", "IEEE Std 802.3-2018", "practice" },
        { "802.11n-2009", "IEEE Std 802.11n-2009", "doc: standards.ieee.org" },
        { "IEEE P802.11be", "IEEE P802.11be", "doc: standards.ieee.org" },
        { "IEEE P802.11be/D3.0", "IEEE P802.11be/D3.0", "doc: cover of the draft" },
        { "P802.11ax D8.0", "IEEE P802.11ax/D8.0", "practice" },
        { "IEEE 802.11ax Draft 2.0", "IEEE P802.11ax/D2.0", "practice" },
        { "IEEE Std 802.1Q-2018", "IEEE Std 802.1Q-2018", "doc: standards.ieee.org" },
        { "IEEE Std 802.1Qbv-2015", "IEEE Std 802.1Qbv-2015", "doc: standards.ieee.org" },
        { "IEEE Std 802.1AX-2020", "IEEE Std 802.1AX-2020", "doc: standards.ieee.org" },
        { "IEEE Std 1588-2019", "IEEE Std 1588-2019", "doc: standards.ieee.org" },
        { "IEEE Std C37.118.1-2011", "IEEE Std C37.118.1-2011", "doc: standards.ieee.org" },
        { "IEEE 802.15.4z-2020", "IEEE Std 802.15.4z-2020", "doc: standards.ieee.org" },
        { "IEEE 754-2019", "IEEE Std 754-2019", "doc: standards.ieee.org" },
        { "ITU-T H.264", "ITU-T H.264", "spec" },
        { "Rec. ITU-T H.265 (04/2013)", "ITU-T H.265 (04/2013)", "spec" },
        { "ITU-R BT.2020", "ITU-R BT.2020", "spec" },
        { "Recommendation ITU-T H.264 (2019)", "ITU-T H.264 (2019)", "practice" },
        { "ITU-T Rec. H.264 (06/2019)", "ITU-T H.264 (06/2019)", "practice" },
        { "ITU-T Recommendation G.711", "ITU-T G.711", "practice" },
        { "H.264", "ITU-T H.264", "practice: no series H of ITU-R" },
        { "h.265 (2013-04)", "ITU-T H.265 (04/2013)", "practice" },
        { "ITU-T G.722.2", "ITU-T G.722.2", "doc: itu.int" },
        { "ITU-T H.222.0", "ITU-T H.222.0", "doc: itu.int" },
        { "ITU-R BT.2020-2 (10/2015)", "ITU-R BT.2020-2 (10/2015)", "doc: itu.int" },
        { "ITU-R M.2012-5", "ITU-R M.2012-5", "doc: itu.int" },
        { "BT.709-6", "ITU-R BT.709-6", "practice: no series BT of ITU-T" },
        { "ITU H.266", "ITU-T H.266", "practice" },
        { "ISO/IEC 23008-2:2013", "ISO/IEC 23008-2:2013", "spec" },
        { "ISO/IEC 14496-10", "ISO/IEC 14496-10", "doc: iso.org" },
        { "ISO/IEC 14496-10:2014(E)", "ISO/IEC 14496-10:2014", "doc: cover of the standard" },
        { "iso/iec 23090-3: 2021", "ISO/IEC 23090-3:2021", "practice" },
        { "ISO/IEC TR 13818-5:2005", "ISO/IEC TR 13818-5:2005", "doc: iso.org" },
        { "ISO/IEC FDIS 23090-3", "ISO/IEC FDIS 23090-3", "doc: iso.org" },
        { "ISO 9001:2015", "ISO 9001:2015", "doc: iso.org" },
        { "IEC 61850-9-2:2011", "IEC 61850-9-2:2011", "doc: iec.ch" },
        { "ISO/IEC 23008", "ISO/IEC 23008", "practice" },
        { "RFC 6184", "RFC 6184", "spec" },
        { "rfc6184", "RFC 6184", "practice" },
        { "RFC 0791", "RFC 791", "practice" },
        { "IETF RFC 8179", "RFC 8179", "practice" },
        { "BCP 14", "BCP 14", "spec" },
        { "STD 68", "STD 68", "doc: rfc-editor.org" },
        { "draft-ietf-avt-rtp-svc-27", "draft-ietf-avt-rtp-svc-27", "doc: datatracker.ietf.org" },
        { "draft-bradner-rfc3979bis-13.txt", "draft-bradner-rfc3979bis-13", "doc: datatracker.ietf.org" },
        { "draft-ietf-quic-transport", "draft-ietf-quic-transport", "doc: datatracker.ietf.org" },
        { "  IEEE\u00a0Std  802.11ax\u20132021 ", "IEEE Std 802.11ax-2021", "practice: hard space, dash" },
    };

    public static TheoryData<string, string> Refused => new()
    {
        { "", "*blank*" },
        { "   ", "*blank*" },
        { "5G NR", "*no designation*" },
        { "Bluetooth 5.0", "*no designation*" },
        { "MPEG-4 Part 10", "*no designation*" },
        { "14496-10", "*number alone*" },
        { "38331", "*number alone*" },
        { "M.2012", "*series of ITU-T and of ITU-R*" },
        { "Rec. P.862", "*series of ITU-T and of ITU-R*" },
        { "W.1", "*no series of ITU*" },
        { "ITU-T BT.2020", "*no series of ITU-T*" },
        { "ITU-R H.264", "*no series of ITU-R*" },
        { "ITU-T H.264-2", "*no revision number*" },
        { "ITU-T H.265 (13/2013)", "*no such month*" },
        { "ITU-T H.264 | ISO/IEC 14496-10", "*more than one*" },
        { "TS 99.331", "*no specification of the form*" },
        { "TS 38.33", "*no specification of the form*" },
        { "TS 04.080", "*no specification of the form*" },
        { "ETSI TS 38.331", "*number of 3GPP, under the name of ETSI*138 331*" },
        { "3GPP TS 138 331", "*number of ETSI, under the name of 3GPP*" },
        { "TS 38.331 V15.3.0 Release 16", "*not of the release*" },
        { "TS 36331", "*another body*" },
        { "EN 60950-1", "*CEN, CENELEC*" },
        { "ETSI EN 301 908-1 V15.1.1 (2021-19)", "*no such month*" },
        { "3GPP TS", "*is read as in*" },
        { "802.11AX", "*small letters name an amendment*" },
        { "802.1q", "*802.1 carry capitals*802.1Q*" },
        { "IEEE 802.3-85", "*two digits*" },
        { "IEEE P802.11be-2024", "*project has no year*" },
        { "IEEE P802.11ax-2021/D3.0", "*draft has no year*" },
        { "IEEE Std 802.11-2020/Cor 1-2022", "*corrigenda*" },
        { "IEEE 802.11a/b/g", "*is read as in*" },
        { "ISO/IEC/IEEE 8802-11:2012", "*another body*" },
        { "ISO/IEC 14496-10:2014/Amd 1:2015", "*amendments*" },
        { "ISO/IEC 14496-10:14", "*is read as in*" },
        { "ISO 9001:2015-13", "*no such month*" },
        { "RFC", "*one number*" },
        { "RFC 0", "*begin with 1*" },
        { "RFC 6184, 6190", "*one number*" },
        { "RFC \uff16\uff11\uff18\uff14", "*one number*" },
        { "draft-ietf--x", "*single hyphens*" },
    };

    [Theory]
    [MemberData(nameof(Read))]
    public void What_people_write_is_read_into_one_spelling(string text, string expected, string source)
    {
        StandardDesignation.TryRead(text, out var designation, out var problem).Should().BeTrue("{0}; {1}", source, problem);
        designation!.ToString().Should().Be(expected);
        StandardDesignation.Parse(expected).Should().Be(designation);
        StandardDesignation.Parse(expected).GetHashCode().Should().Be(designation.GetHashCode());
        (StandardDesignation.TryParse(text, out _) || text != expected).Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_has_no_one_reading_is_refused_and_says_why(string text, string problem)
    {
        StandardDesignation.TryRead(text, out var designation, out var why).Should().BeFalse();
        designation.Should().BeNull();
        why.Should().Match(problem);
        StandardDesignation.TryParse(text, out _).Should().BeFalse();
    }

    [Theory]
    [InlineData("TS 38.331")]
    [InlineData("3GPP TS 38.331 v15.3.0")]
    [InlineData("802.11-2020")]
    [InlineData("RFC6184")]
    [InlineData("ITU-T H.264 ")]
    public void A_document_holds_the_one_spelling_only(string text)
        => FluentActions.Invoking(() => StandardDesignation.Parse(text)).Should().Throw<FormatException>().WithMessage("*`3GPP TS 38.331 V15.3.0`*");

    [Fact]
    public void A_text_that_is_too_long_is_refused()
        => StandardDesignation.TryRead("draft-" + new string('a', StandardDesignation.MaximumLength), out _, out _).Should().BeFalse();

    [Theory]
    [InlineData("3GPP TS 38.101-1 V16.5.0", "threeGpp", "TS", "38.101", "1", "16.5.0", "Rel-16", null, null)]
    [InlineData("3GPP 38.331", "threeGpp", null, "38.331", null, null, null, null, null)]
    [InlineData("ETSI TS 136 331 V8.0.0 (2008-11)", "etsi", "TS", "136 331", null, "8.0.0", null, 2008, 11)]
    [InlineData("ETSI GS NFV-SOL 001", "etsi", "GS", "NFV-SOL 001", null, null, null, null, null)]
    [InlineData("IEEE Std 802.11ax-2021", "ieee", "Std", "802.11", "ax", null, null, 2021, null)]
    [InlineData("IEEE P802.11be/D3.0", "ieee", "P", "802.11", "be", "D3.0", null, null, null)]
    [InlineData("ITU-T H.265 (04/2013)", "ituT", null, "H.265", null, null, null, 2013, 4)]
    [InlineData("ITU-R BT.2020-2 (10/2015)", "ituR", null, "BT.2020", null, "2", null, 2015, 10)]
    [InlineData("ISO/IEC 23008-2:2013", "isoIec", null, "23008", "2", null, null, 2013, null)]
    [InlineData("IEC 61850-9-2:2011", "iec", null, "61850", "9-2", null, null, 2011, null)]
    [InlineData("RFC 6184", "ietf", "RFC", "6184", null, null, null, null, null)]
    [InlineData("draft-ietf-avt-rtp-svc-27", "ietf", "draft", "ietf-avt-rtp-svc", null, "27", null, null, null)]
    public void Its_pieces_are_members(string text, string body, string? type, string number, string? part, string? version, string? release, int? year, int? month)
    {
        var designation = StandardDesignation.Parse(text);
        (designation.Body.Value, designation.Type, designation.Number, designation.Part, designation.Version, designation.Release?.ToString(), designation.Year, designation.Month)
            .Should().Be((body, type, number, part, version, release, year, month));
    }

    [Theory]
    [InlineData("3GPP TS 25.331 V3.21.0", "R99")]
    [InlineData("3GPP TS 25.331 V4.0.0", "Rel-4")]
    [InlineData("3GPP TS 25.331 V2.0.0", null)]
    [InlineData("3GPP TS 04.08 V7.21.0", "R98")]
    [InlineData("3GPP TS 04.08 V5.0.0", "R96")]
    [InlineData("3GPP TS 04.08 V4.0.0", null)]
    [InlineData("3GPP TS 38.331 V15.3.0", "Rel-15")]
    [InlineData("3GPP TS 38.331 V0.1.0", null)]
    public void The_first_number_of_a_version_is_the_release(string text, string? release)
        => StandardDesignation.Parse(text).Release?.ToString().Should().Be(release);

    [Fact]
    public void Equality_and_order_are_by_text()
    {
        var (one, other) = (StandardDesignation.Parse("RFC 6184"), StandardDesignation.Parse("RFC 6184"));
        (one == other).Should().BeTrue();
        (one == StandardDesignation.Parse("RFC 6190")).Should().BeFalse();
        one.CompareTo(StandardDesignation.Parse("RFC 6190")).Should().BeNegative();
        one.CompareTo(null).Should().BePositive();
        StandardDesignation.Parse("ITU-T H.264 (06/2019)").Undated.ToString().Should().Be("ITU-T H.264");
    }
}
