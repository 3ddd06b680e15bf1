using LicensingModel.Agreements;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Provisions.Rights;
using static LicensingModel.Tests.Decisions.Worlds;

namespace LicensingModel.Tests.Decisions.Evaluation;

public class QuantityTests
{
    [Theory]
    [InlineData(1000, Precision.Exactly, 1000, Precision.Exactly, null, Outcome.Licensed)]
    [InlineData(1001, Precision.Exactly, 1000, Precision.Exactly, null, Outcome.NotLicensed)]
    [InlineData(1000, Precision.MoreThan, 1000, Precision.Exactly, null, Outcome.NotLicensed)]
    [InlineData(999, Precision.MoreThan, 1000, Precision.Exactly, null, Outcome.Undetermined)]
    [InlineData(1, Precision.About, 1000, Precision.Exactly, null, Outcome.Undetermined)]
    [InlineData(1, Precision.Exactly, 1000, Precision.About, null, Outcome.Undetermined)]
    [InlineData(1000, Precision.Exactly, 1000, Precision.MoreThan, null, Outcome.Licensed)]
    [InlineData(1001, Precision.Exactly, 1000, Precision.MoreThan, null, Outcome.Undetermined)]
    [InlineData(1000, Precision.Exactly, 1000, Precision.Exactly, "P1Y", Outcome.Licensed)]
    [InlineData(1001, Precision.Exactly, 1000, Precision.Exactly, "P1Y", Outcome.Undetermined)]
    public void A_limit_is_decided_by_the_units_of_the_question(int units, Precision how, int most, Precision about, string? every, Outcome expected)
    {
        var limit = new QuantityLimit { Maximum = new Quantity { Number = most, Precision = about }, Unit = Text("units"), Every = every is null ? null : ContractPeriod.Parse(every) };
        var document = With(TheGrant with { Quantity = limit });
        document.Ask(Asked with { Units = new Quantity { Number = units, Precision = how } }).Outcome.Should().Be(expected);
        document.Ask(Asked).Outcome.Should().Be(Outcome.Undetermined, "without a number nobody can say");
    }

    [Fact]
    public void A_limit_that_is_not_known_decides_nothing()
        => With(TheGrant with { Quantity = Disclosed<QuantityLimit>.Redacted }).Ask(Asked with { Units = new Quantity { Number = 1 } }).Outcome.Should().Be(Outcome.Undetermined);

    [Theory]
    [InlineData("fullText", true, Outcome.Licensed)]
    [InlineData("extracts", true, Outcome.Undetermined)]
    [InlineData("press", true, Outcome.Undetermined)]
    [InlineData("extracts", false, Outcome.Licensed)]
    public void A_limit_that_was_not_read_bears_on_a_question_that_says_how_many(string completeness, bool isNumbered, Outcome expected)
    {
        var asked = Asked with { Units = isNumbered ? new Quantity { Number = 1 } : null };
        With(Contract with { Completeness = Enum.Parse<Completeness>(completeness, ignoreCase: true) }).Ask(asked).Outcome.Should().Be(expected);
    }

    [Fact]
    public void A_text_that_says_that_there_is_no_limit_has_none()
    {
        var answer = With(Contract with { Completeness = Completeness.Extracts, Provisions = [Licence with { Body = TheGrant with { Quantity = Disclosed<QuantityLimit>.Unstated } }] })
            .Ask(Asked with { Units = new Quantity { Number = 1 } });
        answer.Outcome.Should().Be(Outcome.Licensed);
    }
}
