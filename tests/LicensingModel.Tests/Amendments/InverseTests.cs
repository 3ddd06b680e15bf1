using LicensingModel.Agreements;
using LicensingModel.Agreements.Changes;
using LicensingModel.Amendments;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;
using NodaTime;
using static LicensingModel.Tests.Amendments.Texts;
using static LicensingModel.Tests.Decisions.Worlds;

namespace LicensingModel.Tests.Amendments;

/// <summary>What takes an amendment back.</summary>
public class InverseTests
{
    private static readonly Provision Dated = Provision("dated", TheGrant) with { Term = new() { From = Date(2016, 1, 1) } };
    private static readonly Agreement Text = Contract with { Provisions = [Licence, Dated, Provision("last", TheGrant)], Amendments = [] };

    public static TheoryData<AmendmentChange, string?> Changes => new()
    {
        { new AddProvision { Provision = Provision("more", TheGrant), Before = Texts.Grant }, "RemoveProvision" },
        { new RemoveProvision { Provision = Dated.Id }, "AddProvision" },
        { Replace(TheGrant with { Exclusivity = Exclusivity.Sole }), "ReplaceProvision" },
        { new ExtendTerm { Until = Date(2030, 1, 1) }, "ExtendTerm" },
        { new ExtendTerm { Provision = Texts.Grant, Until = Date(2030, 1, 1) }, "ExtendTerm" },
        { new NovateParty { From = Licensee, To = Other }, "NovateParty" },
        { new AssignBenefit { From = Licensee, To = Other }, "AssignBenefit" },
        { new RestateText { Completeness = Completeness.Extracts, Provisions = [Dated, Licence, Provision("last", TheGrant)] }, "RestateText" },
        { new RemoveProvision { Provision = Texts.Grant }, null },
        { new NovateParty { From = Licensee, To = Owner }, null },
        { new NovateParty { From = Stranger, To = Other }, null },
        { new RemoveProvision { Provision = ProvisionId.Parse("nothing") }, null },
        { new TerminateText(), null },
        { new CorrectProvision { Provision = Licence with { Body = TheGrant with { Exclusivity = Exclusivity.Sole } } }, null },
        { new UnrecognizedChange { Kind = "novelty", Json = RawJson.Parse("{\"kind\":\"novelty\"}") }, null },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void What_can_be_taken_back_is_by_a_change_of_its_own(AmendmentChange change, string? expected)
    {
        var amendment = AmendmentOf("first", 2018, change);
        var inverse = amendment.Inverse(Text, AmendmentId.Parse("back"), new LocalDate(2019, 1, 1));
        inverse?.Changes.Single().GetType().Name.Should().Be(expected);
        (inverse is null).Should().Be(expected is null);
        if (inverse is not null)
            With(Text with { Amendments = [amendment, inverse] }).AsOf(new LocalDate(2019, 1, 1)).Document.Agreements[0].Should().Be(Text);
    }

    [Fact]
    public void Several_changes_are_taken_back_from_the_last()
    {
        var amendment = AmendmentOf("first", 2018, Add("more", TheGrant), new RemoveProvision { Provision = Dated.Id }, new NovateParty { From = Licensee, To = Other });
        var inverse = amendment.Inverse(Text, AmendmentId.Parse("back"), new LocalDate(2019, 1, 1))!;
        inverse.Changes.Select(change => change.GetType().Name).Should().Equal("NovateParty", "AddProvision", "RemoveProvision");
        ((AddProvision)inverse.Changes[1]).Before.Should().Be(ProvisionId.Parse("last"));
    }
}
