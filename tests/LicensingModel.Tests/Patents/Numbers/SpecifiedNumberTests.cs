using System.Runtime.CompilerServices;
using FluentAssertions;
using LicensingModel.Patents.Numbers;
using Xunit;

namespace LicensingModel.Tests.Patents.Numbers;

/// <summary>The vectors of the specification, row by row.</summary>
public sealed class SpecifiedNumberTests
{
    [Theory]
    [InlineData("US20010003540", "US2001003540")]
    [InlineData("USRE039998E1", "USRE39998E1")]
    [InlineData("EP7054A1", "EP0007054A1")]
    [InlineData("WO0198623A1", "WO2001098623A1")]
    [InlineData("WO9923997", "WO1999023997")]
    [InlineData("JP8-179521", "JPH08179521")]
    [InlineData("KR1020150124192A", "KR20150124192A")]
    [InlineData("WOPCT/EP02/07746", "PCT/EP2002/007746")]
    public void A_number_is_normalised(string text, string expected)
    {
        PatentNumber.TryParse(text, out var number).Should().BeTrue();
        number.ToString().Should().Be(expected);
    }

    [Theory]
    [InlineData("US2002066904A1", NumberDialect.Docdb, "US2002066904A1")]
    [InlineData("US2002066904A1", NumberDialect.Uspto, "US20020066904A1")]
    [InlineData("US20020066904A1", NumberDialect.Docdb, "US2002066904A1")]
    [InlineData("US7650331B1", NumberDialect.Google, "US-7650331-B1")]
    [InlineData("US20070255977A1", NumberDialect.Google, "US-2007255977-A1")]
    [InlineData("MD.20050130.A", NumberDialect.Epodoc, "MD20050000130")]
    [InlineData("PCT/IB2007/51010", NumberDialect.Epodoc, "WO2007IB51010")]
    [InlineData("PCT/GB02/04635", NumberDialect.Docdb, "GB.0204635.W")]
    public void A_dialect_spells_a_number(string text, NumberDialect dialect, string expected)
        => PatentNumber.Parse(text).Format(dialect).Should().Be(expected);

    [Theory]
    [InlineData("CN97101765.4", '4')]
    [InlineData("CN95115608.X", 'X')]
    [InlineData("EP07109822.2", '2')]
    [InlineData("DE3130619.5", '5')]
    [InlineData("DE3025842.5", '5')]
    public void A_check_digit_is_that_of_the_office(string text, char expected)
    {
        var reading = PatentNumberReading.Of(text);
        reading.Refusal.Should().Be(NumberRefusal.None);
        reading.ExpectedCheckDigit.Should().Be(expected);
        reading.FoundCheckDigit.Should().Be(expected);
        reading.Number.CheckDigit.Should().Be(expected);
    }

    [Fact]
    public void A_wrong_check_digit_is_reported_and_not_corrected()
    {
        var reading = PatentNumberReading.Of("CN200410012345.6");
        reading.Refusal.Should().Be(NumberRefusal.WrongCheckDigit);
        reading.Number.IsUnspecified.Should().BeTrue();
        reading.ExpectedCheckDigit.Should().Be('5');
        reading.FoundCheckDigit.Should().Be('6');
        reading.Message.Should().Be("`CN200410012345.6` has the check digit `6`; expected `5`.");
    }

    [Fact]
    public void An_ambiguous_number_is_reported_and_not_guessed()
    {
        var reading = PatentNumberReading.Of("WO09901000A3");
        reading.Refusal.Should().Be(NumberRefusal.SeveralReadings);
        reading.Candidates.Should().Equal(PatentNumber.Parse("WO2009901000A3"), PatentNumber.Parse("WO1999001000A3"));
        PatentNumber.TryParse("WO09901000A3", out var number).Should().BeFalse();
        number.Should().Be(PatentNumber.Unspecified);
    }

    [Fact]
    public void A_Japanese_number_of_an_era_without_a_kind_code_has_no_single_reading()
        => PatentNumberReading.Of("JPHEI 3-53606").Message.Should().Be(
            "`JPHEI 3-53606` has no single reading: it can be `JPH0353606A` or `JPH0353606B2` or `JP19910053606`; expected it written in full, with year and kind code.");

    [Fact]
    public void A_number_takes_sixteen_bytes() => Unsafe.SizeOf<PatentNumber>().Should().Be(16);

    [Fact]
    public void No_number_prints_nothing_and_equals_only_itself()
    {
        PatentNumber none = default;
        none.IsUnspecified.Should().BeTrue();
        none.ToString().Should().BeEmpty();
        none.Office.Should().BeNull();
        (none == PatentNumber.Unspecified).Should().BeTrue();
        (none == PatentNumber.Parse("US1A")).Should().BeFalse();
        none.IsSameDocumentAs(none).Should().BeFalse();
        PatentNumber.TryParse("", out _).Should().BeFalse();
    }

    [Fact]
    public void A_number_with_a_kind_code_is_another_than_without_and_found_either_way()
    {
        var with = PatentNumber.Parse("EP1000000B1");
        var without = PatentNumber.Parse("EP 1 000 000");
        with.Should().NotBe(without);
        with.WithoutKind().Should().Be(without);
        without.WithKind(KindCode.Parse("B1")).Should().Be(with);
        with.IsSameDocumentAs(without).Should().BeTrue();
        with.IsSameDocumentAs(PatentNumber.Parse("EP1000000A1")).Should().BeFalse();
        with.GetHashCode().Should().Be(PatentNumber.Parse("ep-1000000-b1").GetHashCode());
    }
}
