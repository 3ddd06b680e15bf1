using LicensingModel.Patents.Standards;

namespace LicensingModel.Tests.Patents.Standards;

public class StandardRelationTests
{
    [Theory]
    [InlineData("3GPP TS 28.062 V4.2.0", "ETSI TS 128 062 V4.2.0")]
    [InlineData("3GPP TS 38.101-1", "ETSI TS 138 101-1")]
    [InlineData("3GPP TR 21.905 V16.0.0", "ETSI TR 121 905 V16.0.0")]
    [InlineData("3GPP TS 55.216", "ETSI TS 155 216")]
    public void A_specification_and_the_deliverable_that_publishes_it_lead_to_each_other(string specification, string deliverable)
    {
        StandardDesignation.Parse(specification).ToEtsi().Should().Be(StandardDesignation.Parse(deliverable));
        StandardDesignation.Parse(deliverable).ToThreeGpp().Should().Be(StandardDesignation.Parse(specification));
    }

    [Theory]
    [InlineData("3GPP TS 04.08")]
    [InlineData("3GPP TR 25.814")]
    [InlineData("3GPP 38.331")]
    [InlineData("RFC 6184")]
    public void Where_the_rule_gives_no_deliverable_there_is_none(string text) => StandardDesignation.Parse(text).ToEtsi().Should().BeNull();

    [Theory]
    [InlineData("ETSI TS 102 221")]
    [InlineData("ETSI EN 301 908-1")]
    [InlineData("ETSI EN 136 331")]
    [InlineData("ETSI TS 139 331")]
    [InlineData("ETSI GS NFV 002")]
    [InlineData("3GPP TS 38.331")]
    public void Where_the_rule_gives_no_specification_there_is_none(string text) => StandardDesignation.Parse(text).ToThreeGpp().Should().BeNull();

    [Theory]
    [InlineData("ETSI TS 128 062 V4.2.0 (2001-09)", "3GPP TS 28.062 V4.2.0", "true")]
    [InlineData("ETSI TS 128 062 V4.2.0", "3GPP TS 28.062 V4.1.0", "false")]
    [InlineData("ETSI TS 128 062 V4.2.0", "3GPP TS 28.062", "unknown")]
    [InlineData("ETSI TS 128 062", "3GPP 28.062", "true")]
    [InlineData("ETSI TS 128 062", "3GPP TS 28.063", "false")]
    [InlineData("3GPP TS 28.062", "ETSI TS 128 062", "false")]
    public void Transposition_is_of_the_same_version(string deliverable, string original, string expected)
        => StandardDesignation.Parse(deliverable).IsTransposedFrom(StandardDesignation.Parse(original)).ToString().Should().Be(expected);

    [Theory]
    [InlineData("ITU-T H.264", "ISO/IEC 14496-10", "true")]
    [InlineData("ITU-T H.265", "ISO/IEC 23008-2", "true")]
    [InlineData("ITU-T H.266", "ISO/IEC 23090-3", "true")]
    [InlineData("ITU-T H.264", "ISO/IEC 23008-2", "false")]
    [InlineData("ITU-T H.261", "ISO/IEC 23008-2", "false")]
    [InlineData("ITU-T H.264 (04/2017)", "ISO/IEC 14496-10:2014", "unknown")]
    [InlineData("ITU-T X.680", "ISO/IEC 8824-1", "unknown")]
    [InlineData("IEEE Std 802.11", "ISO/IEC 8802-11", "unknown")]
    [InlineData("3GPP TS 38.331 V15.3.0", "ETSI TS 138 331 V15.3.0 (2018-10)", "true")]
    [InlineData("3GPP TS 38.331", "3GPP 38.331", "true")]
    [InlineData("3GPP TS 38.331 V15.3.0", "3GPP TS 38.331 V16.0.0", "false")]
    [InlineData("ETSI TS 138 331 V15.3.0", "ETSI TS 138 331 V15.3.0 (2018-10)", "true")]
    [InlineData("ITU-T H.265 (2013)", "ITU-T H.265 (04/2013)", "unknown")]
    [InlineData("RFC 6184", "RFC 6190", "false")]
    public void Whether_two_have_one_text_is_said_only_where_a_table_or_rule_says_it(string one, string other, string expected)
    {
        var (left, right) = (StandardDesignation.Parse(one), StandardDesignation.Parse(other));
        left.HasSameTextAs(right).ToString().Should().Be(expected);
        right.HasSameTextAs(left).ToString().Should().Be(expected);
        left.HasSameTextAs(left).IsTrue.Should().BeTrue();
    }

    [Theory]
    [InlineData("ISO/IEC 23008", "ISO/IEC 23008-2:2013", "true")]
    [InlineData("ISO/IEC 23008-2", "ISO/IEC 23008-2:2013", "true")]
    [InlineData("ISO/IEC 23008-2:2013", "ISO/IEC 23008-2", "unknown")]
    [InlineData("ISO/IEC 23008-2", "ISO/IEC 23008-3", "false")]
    [InlineData("IEC 61850-9", "IEC 61850-9-2:2011", "true")]
    [InlineData("3GPP TS 38.101", "3GPP TS 38.101-1", "true")]
    [InlineData("3GPP TS 38.331", "3GPP TS 38.331 V15.3.0", "true")]
    [InlineData("3GPP TS 38.331 Rel-15", "3GPP TS 38.331 V15.3.0", "true")]
    [InlineData("3GPP TS 38.331 Rel-16", "3GPP TS 38.331 V15.3.0", "false")]
    [InlineData("3GPP TS 38.331 V15.3.0", "3GPP TS 38.331 V15.4.0", "false")]
    [InlineData("IEEE Std 802.11", "IEEE Std 802.11ax-2021", "unknown")]
    [InlineData("IEEE Std 802.11", "IEEE Std 802.3", "false")]
    [InlineData("ITU-T H.264", "ISO/IEC 14496-10", "unknown")]
    public void A_standard_contains_its_editions_and_parts(string whole, string part, string expected)
        => StandardDesignation.Parse(whole).Contains(StandardDesignation.Parse(part)).ToString().Should().Be(expected);

    [Theory]
    [InlineData("R96", 1996, false)]
    [InlineData("R99", 1999, false)]
    [InlineData("Rel-4", 4, false)]
    [InlineData("Rel-15+", 15, true)]
    public void A_release_is_read_and_written_the_same(string text, int number, bool isOpenEnded)
    {
        var release = StandardRelease.Parse(text);
        (release.Number, release.IsOpenEnded, release.ToString()).Should().Be((number, isOpenEnded, text));
        release.Should().Be(StandardRelease.Parse(text));
        release.GetHashCode().Should().Be(StandardRelease.Parse(text).GetHashCode());
    }

    [Theory]
    [InlineData("")]
    [InlineData("R95")]
    [InlineData("R4")]
    [InlineData("Rel-3")]
    [InlineData("Rel-04")]
    [InlineData("Rel-100")]
    [InlineData("rel-15")]
    [InlineData("Release 15")]
    [InlineData("Rel-15++")]
    public void Anything_else_is_no_release(string text) => StandardRelease.TryParse(text, out _).Should().BeFalse();

    [Fact]
    public void All_from_one_release_on_include_later_ones()
    {
        var fromThere = StandardRelease.Parse("Rel-15+");
        fromThere.Includes(StandardRelease.Parse("Rel-15")).Should().BeTrue();
        fromThere.Includes(StandardRelease.Parse("Rel-18")).Should().BeTrue();
        fromThere.Includes(StandardRelease.Parse("Rel-16+")).Should().BeTrue();
        fromThere.Includes(StandardRelease.Parse("Rel-14")).Should().BeFalse();
        StandardRelease.Parse("R99").Includes(StandardRelease.Parse("R99")).Should().BeTrue();
        StandardRelease.Parse("Rel-15").Includes(fromThere).Should().BeFalse();
        new[] { "Rel-15+", "Rel-4", "R99", "Rel-15" }.Select(StandardRelease.Parse).Order().Select(release => release.ToString()).Should().Equal("R99", "Rel-4", "Rel-15", "Rel-15+");
    }
}
