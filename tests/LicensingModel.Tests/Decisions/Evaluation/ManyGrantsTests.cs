using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Evaluation;
using LicensingModel.Decisions.Texts;
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
    [InlineData(0, false)]
    [InlineData(3, false)]
    [InlineData(7, true)]
    public void A_test_is_made_once_for_a_reading_and_once_for_all_readings_on_which_it_does_not_depend(int contested, bool isExceeded)
    {
        var evaluation = new MayEvaluation(new DatedTexts(World(contested), null), Asked with { Actor = Party(Grants - 1) }, null);
        var answer = evaluation.Answer();
        answer.Outcome.Should().Be(Outcome.Undetermined);
        answer.IsBoundExceeded.Should().Be(isExceeded);

        // Of each grant some tests, and one of each pair; in each reading again only what is contested, and of each grant whether it had power.
        var readings = contested == 0 ? 0 : 1 << (contested + 1);
        evaluation.TestsMade.Should().BeLessThan((10 * Grants) + (Grants * Grants) + (readings * (contested + 2) * Grants));
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
