using System.Diagnostics;
using LicensingModel.Agreements;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Parties;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;
using static LicensingModel.Tests.Decisions.Worlds;

namespace LicensingModel.Tests.Decisions.Evaluation;

/// <summary>Forty licences under one patent, each of which may be exclusive, with contested territories: more joint readings than are tried.</summary>
public class ManyGrantsTests
{
    private const int Grants = 40;

    [Theory]
    [InlineData(7, true)]
    [InlineData(3, false)]
    public void Many_grants_with_contested_territories_take_no_long_time(int contested, bool isExceeded)
    {
        var document = World(contested);
        var watch = Stopwatch.StartNew();
        var answer = document.Ask(Asked with { Actor = Party(Grants - 1) });
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(20), "a test is not made twice for one reading, nor for two readings on which it does not depend");
        answer.Outcome.Should().Be(Outcome.Undetermined);
        answer.IsBoundExceeded.Should().Be(isExceeded);
    }

    private static PartyId Party(int i) => PartyId.Parse($"licensee-{i}");

    private static LicensingDocument World(int contested)
    {
        var agreements = Enumerable.Range(0, Grants).Select(i =>
        {
            var grant = GrantOf(Owner, Party(i), PatentScope.Listed(P)) with
            {
                Exclusivity = Disclosed<Exclusivity>.NotCaptured,
                Territory = i < contested ? Contested(Territory.Of(US), Territory.Of(DE)) : Territory.Worldwide,
            };
            return AgreementOf($"agreement-{i}", ProvisionOf($"grant-{i}", grant)) with { Parties = [], Term = new() { From = Date(2012, 1, 1 + (i % 28)), Until = AnchoredDate.Never } };
        });
        var parties = Enumerable.Range(0, Grants).Select(i => new Party { Id = Party(i), Kind = PartyKind.Company, Name = Text("licensee") });
        return Document with { Agreements = agreements.ToValueList(), Parties = [.. Document.Parties, .. parties] };
    }
}
