using LicensingModel.Diagnostics;
using LicensingModel.Serialization;
using LicensingModel.Validation;

namespace LicensingModel.Tests.Validation;

public class ExclusiveOverlapTests
{
    [Fact]
    public void Only_exclusive_grants_that_nothing_recorded_keeps_apart_are_reported_and_hinder_no_answer()
    {
        var document = LicensingJson.Read(File.ReadAllBytes(Checkout.PathTo("tests", "strangers", "an-exclusive-licence-granted-anew.json"))).GetValueOrThrow();
        var finding = document.Validate().Should().ContainSingle(static finding => finding.Code == "LM3116").Which;
        finding.Severity.Should().Be(Severity.Warning);
        finding.Message.Should().StartWith("`alba-not-ended` is exclusive to others");
    }
}
